#include "ui/meetings/meetings_page.h"

#include "core/resolutions/resolution_rules.h"
#include "ui/kit/format.h"
#include "ui/kit/line_edit.h"
#include "ui/kit/resolution_dialog.h"
#include "ui/kit/resolution_words.h"
#include "ui/kit/sentences.h"
#include "ui/papers/paper_preview.h"

#include <QVBoxLayout>

#include <algorithm>

namespace zhangfang::ui::meetings
{

namespace
{

using resolutions::Resolution;

/// Carried where every matter it decides was.
std::optional<kit::CellBadge> outcomeOf(const Resolution &resolution)
{
    const bool carried =
        std::all_of(resolution.matters.begin(), resolution.matters.end(), [&](resolutions::Matter matter) {
            return bool(resolutions::requireCarried(resolution, matter));
        });
    return carried ? kit::CellBadge{kit::BadgeState::Passed, MeetingsPage::tr("carried")}
                   : kit::CellBadge{kit::BadgeState::Overdue, MeetingsPage::tr("not carried")};
}

/// Title and matters take what room there is, and little where there is little: the outcome stays in sight.
constexpr int kLeastWords = 12;

std::vector<kit::Column<Resolution>> columns()
{
    using kit::badgeColumn;
    using kit::dateColumn;
    using kit::figureColumn;
    using kit::textColumn;
    std::vector<kit::Column<Resolution>> all = {
        textColumn<Resolution>(
            "number", MeetingsPage::tr("Number"), [](const Resolution &row) { return row.number; }, 8),
        dateColumn<Resolution>(
            "day", MeetingsPage::tr("Day"), [](const Resolution &row) { return row.adoptedOn; }, 10),
        textColumn<Resolution>(
            "title", MeetingsPage::tr("Title"), [](const Resolution &row) { return row.title; }, kLeastWords),
        badgeColumn<Resolution>("outcome", MeetingsPage::tr("Outcome"), outcomeOf, 9),
        textColumn<Resolution>(
            "matters", MeetingsPage::tr("What it decides"),
            [](const Resolution &row) { return kit::mattersInWords(row.matters); }, kLeastWords),
        textColumn<Resolution>(
            "organ", MeetingsPage::tr("Decided by"),
            [](const Resolution &row) { return kit::organWord(row.organ); }, 10),
        figureColumn<Resolution>(
            "present", MeetingsPage::tr("Present"),
            [](const Resolution &row) { return qint64(row.headsPresent); }, 6),
        figureColumn<Resolution>(
            "for", MeetingsPage::tr("For"), [](const Resolution &row) { return qint64(row.votesFor); }, 6),
        figureColumn<Resolution>(
            "all", MeetingsPage::tr("Of all votes"),
            [](const Resolution &row) { return qint64(row.votesTotal); }, 8),
    };
    for (kit::Column<Resolution> &column : all) {
        column.look.sums = false;
        column.look.stretches = column.look.key == "title" || column.look.key == "matters";
    }
    return all;
}

} // namespace

MeetingsPage::MeetingsPage(kit::Desk &desk, QWidget *parent)
    : Page(desk, parent)
    , m_model(columns(), [](const Resolution &row) { return kit::haystackOf({row.number}, {row.title}); })
    , m_table(new kit::RegisterTable(desk, m_model, "resolutions", this))
{
    setTitle(tr("Resolutions"));
    QPushButton *exports = addButton(tr("Export"), "export", kit::ButtonKind::Plain, "export");
    QPushButton *prints = addButton(tr("Print"), "print", kit::ButtonKind::Plain, "print");
    QPushButton *add =
        addWriteButton(tr("Enter a resolution"), "add", kit::ButtonKind::Primary, "addResolution");
    m_table->setFindHint(tr("Number, title, initials"));
    m_table->setDefaultOrder("day", Qt::DescendingOrder);
    m_table->setSumRowVisible(false);
    m_table->setCounted(
        [](const std::vector<int> &rows) { return tr("%n resolution(s)", nullptr, int(rows.size())); });
    m_table->setEmpty("meetings", tr("No resolution is on record yet"),
                      tr("Distributions, new members and changes of the charter rest on a resolution of the "
                         "assembly. Enter it from the minutes."),
                      desk.isReadOnly() ? QString() : tr("Enter a resolution"), [this] { enter(); });
    body()->addWidget(m_table);
    connect(add, &QPushButton::clicked, this, &MeetingsPage::enter);
    connect(prints, &QPushButton::clicked, this, &MeetingsPage::print);
    connect(exports, &QPushButton::clicked, this,
            [this] { m_table->exportWithPrompt(title(), [this](const Error &error) { refuse(error); }); });
}

QWidget *MeetingsPage::findField()
{
    return m_table->findField();
}

void MeetingsPage::reload()
{
    const auto all = resolutions::ResolutionRegister(desk().file()).resolutions();
    if (!all) {
        refuse(all.error());
        return;
    }
    m_model.setRows(*all);
}

void MeetingsPage::print()
{
    message().clear();
    const QString asAt = tr("as at %1").arg(kit::dateInWords(desk().clock().today()));
    if (const auto shown = papers::showTable(desk(), *m_table, title(), asAt, this); !shown)
        refuse(shown.error());
}

void MeetingsPage::enter()
{
    kit::ResolutionDialog dialog(desk(), {}, {}, this);
    if (!desk().prompts().run(dialog))
        return;
    const std::vector<Resolution> &rows = m_model.rows();
    const auto entered = std::find_if(
        rows.begin(), rows.end(), [&dialog](const Resolution &row) { return row.number == dialog.number(); });
    if (entered != rows.end())
        m_table->selectRow(int(entered - rows.begin()));
}

} // namespace zhangfang::ui::meetings

#include "moc_meetings_page.cpp"
