#pragma once

#include "core/resolutions/resolution_register.h"
#include "ui/kit/editors.h"
#include "ui/kit/form_dialog.h"

#include <QComboBox>

#include <map>

class QCheckBox;

namespace zhangfang::kit
{

/// Enters a resolution into the register (决议登记): what was decided, by whom, with how many heads and
/// votes.
class ResolutionDialog final : public FormDialog
{
    Q_OBJECT

public:
    /// `matters` are ticked at first; `title` is proposed.
    explicit ResolutionDialog(Desk &desk, const std::set<resolutions::Matter> &matters = {},
                              const QString &title = {}, QWidget *parent = nullptr);

    /// The number of the resolution that was entered.
    QString number() const { return m_entered; }

protected:
    bool submit() override;

private:
    void addFields();
    void addMatters(const std::set<resolutions::Matter> &matters);
    void proposeHeads();
    /// The next number of the meeting's year, unless another one was typed.
    void proposeNumber();
    void showNeeded();

    LineEdit *m_number;
    QComboBox *m_organ;
    DateEdit *m_day;
    LineEdit *m_title;
    std::map<resolutions::Matter, QCheckBox *> m_matters;
    DateEdit *m_laidOut;
    CountEdit *m_headsTotal;
    CountEdit *m_headsPresent;
    CountEdit *m_votesTotal;
    CountEdit *m_votesFor;
    CountEdit *m_votesAgainst;
    QLabel *m_needed;
    QString m_proposed; ///< number that nobody typed
    QString m_entered;
};

/// A resolution by its number: those of the register that decide `matter`, newest first, and a way to enter
/// one. A drop-down; its text is the number. As a field of a form it takes back what was said against the
/// choice before.
class ResolutionChooser final : public QWidget
{
    Q_OBJECT

public:
    ResolutionChooser(Desk &desk, std::set<resolutions::Matter> matters, QWidget *parent = nullptr);

    /// Empty where none is chosen.
    QString number() const;
    void choose(const QString &number);
    /// What a resolution that is entered from here is about.
    void proposeTitle(const QString &title) { m_title = title; }

private:
    void fill(const QString &chosen);
    void enter();
    void forgetRefusal();

    Desk &m_desk;
    std::set<resolutions::Matter> m_matters;
    QString m_title;
    QComboBox *m_box;
};

} // namespace zhangfang::kit
