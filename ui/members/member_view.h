#pragma once

#include "ui/kit/register_table.h"
#include "ui/kit/table_model.h"
#include "ui/members/member_columns.h"
#include "ui/members/secret_line.h"

#include <QScrollArea>

class QGridLayout;
class QVBoxLayout;

namespace zhangfang::kit
{
class BarChart;
}

namespace zhangfang::ui::members
{

/// A member's own page: particulars, memberships, the member account's movements, labour, pay, distributions,
/// and what was changed by whom. Every row of work, pay and distribution leads to where it came from.
class MemberView final : public QScrollArea
{
    Q_OBJECT

public:
    explicit MemberView(kit::Desk &desk, QWidget *parent = nullptr);

    void show(const MemberStory &story, std::vector<store::Change> changes);

Q_SIGNALS:
    void refused(const zhangfang::Error &error);

private:
    QWidget *buildParticulars();
    QWidget *buildMemberships();
    QWidget *buildCapital();
    QWidget *buildLabour();
    QWidget *buildPay();
    QWidget *buildDistributions();
    QWidget *buildChanges();
    void showParticulars(const MemberStory &story);
    void showLabour(const MemberStory &story);
    void go(kit::PageId page, QVariantMap what);

    kit::Desk &m_desk;
    QString m_number;
    Year m_year{};
    kit::TableModel<zhangfang::members::Membership> m_memberships;
    kit::TableModel<CapitalRow> m_capital;
    kit::TableModel<zhangfang::labour::PersonMonthLabour> m_labour;
    kit::TableModel<zhangfang::pay::PersonPay> m_pay;
    kit::TableModel<zhangfang::distribution::PersonDistribution> m_distributions;
    kit::TableModel<store::Change> m_changes;
    QLabel *m_sex = nullptr;
    QLabel *m_born = nullptr;
    QLabel *m_status = nullptr;
    QLabel *m_household = nullptr;
    QLabel *m_contribution = nullptr;
    QLabel *m_reserve = nullptr;
    SecretLine *m_identity = nullptr;
    SecretLine *m_phone = nullptr;
    SecretLine *m_account = nullptr;
    kit::Card *m_labourCard = nullptr;
    kit::Card *m_payCard = nullptr;
    kit::BarChart *m_chart = nullptr;
};

} // namespace zhangfang::ui::members
