#pragma once

#include "core/charter/charter_register.h"
#include "core/resolutions/resolution.h"
#include "ui/charter/charters.h"
#include "ui/kit/page.h"
#include "ui/kit/register_table.h"
#include "ui/kit/table_model.h"

#include <optional>
#include <vector>

class QBoxLayout;
class QGridLayout;

namespace zhangfang::ui::charter
{

/// One version of the terms as the list shows it.
struct VersionRow {
    charters::TermsVersion version;
    QString resolution; ///< number; empty for the founders' terms
    std::optional<kit::CellBadge> state;
};

/// The charter (章程): the cooperative's particulars, what its charter says with the law's limits beside it,
/// the versions in time and what changed between two.
class CharterPage final : public kit::Page
{
    Q_OBJECT

public:
    explicit CharterPage(kit::Desk &desk, QWidget *parent = nullptr);

    QString helpTopic() const override { return QStringLiteral("charter"); }
    kit::Areas shows() const override;

protected:
    void reload() override;
    void resizeEvent(QResizeEvent *event) override;

private:
    static kit::CellBadge stateOf(const charters::TermsVersion &version,
                                  const std::optional<charters::TermsId> &inForce, QDate today);
    QWidget *buildTerms();
    QWidget *buildSide();
    void showCoop();
    void showVersions(const std::vector<charters::TermsVersion> &versions,
                      const std::vector<resolutions::Resolution> &resolutions);
    void showTerms(std::size_t index);
    void showChanges(std::size_t index);
    void showNoTerms();
    /// The version that is shown.
    void print();
    void enterTerms();
    void correctCoop();

    kit::TableModel<VersionRow> m_model;
    QBoxLayout *m_columns;
    kit::Card *m_termsCard;
    QWidget *m_termsHost;
    QGridLayout *m_terms;
    kit::EmptyState *m_empty;
    QLabel *m_coop;
    kit::Card *m_changesCard;
    QGridLayout *m_changes;
    kit::RegisterTable *m_versions;
    QPushButton *m_print;
    QPushButton *m_main;
    std::optional<std::size_t> m_shown; ///< among the versions; none before there is one
};

} // namespace zhangfang::ui::charter
