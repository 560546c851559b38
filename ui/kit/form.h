#pragma once

#include "core/base/error.h"
#include "core/base/result.h"
#include "ui/kit/kit_errors.h"
#include "ui/kit/line_edit.h"
#include "ui/kit/parts.h"

#include <QWidget>

#include <optional>
#include <vector>

class QGridLayout;

namespace zhangfang::kit
{

/// What stands about a field of a form.
struct FieldLook {
    const char *objectName;
    QString label;
    QString unit = {}; ///< after the field
    QString hint = {}; ///< under it before anything goes wrong: a limit, a custom, an article
    int widthInDigits = 16;
    std::vector<ErrorCode> answersFor = {}; ///< refusals that are about this field
};

/// A form: label left, field, unit after it, hint or refusal under it.
///
/// take() reads a field and marks it where it cannot be read, so that a page reads all its fields, asks
/// isSound(), and goes on only then.
class Form : public QWidget
{
    Q_OBJECT

public:
    explicit Form(QWidget *parent = nullptr);

    /// Adds a field; the label is its buddy and accessible name.
    void add(const FieldLook &look, QWidget *field);
    /// A line across the form between groups of fields.
    void addHeading(const QString &words);
    /// A field that is shown or not, with its label, hint and refusal.
    void setFieldVisible(const QWidget *field, bool visible);
    void setHint(const QWidget *field, const QString &hint);
    /// Another word after the field, which was added with a unit.
    void setUnit(const QWidget *field, const QString &unit);
    /// Puts what belongs to a field (a button that fills it) at the end of its line.
    void addBeside(const QWidget *field, QWidget *widget);

    /// Forgets all refusals; to be called before the fields are read.
    void begin();
    /// The field's value; nothing where it is empty or cannot be read (then it is marked).
    template <typename Field>
    auto take(Field &field) -> std::remove_cvref_t<decltype(*field.value())>
    {
        auto value = field.value();
        if (!value) {
            mark(&field, value.error());
            return {};
        }
        return *value;
    }
    /// The same for a field that must not stay empty.
    template <typename Field>
    auto require(Field &field) -> std::remove_cvref_t<decltype(*field.value())>
    {
        auto value = take(field);
        if (!value && !isMarked(&field))
            mark(&field, emptyField(&field));
        return value;
    }
    /// A text that must not stay empty.
    QString requireText(LineEdit &field);
    bool isSound() const;
    /// Moves the focus to the first field that is marked, if any.
    void focusFirstMarked();

    /// Says a refusal at the field.
    void mark(const QWidget *field, const Error &error);
    /// Forgets what was said at the field.
    void unmark(const QWidget *field);
    /// Says a refusal at the field that answers for it; false where none does.
    bool mark(const Error &error);
    bool isMarked(const QWidget *field) const;
    /// What is said under the field; empty where nothing is wrong.
    QString refusalAt(const QWidget *field) const;
    const std::vector<QWidget *> fields() const;

private:
    struct Entry {
        QWidget *field;
        QLabel *label;
        QWidget *line;
        QLabel *unit;
        QLabel *hint;
        QWidget *refusal;
        QLabel *refusalWords;
        QString hintWords;
        std::vector<ErrorCode> answersFor;
        bool marked = false;
    };

    Entry *entryOf(const QWidget *field);
    const Entry *entryOf(const QWidget *field) const;
    Error emptyField(const QWidget *field) const;
    /// Whoever changes a field has heard what was wrong with it.
    void unmarkWhenChanged(QWidget *field);
    void unmark(Entry &entry);

    QGridLayout *m_grid;
    std::vector<Entry> m_entries;
};

} // namespace zhangfang::kit
