#include "ui/shell/founding_dialog.h"

#include "core/charter/charter_errors.h"
#include "core/charter/charter_register.h"
#include "core/charter/terms_rules.h"
#include "core/store/store_errors.h"
#include "ui/kit/sentences.h"

#include <QDir>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QScrollArea>
#include <QStandardPaths>
#include <QVBoxLayout>

namespace zhangfang::ui::shell
{

namespace
{

constexpr qint64 kUsualReserve = 1'000; ///< basis points that model charters draw
constexpr int kTallest = 690;

/// A file name of a cooperative's name: without what file systems refuse.
QString fileNameOf(const QString &coop)
{
    QString name = coop;
    for (const char *forbidden = "/\\:*?\"<>|"; *forbidden; ++forbidden)
        name.remove(QLatin1Char(*forbidden));
    return name + QStringLiteral(".coop");
}

} // namespace

FoundingDialog::FoundingDialog(Services &services, QWidget *parent)
    : QDialog(parent)
    , m_services(services)
    , m_form(new kit::Form)
    , m_message(new kit::MessageBar(this))
    , m_name(new kit::LineEdit)
    , m_founded(new kit::DateEdit(services.clock))
    , m_keeper(new kit::LineEdit)
    , m_place(new kit::LineEdit)
    , m_termsNow(new QCheckBox(tr("Enter them now; otherwise they stay on the to-do list")))
    , m_labourRate(new kit::RateEdit)
    , m_reserveRate(new kit::RateEdit)
    , m_payDay(new kit::CountEdit)
    , m_folder(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation))
{
    setObjectName(QStringLiteral("foundingDialog"));
    setWindowTitle(tr("Found my cooperative"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(kit::gap::kHuge, kit::gap::kLarge, kit::gap::kHuge, kit::gap::kLarge);
    layout->setSpacing(kit::gap::kMiddle);
    layout->addWidget(kit::text(windowTitle(), kit::TextRole::CardTitle, this));
    layout->addWidget(m_message);
    addCoopFields();
    addTermsFields();
    auto *area = new QScrollArea(this);
    area->setWidgetResizable(true);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_form->setProperty("scrolled", true);
    area->setWidget(m_form);
    layout->addWidget(area, 1);
    auto *row = new QHBoxLayout;
    QPushButton *place =
        kit::button(tr("Another folder"), "folder", kit::ButtonKind::Quiet, "choosePlace", this);
    QPushButton *no = kit::button(tr("Not now"), nullptr, kit::ButtonKind::Plain, "no", this);
    QPushButton *yes =
        kit::button(tr("Found the cooperative"), "seal", kit::ButtonKind::Primary, "yes", this);
    row->addWidget(place);
    row->addStretch(1);
    row->addWidget(no);
    row->addWidget(yes);
    layout->addWidget(kit::hairline(this));
    layout->addLayout(row);
    connect(place, &QPushButton::clicked, this, &FoundingDialog::choosePlace);
    connect(no, &QPushButton::clicked, this, &QDialog::reject);
    connect(yes, &QPushButton::clicked, this, &FoundingDialog::found);
    connect(m_name, &QLineEdit::textChanged, this, &FoundingDialog::proposePath);
    connect(m_termsNow, &QCheckBox::toggled, this, &FoundingDialog::showTerms);
    const int digit = fontMetrics().horizontalAdvance(QLatin1Char('0'));
    resize(digit * 70, kTallest);
    m_name->setFocus();
}

void FoundingDialog::addCoopFields()
{
    m_form->addHeading(tr("1  The cooperative"));
    m_form->add({.objectName = "coopName", .label = tr("Name"), .widthInDigits = 0}, m_name);
    m_form->add({.objectName = "foundedOn",
                 .label = tr("Founded on"),
                 .hint = tr("As on the licence. Who is a member by this day is a founder.")},
                m_founded);
    m_form->add({.objectName = "keeper",
                 .label = tr("Keeper of the books"),
                 .hint = tr("Stands in the journal beside every change.")},
                m_keeper);
    m_form->add({.objectName = "place",
                 .label = tr("File"),
                 .hint = tr("Everything is in this one file: copy it, and you have copied the books."),
                 .widthInDigits = 0,
                 .answersFor = {errors::kFileExists, errors::kFileNotWritable}},
                m_place);
    m_place->setReadOnly(true);
}

void FoundingDialog::addTermsFields()
{
    m_form->addHeading(tr("2  The charter's terms"));
    m_form->add({.objectName = "termsNow", .label = tr("Terms"), .widthInDigits = 0}, m_termsNow);
    m_form->add(
        {.objectName = "labourRate",
         .label = tr("By labour"),
         .unit = QStringLiteral("%"),
         .hint = tr("Of the distributable surplus; at least 60% (Law on Farmers' Cooperatives, art. 44)."),
         .widthInDigits = 8,
         .answersFor = {errors::kLabourRateBelowLaw}},
        m_labourRate);
    m_form->add(
        {.objectName = "reserveRate",
         .label = tr("Reserve"),
         .unit = QStringLiteral("%"),
         .hint = tr("Drawn from the year's surplus as the charter says (art. 42); 0 where it has none."),
         .widthInDigits = 8},
        m_reserveRate);
    m_form->add({.objectName = "payDay",
                 .label = tr("Pay day"),
                 .unit = tr("of the following month"),
                 .hint = tr("Labour fees are due on this day; 0 where the charter names none."),
                 .widthInDigits = 8},
                m_payDay);
    m_labourRate->setValue(charter::Terms().labourRate);
    m_reserveRate->setValue(Rate::fromBasisPoints(kUsualReserve));
    m_payDay->setValue(0);
    m_termsNow->setChecked(true);
}

void FoundingDialog::showTerms(bool now)
{
    for (QWidget *field : std::initializer_list<QWidget *>{m_labourRate, m_reserveRate, m_payDay})
        m_form->setFieldVisible(field, now);
}

QString FoundingDialog::path() const
{
    return QDir(m_folder).filePath(fileNameOf(m_name->trimmed()));
}

void FoundingDialog::proposePath()
{
    m_place->setText(m_name->trimmed().isEmpty() ? QString() : QDir::toNativeSeparators(path()));
}

void FoundingDialog::choosePlace()
{
    if (const auto folder =
            m_services.prompts.chooseFolder(this, {tr("Where the file goes"), {}, m_folder})) {
        m_folder = *folder;
        proposePath();
    }
}

void FoundingDialog::refuse(const Error &error)
{
    if (!m_form->mark(error))
        m_message->tell(kit::MessageBar::Kind::Refusal, kit::sentence(error));
}

std::optional<charter::Terms> FoundingDialog::readTerms()
{
    const auto labour = m_form->require(*m_labourRate);
    const auto reserve = m_form->require(*m_reserveRate);
    const auto payDay = m_form->take(*m_payDay);
    if (!labour || !reserve || !m_form->isSound())
        return std::nullopt;
    charter::Terms terms;
    terms.labourRate = *labour;
    if (!reserve->isZero())
        //: The name of the reserve as it is printed; Chinese: 公积金
        terms.reserves.push_back({tr("Reserve", "name in the charter"), *reserve});
    terms.payDay = payDay.value_or(0);
    if (const auto valid = charter::validate(terms); !valid) {
        refuse(valid.error());
        return std::nullopt;
    }
    return terms;
}

void FoundingDialog::found()
{
    m_form->begin();
    m_message->clear();
    store::Founding founding;
    founding.coopName = m_form->requireText(*m_name);
    founding.keeperName = m_form->requireText(*m_keeper);
    founding.foundedOn = m_form->take(*m_founded).value_or(QDate());
    const bool withTerms = m_termsNow->isChecked();
    const std::optional<charter::Terms> terms = withTerms ? readTerms() : std::nullopt;
    if (!m_form->isSound() || (withTerms && !terms)) {
        m_form->focusFirstMarked();
        return;
    }
    QDir().mkpath(QFileInfo(path()).path());
    auto file = store::CoopFile::create(path(), founding, m_services.clock);
    if (!file) {
        refuse(file.error());
        return;
    }
    m_file = *std::move(file);
    // Terms that are not taken after all stay on the to-do list of the new file.
    if (terms) {
        if (const auto entered = charter::CharterRegister(*m_file).set(*terms, std::nullopt); !entered)
            qWarning("founding: %s", entered.error().code.key);
    }
    accept();
}

void FoundingDialog::keyPressEvent(QKeyEvent *event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (enter && !qobject_cast<QPushButton *>(focusWidget()))
        focusNextChild();
    else
        QDialog::keyPressEvent(event);
}

} // namespace zhangfang::ui::shell

#include "moc_founding_dialog.cpp"
