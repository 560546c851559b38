#include "ui/kit/prompts.h"

#include "ui/kit/parts.h"

#include <QCoreApplication>
#include <QDesktopServices>
#include <QDialog>
#include <QDialogButtonBox>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QUrl>
#include <QVBoxLayout>

#include <utility>

namespace zhangfang::kit
{

namespace
{

template <typename T>
std::optional<T> takeFirst(std::vector<T> &list)
{
    if (list.empty())
        return std::nullopt;
    T first = std::move(list.front());
    list.erase(list.begin());
    return first;
}

std::optional<QString> unlessEmpty(const QString &path)
{
    return path.isEmpty() ? std::nullopt : std::optional<QString>(path);
}

} // namespace

bool DialogPrompts::confirm(QWidget *parent, const Question &question)
{
    QDialog dialog(parent);
    dialog.setObjectName(QStringLiteral("question"));
    dialog.setWindowTitle(question.title);
    auto *layout = new QVBoxLayout(&dialog);
    layout->setContentsMargins(gap::kHuge, gap::kHuge, gap::kHuge, gap::kLarge);
    layout->setSpacing(gap::kMiddle);
    layout->addWidget(text(question.title, TextRole::CardTitle, &dialog));
    QLabel *words = text(question.words, TextRole::Base, &dialog);
    words->setWordWrap(true);
    words->setMinimumWidth(words->fontMetrics().horizontalAdvance(QLatin1Char('0')) * 48);
    layout->addWidget(words);
    auto *row = new QHBoxLayout;
    row->addStretch(1);
    const QString keep =
        question.no.isEmpty() ? QCoreApplication::translate("Prompts", "Not now") : question.no;
    QPushButton *no = button(keep, nullptr, ButtonKind::Plain, "no", &dialog);
    QPushButton *yes = button(question.yes, nullptr,
                              question.danger ? ButtonKind::Danger : ButtonKind::Primary, "yes", &dialog);
    row->addWidget(no);
    row->addWidget(yes);
    layout->addSpacing(gap::kSmall);
    layout->addLayout(row);
    QObject::connect(no, &QPushButton::clicked, &dialog, &QDialog::reject);
    QObject::connect(yes, &QPushButton::clicked, &dialog, &QDialog::accept);
    no->setAutoDefault(true);
    yes->setAutoDefault(true);
    no->setFocus();
    return dialog.exec() == QDialog::Accepted;
}

bool DialogPrompts::run(QDialog &dialog)
{
    return dialog.exec() == QDialog::Accepted;
}

std::optional<QString> DialogPrompts::openFile(QWidget *parent, const FileKind &kind)
{
    return unlessEmpty(QFileDialog::getOpenFileName(parent, kind.title, kind.name, kind.filters));
}

std::optional<QString> DialogPrompts::saveFile(QWidget *parent, const FileKind &kind)
{
    return unlessEmpty(QFileDialog::getSaveFileName(parent, kind.title, kind.name, kind.filters));
}

std::optional<QString> DialogPrompts::chooseFolder(QWidget *parent, const FileKind &kind)
{
    return unlessEmpty(QFileDialog::getExistingDirectory(parent, kind.title, kind.name));
}

bool DialogPrompts::showOutside(const QString &path)
{
    return QDesktopServices::openUrl(QUrl::fromLocalFile(path));
}

bool ScriptedPrompts::confirm(QWidget *, const Question &question)
{
    m_questions.push_back(question);
    const std::optional<bool> answer = takeFirst(m_answers);
    if (!answer)
        m_unforeseen += question.title;
    return answer.value_or(false);
}

bool ScriptedPrompts::run(QDialog &dialog)
{
    const std::optional<DialogScript> script = takeFirst(m_dialogs);
    if (!script) {
        m_unforeseen += dialog.windowTitle();
        return false;
    }
    dialog.show();
    const bool answer = (*script)(dialog);
    if (!dialog.isVisible())
        return dialog.result() == QDialog::Accepted;
    dialog.close();
    return answer;
}

std::optional<QString> ScriptedPrompts::nextFile(const FileKind &kind)
{
    const std::optional<QString> path = takeFirst(m_files);
    if (!path)
        m_unforeseen += kind.title;
    return path;
}

std::optional<QString> ScriptedPrompts::openFile(QWidget *, const FileKind &kind)
{
    return nextFile(kind);
}

std::optional<QString> ScriptedPrompts::saveFile(QWidget *, const FileKind &kind)
{
    return nextFile(kind);
}

std::optional<QString> ScriptedPrompts::chooseFolder(QWidget *, const FileKind &kind)
{
    return nextFile(kind);
}

bool ScriptedPrompts::showOutside(const QString &path)
{
    m_shownOutside += path;
    return true;
}

} // namespace zhangfang::kit
