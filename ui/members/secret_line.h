#pragma once

#include "core/people/person.h"
#include "core/people/secrets.h"
#include "ui/kit/desk.h"

#include <QWidget>

#include <functional>
#include <optional>

class QLabel;
class QPushButton;

namespace zhangfang::ui::members
{

/// The number as it may stand on the screen; "—" where there is none.
QString maskedSecret(people::SecretKind kind, const QString &value);

/// A personal number, masked, with a button that shows it in full; each showing is journalled.
class SecretLine final : public QWidget
{
    Q_OBJECT

public:
    SecretLine(kit::Desk &desk, people::SecretKind kind, QWidget *parent = nullptr);

    /// The number of this person, masked.
    void show(const people::Person &person, const QString &value);
    QString words() const;

Q_SIGNALS:
    void refused(const zhangfang::Error &error);

private:
    void reveal();

    kit::Desk &m_desk;
    people::SecretKind m_kind;
    std::optional<people::PersonId> m_person;
    QString m_masked;
    bool m_isShown = false;
    QLabel *m_words;
    QPushButton *m_button;
};

} // namespace zhangfang::ui::members
