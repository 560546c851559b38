#include "ui/changes/changes_page.h"

#include "core/charter/charter_register.h"
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

constexpr int kPageOfLines = 500;
constexpr int kMostItems = 8;
/// Under this height of the page, in lines, the table has no room beside what is said of one change.
constexpr int kLowInLines = 20;

Result<Referred> readReferred(kit::Desk &desk)
{
    Referred referred;
    ZHANGFANG_TRY_ASSIGN(const auto directory, desk.file().read([](const store::Connection &connection) {
        return Result<people::PersonDirectory>(people::loadPersons(connection));
    }));
    for (const people::Person &person : directory.persons())
        referred.people.insert(person.id.value(), kit::numberAndName(person));
    ZHANGFANG_TRY_ASSIGN(const auto entered, zhangfang::charter::CharterRegister(desk.file()).history());
    for (const auto &[version, before] : entered)
        referred.terms.insert(version.id.value(),
                              kit::TermWords::differences(before ? &before->terms : nullptr, version.terms));
    return referred;
}

template <typename Read>
Result<std::vector<ChangeLine>> linesOf(Read read, const Referred &referred)
{
    if (!read)
        return read.error();
    std::vector<ChangeLine> lines;
    for (auto &each : *read)
        lines.push_back(lineOf(std::move(each), referred));
    return lines;
}

std::vector<kit::Column<ChangeLine>> columns()
{
    using kit::textColumn;
    std::vector<kit::Column<ChangeLine>> all = {
        textColumn<ChangeLine>(
            "at", ChangesPage::tr("When"), [](const ChangeLine &line) { return kit::changeTime(line.at); },
            17),
        textColumn<ChangeLine>(
            "by", ChangesPage::tr("By whom"), [](const ChangeLine &line) { return line.user; }, 10),
        textColumn<ChangeLine>(
            "deed", ChangesPage::tr("What was done"),
            [](const ChangeLine &line) { return kit::deedWord(line.action); }, 18),
        textColumn<ChangeLine>(
            "table", ChangesPage::tr("Where"), [](const ChangeLine &line) { return line.where(); }, 14),
        textColumn<ChangeLine>(
            "person", ChangesPage::tr("Whose"), [](const ChangeLine &line) { return line.whose(); }, 12),
        textColumn<ChangeLine>(
            "words", ChangesPage::tr("What is different"),
            [](const ChangeLine &line) { return line.words(); }, 40),
        textColumn<ChangeLine>(
            "reason", ChangesPage::tr("Reason"), [](const ChangeLine &line) { return line.reason; }, 16),
    };
    all[5].look.stretches = true;
    return all;
}

std::vector<kit::Column<ChangedItem>> columnsOfItems()
{
    std::vector<kit::Column<ChangedItem>> all = {
        kit::textColumn<ChangedItem>(
            "column", ChangesPage::tr("Row"), [](const ChangedItem &each) { return each.item; }, 20),
        kit::textColumn<ChangedItem>(
            "before", ChangesPage::tr("Before"), [](const ChangedItem &each) { return each.before; }, 30),
        kit::textColumn<ChangedItem>(
            "after", ChangesPage::tr("After"), [](const ChangedItem &each) { return each.after; }, 30),
    };
    all.back().look.stretches = true;
    return all;
}

QString haystack(const ChangeLine &line)
{
    QStringList texts{line.user, kit::deedWord(line.action), line.where(), line.words(), line.reason};
    QStringList names;
    for (const store::Change &change : line.changes)
        names.append(change.value(QStringLiteral("name")).toString());
    return kit::haystackOf(texts + line.persons, names);
}

} // namespace

ChangesPage::ChangesPage(kit::Desk &desk, QWidget *parent, qint64 rowsAtOnce)
    : Page(desk, parent)
    , m_rowsAtOnce(rowsAtOnce)
    , m_model(columns(), haystack)
    , m_items(columnsOfItems(), [](const ChangedItem &) { return QString(); })
    , m_table(new kit::RegisterTable(desk, m_model, "changes", this))
    , m_earlier(addButton(tr("Earlier"), "clock", kit::ButtonKind::Plain, "earlier"))
    , m_ofDeed(addButton(tr("Every row"), "chevron-down", kit::ButtonKind::Plain, "ofDeed"))
    , m_ofRecord(addButton(tr("This record"), "filter", kit::ButtonKind::Plain, "ofRecord"))
    , m_ofFile(addButton(tr("All changes"), "undo", kit::ButtonKind::Plain, "ofFile"))
{
    setTitle(tr("What changed"));
    QPushButton *exports = addButton(tr("Export"), "export", kit::ButtonKind::Plain, "export");
    QPushButton *prints = addButton(tr("Print"), "print", kit::ButtonKind::Plain, "print");
    buildTable();
    body()->addWidget(m_table, 1);
    m_card = buildChosen();
    body()->addWidget(m_card);
    connect(exports, &QPushButton::clicked, this,
            [this] { m_table->exportWithPrompt(title(), [this](const Error &error) { refuse(error); }); });
    connect(prints, &QPushButton::clicked, this, &ChangesPage::print);
    connect(m_earlier, &QPushButton::clicked, this, &ChangesPage::showEarlier);
    connect(m_ofFile, &QPushButton::clicked, this, &ChangesPage::showFile);
    const auto openChosen = [this] {
        if (const auto row = m_table->currentRow())
            open(*row);
    };
    connect(m_ofDeed, &QPushButton::clicked, this, openChosen);
    connect(m_ofRecord, &QPushButton::clicked, this, openChosen);
    connect(m_table, &kit::RegisterTable::activated, this, qOverload<int>(&ChangesPage::open));
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
    card->setMinimumHeight(1); // gives way on a low screen, and is left out on a lower one
    m_chosen = new kit::RegisterTable(desk(), m_items, "chosenChange", card);
    m_chosen->setObjectName(QStringLiteral("chosenChange"));
    m_chosen->setInCard(kMostItems);
    m_chosen->setSumRowVisible(false);
    card->body()->addWidget(m_chosen);
    return card;
}

