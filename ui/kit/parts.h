#pragma once

#include "ui/kit/theme.h"

#include <QFrame>
#include <QLabel>
#include <QPushButton>

#include <functional>

class QHBoxLayout;
class QVBoxLayout;

/// The small pieces that every page is put together from.
namespace zhangfang::kit
{

/// A label in one of the house's faces.
QLabel *text(const QString &words, TextRole role = TextRole::Base, QWidget *parent = nullptr);

/// A line that ends in … where it has no room; its tool tip has all of it.
class ElidedText final : public QLabel
{
    Q_OBJECT

public:
    ElidedText(const QString &words, TextRole role, QWidget *parent);

protected:
    void paintEvent(QPaintEvent *event) override;
};

enum class ButtonKind {
    Plain,
    Primary, ///< the only filled one of a page head
    Danger,  ///< undoes what is posted
    Quiet,   ///< like a link
};

/// A button: word, icon where one is named, object name for tests and style.
QPushButton *button(const QString &words, const char *iconName, ButtonKind kind, const char *objectName,
                    QWidget *parent = nullptr);

/// A hairline across.
QFrame *hairline(QWidget *parent = nullptr);

/// What a badge says: its icon and colours come with the state, its word from the page.
enum class BadgeState {
    Draft,
    Submitted,
    Passed, ///< approved, passed
    Posted,
    Signed,      ///< signed for
    Transferred, ///< by bank
    Due,         ///< owed, due
    Overdue,     ///< overdue, refused
    Reversed,
    ReadOnly,
    Planned, ///< a date still far away
};

struct BadgeLook {
    const char *icon;
    QColor text;
    QColor ground; ///< invalid: an outline only
};
BadgeLook badgeLook(BadgeState state, const QPalette &palette);

/// Paints a badge into `box` (left-aligned, vertically centred) and returns what it covered.
QRect paintBadge(QPainter &painter, const QRect &box, BadgeState state, const QString &word,
                 const QPalette &palette);
/// How wide a badge with this word is.
int badgeWidth(const QString &word);

/// A state with icon and word, beside a title or in a card.
class Badge : public QWidget
{
    Q_OBJECT

public:
    explicit Badge(QWidget *parent = nullptr);
    Badge(BadgeState state, const QString &word, QWidget *parent = nullptr);

    void show(BadgeState state, const QString &word);
    QString word() const { return m_word; }
    BadgeState state() const { return m_state; }
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    BadgeState m_state = BadgeState::Draft;
    QString m_word;
};

/// A card: a frame with a title row (title left, anything right) and a body.
class Card : public QFrame
{
    Q_OBJECT

public:
    explicit Card(const QString &title = {}, QWidget *parent = nullptr);

    void setTitle(const QString &title);
    /// Where small things go that stand right in the title row.
    QHBoxLayout *titleRow() { return m_titleRow; }
    QVBoxLayout *body() { return m_body; }

private:
    QLabel *m_title;
    QHBoxLayout *m_titleRow;
    QVBoxLayout *m_body;
};

/// A card with one figure: what it is, how much, what else is to be said.
class Figure : public QFrame
{
    Q_OBJECT

public:
    explicit Figure(const QString &label, QWidget *parent = nullptr);

    void setLabel(const QString &label);
    void show(const QString &figure, const QString &note);
    /// Marks what is owed or overdue: an edge, an icon and the colour.
    void setWarning(bool on);
    QString figure() const;

private:
    QLabel *m_icon;
    QLabel *m_label;
    QLabel *m_figure;
    QLabel *m_note;
};

/// What happened, what was kept, what to do: a bar under the page's title.
class MessageBar : public QFrame
{
    Q_OBJECT

public:
    enum class Kind { Info, Warning, Refusal };

    explicit MessageBar(QWidget *parent = nullptr);

    /// `headline` is what happened, `rest` what was kept; a link appears where `action` has a word.
    void tell(Kind kind, const QString &headline, const QString &rest = {}, const QString &action = {},
              std::function<void()> act = {});
    void clear();
    QString words() const;

private:
    QLabel *m_icon;
    QLabel *m_words;
    QPushButton *m_action;
    QPushButton *m_close;
    std::function<void()> m_act;
};

/// Where a table or card has nothing to show: what is missing, what to do, one button.
class EmptyState : public QWidget
{
    Q_OBJECT

public:
    explicit EmptyState(QWidget *parent = nullptr);

    void tell(const char *iconName, const QString &missing, const QString &whatToDo,
              const QString &action = {}, std::function<void()> act = {});
    QString missing() const;

protected:
    /// Leaves the picture out where the words would have no room.
    void resizeEvent(QResizeEvent *event) override;

private:
    QLabel *m_icon;
    QLabel *m_missing;
    QLabel *m_whatToDo;
    QPushButton *m_action;
    std::function<void()> m_act;
};

} // namespace zhangfang::kit
