#pragma once

#include "core/base/month.h"

#include <QFrame>

class QLabel;
class QToolButton;

namespace zhangfang::kit
{

/// ‹ something ›: a step back, what is chosen, a step on.
class Stepper : public QFrame
{
    Q_OBJECT

public:
    explicit Stepper(QWidget *parent = nullptr);

Q_SIGNALS:
    /// The user asks for the one before (−1) or after (+1).
    void stepped(int by);

protected:
    void show(const QString &words, const QString &widest);
    void keyPressEvent(QKeyEvent *event) override;

private:
    QToolButton *m_back;
    QLabel *m_words;
    QToolButton *m_on;
};

/// ‹ December 2025 ›
class MonthChooser final : public Stepper
{
    Q_OBJECT

public:
    explicit MonthChooser(Month month, QWidget *parent = nullptr);

    Month month() const { return m_month; }
    void setMonth(Month month);

Q_SIGNALS:
    void monthChosen(zhangfang::Month month);

private:
    Month m_month;
};

/// ‹ 2025 ›
class YearChooser final : public Stepper
{
    Q_OBJECT

public:
    explicit YearChooser(Year year, QWidget *parent = nullptr);

    Year year() const { return m_year; }
    void setYear(Year year);

Q_SIGNALS:
    void yearChosen(zhangfang::Year year);

private:
    Year m_year;
};

} // namespace zhangfang::kit
