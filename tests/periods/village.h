#pragma once

#include "core/labour/sheet_grid.h"
#include "core/members/enrolment.h"
#include "core/pay/payment.h"
#include "core/periods/period_register.h"
#include "core/store/vault.h"
#include "tests/support/sample_coop.h"

#include <functional>
#include <vector>

/// Every use case of the catalogue, tried on the sample cooperative.
namespace closing
{

/// The sample cooperative on 28 February 2026: the last day of a month, which may be closed already.
/// Resolution 2025-9 decides on entry and reopening.
class Village : public zhangfang::test::SampleCoop
{
public:
    explicit Village(zhangfang::test::SampleStage stage);

    void close(zhangfang::periods::Period period);
    /// Every month from January 2025 on and every year from 2022 on that is over.
    void closeAll();
    void reopen(zhangfang::periods::Period period);
    /// The use case that the last transaction stands for.
    QString lastAction();

    zhangfang::people::PersonId person(const QString &number);
    /// The grid of January 2026 on X02.
    zhangfang::labour::SheetId grid();
    std::vector<zhangfang::labour::GridRow> gridRows();
    zhangfang::labour::JobTerms job(const QString &number);

    // What a preparation keeps for the attempt.
    qint64 batch = 0;
    QString planNo;
    std::optional<zhangfang::labour::RemovedLine> line;
    std::vector<zhangfang::pay::PaymentId> payments;
    std::optional<zhangfang::store::RecoveryCode> code;
};

using Step = std::function<zhangfang::Result<void>(Village &)>;

/// One action, tried on its own.
struct Scenario {
    const char *action;
    zhangfang::test::SampleStage stage;
    Step attempt;
    /// Of a guarded action the period that refuses it; of others nothing.
    std::optional<zhangfang::periods::Period> closes = std::nullopt;
    Step prepare = {}; ///< done before anything is closed
};

std::vector<Scenario> allScenarios();

} // namespace closing
