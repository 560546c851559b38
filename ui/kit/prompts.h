#pragma once

#include <QString>
#include <QStringList>

#include <functional>
#include <optional>
#include <vector>

class QDialog;
class QWidget;

namespace zhangfang::kit
{

/// A question before what cannot be undone. The safe answer has the focus.
struct Question {
    QString title; ///< the deed: "Post the distribution of 2025"
    QString words; ///< what follows from it
    QString yes;   ///< the verb: "Post 168 members"
    QString no;    ///< empty: "Not now"
    bool danger = false;
};

/// Which files a chooser offers.
struct FileKind {
    QString title;   ///< of the chooser
    QString filters; ///< Qt's form: "Cooperative (*.coop);;All files (*)"
    QString name;    ///< proposed name, or where to start
};

/// Everything by which the window asks a person. Injected, so that tests never block.
class Prompts
{
public:
    virtual ~Prompts() = default;

    virtual bool confirm(QWidget *parent, const Question &question) = 0;
    /// Shows a dialog until it is closed; true where it was accepted.
    virtual bool run(QDialog &dialog) = 0;
    /// A file to read; nothing where the person gave up.
    virtual std::optional<QString> openFile(QWidget *parent, const FileKind &kind) = 0;
    virtual std::optional<QString> saveFile(QWidget *parent, const FileKind &kind) = 0;
    virtual std::optional<QString> chooseFolder(QWidget *parent, const FileKind &kind) = 0;
    /// Shows a file or folder in the desktop's own program; false where that is not possible.
    virtual bool showOutside(const QString &path) = 0;
};

/// The prompts of the running program.
class DialogPrompts final : public Prompts
{
public:
    bool confirm(QWidget *parent, const Question &question) override;
    bool run(QDialog &dialog) override;
    std::optional<QString> openFile(QWidget *parent, const FileKind &kind) override;
    std::optional<QString> saveFile(QWidget *parent, const FileKind &kind) override;
    std::optional<QString> chooseFolder(QWidget *parent, const FileKind &kind) override;
    bool showOutside(const QString &path) override;
};

/// Answers laid in beforehand: for tests. What was not foreseen is declined and kept in `unforeseen`.
class ScriptedPrompts final : public Prompts
{
public:
    using DialogScript = std::function<bool(QDialog &)>;

    /// The next confirm() is answered so.
    void answer(bool yes) { m_answers.push_back(yes); }
    /// The next dialog is shown (not modal) and handed to `script`, which types and clicks in it; its answer
    /// counts where the script did not close the dialog itself.
    void dialog(DialogScript script) { m_dialogs.push_back(std::move(script)); }
    /// The next chooser of a file or folder is answered so.
    void file(const QString &path) { m_files.push_back(path); }

    /// What was asked so far, newest last.
    const std::vector<Question> &questions() const { return m_questions; }
    const QStringList &shownOutside() const { return m_shownOutside; }
    const QStringList &unforeseen() const { return m_unforeseen; }

    bool confirm(QWidget *parent, const Question &question) override;
    bool run(QDialog &dialog) override;
    std::optional<QString> openFile(QWidget *parent, const FileKind &kind) override;
    std::optional<QString> saveFile(QWidget *parent, const FileKind &kind) override;
    std::optional<QString> chooseFolder(QWidget *parent, const FileKind &kind) override;
    bool showOutside(const QString &path) override;

private:
    std::optional<QString> nextFile(const FileKind &kind);

    std::vector<bool> m_answers;
    std::vector<DialogScript> m_dialogs;
    std::vector<QString> m_files;
    std::vector<Question> m_questions;
    QStringList m_shownOutside;
    QStringList m_unforeseen;
};

} // namespace zhangfang::kit
