#include "ui/changes/change_lines.h"

#include "ui/changes/changes_page.h"
#include "ui/kit/change_words.h"
#include "ui/kit/format.h"

namespace zhangfang::ui::changes
{

namespace
{

using store::Change;
using store::DeedPart;
using store::RowChange;

/// "168 new": what became of a table's rows.
QString fate(const DeedPart &part)
{
    const QString rows = kit::count(part.rows);
    switch (part.kind) {
    case RowChange::Added:
        return ChangesPage::tr("%1 new").arg(rows);
    case RowChange::Changed:
        return ChangesPage::tr("%1 changed").arg(rows);
    case RowChange::Removed:
        break;
    }
    return ChangesPage::tr("%1 dropped").arg(rows);
}

qint64 personIn(const Change &change)
{
    return change.table == QLatin1String("person") ? change.row
                                                   : change.value(QStringLiteral("person_id")).toLongLong();
}

/// Columns that people read, of a change that they can read in them.
void addItems(const Change &change, std::vector<ChangedItem> &items)
{
    for (const QString &column : change.columns()) {
        if (const QString word = kit::columnWord(column); !word.isEmpty())
            items.push_back({word, kit::columnValue(column, change.before.value(column)),
                             kit::columnValue(column, change.after.value(column))});
    }
}

/// The file keeps a version of the charter whole, as one text that nobody reads.
void addTerms(const Change &change, const Referred &referred, ChangeLine &line)
{
    if (change.table != QLatin1String("charter_terms"))
        return;
    const std::vector<kit::TermDifference> terms = referred.terms.value(change.row);
    line.terms.insert(line.terms.end(), terms.begin(), terms.end());
}

} // namespace

QString ChangeLine::where() const
{
    QStringList words;
    for (const QString &table : tables)
        words.append(kit::tableWord(table));
    return words.join(ChangesPage::tr(", "));
}

QString ChangeLine::whose() const
{
    return persons.size() > 1 ? ChangesPage::tr("%n person(s)", nullptr, int(persons.size()))
                              : persons.join(QString());
}

QString ChangeLine::words() const
{
    QStringList sentences;
    for (const Change &change : changes)
        sentences.append(kit::changeSentence(change));
    for (const kit::TermDifference &term : terms) {
        if (!term.before.isEmpty()) // of the first terms there are too many for a line
            sentences.append(
                ChangesPage::tr("%1 %2 → %3", "term, before, after").arg(term.name, term.before, term.after));
    }
    if (changes.empty()) {
        for (const DeedPart &part : parts)
            sentences.append(ChangesPage::tr("%1: %2").arg(kit::tableWord(part.table), fate(part)));
    }
    return sentences.join(ChangesPage::tr("; "));
}

ChangeLine lineOf(store::Deed deed, const Referred &referred)
{
    ChangeLine line{deed.transaction,
                    deed.transaction,
                    deed.at,
                    deed.userName,
                    deed.action,
                    deed.reason,
                    std::move(deed.parts),
                    std::move(deed.changes),
                    {},
                    {},
                    {}};
    for (const DeedPart &part : line.parts)
        line.tables.append(part.table);
    line.tables.removeDuplicates();
    for (const qint64 person : deed.persons)
        line.persons.append(referred.people.value(person));
    for (const Change &change : line.changes)
        addTerms(change, referred, line);
    return line;
}

ChangeLine lineOf(Change change, const Referred &referred)
{
    ChangeLine line{change.id,
                    change.transaction,
                    change.at,
                    change.userName,
                    change.action,
                    change.reason,
                    {{change.table, change.kind, 1}},
                    {},
                    {change.table},
                    {},
                    {}};
    if (const QString person = referred.people.value(personIn(change)); !person.isEmpty())
        line.persons.append(person);
    addTerms(change, referred, line);
    line.changes.push_back(std::move(change));
    return line;
}

std::vector<ChangedItem> itemsOf(const ChangeLine &line)
{
    std::vector<ChangedItem> items;
    for (const Change &change : line.changes)
        addItems(change, items);
    for (const kit::TermDifference &term : line.terms)
        items.push_back({term.name, term.before.isEmpty() ? QStringLiteral("—") : term.before, term.after});
    if (line.changes.empty()) {
        for (const DeedPart &part : line.parts)
            items.push_back({kit::tableWord(part.table), {}, fate(part)});
    }
    return items;
}

} // namespace zhangfang::ui::changes
