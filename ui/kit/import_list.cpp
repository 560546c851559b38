#include "ui/kit/import_list.h"

#include "ui/kit/format.h"
#include "ui/kit/import_files.h"
#include "ui/kit/import_source.h"
#include "ui/kit/sentences.h"

#include <QHBoxLayout>
#include <QScreen>
#include <QVBoxLayout>

namespace zhangfang::kit
{

namespace
{

using store::ImportBatch;

std::vector<Column<ImportBatch>> columns()
{
    auto all = std::vector<Column<ImportBatch>>{
        figureColumn<ImportBatch>(
            "no", ImportList::tr("No."), [](const ImportBatch &row) { return row.id.value(); }, 6),
        dateColumn<ImportBatch>("day", ImportList::tr("Day"),
                                [](const ImportBatch &row) { return row.importedAt.toLocalTime().date(); }),
        textColumn<ImportBatch>(
            "kind", ImportList::tr("What it is"), [](const ImportBatch &row) { return kindWord(row.kind); },
            16),
        textColumn<ImportBatch>(
            "file", ImportList::tr("File"), [](const ImportBatch &row) { return row.name; }, 24),
        figureColumn<ImportBatch>(
            "rows", ImportList::tr("Rows"), [](const ImportBatch &row) { return row.rows; }, 9),
        figureColumn<ImportBatch>(
            "leftOut", ImportList::tr("Left out"), [](const ImportBatch &row) { return row.leftOut; }, 9),
        badgeColumn<ImportBatch>(
            "state", ImportList::tr("State"),
            [](const ImportBatch &row) -> std::optional<CellBadge> {
                if (row.isVoided)
                    return CellBadge{BadgeState::Reversed, ImportList::tr("taken back")};
                return CellBadge{BadgeState::Passed, ImportList::tr("in the books")};
            },
            14)};
    for (Column<ImportBatch> &column : all) {
        column.look.sums = false;
        column.look.stretches = column.look.key == "file";
    }
    return all;
}

Areas areasOf(store::BatchKind kind)
{
    return Areas(Area::File) | (kind == store::BatchKind::Members ? Area::Members : Area::Work);
}

} // namespace

ImportList::ImportList(Desk &desk, QWidget *parent)
    : QDialog(parent)
    , m_desk(desk)
    , m_model(columns(),
              [](const ImportBatch &row) {
                  return haystackOf({row.name, kindWord(row.kind)}, {});
              })
    , m_message(new MessageBar(this))
    , m_table(new RegisterTable(desk, m_model, "imports", this))
{
    setObjectName(QStringLiteral("importList"));
    setWindowTitle(tr("Imports so far"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(gap::kHuge, gap::kLarge, gap::kHuge, gap::kLarge);
    layout->setSpacing(gap::kMiddle);
    layout->addWidget(text(windowTitle(), TextRole::CardTitle, this));
    layout->addWidget(m_message);
    m_table->setObjectName(QStringLiteral("importTable"));
    m_table->setFindHint(tr("File, kind"));
    m_table->setDefaultOrder("no", Qt::DescendingOrder);
    m_table->setSumRowVisible(false);
    m_table->setEmpty("import", tr("Nothing has come in by file yet"),
                      tr("What you import stands here and can be taken back as a whole."));
    layout->addWidget(m_table, 1);
    auto *row = new QHBoxLayout;
    m_takeBack = button(tr("Take back …"), "undo", ButtonKind::Danger, "takeBack", this);
    auto *close = button(tr("Close"), nullptr, ButtonKind::Plain, "close", this);
    row->addWidget(m_takeBack);
    row->addStretch(1);
    row->addWidget(close);
    layout->addLayout(row);
    m_takeBack->setVisible(!desk.isReadOnly());
    for (QPushButton *each : {m_takeBack, close})
        each->setAutoDefault(false);
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    connect(m_takeBack, &QPushButton::clicked, this, &ImportList::takeBack);
    connect(m_table, &RegisterTable::currentChanged, this, &ImportList::showChoice);
    reload();
    constexpr int kWidth = 900, kHeight = 520, kEdge = 40;
    const QRect room = screen()->availableGeometry();
    resize(std::min(kWidth, room.width() - kEdge), std::min(kHeight, room.height() - kEdge));
}

ImportList::~ImportList()
{
    delete m_table; // before the model that it shows
}

void ImportList::reload()
{
    const auto batches =
        m_desk.file().read([](const store::Connection &connection) -> Result<std::vector<ImportBatch>> {
            return store::allBatches(connection);
        });
    if (!batches)
        return m_message->tell(MessageBar::Kind::Refusal, sentence(batches.error()));
    m_model.setRows(*batches);
    showChoice();
}

void ImportList::showChoice()
{
    const auto row = m_table->currentRow();
    m_takeBack->setEnabled(row && !m_model.row(*row).isVoided);
}

void ImportList::takeBack()
{
    const auto row = m_table->currentRow();
    if (!row)
        return;
    TakeBackDialog dialog(m_desk, m_model.row(*row), this);
    if (m_desk.prompts().run(dialog))
        reload();
}

TakeBackDialog::TakeBackDialog(Desk &desk, ImportBatch batch, QWidget *parent)
    : FormDialog(desk, tr("Take back import %1").arg(batch.id.value()), tr("Take it back"), parent)
    , m_batch(std::move(batch))
    , m_reason(new LineEdit)
{
    auto *words =
        text(tr("%1 (%2, %n row(s)): everything that it brought in counts no longer. The rows stay in the "
                "file. What somebody has built on since stands in the way.",
                nullptr, int(m_batch.rows))
                 .arg(m_batch.name, kindWord(m_batch.kind)),
             TextRole::Base, this);
    words->setWordWrap(true);
    body()->insertWidget(0, words);
    form().add({.objectName = "reason",
                .label = tr("Reason"),
                .hint = tr("It stands in the journal."),
                .widthInDigits = 30},
               m_reason);
}

bool TakeBackDialog::submit()
{
    const QString reason = form().requireText(*m_reason);
    if (!form().isSound())
        return false;
    if (!settled(undoImport(desk().file(), m_batch, reason)))
        return false;
    desk().undo().clear();
    desk().tellChange(areasOf(m_batch.kind));
    return true;
}

void showImports(Desk &desk, QWidget *parent)
{
    ImportList list(desk, parent);
    desk.prompts().run(list);
}

} // namespace zhangfang::kit

#include "moc_import_list.cpp"
