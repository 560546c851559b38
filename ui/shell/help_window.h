#pragma once

#include <QWidget>

class QTextBrowser;

namespace zhangfang::ui::shell
{

/// The manual, without a network: one page for each page of the window.
class HelpWindow final : public QWidget
{
    Q_OBJECT

public:
    /// `folder` holds the pages as TOPIC.md, the index as index.md.
    explicit HelpWindow(QWidget *parent = nullptr);

    void showTopic(const QString &folder, const QString &topic);
    QString words() const;

private:
    QTextBrowser *m_browser;
};

} // namespace zhangfang::ui::shell
