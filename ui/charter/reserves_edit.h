#pragma once

#include "core/base/result.h"
#include "core/charter/terms.h"
#include "ui/charter/charters.h"
#include "ui/kit/editors.h"

#include <QWidget>

#include <vector>

class QVBoxLayout;

namespace zhangfang::ui::charter
{

/// The reserves of a charter: a name and a rate each, as many as it draws.
class ReservesEdit final : public QWidget
{
    Q_OBJECT

public:
    explicit ReservesEdit(QWidget *parent = nullptr);

    void setValue(const std::vector<charters::ReserveTerm> &reserves);
    /// Rows without name and rate are passed over. Refuses a rate that cannot be read, and
    /// charter.reserve_name_length where a rate stands without a name.
    Result<std::vector<charters::ReserveTerm>> value() const;
    int rowCount() const { return int(m_rows.size()); }

private:
    struct Row {
        kit::LineEdit *name;
        kit::RateEdit *rate;
        QWidget *line;
    };

    void addRow(const QString &name, std::optional<Rate> rate);
    void removeRow(const QWidget *line);

    QVBoxLayout *m_lines;
    std::vector<Row> m_rows;
};

} // namespace zhangfang::ui::charter
