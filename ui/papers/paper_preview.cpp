#include "ui/papers/paper_preview.h"

#include "core/base/base_errors.h"
#include "ui/kit/busy_bar.h"
#include "ui/kit/format.h"
#include "ui/kit/line_edit.h"
#include "ui/kit/paper_boxes.h"
#include "ui/kit/paper_settings.h"
#include "ui/kit/sentences.h"
#include "ui/papers/page_range.h"
#include "ui/papers/printing.h"
#include "ui/print/print_errors.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFileInfo>
#include <QPrintDialog>
#include <QPrinter>
#include <QPrinterInfo>
#include <QScreen>
#include <QScrollArea>
#include <QSpinBox>
#include <QVBoxLayout>

namespace zhangfang::papers
{

using namespace kit;

namespace
{

constexpr int kSideWidthInDigits = 34;
constexpr auto kZoomSetting = "paper/zoom";

/// What the zoom box offers: the two fits, then percentages.
constexpr int kPercents[] = {50, 75, 100, 150, 200};
constexpr int kFirstPercent = 2;

/// The day and minute where the user sits.
QString momentInWords(const QDateTime &utc)
{
    const QDateTime local = utc.toLocalTime();
    return QStringLiteral("%1 %2").arg(date(local.date()), local.time().toString(QStringLiteral("HH:mm")));
}

/// A title as the name of a file: what no file system takes becomes a dash.
QString fileNameOf(const QString &title)
{
    QString name = title;
    for (const QChar each : QStringLiteral("/\\:*?\"<>|"))
        name.replace(each, QLatin1Char('-'));
    return name + QStringLiteral(".pdf");
}

} // namespace

PaperPreview::PaperPreview(Desk &desk, Paper paper, print::PaperFonts fonts, QWidget *parent)
    : QDialog(parent)
    , m_desk(desk)
    , m_paper(std::move(paper))
    , m_fonts(std::move(fonts))
    , m_message(new MessageBar(this))
    , m_busy(new BusyBar(this))
    , m_view(new PaperView(this))
{
    setObjectName(QStringLiteral("paperPreview"));
    m_view->setObjectName(QStringLiteral("paperView"));
    m_view->setAccessibleName(tr("Pages of the paper"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(gap::kLarge, gap::kMiddle, gap::kLarge, gap::kMiddle);
    layout->setSpacing(gap::kSmall);
    auto *tools = new QHBoxLayout;
    buildTools(tools);
    layout->addLayout(tools);
    layout->addWidget(m_message);
    layout->addWidget(m_busy);
    auto *body = new QHBoxLayout;
    body->setSpacing(gap::kMiddle);
    body->addWidget(m_view, 1);
    body->addWidget(buildSide());
    layout->addLayout(body, 1);
    connect(m_view, &PaperView::pageChanged, this, &PaperPreview::showPlace);
}

void PaperPreview::buildTools(QHBoxLayout *row)
{
    row->setSpacing(gap::kSmall);
    auto *pageLabel = text(tr("&Page"), TextRole::Label, this);
    m_page = new QSpinBox(this);
    m_page->setObjectName(QStringLiteral("page"));
    m_page->setButtonSymbols(QAbstractSpinBox::NoButtons); // the buttons beside it turn the pages
    m_page->setAccessibleName(tr("Page"));
    pageLabel->setBuddy(m_page);
    m_pageCount = text({}, TextRole::Label, this);
    auto *back = button({}, "chevron-left", ButtonKind::Plain, "pageBack", this);
    back->setAccessibleName(tr("Page before"));
    back->setToolTip(back->accessibleName());
    auto *on = button({}, "chevron-right", ButtonKind::Plain, "pageOn", this);
    on->setAccessibleName(tr("Next page"));
    on->setToolTip(on->accessibleName());
    auto *zoomLabel = text(tr("&Zoom"), TextRole::Label, this);
    m_zoom = new QComboBox(this);
    m_zoom->setObjectName(QStringLiteral("zoom"));
    m_zoom->setAccessibleName(tr("Zoom"));
    m_zoom->addItem(tr("Page width"));
    m_zoom->addItem(tr("Whole page"));
    for (const int percent : kPercents)
        m_zoom->addItem(QStringLiteral("%1%").arg(percent));
    zoomLabel->setBuddy(m_zoom);
    row->addWidget(pageLabel);
    row->addWidget(back);
    row->addWidget(m_page);
    row->addWidget(m_pageCount);
    row->addWidget(on);
    row->addSpacing(gap::kLarge);
    row->addWidget(zoomLabel);
    row->addWidget(m_zoom);
    row->addStretch(1);
    connect(back, &QPushButton::clicked, this, [this] { m_view->goTo(m_view->currentPage() - 1); });
    connect(on, &QPushButton::clicked, this, [this] { m_view->goTo(m_view->currentPage() + 1); });
    connect(m_page, &QSpinBox::valueChanged, this, [this](int page) {
        if (page - 1 != m_view->currentPage())
            m_view->goTo(page - 1);
    });
    connect(m_zoom, &QComboBox::activated, this, &PaperPreview::chooseZoom);
    for (QPushButton *each : {back, on})
        each->setAutoDefault(false);
}

QWidget *PaperPreview::buildSide()
{
    auto *side = new QWidget;
    side->setProperty("scrolled", true);
    auto *column = new QVBoxLayout(side);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(gap::kSmall);

    auto *what = new Card(tr("Paper"), this);
    m_facts = text({}, TextRole::Base, this);
    m_record = text({}, TextRole::Second, this);
    m_record->setObjectName(QStringLiteral("record"));
    m_copy = new QCheckBox(tr("Mark as a &copy"), this);
    m_copy->setObjectName(QStringLiteral("copy"));
    for (QLabel *each : {m_facts, m_record}) {
        each->setWordWrap(true);
        what->body()->addWidget(each);
    }
    addChoices(*what);
    what->body()->addWidget(m_copy);
    column->addWidget(what);

    auto *how = new Card(tr("Print"), this);
    auto *pagesLabel = text(tr("Pa&ges"), TextRole::Label, this);
    m_pages = new LineEdit(this);
    m_pages->setObjectName(QStringLiteral("pages"));
    m_pages->setAccessibleName(tr("Pages"));
    m_pages->setPlaceholderText(tr("all, or for example 1-3, 5"));
    pagesLabel->setBuddy(m_pages);
    m_pagesRefusal = text({}, TextRole::Second, this);
    m_pagesRefusal->setObjectName(QStringLiteral("pagesRefusal"));
    m_pagesRefusal->setWordWrap(true);
    m_pagesRefusal->hide();
    m_print = button(tr("Print …"), "print", ButtonKind::Primary, "print", this);
    m_save = button(tr("Save as PDF …"), "file", ButtonKind::Plain, "savePdf", this);
    auto *close = button(tr("Close"), nullptr, ButtonKind::Plain, "close", this);
    how->body()->addWidget(pagesLabel);
    how->body()->addWidget(m_pages);
    how->body()->addWidget(m_pagesRefusal);
    how->body()->addWidget(m_print);
    how->body()->addWidget(m_save);
    if (QPrinterInfo::availablePrinterNames().isEmpty()) {
        m_print->setEnabled(false);
        auto *none =
            text(tr("No printer is set up on this machine. Save the paper as PDF and print it on another."),
                 TextRole::Second, this);
        none->setObjectName(QStringLiteral("noPrinter"));
        none->setWordWrap(true);
        how->body()->addWidget(none);
    }
    column->addWidget(how);
    column->addStretch(1);
    column->addWidget(close);

    auto *area = new QScrollArea(this);
    area->setFrameShape(QFrame::NoFrame);
    area->setWidgetResizable(true);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setWidget(side);
    area->setFixedWidth(fontMetrics().horizontalAdvance(QLatin1Char('0')) * kSideWidthInDigits);
    connect(m_copy, &QCheckBox::clicked, this, &PaperPreview::layAgain);
    connect(m_print, &QPushButton::clicked, this, &PaperPreview::printOut);
    connect(m_save, &QPushButton::clicked, this, &PaperPreview::savePdf);
    connect(close, &QPushButton::clicked, this, &PaperPreview::reject);
    for (QPushButton *each : {m_print, m_save, close})
        each->setAutoDefault(false);
    return area;
}

void PaperPreview::addChoices(Card &card)
{
    const auto again = [this] { layAgain(); };
    if (m_paper.leavesOpen == LeavesOpen::Slips)
        card.body()->addWidget(slipSheetBox(m_desk.settings(), this, again));
    if (m_paper.leavesOpen == LeavesOpen::Table) {
        card.body()->addWidget(tableSheetBox(m_desk.settings(), this, again));
        card.body()->addWidget(marginBox(m_desk.settings(), this, again));
    }
}

print::Issue PaperPreview::issue() const
{
    return m_copy->isChecked() ? print::Issue::Copy : print::Issue::Original;
}

Result<void> PaperPreview::begin()
{
    ZHANGFANG_TRY(readRecord());
    ZHANGFANG_TRY(lay(issue(), false));
    setWindowTitle(m_document->title());
    const int zoom = m_desk.settings().value(QLatin1String(kZoomSetting)).toInt();
    m_zoom->setCurrentIndex(zoom >= 0 && zoom < m_zoom->count() ? zoom : 0);
    chooseZoom(m_zoom->currentIndex());
    return {};
}

Result<void> PaperPreview::lay(print::Issue issue, bool keepPlace)
{
    ZHANGFANG_TRY_ASSIGN(auto document, m_paper.make(issue, paperChoice(m_desk.settings())));
    if (document->pageCount() == 0)
        return Error{errors::kNothingToPrint, {{QStringLiteral("document"), document->title()}}};
    m_view->show(*document, m_fonts, keepPlace);
    m_document = std::move(document);
    const QPageLayout sheet = m_document->pageLayout();
    const bool upright = sheet.orientation() == QPageLayout::Portrait;
    //: %1 A4 or A5, %n how many pages. Chinese: A4 纵向 · %n 页
    const QString facts = (upright ? tr("%1 upright · %n page(s)", nullptr, m_document->pageCount())
                                   : tr("%1 across · %n page(s)", nullptr, m_document->pageCount()))
                              .arg(QPageSize::key(sheet.pageSize().id()));
    m_facts->setText(m_document->title() + QLatin1Char('\n') + facts);
    m_page->setRange(1, m_document->pageCount());
    m_pageCount->setText(tr("of %1").arg(m_document->pageCount()));
    showPlace(m_view->currentPage());
    return {};
}

Result<void> PaperPreview::readRecord()
{
    if (!m_paper.id) {
        m_copy->hide();
        m_record->hide();
        return {};
    }
    ZHANGFANG_TRY_ASSIGN(const auto prints, store::printsOf(m_desk.file(), *m_paper.id));
    showRecord(prints);
    return {};
}

void PaperPreview::showRecord(const std::vector<store::PrintRecord> &prints)
{
    m_copy->setChecked(!prints.empty());
    if (prints.empty()) {
        m_record->setText(
            m_desk.isReadOnly()
                ? tr("Not printed yet. The books are open for reading only: this print is not recorded.")
                : tr("Not printed yet."));
        return;
    }
    const store::PrintRecord &last = prints.back();
    //: %1 moment, %2 who. Chinese: 最近一次打印：%1，%2，%n 页。再打印的是副本。
    m_record->setText(
        tr("Printed last on %1 by %2, %n page(s). What is printed now is a copy.", nullptr, last.pages)
            .arg(momentInWords(last.printedAt), last.userName));
}

void PaperPreview::layAgain()
{
    if (const auto laid = lay(issue(), true); !laid)
        refuse(laid.error());
}

void PaperPreview::chooseZoom(int index)
{
    m_desk.settings().setValue(QLatin1String(kZoomSetting), index);
    if (index == 0)
        m_view->setZoom(PaperView::Fit::Width);
    else if (index == 1)
        m_view->setZoom(PaperView::Fit::Page);
    else
        m_view->setZoom(PaperView::Fit::Percent, kPercents[index - kFirstPercent]);
}

void PaperPreview::showPlace(int page)
{
    const QSignalBlocker blocker(m_page);
    m_page->setValue(page + 1);
}

std::optional<std::vector<int>> PaperPreview::wantedPages()
{
    m_pagesRefusal->hide();
    const auto pages = pagesNamed(m_pages->text(), m_document->pageCount());
    if (pages)
        return *pages;
    m_pagesRefusal->setText(sentence(pages.error()));
    QPalette colours = m_pagesRefusal->palette();
    colours.setColor(QPalette::WindowText, tokens(palette()).err);
    m_pagesRefusal->setPalette(colours);
    m_pagesRefusal->show();
    m_pages->setFocus();
    return std::nullopt;
}

void PaperPreview::savePdf()
{
    const auto pages = wantedPages();
    if (!pages)
        return;
    const auto path = m_desk.prompts().saveFile(
        this, {tr("Save as PDF"), tr("PDF (*.pdf)"), fileNameOf(m_document->title())});
    if (!path)
        return;
    const QString whole =
        path->endsWith(QLatin1String(".pdf"), Qt::CaseInsensitive) ? *path : *path + QStringLiteral(".pdf");
    const SomePages chosen(*m_document, *pages);
    const auto written =
        follow(tr("The PDF is being written. The file is there when it is whole."),
               [&](Progress *heard) { return print::writePdf(chosen, m_fonts, whole, heard); });
    if (!written)
        return refuse(written.error());
    keepRecord(int(pages->size()));
    m_message->tell(MessageBar::Kind::Info, tr("Saved: %1.").arg(QFileInfo(whole).fileName()),
                    tr("%n page(s).", nullptr, int(pages->size())), tr("Show in folder"),
                    [this, whole] { m_desk.prompts().showOutside(QFileInfo(whole).absolutePath()); });
}

void PaperPreview::printOut()
{
    const auto pages = wantedPages();
    if (!pages)
        return;
    QPrinter printer(QPrinter::HighResolution);
    if (const QString mine =
            printerFor(preferredPrinter(m_desk.settings()), QPrinterInfo::availablePrinterNames());
        !mine.isEmpty())
        printer.setPrinterName(mine);
    setUpPrinter(printer, *m_document);
    QPrintDialog dialog(&printer, this);
    dialog.setOption(QAbstractPrintDialog::PrintPageRange, false);
    if (!m_desk.prompts().run(dialog))
        return;
    printer.setFullPage(true);
    const double edge = unprintableEdge(printer);
    if (edge > kFreeEdgeMm &&
        !m_desk.prompts().confirm(
            this,
            {tr("Print on this printer?"),
             tr("This printer leaves %1 mm blank at an edge; the paper needs all but %2 mm. Something at the "
                "edge will be cut off.")
                 .arg(QString::number(edge, 'f', 1), QString::number(kFreeEdgeMm)),
             tr("Print all the same"), tr("Not now")}))
        return;
    if (printTo(printer, *pages))
        m_message->tell(MessageBar::Kind::Info, tr("Handed to the printer: %1.").arg(printer.printerName()),
                        tr("%n page(s).", nullptr, int(pages->size())));
}

bool PaperPreview::printTo(QPrinter &printer, const std::vector<int> &pages)
{
    const SomePages chosen(*m_document, pages);
    const auto printed = follow(tr("The pages go to the printer."),
                                [&](Progress *heard) { return printPages(printer, chosen, m_fonts, heard); });
    if (!printed) {
        refuse(printed.error());
        return false;
    }
    keepRecord(int(pages.size()));
    return true;
}

Result<void> PaperPreview::follow(const QString &words, const std::function<Result<void>(Progress *)> &work)
{
    const std::initializer_list<QWidget *> others{m_print, m_save, m_pages, m_view};
    for (QWidget *each : others)
        each->setEnabled(false);
    m_message->clear();
    m_busy->begin(words, tr("pages"));
    Result<void> outcome = work(m_busy);
    m_busy->end();
    for (QWidget *each : others)
        each->setEnabled(true);
    m_print->setEnabled(!QPrinterInfo::availablePrinterNames().isEmpty());
    return outcome;
}

void PaperPreview::reject()
{
    if (m_busy->isBusy())
        return m_busy->giveUp();
    QDialog::reject();
}

void PaperPreview::keepRecord(int pages)
{
    if (!m_paper.id || m_desk.isReadOnly())
        return;
    if (const auto kept = store::recordPrint(m_desk.file(), *m_paper.id, pages, m_copy->isChecked()); !kept)
        return refuse(kept.error());
    m_desk.tellChange(Area::File);
    if (const auto read = readRecord(); !read)
        return refuse(read.error());
    layAgain();
}

void PaperPreview::refuse(const Error &error)
{
    if (error.code == errors::kCancelled)
        m_message->tell(MessageBar::Kind::Info, tr("Given up."),
                        tr("No PDF was written; pages that the printer has taken are printed."));
    else
        m_message->tell(MessageBar::Kind::Refusal, sentence(error));
}

void PaperPreview::showEvent(QShowEvent *event)
{
    const QRect room = screen()->availableGeometry();
    constexpr int kEdge = 40;
    constexpr int kWidest = 1280;
    constexpr int kTallest = 700;
    resize(std::min(kWidest, room.width() - kEdge), std::min(kTallest, room.height() - 2 * kEdge));
    QDialog::showEvent(event);
    m_view->setFocus();
}

Result<void> showPaper(Desk &desk, const Paper &paper, QWidget *parent)
{
    ZHANGFANG_TRY_ASSIGN(print::PaperFonts fonts, print::PaperFonts::loadWith(paperFamily(desk.settings())));
    PaperPreview preview(desk, paper, std::move(fonts), parent);
    ZHANGFANG_TRY(preview.begin());
    desk.prompts().run(preview);
    return {};
}

Result<void> showTable(Desk &desk, const kit::RegisterTable &table, const QString &title, const QString &asAt,
                       QWidget *parent)
{
    return showPaper(desk, tablePaper(desk, tableOf(table, title, asAt)), parent);
}

} // namespace zhangfang::papers

#include "moc_paper_preview.cpp"
