#include "ui/kit/form.h"

#include "ui/kit/icons.h"
#include "ui/kit/sentences.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QStyle>
#include <QVBoxLayout>

#include <algorithm>

namespace zhangfang::kit
{

namespace
{

void setErrorLook(QWidget *field, bool wrong)
{
    field->setProperty("error", wrong);
    field->style()->unpolish(field);
    field->style()->polish(field);
}

/// The field and its unit in one line.
QWidget *lineOf(QWidget *field, const FieldLook &look, QLabel *unit, QWidget *parent)
{
    auto *line = new QWidget(parent);
    auto *layout = new QHBoxLayout(line);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(gap::kSmall);
    if (look.widthInDigits > 0)
        field->setMinimumWidth(field->fontMetrics().horizontalAdvance(QLatin1Char('0')) * look.widthInDigits +
                               gap::kHuge);
    layout->addWidget(field, look.widthInDigits > 0 ? 0 : 1);
    layout->addWidget(unit);
    unit->setVisible(!look.unit.isEmpty());
    if (look.widthInDigits > 0)
        layout->addStretch(1);
    return line;
}

/// Whether a label stands beside the middle of a field, else beside its first line.
bool isOneLine(const QWidget *field)
{
    return qobject_cast<const QLineEdit *>(field) || qobject_cast<const QComboBox *>(field) ||
           qobject_cast<const QAbstractButton *>(field);
}

} // namespace

Form::Form(QWidget *parent)
    : QWidget(parent)
    , m_grid(new QGridLayout(this))
{
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(gap::kLarge);
    m_grid->setVerticalSpacing(gap::kHair);
    m_grid->setColumnStretch(1, 1);
}

void Form::add(const FieldLook &look, QWidget *field)
{
    field->setObjectName(QString::fromLatin1(look.objectName));
    field->setAccessibleName(look.label);
    field->setAccessibleDescription(look.hint);
    Entry entry;
    entry.field = field;
    entry.label = text(look.label, TextRole::Label, this);
    entry.label->setBuddy(field);
    entry.unit = text(look.unit, TextRole::Label, this);
    entry.line = lineOf(field, look, entry.unit, this);
    entry.hintWords = look.hint;
    entry.hint = text(look.hint, TextRole::Small, this);
    entry.hint->setWordWrap(true);
    entry.hint->setVisible(!look.hint.isEmpty());
    entry.refusal = new QWidget(this);
    auto *row = new QHBoxLayout(entry.refusal);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(gap::kHair);
    auto *mark = new QLabel(entry.refusal);
    mark->setPixmap(iconPixmap("error", 18, tokens(palette()).err, devicePixelRatioF()));
    entry.refusalWords = text({}, TextRole::Second, entry.refusal);
    entry.refusalWords->setProperty("tone", QStringLiteral("err"));
    entry.refusalWords->setWordWrap(true);
    row->addWidget(mark, 0, Qt::AlignTop);
    row->addWidget(entry.refusalWords, 1);
    entry.refusal->hide();
    entry.answersFor = look.answersFor;

    const int at = m_grid->rowCount();
    if (isOneLine(field)) {
        m_grid->addWidget(entry.label, at, 0);
    } else {
        entry.label->setMinimumHeight(metrics().control);
        m_grid->addWidget(entry.label, at, 0, Qt::AlignTop);
    }
    m_grid->addWidget(entry.line, at, 1);
    m_grid->addWidget(entry.hint, at + 1, 1);
    m_grid->addWidget(entry.refusal, at + 2, 1);
    m_grid->setRowMinimumHeight(at + 3, gap::kHair);
    m_entries.push_back(std::move(entry));
    unmarkWhenChanged(field);
}

void Form::unmarkWhenChanged(QWidget *field)
{
    const auto forget = [this, field] { unmark(*entryOf(field)); };
    if (auto *line = qobject_cast<QLineEdit *>(field))
        connect(line, &QLineEdit::textEdited, this, forget);
    else if (auto *box = qobject_cast<QComboBox *>(field))
        connect(box, &QComboBox::currentIndexChanged, this, forget);
    else if (auto *tick = qobject_cast<QAbstractButton *>(field))
        connect(tick, &QAbstractButton::toggled, this, forget);
}

void Form::addHeading(const QString &words)
{
    QLabel *heading = text(words, TextRole::CardTitle, this);
    const int at = m_grid->rowCount();
    m_grid->setRowMinimumHeight(at, gap::kSmall);
    m_grid->addWidget(heading, at + 1, 0, 1, 2);
}

void Form::setFieldVisible(const QWidget *field, bool visible)
{
    Entry *entry = entryOf(field);
    ZHANGFANG_ASSERT(entry);
    entry->label->setVisible(visible);
    entry->line->setVisible(visible);
    entry->hint->setVisible(visible && !entry->hintWords.isEmpty() && !entry->marked);
    entry->refusal->setVisible(visible && entry->marked);
}

void Form::setHint(const QWidget *field, const QString &hint)
{
    Entry *entry = entryOf(field);
    ZHANGFANG_ASSERT(entry);
    entry->hintWords = hint;
    entry->hint->setText(hint);
    entry->hint->setVisible(!hint.isEmpty() && !entry->marked && entry->line->isVisibleTo(this));
}

void Form::setUnit(const QWidget *field, const QString &unit)
{
    Entry *entry = entryOf(field);
    ZHANGFANG_ASSERT(entry);
    entry->unit->setText(unit);
}

void Form::addBeside(const QWidget *field, QWidget *widget)
{
    Entry *entry = entryOf(field);
    ZHANGFANG_ASSERT(entry);
    entry->line->layout()->addWidget(widget);
}

void Form::begin()
{
    for (Entry &entry : m_entries)
        unmark(entry);
}

void Form::unmark(const QWidget *field)
{
    if (Entry *entry = entryOf(field))
        unmark(*entry);
}

void Form::unmark(Entry &entry)
{
    if (!entry.marked)
        return;
    entry.marked = false;
    entry.refusal->hide();
    entry.hint->setVisible(!entry.hintWords.isEmpty() && entry.line->isVisibleTo(this));
    entry.field->setAccessibleDescription(entry.hintWords);
    setErrorLook(entry.field, false);
}

QString Form::requireText(LineEdit &field)
{
    const QString words = field.trimmed();
    if (words.isEmpty())
        mark(&field, emptyField(&field));
    return words;
}

bool Form::isSound() const
{
    return std::none_of(m_entries.begin(), m_entries.end(), [](const Entry &entry) { return entry.marked; });
}

void Form::focusFirstMarked()
{
    for (const Entry &entry : m_entries) {
        if (entry.marked) {
            entry.field->setFocus(Qt::OtherFocusReason);
            return;
        }
    }
}

void Form::mark(const QWidget *field, const Error &error)
{
    Entry *entry = entryOf(field);
    ZHANGFANG_ASSERT(entry);
    entry->marked = true;
    const QString words = sentenceWithoutPlace(error);
    entry->refusalWords->setText(words);
    entry->hint->hide();
    entry->refusal->setVisible(entry->line->isVisibleTo(this));
    entry->field->setAccessibleDescription(words);
    setErrorLook(entry->field, true);
}

bool Form::mark(const Error &error)
{
    for (const Entry &entry : m_entries) {
        const auto &codes = entry.answersFor;
        if (std::find(codes.begin(), codes.end(), error.code) != codes.end()) {
            mark(entry.field, error);
            return true;
        }
    }
    return false;
}

bool Form::isMarked(const QWidget *field) const
{
    const Entry *entry = entryOf(field);
    return entry && entry->marked;
}

QString Form::refusalAt(const QWidget *field) const
{
    const Entry *entry = entryOf(field);
    return entry && entry->marked ? entry->refusalWords->text() : QString();
}

const std::vector<QWidget *> Form::fields() const
{
    std::vector<QWidget *> all;
    all.reserve(m_entries.size());
    for (const Entry &entry : m_entries)
        all.push_back(entry.field);
    return all;
}

Form::Entry *Form::entryOf(const QWidget *field)
{
    const auto found = std::find_if(m_entries.begin(), m_entries.end(),
                                    [field](const Entry &entry) { return entry.field == field; });
    return found == m_entries.end() ? nullptr : &*found;
}

const Form::Entry *Form::entryOf(const QWidget *field) const
{
    return const_cast<Form *>(this)->entryOf(field);
}

Error Form::emptyField(const QWidget *field) const
{
    const Entry *entry = entryOf(field);
    return Error{errors::kFieldEmpty, {{QStringLiteral("field"), entry ? entry->label->text() : QString()}}};
}

} // namespace zhangfang::kit

#include "moc_form.cpp"
