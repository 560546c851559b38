#include "ui/distribution/drawing_dialog.h"

#include "core/distribution/distribution_errors.h"
#include "core/distribution/plan_drawing.h"
#include "ui/distribution/figure_list.h"
#include "ui/distribution/source_fields.h"
#include "ui/kit/format.h"
#include "ui/kit/sentences.h"

#include <QBoxLayout>
#include <QCheckBox>
#include <QScreen>

namespace zhangfang::ui::distribution
{

namespace
{

using plans::PlanRequest;

/// Under this width form and outcome stand below each other.
constexpr int kWideInDigits = 100;

QString titleFor(const plans::PlanBasis &basis)
{
    return basis.input.round == 1
               ? DrawingDialog::tr("Draw up the distribution of %1").arg(basis.input.year.number)
               : DrawingDialog::tr("Draw up the distribution of %1, round %2")
                     .arg(basis.input.year.number)
                     .arg(basis.input.round);
}

/// What a field says; nothing typed is zero.
template <typename Field>
auto readOr(const Field *field, bool &readable) -> std::remove_cvref_t<decltype(**field->value())>
{
    const auto value = field->value();
    readable = readable && bool(value);
    return value && *value ? **value : std::remove_cvref_t<decltype(**field->value())>();
}

} // namespace

DrawingDialog::DrawingDialog(kit::Desk &desk, plans::PlanBasis basis, const std::optional<plans::Plan> &model,
                             const std::optional<plans::YearResult> &known, const EarlierDrafts &drafts,
                             QWidget *parent)
    : FormDialog(desk, titleFor(basis), tr("Draw up for %n member(s)", nullptr, int(basis.persons.size())),
                 parent)
    , m_basis(std::move(basis))
    , m_surplus(new kit::MoneyEdit(this))
    , m_opening(new kit::MoneyEdit(this))
    , m_openingUsed(new kit::MoneyEdit(this))
    , m_reserveCover(new kit::MoneyEdit(this))
    , m_kept(new kit::MoneyEdit(this))
    , m_converted(new kit::RateEdit(this))
    , m_keepDrafts(new QCheckBox(
          tr("Keep %1 beside it for comparing").arg(drafts.numbers.join(QLatin1String(", "))), this))
    , m_outcome(new QWidget(this))
    , m_figures(new FigureList(FigureList::Shape::Plan, m_outcome))
    , m_floor(kit::text({}, kit::TextRole::Base, m_outcome))
    , m_remarks(kit::text({}, kit::TextRole::Second, m_outcome))
{
    addFields();
    arrange(drafts);
    propose(model, known);
    for (kit::LineEdit *field : std::initializer_list<kit::LineEdit *>{m_surplus, m_opening, m_openingUsed,
                                                                       m_reserveCover, m_kept, m_converted})
        connect(field, &QLineEdit::textEdited, this, &DrawingDialog::preview);
    connect(m_surplus, &QLineEdit::textEdited, this,
            [this](const QString &typed) { m_surplusTyped = !typed.trimmed().isEmpty(); });
    connect(m_source, &SourceFields::edited, this, [this] {
        followLines();
        preview();
    });
    preview();
}

void DrawingDialog::addFields()
{
    using namespace errors;
    const int before = m_basis.input.year.number - 1;
    const QString yuan = tr("yuan");
    form().add(
        {.objectName = "surplus",
         .label = tr("Surplus of the year"),
         .unit = yuan,
         .hint = tr("Surplus statement, row 12: after income tax; a loss with a minus"),
         .answersFor = {kStatementDiffers, kNobodyWithLabour, kNobodyWithCapital, kNobodyForReserve,
                        kBelowLabourFloor, kEarlierReservesMore, kEarlierLabourMore, kEarlierCapitalMore}},
        m_surplus);
    m_source = new SourceFields(form(), desk().clock(), m_basis.input.year, m_basis.runWages, this);
    form().add({.objectName = "opening",
                .label = tr("Opening undistributed"),
                .unit = yuan,
                .hint = m_basis.before ? tr("%1 closed with %2 (plan %3)")
                                             .arg(QString::number(before),
                                                  kit::money(m_basis.before->closing), m_basis.before->planNo)
                                       : tr("Surplus statement, row 13; losses not made good with a minus")},
               m_opening);
    form().add({.objectName = "openingUsed",
                .label = tr("Of it shared now"),
                .unit = yuan,
                .hint = tr("By resolution; at most what is undistributed"),
                .answersFor = {kOpeningUsedOverLimit, kOpeningUsedWithoutSurplus, kEarlierOpeningMore}},
               m_openingUsed);
    form().add({.objectName = "reserveCover",
                .label = tr("Losses from the reserve"),
                .unit = yuan,
                .hint = tr("By resolution; law arts 29 and 42"),
                .answersFor = {kReserveCoverOverLimit, kEarlierCoverMore}},
               m_reserveCover);
    form().add({.objectName = "kept",
                .label = tr("Kept back"),
                .unit = yuan,
                .hint = tr("By resolution; comes out of the capital side, never out of labour's 60%"),
                .answersFor = {kKeptOverLimit}},
               m_kept);
    form().add({.objectName = "converted",
                .label = tr("Becomes contribution"),
                .unit = tr("% of every amount"),
                .hint = tr("By resolution; law art. 44"),
                .answersFor = {kConversionOverAmount}},
               m_converted);
}

void DrawingDialog::arrange(const EarlierDrafts &drafts)
{
    m_keepDrafts->setObjectName(QStringLiteral("keepDrafts"));
    m_keepDrafts->setChecked(drafts.proposed == plans::OtherDrafts::Keep);
    m_keepDrafts->setVisible(!drafts.numbers.isEmpty());
    body()->insertWidget(0, m_keepDrafts);
    const int digit = fontMetrics().horizontalAdvance(QLatin1Char('0'));
    const bool wide = screen()->availableGeometry().width() > digit * kWideInDigits;
    auto *columns = new QBoxLayout(wide ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    columns->setSpacing(kit::gap::kHuge);
    body()->removeWidget(&form());
    columns->addWidget(&form(), 1, Qt::AlignTop);
    auto *outcome = new QVBoxLayout(m_outcome);
    outcome->setContentsMargins(0, 0, 0, 0);
    outcome->setSpacing(kit::gap::kSmall);
    outcome->addWidget(kit::text(tr("What would come of it"), kit::TextRole::CardTitle, m_outcome));
    outcome->addWidget(m_figures);
    m_floor->setObjectName(QStringLiteral("floorTest"));
    m_floor->setWordWrap(true);
    outcome->addWidget(m_floor);
    m_remarks->setObjectName(QStringLiteral("remarks"));
    m_remarks->setWordWrap(true);
    outcome->addWidget(m_remarks);
    outcome->addStretch(1);
    if (wide)
        m_outcome->setMinimumWidth(digit * kWideInDigits / 2);
    columns->addWidget(m_outcome, 1);
    body()->addLayout(columns);
    // Fields that were made later stand between the others.
    const std::vector<QWidget *> fields = form().fields();
    for (std::size_t i = 1; i < fields.size(); ++i)
        setTabOrder(fields[i - 1], fields[i]);
}

void DrawingDialog::propose(const std::optional<plans::Plan> &model,
                            const std::optional<plans::YearResult> &known)
{
    const auto unlessZero = [](Money amount) {
        return amount.isZero() ? std::nullopt : std::optional(amount);
    };
    m_surplusTyped = known || model;
    if (known) {
        m_surplus->setValue(known->surplus);
        m_opening->setValue(known->opening);
    } else if (m_basis.before) {
        m_opening->setValue(m_basis.before->closing);
    }
    if (!model)
        return;
    const plans::YearFigures &figures = model->waterfall.figures;
    m_surplus->setValue(figures.surplus);
    m_opening->setValue(figures.opening);
    m_openingUsed->setValue(unlessZero(figures.openingUsed));
    m_reserveCover->setValue(unlessZero(figures.reserveCover));
    m_kept->setValue(unlessZero(figures.kept));
    m_source->propose(figures.source);
}

std::optional<PlanRequest> DrawingDialog::readQuietly() const
{
    bool readable = true;
    PlanRequest request;
    request.year = m_basis.input.year;
    request.round = m_basis.input.round;
    request.surplus = readOr(m_surplus, readable);
    if (!m_opening->trimmed().isEmpty())
        request.opening = readOr(m_opening, readable);
    request.openingUsed = readOr(m_openingUsed, readable);
    request.reserveCover = readOr(m_reserveCover, readable);
    request.kept = readOr(m_kept, readable);
    request.converted = readOr(m_converted, readable);
    const auto source = m_source->readQuietly();
    request.source = source.value_or(plans::SurplusSource());
    return readable && source ? std::optional(request) : std::nullopt;
}

/// As long as nobody types the surplus, it is what its lines come to.
void DrawingDialog::followLines()
{
    if (!m_surplusTyped)
        m_surplus->setValue(m_source->surplusOfLines());
}

void DrawingDialog::preview()
{
    form().begin();
    const bool empty = m_surplus->trimmed().isEmpty();
    const auto request = readQuietly();
    m_figures->setVisible(!empty);
    m_floor->setVisible(!empty);
    m_remarks->setVisible(true);
    if (empty) {
        m_remarks->setText(tr("Type the surplus: here stands at once how it is shared."));
        return;
    }
    if (!request)
        return; // something is half typed: what stood there goes on standing
    const auto plan = plans::workOut(m_basis, *request, desk().clock().today());
    if (plan) {
        showOutcome(*plan);
        return;
    }
    if (!form().mark(plan.error()))
        m_remarks->setText(kit::sentence(plan.error()));
}

void DrawingDialog::showOutcome(const plans::NamedPlan &plan)
{
    m_figures->show(figureRows(plan.plan));
    const plans::FloorTest &floor = plan.plan.floor;
    m_floor->setText(tr("60% test: labour gets %1, at least %2 is due (law art. 44).")
                         .arg(kit::money(floor.labourLines), kit::money(floor.floor)));
    QStringList remarks;
    for (const Warning &warning : plan.plan.warnings)
        remarks += kit::sentence(warning);
    m_remarks->setText(remarks.join(QLatin1Char('\n')));
    m_remarks->setVisible(!remarks.isEmpty());
}

bool DrawingDialog::submit()
{
    PlanRequest request;
    request.year = m_basis.input.year;
    request.round = m_basis.input.round;
    request.surplus = form().require(*m_surplus).value_or(Money());
    request.source = m_source->take();
    request.opening = form().take(*m_opening);
    request.openingUsed = form().take(*m_openingUsed).value_or(Money());
    request.reserveCover = form().take(*m_reserveCover).value_or(Money());
    request.kept = form().take(*m_kept).value_or(Money());
    request.converted = form().take(*m_converted).value_or(Rate());
    if (!form().isSound())
        return false;
    const auto others = m_keepDrafts->isChecked() ? plans::OtherDrafts::Keep : plans::OtherDrafts::Drop;
    const auto plan = plans::PlanRegister(desk().file()).draft(request, others);
    if (!settled(plan))
        return false;
    m_number = plan->number;
    desk().tellChange(kit::Area::Plans);
    return true;
}

} // namespace zhangfang::ui::distribution

#include "moc_drawing_dialog.cpp"