void ChangesPage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    m_card->setVisible(height() >= kLowInLines * fontMetrics().lineSpacing());
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
    m_deed.reset();
    m_record = Record{table, what.value(QStringLiteral("row")).toLongLong()};
    reload();
}

QWidget *ChangesPage::findField()
{
    return m_table->findField();
}

Result<std::vector<ChangeLine>> ChangesPage::readPage(qint64 before) const
{
    const store::ChangeHistory history(desk().file());
    ZHANGFANG_TRY_ASSIGN(const Referred referred, readReferred(desk()));
    const store::ChangePage page{kPageOfLines, before};
    if (m_record)
        return linesOf(history.ofRow(m_record->table, m_record->row, page), referred);
    if (m_deed)
        return linesOf(history.ofDeed(*m_deed, page), referred);
    return linesOf(history.ofFile({kPageOfLines, before, m_rowsAtOnce}), referred);
}

bool ChangesPage::hasEarlier(const std::vector<ChangeLine> &page) const
{
    if (m_record || m_deed)
        return std::ssize(page) == kPageOfLines;
    const auto has = page.empty() ? Result<bool>(false)
                                  : store::ChangeHistory(desk().file()).hasEarlier(page.back().number);
    return has && *has;
}

void ChangesPage::reload()
{
    auto lines = readPage(store::ChangePage().before);
    if (!lines) {
        refuse(lines.error());
        return;
    }
    const bool isWhole = !m_record && !m_deed;
    setSubtitle(m_record ? tr("All of one record, newest first")
                : m_deed ? tr("All that one deed changed, newest first")
                         : tr("All that was done, newest first"));
    m_ofFile->setVisible(!isWhole);
    m_ofDeed->setVisible(isWhole);
    m_ofRecord->setVisible(!m_record);
    m_earlier->setVisible(hasEarlier(*lines));
    m_model.setRows(*std::move(lines));
    fillFilters();
    if (m_model.rowCount() > 0)
        m_table->selectRow(0);
    showChosen();
}

void ChangesPage::showEarlier()
{
    const std::vector<ChangeLine> &shown = m_model.rows();
    auto earlier = readPage(shown.empty() ? store::ChangePage().before : shown.back().number);
    if (!earlier) {
        refuse(earlier.error());
        return;
    }
    m_earlier->setVisible(hasEarlier(*earlier));
    std::vector<ChangeLine> all = shown;
    all.insert(all.end(), std::make_move_iterator(earlier->begin()), std::make_move_iterator(earlier->end()));
    m_model.setRows(std::move(all));
    fillFilters();
}

void ChangesPage::fillFilters()
{
    std::set<QString> users;
    std::set<QString> tables;
    for (const ChangeLine &line : m_model.rows()) {
        users.insert(line.user);
        tables.insert(line.tables.begin(), line.tables.end());
    }
    std::vector<kit::FilterChoice> who{{tr("Everybody")}};
    for (const QString &user : users)
        who.push_back({user, [this, user](int row) { return m_model.row(row).user == user; }});
    std::vector<kit::FilterChoice> what{{tr("Everything")}};
    for (const QString &table : tables)
        what.push_back({kit::tableWord(table),
                        [this, table](int row) { return m_model.row(row).tables.contains(table); }});
    m_table->setChoices(m_who, std::move(who));
    m_table->setChoices(m_what, std::move(what));
}

void ChangesPage::showFile()
{
    m_record.reset();
    m_deed.reset();
    reload();
}

void ChangesPage::open(int row)
{
    if (m_model.row(row).rows() > 1)
        showDeedOf(row);
    else
        showRecordOf(row);
}

void ChangesPage::showDeedOf(int row)
{
    m_deed = m_model.row(row).transaction;
    reload();
}

void ChangesPage::showRecordOf(int row)
{
    const store::Change &change = m_model.row(row).changes.front();
    m_record = Record{change.table, change.row};
    m_deed.reset();
    reload();
}

void ChangesPage::showChosen()
{
    const auto row = m_table->currentRow();
    const qint64 rows = row ? m_model.row(*row).rows() : 0;
    m_ofDeed->setEnabled(rows > 1);
    m_ofRecord->setEnabled(rows == 1);
    m_items.setRows(row ? itemsOf(m_model.row(*row)) : std::vector<ChangedItem>());
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
