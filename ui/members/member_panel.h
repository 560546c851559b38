#pragma once

#include "ui/kit/parts.h"
#include "ui/members/member_story.h"
#include "ui/members/secret_line.h"

#include <QFrame>

#include <array>

namespace zhangfang::kit
{
class BarChart;
}

namespace zhangfang::ui::members
{

/// The selected person beside the register: numbers, contribution, the year's pay and hours, what happened
/// last.
class MemberPanel final : public QFrame
{
    Q_OBJECT

public:
    explicit MemberPanel(kit::Desk &desk, QWidget *parent = nullptr);

    void show(const MemberStory &story);

Q_SIGNALS:
    void pageWanted();
    void changeWanted();
    void refused(const zhangfang::Error &error);

private:
    static constexpr std::size_t kEvents = 3;

    /// A line "label … value" that show() fills.
    QLabel *addLine(class QVBoxLayout &into, const QString &label, bool bold = false);
    void buildHead(QVBoxLayout &layout);
    void buildNumbers(QVBoxLayout &layout);
    void buildMoney(QVBoxLayout &layout);
    void buildHours(QVBoxLayout &layout);
    void buildEvents(QVBoxLayout &layout);
    void showMoney(const MemberStory &story);
    void showHours(const MemberStory &story);
    void showEvents(const MemberStory &story);

    kit::Desk &m_desk;
    QString m_number;
    Year m_year{};
    QLabel *m_name = nullptr;
    QLabel *m_second = nullptr;
    kit::Badge *m_standing = nullptr;
    SecretLine *m_identity = nullptr;
    SecretLine *m_phone = nullptr;
    SecretLine *m_account = nullptr;
    QLabel *m_joined = nullptr;
    QLabel *m_contribution = nullptr;
    QLabel *m_share = nullptr;
    QLabel *m_reserve = nullptr;
    QLabel *m_pay = nullptr;
    QLabel *m_hoursLabel = nullptr;
    QLabel *m_hours = nullptr;
    kit::BarChart *m_chart = nullptr;
    std::array<QLabel *, kEvents> m_days{};
    std::array<QLabel *, kEvents> m_events{};
};

} // namespace zhangfang::ui::members
