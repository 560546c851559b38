#include "ui/shell/help_window.h"

#include "ui/kit/parts.h"

#include <QDir>
#include <QFile>
#include <QHBoxLayout>
#include <QImage>
#include <QShortcut>
#include <QTextBrowser>
#include <QVBoxLayout>

namespace zhangfang::ui::shell
{

namespace
{

/// Shows the manual's pictures no wider than the window.
class ManualBrowser final : public QTextBrowser
{
public:
    using QTextBrowser::QTextBrowser;

protected:
    QVariant loadResource(int type, const QUrl &name) override
    {
        const QVariant resource = QTextBrowser::loadResource(type, name);
        if (type != QTextDocument::ImageResource)
            return resource;
        QImage picture = resource.value<QImage>();
        if (picture.isNull() && !picture.loadFromData(resource.toByteArray()))
            return resource;
        const int room = viewport()->width() - 3 * kit::gap::kLarge;
        return picture.width() > room ? picture.scaledToWidth(room, Qt::SmoothTransformation) : picture;
    }
};

} // namespace

HelpWindow::HelpWindow(QWidget *parent)
    : QWidget(parent, Qt::Window)
    , m_browser(new ManualBrowser(this))
{
    setObjectName(QStringLiteral("helpWindow"));
    setWindowTitle(tr("Help"));
    resize(760, 640);
    auto *column = new QVBoxLayout(this);
    auto *row = new QHBoxLayout;
    QPushButton *contents = kit::button(tr("Contents"), "help", kit::ButtonKind::Quiet, "contents", this);
    QPushButton *back = kit::button(tr("Back"), "chevron-left", kit::ButtonKind::Quiet, "back", this);
    row->addWidget(contents);
    row->addWidget(back);
    row->addStretch(1);
    column->addLayout(row);
    column->addWidget(m_browser, 1);
    m_browser->setObjectName(QStringLiteral("manual"));
    m_browser->setAccessibleName(tr("Manual"));
    m_browser->setOpenExternalLinks(false);
    m_browser->document()->setDocumentMargin(kit::gap::kLarge);
    connect(contents, &QPushButton::clicked, this,
            [this] { m_browser->setSource(QUrl(QStringLiteral("index.md"))); });
    connect(back, &QPushButton::clicked, m_browser, &QTextBrowser::backward);
    auto *escape = new QShortcut(Qt::Key_Escape, this);
    connect(escape, &QShortcut::activated, this, &QWidget::close);
}

void HelpWindow::showTopic(const QString &folder, const QString &topic)
{
    const QString page = topic + QStringLiteral(".md");
    const bool there = QFile::exists(QDir(folder).filePath(page));
    m_browser->setSearchPaths({folder});
    m_browser->setSource(QUrl(there ? page : QStringLiteral("index.md")), QTextDocument::MarkdownResource);
    show();
    raise();
    activateWindow();
}

QString HelpWindow::words() const
{
    return m_browser->toPlainText();
}

} // namespace zhangfang::ui::shell

#include "moc_help_window.cpp"
