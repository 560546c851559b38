#pragma once

#include "ui/kit/desk.h"
#include "ui/pay/month_view.h"

#include <QObject>
#include <QTimer>
#include <QWidget>

#include <cstddef>
#include <optional>
#include <vector>

namespace zhangfang::ui::pay
{

/// Reads the lines of a month for a page: at once, or where they are many in a moment, so that the page with
/// its figures stands before its tens of thousands of lines do. While the page is out of sight they wait.
class LinesReading final : public QObject
{
    Q_OBJECT

public:
    /// The lines of up to `personsAtOnce` persons are read at once.
    explicit LinesReading(kit::Desk &desk, QWidget &page, std::ptrdiff_t personsAtOnce);

    void begin(Month month, std::ptrdiff_t persons);
    /// Reads now what still waits.
    void finish();
    bool isWaiting() const { return m_waiting.has_value(); }
    /// The lines of the last month were not to be had.
    bool isRefused() const { return m_isRefused; }

Q_SIGNALS:
    void read(const std::vector<zhangfang::ui::pay::MonthLine> &lines);
    void refused(const zhangfang::Error &error);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    kit::Desk &m_desk;
    QWidget &m_page;
    std::ptrdiff_t m_personsAtOnce;
    std::optional<Month> m_waiting; ///< whose lines
    bool m_isRefused = false;
    QTimer m_moment{this};
};

} // namespace zhangfang::ui::pay
