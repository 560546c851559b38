#include "ui/pay/bank_list_dialog.h"

#include "ui/kit/bank_list_file.h"
#include "ui/kit/format.h"

#include <QVBoxLayout>

namespace zhangfang::ui::pay
{

BankListDialog::BankListDialog(kit::Desk &desk, Month month, BankList list, QWidget *parent)
    : FormDialog(desk, tr("Bank file for %1").arg(kit::monthInWords(month)), tr("Write the file…"), parent)
    , m_month(month)
    , m_list(std::move(list))
    , m_purpose(new kit::LineEdit(this))
{
    //: The purpose of a transfer as the bank prints it; %1 the month
    m_purpose->setText(tr("Pay for %1").arg(kit::monthInWords(month)));
    form().add({.objectName = "purpose",
                .label = tr("Purpose"),
                .hint = tr("Stands on every row, and on the person's bank statement"),
                .widthInDigits = 0},
               m_purpose);
    addRows();
    body()->addStretch(1);
    yesButton()->setEnabled(!m_list.rows.empty());
}

void BankListDialog::addRows()
{
    const auto add = [this](const QString &words, kit::TextRole role, const char *objectName) {
        QLabel *label = kit::text(words, role, this);
        label->setObjectName(QString::fromLatin1(objectName));
        label->setWordWrap(true);
        body()->addWidget(label);
    };
    add(tr("%1 with an account are owed %2 yuan.")
            .arg(tr("%n person(s)", nullptr, int(m_list.rows.size())), kit::money(m_list.total())),
        kit::TextRole::CardTitle, "bankRows");
    add(tr("Account, name, amount and purpose, one person a row, as .xlsx or .csv. Account numbers are "
           "written in "
           "full: keep the file where only the bank gets it."),
        kit::TextRole::Second, "bankHint");
    if (m_list.leftOut.empty())
        return;
    QStringList names;
    for (const BankRow &row : m_list.leftOut)
        names += tr("%1 %2  %3").arg(row.personNumber, row.personName, kit::money(row.amount));
    add(tr("%n person(s) without an account are left out:", nullptr, int(m_list.leftOut.size())),
        kit::TextRole::CardTitle, "bankLeftOut");
    add(names.join(QLatin1Char('\n')), kit::TextRole::Base, "bankLeftOutNames");
}

bool BankListDialog::submit()
{
    const QString purpose = form().requireText(*m_purpose);
    if (!form().isSound())
        return false;
    const auto path = desk().prompts().saveFile(
        this, {windowTitle(), tr("Workbook (*.xlsx);;Text table (*.csv)"),
               tr("bank list %1").arg(m_month.toString()) + QStringLiteral(".xlsx")});
    if (!path)
        return false;
    if (!settled(kit::writeBankList(m_list, purpose, desk().clock().nowUtc(), *path)))
        return false;
    m_path = *path;
    return true;
}

} // namespace zhangfang::ui::pay

#include "moc_bank_list_dialog.cpp"
