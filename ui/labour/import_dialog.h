#pragma once

#include "core/base/progress.h"
#include "core/exchange/parsed_table.h"
#include "ui/kit/form_dialog.h"
#include "ui/kit/register_table.h"
#include "ui/kit/table_model.h"

#include <functional>
#include <memory>
#include <vector>

class QCheckBox;
class QProgressBar;

namespace zhangfang::ui::work
{

/// What an import brings in, in words, and what is wrong with its rows.
struct ImportPreview {
    QStringList facts;
    std::vector<Error> bad;
    std::vector<Warning> warnings;
};

/// A file of jobs or labour that was read, and the register's two answers to it.
struct PendingImport {
    QString fileName;
    exchange::RowTally tally;
    std::function<Result<ImportPreview>()> preview;
    std::function<Result<void>(store::BadRows, Progress &)> book;
};

/// Reads a list of jobs (劳务项目).
Result<PendingImport> readJobsFile(kit::Desk &desk, const QString &path);
/// Reads a crew sheet kept as a grid where the file is one, else a labour ledger (社员劳务台账).
Result<PendingImport> readLabourFile(kit::Desk &desk, const QString &path);

/// Shows what a file would bring in, every bad row with its reason, and takes it in when that is confirmed:
/// all rows, or, where that is chosen, all but the bad ones.
class ImportDialog final : public kit::FormDialog, private Progress
{
    Q_OBJECT

public:
    ImportDialog(kit::Desk &desk, PendingImport import, QWidget *parent = nullptr);

public Q_SLOTS:
    void reject() override;

protected:
    bool submit() override;

private:
    bool advance(qint64 done, qint64 total) override;
    void buildList(const std::vector<Error> &bad);

    PendingImport m_import;
    kit::TableModel<Error> m_model;
    QCheckBox *m_leaveOut = nullptr;
    QProgressBar *m_bar;
    bool m_working = false;
    bool m_givenUp = false;
};

} // namespace zhangfang::ui::work
