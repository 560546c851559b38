#include "ui/kit/person_edit.h"

#include "core/base/text.h"
#include "ui/kit/kit_errors.h"
#include "ui/kit/table_model.h"

#include <QCompleter>
#include <QStandardItemModel>

#include <algorithm>

namespace zhangfang::kit
{

namespace
{

constexpr int kHaystackRole = Qt::UserRole + 1;
constexpr int kMostShown = 12;

/// Looks in number, name and initials; puts "number name" into the field.
class PersonCompleter final : public QCompleter
{
public:
    using QCompleter::QCompleter;

    QString pathFromIndex(const QModelIndex &index) const override
    {
        return index.data(Qt::DisplayRole).toString();
    }
    QStringList splitPath(const QString &typed) const override
    {
        return {withoutOuterBlanks(halfWidth(typed)).toLower()};
    }
};

} // namespace

QString numberAndName(const people::Particulars &person)
{
    return person.number + QLatin1Char(' ') + person.name;
}

PersonEdit::PersonEdit(std::vector<people::Person> persons, QWidget *parent)
    : LineEdit(parent)
    , m_persons(std::move(persons))
{
    setSelectedOnEntry(true);
    setPlaceholderText(tr("Number, name or initials"));
    auto *model = new QStandardItemModel(this);
    for (const people::Person &person : m_persons) {
        auto *item = new QStandardItem(numberAndName(person));
        item->setData(haystackOf({person.number}, {person.name}), kHaystackRole);
        model->appendRow(item);
    }
    auto *completer = new PersonCompleter(model, this);
    completer->setCompletionRole(kHaystackRole);
    completer->setFilterMode(Qt::MatchContains);
    completer->setMaxVisibleItems(kMostShown);
    setCompleter(completer);
    connect(completer, qOverload<const QString &>(&QCompleter::activated), this, &PersonEdit::personChosen);
    connect(this, &QLineEdit::editingFinished, this, [this] {
        if (const auto person = value(); person && *person) {
            setText(numberAndName(**person));
            Q_EMIT personChosen();
        }
    });
}

Result<std::optional<people::Person>> PersonEdit::value() const
{
    const QString typed = withoutOuterBlanks(halfWidth(text()));
    if (typed.isEmpty())
        return std::optional<people::Person>();
    const QString needle = needleOf(typed);
    std::vector<const people::Person *> fitting;
    for (const people::Person &person : m_persons) {
        if (person.number == typed || numberAndName(person) == typed)
            return std::optional<people::Person>(person);
        if (haystackOf({person.number}, {person.name}).contains(needle))
            fitting.push_back(&person);
    }
    if (fitting.size() == 1)
        return std::optional<people::Person>(*fitting.front());
    return Error{errors::kNobodyFits, {{QStringLiteral("text"), typed}}};
}

void PersonEdit::setValue(const std::optional<people::Person> &person)
{
    setText(person ? numberAndName(*person) : QString());
}

} // namespace zhangfang::kit

#include "moc_person_edit.cpp"
