#pragma once

#include "core/base/error.h"
#include "ui/kit/desk.h"
#include "ui/kit/parts.h"

#include <QWidget>

class QBoxLayout;
class QHBoxLayout;
class QVBoxLayout;

namespace zhangfang::kit
{

/// A page of the window: head row (title, second line, state badge; buttons at the right), message bar, body.
///
/// It reads what it shows in reload(), which is called when it is shown first and after every change note of
/// what shows() names: at once where it can be seen, else when it is shown the next time.
class Page : public QWidget
{
    Q_OBJECT

public:
    explicit Page(Desk &desk, QWidget *parent = nullptr);

    /// The page of the manual that F1 opens: the name of a file of docs/manual without its language and
    /// ending.
    virtual QString helpTopic() const = 0;
    /// Which changes concern it.
    virtual Areas shows() const = 0;
    /// Goes to what a Place names; unknown words are passed over.
    virtual void open(const QVariantMap &what);
    /// Whether the page wants the side bar folded (the crew sheet).
    virtual bool wantsRoom() const { return false; }
    /// Where Ctrl+F goes.
    virtual QWidget *findField() { return nullptr; }

    QString title() const;
    MessageBar &message() { return *m_message; }
    /// Reads again if something has changed since the last time.
    void refresh();

protected:
    Desk &desk() const { return m_desk; }
    /// Reads everything from the registers and shows it.
    virtual void reload() = 0;

    void setTitle(const QString &title);
    /// The second line beside the title.
    void setSubtitle(const QString &words);
    void setState(BadgeState state, const QString &word);
    void clearState();
    /// Between title and badge: choosers of a day, a month, a year.
    QHBoxLayout *chooserRow() { return m_choosers; }
    /// Adds a button at the right end of the head row.
    QPushButton *addButton(const QString &words, const char *iconName, ButtonKind kind,
                           const char *objectName);
    /// A button that writes: hidden where the file is read-only.
    QPushButton *addWriteButton(const QString &words, const char *iconName, ButtonKind kind,
                                const char *objectName);
    /// A way back left of the title: `words` for its tool tip and screen readers.
    void setBack(const QString &words, const std::function<void()> &act);
    /// Leaves out head and margins: the body is made of pages of its own.
    void setBare();
    QVBoxLayout *body() { return m_body; }
    /// Says a refusal in the message bar; `action` leads on.
    void refuse(const Error &error, const QString &action = {}, std::function<void()> act = {});

    bool event(QEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    /// Puts the buttons under the title where both do not fit side by side (200 % on a small screen).
    void fitHead();

    Desk &m_desk;
    QLabel *m_title;
    QLabel *m_subtitle;
    Badge *m_state;
    QPushButton *m_back;
    QBoxLayout *m_head;
    QHBoxLayout *m_words;
    QHBoxLayout *m_choosers;
    QHBoxLayout *m_buttons;
    MessageBar *m_message;
    QVBoxLayout *m_body;
    bool m_stale = true;
};

} // namespace zhangfang::kit
