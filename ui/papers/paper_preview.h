#pragma once

#include "ui/kit/parts.h"
#include "ui/papers/paper_view.h"
#include "ui/papers/papers.h"

#include <QDialog>

class QCheckBox;
class QComboBox;
class QHBoxLayout;
class QPrinter;
class QSpinBox;

namespace zhangfang::kit
{
class BusyBar;
class LineEdit;
} // namespace zhangfang::kit

namespace zhangfang::papers
{

/// The preview of a paper: its pages as they will be printed, what is on record of earlier prints, and the
/// ways out: PDF or printer, all pages or some.
///
/// A paper that is on record as printed is a copy from then on and says 副本; whoever spoiled the first print
/// may take the mark off.
class PaperPreview final : public QDialog
{
    Q_OBJECT

public:
    /// `document` is what paper.make() made.
    PaperPreview(kit::Desk &desk, Paper paper, print::PaperFonts fonts, QWidget *parent = nullptr);

    /// Lays the paper out. Refuses what Paper::make refuses, and print.nothing_to_print; to be called before
    /// it is shown.
    Result<void> begin();

    const print::Document &document() const { return *m_document; }
    const print::PaperFonts &fonts() const { return m_fonts; }

public Q_SLOTS:
    /// While pages are written, closing means giving up.
    void reject() override;

protected:
    void showEvent(QShowEvent *event) override;

private:
    void buildTools(QHBoxLayout *row);
    QWidget *buildSide();
    /// What the paper leaves open, as drop-downs in its card.
    void addChoices(kit::Card &card);
    print::Issue issue() const;
    Result<void> lay(print::Issue issue, bool keepPlace);
    Result<void> readRecord();
    void showRecord(const std::vector<store::PrintRecord> &prints);
    void layAgain();
    void chooseZoom(int index);
    void showPlace(int page);
    /// The pages that are wanted; nothing, and a refusal at the field, where they cannot be read.
    std::optional<std::vector<int>> wantedPages();
    void savePdf();
    void printOut();
    bool printTo(QPrinter &printer, const std::vector<int> &pages);
    /// Runs `work` with the bar as its progress, everything else of the window standing still.
    Result<void> follow(const QString &words, const std::function<Result<void>(Progress *)> &work);
    void keepRecord(int pages);
    void refuse(const Error &error);

    kit::Desk &m_desk;
    Paper m_paper;
    print::PaperFonts m_fonts;
    std::unique_ptr<print::Document> m_document;
    kit::MessageBar *m_message;
    kit::BusyBar *m_busy;
    PaperView *m_view;
    QComboBox *m_zoom;
    QSpinBox *m_page;
    QLabel *m_pageCount;
    QLabel *m_facts;
    QLabel *m_record;
    QCheckBox *m_copy;
    kit::LineEdit *m_pages;
    QLabel *m_pagesRefusal;
    QPushButton *m_print;
    QPushButton *m_save;
};

/// Shows the paper's preview. Refuses what makes the paper impossible (nothing to print, a face that is not
/// installed, what the registers refuse): the page says it in its message bar.
Result<void> showPaper(kit::Desk &desk, const Paper &paper, QWidget *parent);

/// Shows what a register shows as a paper; `asAt` says of when or of what it is. Refuses as showPaper().
Result<void> showTable(kit::Desk &desk, const kit::RegisterTable &table, const QString &title,
                       const QString &asAt, QWidget *parent);

} // namespace zhangfang::papers
