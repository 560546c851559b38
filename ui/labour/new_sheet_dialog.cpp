#include "ui/labour/new_sheet_dialog.h"

#include "core/labour/job_register.h"
#include "core/labour/labour_errors.h"
#include "core/periods/periods_errors.h"
#include "ui/kit/format.h"

#include <QCheckBox>
#include <QComboBox>

namespace zhangfang::ui::work
{

NewSheetDialog::NewSheetDialog(kit::Desk &desk, Month month, QWidget *parent)
    : FormDialog(desk, tr("New crew sheet"), tr("Open the sheet"), parent)
    , m_job(new QComboBox)
    , m_month(new kit::MonthChooser(month))
    , m_crew(new QCheckBox(tr("Begin with last month's crew")))
{
    setObjectName(QStringLiteral("newSheetDialog"));
    form().add(
        {.objectName = "job", .label = tr("Job"), .widthInDigits = 0, .answersFor = {errors::kJobUnknown}},
        m_job);
    form().add({.objectName = "month",
                .label = tr("Month"),
                .widthInDigits = 0,
                .answersFor = {errors::kMonthClosed, errors::kYearClosed}},
               m_month);
    form().add({.objectName = "crew",
                .label = tr("Persons"),
                .widthInDigits = 0,
                .answersFor = {errors::kNoEarlierCrew}},
               m_crew);
    const auto jobs = core::JobRegister(desk.file()).jobs();
    if (!jobs) {
        refuse(jobs.error());
        return;
    }
    m_jobs = *jobs;
    for (const core::Job &job : m_jobs)
        m_job->addItem(
            QStringLiteral("%1 %2 · %3").arg(job.terms.number, job.terms.work, job.terms.clientName));
    yesButton()->setEnabled(!m_jobs.empty());
    connect(m_job, &QComboBox::currentIndexChanged, this, &NewSheetDialog::tellCrew);
    connect(m_month, &kit::MonthChooser::monthChosen, this, &NewSheetDialog::tellCrew);
    tellCrew();
}

void NewSheetDialog::tellCrew()
{
    if (m_jobs.empty())
        return form().setHint(m_job, tr("There is no job yet. Take one up on the page Work, Jobs."));
    const core::Job &job = m_jobs.at(std::size_t(m_job->currentIndex()));
    const auto crew = core::CrewSheetBook(desk().file()).earlierCrew(job.terms.number, m_month->month());
    const bool known = crew && *crew;
    m_crew->setEnabled(known);
    m_crew->setChecked(known);
    form().setHint(m_crew, known ? tr("%n person(s), from %1.", nullptr, int((*crew)->persons.size()))
                                       .arg(kit::monthInWords((*crew)->month))
                                 : tr("The job has no earlier sheet. Persons are added on the sheet."));
}

bool NewSheetDialog::submit()
{
    const core::Job &job = m_jobs.at(std::size_t(m_job->currentIndex()));
    using Crew = core::NewCrewSheet::Crew;
    const auto opened =
        core::CrewSheetBook(desk().file())
            .open({job.terms.number, m_month->month(), m_crew->isChecked() ? Crew::Earlier : Crew::Empty});
    if (!settled(opened))
        return false;
    m_opened = *opened;
    desk().tellChange(kit::Area::Work);
    return true;
}

} // namespace zhangfang::ui::work

#include "moc_new_sheet_dialog.cpp"
