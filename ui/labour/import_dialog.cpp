#include "ui/labour/import_dialog.h"

#include "ui/kit/format.h"
#include "ui/kit/sentences.h"

#include <QCheckBox>
#include <QCoreApplication>
#include <QProgressBar>
#include <QVBoxLayout>

namespace zhangfang::ui::work
{

namespace
{

std::vector<kit::Column<Error>> columns()
{
    std::vector<kit::Column<Error>> all = {
        kit::figureColumn<Error>(
            "line", ImportDialog::tr("Line"), [](const Error &row) { return row.where.line; }, 7),
        kit::textColumn<Error>(
            "column", ImportDialog::tr("Column"), [](const Error &row) { return row.where.column; }, 10),
        kit::textColumn<Error>(
            "why", ImportDialog::tr("What is wrong"),
            [](const Error &row) { return kit::sentenceWithoutPlace(row); }, 40),
    };
    all.front().look.sums = false;
    all.back().look.stretches = true;
    return all;
}

} // namespace

ImportDialog::ImportDialog(kit::Desk &desk, PendingImport import, QWidget *parent)
    : FormDialog(desk, tr("Import %1").arg(import.fileName), tr("Bring it in"), parent)
    , m_import(std::move(import))
    , m_model(columns())
    , m_bar(new QProgressBar(this))
{
    setObjectName(QStringLiteral("importDialog"));
    m_bar->setTextVisible(false);
    m_bar->hide();
    const auto preview = m_import.preview();
    if (!preview) {
        refuse(preview.error());
        yesButton()->setEnabled(false);
        return;
    }
    QLabel *facts =
        kit::text(tr("The file has %1 rows. It brings in: %2. Nothing is written before you confirm.")
                      .arg(kit::count(m_import.tally.rowsRead), preview->facts.join(QStringLiteral(", "))),
                  kit::TextRole::Base, this);
    facts->setObjectName(QStringLiteral("facts"));
    facts->setWordWrap(true);
    body()->addWidget(facts);
    for (const Warning &warning : preview->warnings) {
        QLabel *words = kit::text(kit::sentence(warning), kit::TextRole::Second, this);
        words->setWordWrap(true);
        body()->addWidget(words);
    }
    std::vector<Error> bad = m_import.tally.bad;
    bad.insert(bad.end(), preview->bad.begin(), preview->bad.end());
    if (!bad.empty())
        buildList(bad);
    body()->addWidget(m_bar);
}

void ImportDialog::buildList(const std::vector<Error> &bad)
{
    m_leaveOut = new QCheckBox(
        tr("Leave out the %n row(s) below and bring in the others", nullptr, int(bad.size())), this);
    m_leaveOut->setObjectName(QStringLiteral("leaveOut"));
    body()->addWidget(m_leaveOut);
    auto *list = new kit::RegisterTable(desk(), m_model, "badRows", this);
    list->setSumRowVisible(false);
    list->setCounted(
        [](const std::vector<int> &rows) { return tr("%n bad row(s)", nullptr, int(rows.size())); });
    list->setMinimumHeight(kit::metrics().row * 8);
    body()->addWidget(list, 1);
    m_model.setRows(bad);
}

bool ImportDialog::advance(qint64 done, qint64 total)
{
    m_bar->setRange(0, int(total));
    m_bar->setValue(int(done));
    // The work goes on in this thread: only what was clicked meanwhile is heard, for the way out.
    QCoreApplication::processEvents();
    return !m_givenUp;
}

void ImportDialog::reject()
{
    if (m_working)
        m_givenUp = true;
    else
        FormDialog::reject();
}

bool ImportDialog::submit()
{
    if (m_working)
        return false;
    const bool leaveOut = m_leaveOut && m_leaveOut->isChecked();
    if (m_leaveOut && !leaveOut) {
        message().tell(kit::MessageBar::Kind::Warning, tr("Some rows cannot be taken."),
                       tr("Mend them in the file, or tick to leave them out. Nothing was written."));
        return false;
    }
    m_working = true;
    m_givenUp = false;
    m_bar->show();
    yesButton()->setEnabled(false);
    const auto booked = m_import.book(leaveOut ? store::BadRows::LeaveOut : store::BadRows::Refuse, *this);
    m_working = false;
    m_bar->hide();
    yesButton()->setEnabled(true);
    if (!settled(booked))
        return false;
    desk().tellChange(kit::Areas(kit::Area::Work) | kit::Area::File);
    return true;
}

} // namespace zhangfang::ui::work

#include "moc_import_dialog.cpp"
