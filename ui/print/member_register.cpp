#include "ui/print/member_register.h"

#include "core/members/membership_rules.h"
#include "ui/print/slip_parts.h"

#include <QCoreApplication>

#include <algorithm>

namespace zhangfang::print
{

namespace
{

constexpr std::size_t kRowsPerPage = 20;

// Millimetres on A4 landscape.
constexpr double kLeft = 14;
constexpr double kRight = 283;
constexpr double kTitleMiddle = 17;
constexpr double kLineMiddle = 27;
constexpr double kTableTop = 31;
constexpr double kHeadingHeight = 8;
constexpr double kRowHeight = 6.7;
constexpr double kSignatories = 6;
constexpr double kFootMiddle = 202;
constexpr double kPadding = 1.4;

/// Edges of the columns: number, name, sex, farmer, household, identity number, joined, left, contribution,
/// phone.
constexpr double kColumns[] = {kLeft, 31, 69, 84, 97, 117, 164, 189, 214, 247, kRight};
enum Column {
    Number,
    Name,
    SexColumn,
    Farmer,
    Household,
    Identity,
    Joined,
    Left,
    Contribution,
    Phone,
    ColumnCount
};

constexpr double kTitlePt = 20;
constexpr double kLinePt = 10.5;
constexpr double kHeadingPt = 9.5;
constexpr double kBodyPt = 10.5;
constexpr double kFootPt = 8;

QRectF cell(int column, double top, double height = kRowHeight)
{
    return {kColumns[column] + kPadding, top, kColumns[column + 1] - kColumns[column] - 2 * kPadding, height};
}

QString sexWord(const RegisteredMember &member)
{
    if (member.kind == people::PersonKind::Organisation)
        return QStringLiteral("—");
    if (!member.sex)
        return {};
    return *member.sex == people::Sex::Male ? QCoreApplication::translate("Print", "male")
                                            : QCoreApplication::translate("Print", "female");
}

} // namespace

MemberRegisterDocument::MemberRegisterDocument(MemberRegister members)
    : m_register(std::move(members))
{
}

QString MemberRegisterDocument::title() const
{
    //: %1 the cooperative, %2 a date. Chinese: %1 社员名册（%2）
    return QCoreApplication::translate("Print", "%1: member register (%2)")
        .arg(m_register.letterhead.coopName, kit::date(m_register.asAt));
}

QPageLayout MemberRegisterDocument::pageLayout() const
{
    return a4(QPageLayout::Landscape);
}

int MemberRegisterDocument::pageCount() const
{
    return int((m_register.members.size() + kRowsPerPage - 1) / kRowsPerPage);
}

MemberRegisterDocument::Sums MemberRegisterDocument::sumOf(std::size_t first, std::size_t end) const
{
    Sums sums;
    for (std::size_t i = first; i < end; ++i) {
        ++sums.members;
        sums.farmers += m_register.members[i].isFarmer ? 1 : 0;
        sums.contribution += m_register.members[i].contribution;
    }
    return sums;
}

void MemberRegisterDocument::paintPage(int page, Canvas &canvas) const
{
    const std::size_t first = std::size_t(page) * kRowsPerPage;
    const std::size_t end = std::min(first + kRowsPerPage, m_register.members.size());
    canvas.stamp("register head", {}, [this](Canvas &sheet) { paintHead(sheet); });
    double top = kTableTop + kHeadingHeight;
    for (std::size_t i = first; i < end; ++i, top += kRowHeight) {
        canvas.line({kLeft, top}, {kRight, top}, Canvas::kInnerPt, Ink::Rule);
        paintMember(canvas, m_register.members[i], top);
    }
    for (int column = 1; column < ColumnCount; ++column)
        canvas.line({kColumns[column], kTableTop}, {kColumns[column], top}, Canvas::kInnerPt, Ink::Rule);

    const Sums sums = sumOf(first, end);
    paintSums(canvas, top,
              QCoreApplication::translate("Print", "Sum of this page: %1 members, %2 of them farmers")
                  .arg(kit::count(sums.members), kit::count(sums.farmers)),
              sums.contribution);
    canvas.line({kLeft, top}, {kRight, top}, Canvas::kTotalPt);
    top += kRowHeight;
    if (end == m_register.members.size()) {
        const Sums all = sumOf(0, end);
        paintSums(canvas, top,
                  //: Chinese: 总计 %1 人，其中农民 %2 人，占 %3（合作社法第二十条：不少于 80%）
                  QCoreApplication::translate(
                      "Print",
                      "Total: %1 members, %2 of them farmers, %3 (Cooperative Law, art. 20: at least 80 %)")
                      .arg(kit::count(all.members), kit::count(all.farmers),
                           kit::percentFromBasisPoints(
                               members::farmersBasisPoints({int(all.members), int(all.farmers), 0}))),
                  all.contribution);
        top += kRowHeight;
    }
    canvas.frame({kLeft, kTableTop, kRight - kLeft, top - kTableTop}, Canvas::kFramePt);
    paintFoot(canvas, page, top);
}

void MemberRegisterDocument::paintHead(Canvas &sheet) const
{
    paintMarks(sheet, kRight, kTitleMiddle, marksOf(m_register.letterhead.copy));
    sheet.figure({kLeft, kTitleMiddle - 4, kRight - kLeft, 8},
                 QCoreApplication::translate("Print", "Member register"), {kTitlePt, Align::Centre});
    const QRectF line(kLeft, kLineMiddle - 2.5, kRight - kLeft, 5);
    sheet.words(line.adjusted(0, 0, -170, 0), m_register.letterhead.coopName, {kLinePt});
    sheet.figure(line,
                 QCoreApplication::translate("Print", "As at %1").arg(kit::dateInWords(m_register.asAt)),
                 {kLinePt, Align::Centre});
    sheet.figure(line, QCoreApplication::translate("Print", "Unit: yuan"), {kLinePt, Align::Right});
    sheet.fill({kLeft, kTableTop, kRight - kLeft, kHeadingHeight}, Ink::HeadingGround);
    const QString words[] = {
        QCoreApplication::translate("Print", "No."),          QCoreApplication::translate("Print", "Name"),
        QCoreApplication::translate("Print", "Sex"),          QCoreApplication::translate("Print", "Farmer"),
        QCoreApplication::translate("Print", "Household"),    QCoreApplication::translate("Print", "ID"),
        QCoreApplication::translate("Print", "Joined"),       QCoreApplication::translate("Print", "Left"),
        QCoreApplication::translate("Print", "Contribution"), QCoreApplication::translate("Print", "Phone"),
    };
    for (int column = 0; column < ColumnCount; ++column) {
        sheet.words(cell(column, kTableTop, kHeadingHeight), words[column],
                    {kHeadingPt, column == Contribution ? Align::Right : Align::Left}, 7);
    }
}

void MemberRegisterDocument::paintMember(Canvas &canvas, const RegisteredMember &member, double top) const
{
    const auto &reader = m_register.reader;
    const QString identity =
        reader ? kit::maskedIdentityNumber(member.identityNumber, *reader) : member.identityNumber;
    const QString phone = reader ? kit::maskedPhone(member.phone, *reader) : member.phone;
    const QString farmer = member.isFarmer ? QCoreApplication::translate("Print", "yes")
                                           : QCoreApplication::translate("Print", "no");
    canvas.words(cell(Number, top), member.number, {kBodyPt});
    canvas.words(cell(Name, top), member.name, {kBodyPt}, 8.5);
    canvas.words(cell(SexColumn, top), sexWord(member), {kBodyPt});
    canvas.words(cell(Farmer, top), farmer, {kBodyPt});
    canvas.words(cell(Household, top), member.household, {kBodyPt});
    canvas.figure(cell(Identity, top), identity, {kBodyPt});
    canvas.figure(cell(Joined, top), kit::date(member.joinedOn), {kBodyPt});
    canvas.figure(cell(Left, top), kit::date(member.leftOn), {kBodyPt});
    canvas.figure(cell(Contribution, top), kit::money(member.contribution), {kBodyPt, Align::Right});
    canvas.figure(cell(Phone, top), phone, {kBodyPt});
}

void MemberRegisterDocument::paintSums(Canvas &canvas, double top, const QString &label,
                                       Money contribution) const
{
    canvas.fill({kLeft, top, kRight - kLeft, kRowHeight}, Ink::SumGround);
    canvas.line({kLeft, top}, {kRight, top}, Canvas::kInnerPt, Ink::Rule);
    for (const int column : {Contribution, Phone})
        canvas.line({kColumns[column], top}, {kColumns[column], top + kRowHeight}, Canvas::kInnerPt,
                    Ink::Rule);
    canvas.figure({kLeft + kPadding, top, kColumns[Contribution] - kLeft - 2 * kPadding, kRowHeight}, label,
                  {kBodyPt});
    canvas.figure(cell(Contribution, top), kit::money(contribution), {kBodyPt, Align::Right});
}

void MemberRegisterDocument::paintFoot(Canvas &canvas, int page, double tableBottom) const
{
    double x = kLeft;
    for (const QString &signatory :
         {QCoreApplication::translate("Print", "Drawn up by"), QCoreApplication::translate("Print", "Chair"),
          QCoreApplication::translate("Print", "Seal of the cooperative")}) {
        canvas.put(x, tableBottom + kSignatories, signatory, {kBodyPt});
        x += (kRight - kLeft) / 3;
    }
    QStringList parts;
    if (!m_register.letterhead.head.isEmpty())
        parts << QCoreApplication::translate("Print", "head %1").arg(m_register.letterhead.head);
    if (!m_register.reader)
        parts << QCoreApplication::translate("Print",
                                             "with personal numbers in full: not to be put up in public");
    const QRectF foot(kLeft, kFootMiddle - 2, kRight - kLeft, 4);
    canvas.figure(foot, parts.join(QStringLiteral(" · ")), {kFootPt, Align::Left, Ink::Second});
    canvas.figure(foot, pageOf(page, pageCount()), {kFootPt, Align::Right, Ink::Second});
}

} // namespace zhangfang::print
