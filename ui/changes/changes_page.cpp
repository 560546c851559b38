#include "ui/changes/changes_page.h"

#include "core/people/person_register.h"
#include "ui/kit/change_words.h"
#include "ui/kit/deed_words.h"
#include "ui/kit/format.h"
#include "ui/kit/line_edit.h"
#include "ui/kit/person_edit.h"
#include "ui/papers/paper_preview.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

#include <set>

namespace zhangfang::ui::changes
{

namespace
{

using store::Change;

constexpr int kPageOfChanges = 500;
constexpr int kMostColumns = 8;

/// Names of persons by their row number.
using People = QHash<qint64, QString>;

/// The person whom the changed row is about; empty where it is about nobody.
QString personOf(const Change &change, const People &people)
{
    return people.value(change.table == QLatin1String("person")
                            ? change.row
                            : change.value(QStringLiteral("person_id")).toLongLong());
}

People readPeople(kit::Desk &desk)
{
    People people;
    const auto directory = desk.file().read([](const store::Connection &connection) {
        return Result<people::PersonDirectory>(people::loadPersons(connection));
    });
    if (!directory)
        return people;
    for (const people::Person &person : directory->persons())
        people.insert(person.id.value(), kit::numberAndName(person));
    return people;
}

/// `people` is looked at whenever a row is shown, and outlives the columns.
std::vector<kit::Column<Change>> columns(const People &people)
{
    std::vector<kit::Column<Change>> all = {
        kit::textColumn<Change>("at", ChangesPage::tr("When"), kit::changeTime, 17),
        kit::textColumn<Change>(
            "by", ChangesPage::tr("By whom"), [](const Change &change) { return change.userName; }, 10),
        kit::textColumn<Change>(
            "deed", ChangesPage::tr("What was done"),
            [](const Change &change) { return kit::deedWord(change.action); }, 18),
        kit::textColumn<Change>(
            "table", ChangesPage::tr("Where"),
            [](const Change &change) { return kit::tableWord(change.table); }, 14),
        kit::textColumn<Change>(
            "person", ChangesPage::tr("Whose"),
            [&people](const Change &change) { return personOf(change, people); }, 12),
        kit::textColumn<Change>("words", ChangesPage::tr("What is different"), kit::changeSentence, 40),
        kit::textColumn<Change>(
            "reason", ChangesPage::tr("Reason"), [](const Change &change) { return change.reason; }, 16),
    };
    all[5].look.stretches = true;
    return all;
}

std::vector<kit::Column<ChangedColumn>> columnsOfOne()
{
    std::vector<kit::Column<ChangedColumn>> all = {
        kit::textColumn<ChangedColumn>(
            "column", ChangesPage::tr("Row"), [](const ChangedColumn &each) { return each.column; }, 20),
        kit::textColumn<ChangedColumn>(
            "before", ChangesPage::tr("Before"), [](const ChangedColumn &each) { return each.before; }, 30),
        kit::textColumn<ChangedColumn>(
            "after", ChangesPage::tr("After"), [](const ChangedColumn &each) { return each.after; }, 30),
    };
    all.back().look.stretches = true;
    return all;
}

QString haystack(const Change &change, const People &people)
{
    return kit::haystackOf({change.userName, personOf(change, people), kit::deedWord(change.action),
                            kit::tableWord(change.table), kit::changeSentence(change), change.reason},
                           {change.value(QStringLiteral("name")).toString()});
}

/// Columns that people read, of a change that they can read in them.
std::vector<ChangedColumn> readableColumns(const Change &change)
{
    std::vector<ChangedColumn> readable;
    for (const QString &column : change.columns()) {
        if (const QString word = kit::columnWord(column); !word.isEmpty())
            readable.push_back({word, kit::columnValue(column, change.before.value(column)),
                                kit::columnValue(column, change.after.value(column))});
    }
    return readable;
}

} // namespace

ChangesPage::ChangesPage(kit::Desk &desk, QWidget *parent)
    : Page(desk, parent)
    , m_model(columns(m_people), [this](const Change &change) { return haystack(change, m_people); })
    , m_columns(columnsOfOne(), [](const ChangedColumn &) { return QString(); })
    , m_table(new kit::RegisterTable(desk, m_model, "changes", this))
    , m_earlier(addButton(tr("Earlier"), "clock", kit::ButtonKind::Plain, "earlier"))
    , m_ofRecord(addButton(tr("This record"), "filter", kit::ButtonKind::Plain, "ofRecord"))
    , m_ofFile(addButton(tr("All changes"), "undo", kit::ButtonKind::Plain, "ofFile"))
{
    setTitle(tr("What changed"));
    QPushButton *exports = addButton(tr("Export"), "export", kit::ButtonKind::Plain, "export");
    QPushButton *prints = addButton(tr("Print"), "print", kit::ButtonKind::Plain, "print");
    buildTable();
    body()->addWidget(m_table, 1);
    body()->addWidget(buildChosen());
    connect(exports, &QPushButton::clicked, this,
            [this] { m_table->exportWithPrompt(title(), [this](const Error &error) { refuse(error); }); });
    connect(prints, &QPushButton::clicked, this, &ChangesPage::print);
    connect(m_earlier, &QPushButton::clicked, this, &ChangesPage::showEarlier);
    connect(m_ofFile, &QPushButton::clicked, this, &ChangesPage::showFile);
    connect(m_ofRecord, &QPushButton::clicked, this, [this] {
        if (const auto row = m_table->currentRow())
            showRecordOf(*row);
    });
    connect(m_table, &kit::RegisterTable::activated, this, &ChangesPage::showRecordOf);
    connect(m_table, &kit::RegisterTable::currentChanged, this, &ChangesPage::showChosen);
}

void ChangesPage::buildTable()
{
    m_table->setObjectName(QStringLiteral("changes"));
    m_table->setFindHint(tr("Name, number, words"));
    m_table->setSumRowVisible(false);
    m_table->setCounted([this](const std::vector<int> &rows) {
        const int shown = int(rows.size());
        if (m_earlier->isHidden())
            return tr("%n change(s)", nullptr, shown);
        return tr("%n of the latest %1", nullptr, shown).arg(kit::count(m_model.rowCount()));
    });
    m_table->setEmpty("clock", tr("Nothing has changed yet"),
                      tr("Whatever is written into the books stands here with who, when and why."));
    m_who = m_table->addFilter("who", tr("By whom"), {{tr("Everybody")}});
    m_what = m_table->addFilter("what", tr("Where"), {{tr("Everything")}});
    const auto since = [this](int days) {
        return [this, days](int row) {
            return m_model.row(row).at.toLocalTime().date() > desk().clock().today().addDays(-days);
        };
    };
    const auto thisYear = [this](int row) {
        return m_model.row(row).at.toLocalTime().date().year() == desk().clock().today().year();
    };
    m_when = m_table->addFilter("when", tr("Time"),
                                {{tr("Any time")},
                                 {tr("Today"), since(1)},
                                 {tr("Last 7 days"), since(7)},
                                 {tr("Last 30 days"), since(30)},
                                 {tr("This year"), thisYear}});
}

QWidget *ChangesPage::buildChosen()
{
    auto *card = new kit::Card(tr("The chosen change"), this);
    m_chosen = new kit::RegisterTable(desk(), m_columns, "chosenChange", card);
    m_chosen->setObjectName(QStringLiteral("chosenChange"));
    m_chosen->setInCard(kMostColumns);
    m_chosen->setSumRowVisible(false);
    card->body()->addWidget(m_chosen);
    return card;
}

kit::Areas ChangesPage::shows() const
{
    using enum kit::Area;
    return kit::Areas(Charter) | Members | Work | Pay | Plans | Resolutions | Periods | File;
}

void ChangesPage::open(const QVariantMap &what)
{
    const QString table = what.value(QStringLiteral("table")).toString();
    if (table.isEmpty())
        return;
    m_record = Record{table, what.value(QStringLiteral("row")).toLongLong()};
    reload();
}

QWidget *ChangesPage::findField()
{
    return m_table->findField();
}

Result<std::vector<Change>> ChangesPage::readPage(qint64 before) const
{
    const store::ChangeHistory history(desk().file());
    const store::ChangePage page{kPageOfChanges, before};
    return m_record ? history.ofRow(m_record->table, m_record->row, page) : history.ofFile(page);
}

void ChangesPage::reload()
{
    auto changes = readPage(store::ChangePage().before);
    if (!changes) {
        refuse(changes.error());
        return;
    }
    setSubtitle(m_record ? tr("All of one record, newest first") : tr("All that was written, newest first"));
    m_ofFile->setVisible(m_record.has_value());
    m_ofRecord->setVisible(!m_record);
    m_earlier->setVisible(std::ssize(*changes) == kPageOfChanges);
    m_people = readPeople(desk());
    m_model.setRows(*std::move(changes));
    fillFilters();
    if (m_model.rowCount() > 0)
        m_table->selectRow(0);
    showChosen();
}

void ChangesPage::showEarlier()
{
    const std::vector<Change> &shown = m_model.rows();
    auto earlier = readPage(shown.empty() ? store::ChangePage().before : shown.back().id);
    if (!earlier) {
        refuse(earlier.error());
        return;
    }
    m_earlier->setVisible(std::ssize(*earlier) == kPageOfChanges);
    std::vector<Change> all = shown;
    all.insert(all.end(), std::make_move_iterator(earlier->begin()), std::make_move_iterator(earlier->end()));
    m_model.setRows(std::move(all));
    fillFilters();
}

void ChangesPage::fillFilters()
{
    std::set<QString> users;
    std::set<QString> tables;
    for (const Change &change : m_model.rows()) {
        users.insert(change.userName);
        tables.insert(change.table);
    }
    std::vector<kit::FilterChoice> who{{tr("Everybody")}};
    for (const QString &user : users)
        who.push_back({user, [this, user](int row) { return m_model.row(row).userName == user; }});
    std::vector<kit::FilterChoice> what{{tr("Everything")}};
    for (const QString &table : tables)
        what.push_back(
            {kit::tableWord(table), [this, table](int row) { return m_model.row(row).table == table; }});
    m_table->setChoices(m_who, std::move(who));
    m_table->setChoices(m_what, std::move(what));
}

void ChangesPage::showFile()
{
    m_record.reset();
    reload();
}

void ChangesPage::showRecordOf(int row)
{
    const Change &change = m_model.row(row);
    m_record = Record{change.table, change.row};
    reload();
}

void ChangesPage::showChosen()
{
    const auto row = m_table->currentRow();
    m_ofRecord->setEnabled(row.has_value());
    m_columns.setRows(row ? readableColumns(m_model.row(*row)) : std::vector<ChangedColumn>());
}

void ChangesPage::print()
{
    const QString until = tr("up to %1").arg(kit::date(desk().clock().today()));
    const auto paper = papers::tablePaper(desk(), papers::tableOf(*m_table, title(), until));
    if (const auto shown = papers::showPaper(desk(), paper, this); !shown)
        refuse(shown.error());
}

} // namespace zhangfang::ui::changes

#include "moc_changes_page.cpp"
