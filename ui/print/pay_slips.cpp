#include "ui/print/pay_slips.h"

#include "ui/print/spelling.h"

#include <QCoreApplication>

#include <algorithm>

namespace zhangfang::print
{

namespace
{

// Millimetres from the slip's corner, as drawn in the design.
constexpr double kTableTop = 18.9;
constexpr double kHeadingHeight = 5.0;
constexpr double kRowHeight = 4.9;
constexpr double kColumns[] = {kSlipLeft, 53.0, 107.5, 123.0, 150.5, 171.5, kSlipRight};
enum Column { Job, Client, Kind, Amount, Rate, Due, ColumnCount };

constexpr double kGap = 1.5;
constexpr double kNetHeight = 12.8;
constexpr double kNetLeft = 146.1;
constexpr double kCapitalsRight = 141.8;
// Millimetres up from the slip's lower edge.
constexpr double kSignatureUp = 26.6;
constexpr double kSignatureHeight = 16.4;
constexpr double kFootUp = 6.8;
constexpr double kContinuedUp = 12.0;

constexpr double kHeadingPt = 9;
constexpr double kBodyPt = 9.5;
constexpr double kLeastWordPt = 6;
constexpr double kNetPt = 14;
constexpr double kCapitalsPt = 12.5;
constexpr double kPadding = 1.5;
constexpr double kNumberWidth = 62;

constexpr double kHalfHeight = kA4Height / 2;

/// How many lines a slip of this height holds with its sum, its net and its signature; `carried` where it
/// goes on from a page before.
constexpr std::size_t capacity(double height, bool carried = false)
{
    const double fixed =
        kTableTop + kHeadingHeight + kRowHeight + 2 * kGap + kNetHeight + kSignatureUp + kGap;
    return std::size_t((height - fixed) / kRowHeight) - (carried ? 1 : 0);
}
static_assert(capacity(kThirdHeight) == 5 && capacity(kHalfHeight) == 15 && capacity(kA4Height) == 45);
static_assert(capacity(kA5Height) == 15);

/// Lines on a page of a slip that goes on: no net, no signature, but a row for the carry at both ends.
constexpr std::size_t continuedLines(double sheetHeight)
{
    return std::size_t((sheetHeight - kTableTop - kHeadingHeight - kContinuedUp) / kRowHeight) - 2;
}

QString kindWord(labour::WorkKind kind)
{
    switch (kind) {
    case labour::WorkKind::Normal:
        return QCoreApplication::translate("Print", "normal");
    case labour::WorkKind::Overtime:
        return QCoreApplication::translate("Print", "overtime");
    case labour::WorkKind::Night:
        return QCoreApplication::translate("Print", "night");
    }
    Q_UNREACHABLE();
}

/// "X04 家庭保洁", and of a correction the month that it corrects.
QString jobSentence(const PaySlipLine &line)
{
    const QString job = line.work.isEmpty() ? line.jobNumber : line.jobNumber + QLatin1Char(' ') + line.work;
    if (!line.corrects)
        return job;
    //: %1 the job, %2 the month that is corrected (2025-11). Chinese: %1（更正 %2）
    return QCoreApplication::translate("Print", "%1 (corrects %2)").arg(job, line.corrects->toString());
}

QString amountOfWork(const PaySlipLine &line, kit::HoursForm form)
{
    switch (line.unit) {
    case labour::WorkUnit::Hour:
        return QCoreApplication::translate("Print", "%1 hours").arg(paperHours(line.minutes, form));
    case labour::WorkUnit::Day:
        return paperWorkdays(line.minutes, line.minutesPerWorkday);
    case labour::WorkUnit::Piece:
        return QCoreApplication::translate("Print", "%1 pieces").arg(kit::quantity(line.quantity));
    case labour::WorkUnit::Area:
        return line.areaUnit.isEmpty() ? kit::quantity(line.quantity)
                                       : kit::quantity(line.quantity) + QLatin1Char(' ') + line.areaUnit;
    case labour::WorkUnit::LumpSum:
        return QCoreApplication::translate("Print", "%1 lump sums").arg(kit::quantity(line.quantity));
    }
    Q_UNREACHABLE();
}

kit::HoursForm hoursOf(const PaidPerson &person)
{
    std::vector<qint64> minutes{minutesOf(person)};
    for (const PaySlipLine &line : person.lines)
        minutes.push_back(line.minutes);
    return kit::hoursFormFor(minutes);
}

QRectF cell(int column, double top, double height = kRowHeight)
{
    return {kColumns[column] + kPadding, top, kColumns[column + 1] - kColumns[column] - 2 * kPadding, height};
}

} // namespace

PaySlipsDocument::PaySlipsDocument(MonthPay pay, kit::SlipSheet sheet)
    : m_pay(std::move(pay))
    , m_shares(slipShares(sheet))
{
    checkMonthPay(m_pay);
    layOut();
}

QString PaySlipsDocument::title() const
{
    //: %1 the cooperative, %2 the month. Chinese: %1 %2劳务费清单
    return QCoreApplication::translate("Print", "%1: pay slip for %2")
        .arg(m_pay.letterhead.coopName, kit::monthInWords(m_pay.month));
}

QPageLayout PaySlipsDocument::pageLayout() const
{
    return sheetOf(m_shares.size, m_shares.orientation);
}

PaySlipsDocument::Group PaySlipsDocument::groupAt(std::size_t next) const
{
    const auto &persons = m_pay.persons;
    const auto fits = [&](std::size_t count, double height) {
        return std::all_of(
            persons.begin() + qsizetype(next), persons.begin() + qsizetype(next + count),
            [height](const PaidPerson &person) { return person.lines.size() <= capacity(height); });
    };
    // An A4 is never given to one short slip alone: it would be the only one of its height.
    const int fewest = std::min(m_shares.most, 2);
    for (int shares = m_shares.most; shares >= fewest; --shares) {
        const double height = m_shares.sheetHeight / shares;
        const std::size_t together = std::min(std::size_t(shares), persons.size() - next);
        if (fits(together, height))
            return {together, height};
        if (shares == fewest && fits(1, height))
            return {1, height};
    }
    return {0, 0};
}

void PaySlipsDocument::layOut()
{
    for (std::size_t next = 0; next < m_pay.persons.size();) {
        const Group group = groupAt(next);
        if (group.persons == 0) {
            addLongSlip(next++);
            continue;
        }
        for (std::size_t i = 0; i < group.persons; ++i)
            m_parts.push_back({m_pageCount, double(i) * group.height, group.height, next + i, 0,
                               m_pay.persons[next + i].lines.size()});
        next += group.persons;
        ++m_pageCount;
    }
}

void PaySlipsDocument::addLongSlip(std::size_t person)
{
    const double sheet = m_shares.sheetHeight;
    const std::size_t lines = m_pay.persons[person].lines.size();
    for (std::size_t first = 0; first < lines;) {
        const std::size_t left = lines - first;
        const std::size_t count =
            left <= capacity(sheet, first > 0) ? left : std::min(continuedLines(sheet), left - 1);
        m_parts.push_back({m_pageCount++, 0, sheet, person, first, count});
        first += count;
    }
}

bool PaySlipsDocument::isLast(const Part &part) const
{
    return part.firstLine + part.lines == m_pay.persons[part.person].lines.size();
}

void PaySlipsDocument::paintPage(int page, Canvas &canvas) const
{
    const auto first = std::ranges::lower_bound(m_parts, page, {}, &Part::page);
    for (auto part = first; part != m_parts.end() && part->page == page; ++part) {
        Canvas slip = canvas.at({0, part->top});
        paintPart(slip, *part);
        paintSlipPage(slip, part->height - kFootUp, pageOf(page, m_pageCount));
    }
    const double height = first->height;
    for (double cut = height; cut < m_shares.sheetHeight - 1; cut += height)
        paintCut(canvas, cut);
}

void PaySlipsDocument::paintPart(Canvas &slip, const Part &part) const
{
    slip.stamp("pay slip head", {}, [this](Canvas &head) {
        paintSlipHead(head, title(), marksOf(m_pay.letterhead.copy), kNumberWidth);
    });
    paintPerson(slip, part);
    const double bottom = paintTable(slip, part);
    if (!isLast(part))
        return;
    paintNet(slip, m_pay.persons[part.person], bottom + kGap);
    slip.stamp("pay slip bottom " + QByteArray::number(part.height), {},
               [&](Canvas &all) { paintBottom(all, part.height); });
}

void PaySlipsDocument::paintPerson(Canvas &slip, const Part &part) const
{
    const PaidPerson &person = m_pay.persons[part.person];
    QStringList facts{
        (person.member ? QCoreApplication::translate("Print", "Member no. %1")
                       : QCoreApplication::translate("Print", "Worker no. %1 (not a member)"))
            .arg(person.number),
        QCoreApplication::translate("Print", "ID %1")
            .arg(kit::maskedIdentityNumber(person.identityNumber, kit::Reader::Screen)),
    };
    if (!person.phone.isEmpty()) {
        facts << QCoreApplication::translate("Print", "Phone %1")
                     .arg(kit::maskedPhone(person.phone, kit::Reader::Screen));
    }
    QString number = QCoreApplication::translate("Print", "no. %1").arg(person.slipNumber);
    if (m_pay.payDay) {
        number = QCoreApplication::translate("Print", "Paid on %1").arg(kit::date(*m_pay.payDay)) +
                 QStringLiteral("    ") + number;
    }
    paintSlipPerson(slip, number, person.name, facts);
}

double PaySlipsDocument::paintTable(Canvas &slip, const Part &part) const
{
    const PaidPerson &person = m_pay.persons[part.person];
    slip.stamp("pay slip heading", {}, [](Canvas &heading) {
        heading.fill({kSlipLeft, kTableTop, kSlipRight - kSlipLeft, kHeadingHeight}, Ink::HeadingGround);
        const QString words[] = {
            QCoreApplication::translate("Print", "Job"),
            QCoreApplication::translate("Print", "Client"),
            QCoreApplication::translate("Print", "Kind"),
            QCoreApplication::translate("Print", "Quantity"),
            QCoreApplication::translate("Print", "Rate (yuan)"),
            QCoreApplication::translate("Print", "Earned (yuan)"),
        };
        for (int column = 0; column < ColumnCount; ++column) {
            heading.words(cell(column, kTableTop, kHeadingHeight), words[column],
                          {kHeadingPt, column < Amount ? Align::Centre : Align::Right}, 7);
        }
    });
    const kit::HoursForm form = hoursOf(person);
    double top = kTableTop + kHeadingHeight;
    if (!part.isFirst())
        top =
            paintSumRow(slip, top, QCoreApplication::translate("Print", "Carried forward"), sumBefore(part));
    for (std::size_t i = 0; i < part.lines; ++i, top += kRowHeight) {
        slip.line({kSlipLeft, top}, {kSlipRight, top}, Canvas::kInnerPt, Ink::Rule);
        paintLine(slip, person.lines[part.firstLine + i], top, form);
    }
    slip.line({kSlipLeft, top}, {kSlipRight, top}, Canvas::kTotalPt);
    const QString hours = paperHours(minutesOf(person), form);
    Money soFar = sumBefore(part);
    for (std::size_t i = 0; i < part.lines; ++i)
        soFar += person.lines[part.firstLine + i].amount;
    top = paintSumRow(
        slip, top,
        isLast(part)
            ? QCoreApplication::translate("Print", "%1 hours worked this month, earned in all").arg(hours)
            : QCoreApplication::translate("Print", "To be carried forward"),
        soFar);
    for (int column = 1; column < ColumnCount; ++column) {
        const double end = column == Client || column == Kind ? top - kRowHeight : top;
        slip.line({kColumns[column], kTableTop}, {kColumns[column], end}, Canvas::kInnerPt, Ink::Rule);
    }
    slip.frame({kSlipLeft, kTableTop, kSlipRight - kSlipLeft, top - kTableTop}, Canvas::kFramePt);
    return top;
}

void PaySlipsDocument::paintLine(Canvas &slip, const PaySlipLine &line, double top, kit::HoursForm form) const
{
    slip.words(cell(Job, top), jobSentence(line), {kBodyPt}, kLeastWordPt);
    slip.words(cell(Client, top), line.client, {kBodyPt}, kLeastWordPt);
    slip.words(cell(Kind, top), kindWord(line.kind), {kBodyPt});
    slip.figure(cell(Amount, top), amountOfWork(line, form), {kBodyPt, Align::Right});
    slip.figure(cell(Rate, top), kit::price(line.rate), {kBodyPt, Align::Right});
    slip.figure(cell(Due, top), kit::money(line.amount), {kBodyPt, Align::Right});
}

double PaySlipsDocument::paintSumRow(Canvas &slip, double top, const QString &label, Money sum) const
{
    slip.figure({kSlipLeft + kPadding, top, kColumns[Amount] - kSlipLeft - 2 * kPadding, kRowHeight}, label,
                {kBodyPt, Align::Left});
    slip.figure(cell(Due, top), kit::money(sum), {kBodyPt, Align::Right});
    return top + kRowHeight;
}

void PaySlipsDocument::paintNet(Canvas &slip, const PaidPerson &person, double top) const
{
    const QString deducted = kit::money(deductionsOf(person));
    const QString reasons = person.deductions.empty()
                                ? QCoreApplication::translate("Print", "none", "deductions")
                                : deductionList(person.deductions);
    const QRectF capitalsBox(kSlipLeft, top, kCapitalsRight - kSlipLeft, kNetHeight);
    paintBox(slip, capitalsBox,
             QCoreApplication::translate("Print", "Deductions %1 (%2)    Net pay in capitals")
                 .arg(deducted, reasons));
    paintCaptionedText(slip, capitalsBox, capitals(person.net), kCapitalsPt, Align::Left);
    const QRectF netBox(kNetLeft, top, kSlipRight - kNetLeft, kNetHeight);
    paintBox(slip, netBox, QCoreApplication::translate("Print", "Net pay (yuan)"));
    paintCaptionedText(slip, netBox, kit::moneyWithSign(person.net), kNetPt, Align::Right);
}

void PaySlipsDocument::paintBottom(Canvas &slip, double height) const
{
    constexpr double kSignatureRight = 104, kDateLeft = 107.9;
    const double top = height - kSignatureUp;
    paintBox(slip, {kSlipLeft, top, kSignatureRight - kSlipLeft, kSignatureHeight},
             QCoreApplication::translate("Print", "Signature of the receiver"));
    paintBox(slip, {kDateLeft, top, kCapitalsRight - kDateLeft, kSignatureHeight},
             QCoreApplication::translate("Print", "Date"));
    paintBox(slip, {kNetLeft, top, kSlipRight - kNetLeft, kSignatureHeight},
             QCoreApplication::translate("Print", "Thumb print"));
    QString foot = QCoreApplication::translate(
        "Print", "After the approved crew sheets; if anything is wrong, tell the accountant or a supervisor");
    if (!m_pay.letterhead.head.isEmpty())
        foot += QStringLiteral(" · ") +
                QCoreApplication::translate("Print", "head %1").arg(m_pay.letterhead.head);
    paintSlipFoot(slip, height - kFootUp, foot);
}

Money PaySlipsDocument::sumBefore(const Part &part) const
{
    Money sum;
    for (std::size_t i = 0; i < part.firstLine; ++i)
        sum += m_pay.persons[part.person].lines[i].amount;
    return sum;
}

} // namespace zhangfang::print
