#include "core/labour/agreement_register.h"

#include "core/base/keys.h"
#include "core/base/text.h"
#include "core/labour/agreement_rules.h"
#include "core/labour/client_register.h"
#include "core/labour/labour_errors.h"
#include "core/store/statement.h"

#include <algorithm>

namespace zhangfang::labour
{

namespace
{

using store::Connection;
using store::Statement;
using store::Transaction;

constexpr char kAgreements[] =
    "SELECT a.id, a.number, c.name, a.kind, a.scope, a.place, a.standard, a.head_count, a.first_day,"
    " a.last_day, a.price, a.settlement_days, a.insurance, a.penalties, a.signed_on"
    " FROM agreement a JOIN client c ON c.id = a.client_id ORDER BY a.id";
constexpr char kJobNumbers[] =
    "SELECT agreement_id, job_no FROM job WHERE agreement_id IS NOT NULL AND state = 'active' ORDER BY id";
constexpr char kAgreementByNumber[] = "SELECT id FROM agreement WHERE number = :number";
constexpr char kClientOfAgreement[] = "SELECT client_id FROM agreement WHERE id = :id";
constexpr char kJobOnAgreement[] =
    "SELECT job_no FROM job WHERE agreement_id = :id AND state = 'active' ORDER BY id LIMIT 1";
constexpr char kInsertAgreement[] =
    "INSERT INTO agreement (tx, number, client_id, kind, scope, place, standard, head_count, first_day,"
    " last_day, price, settlement_days, insurance, penalties, signed_on)"
    " VALUES (:tx, :number, :client_id, :kind, :scope, :place, :standard, :head_count, :first_day,"
    " :last_day, :price, :settlement_days, :insurance, :penalties, :signed_on)";
constexpr char kUpdateAgreement[] =
    "UPDATE agreement SET tx = :tx, number = :number, client_id = :client_id, kind = :kind, scope = :scope,"
    " place = :place, standard = :standard, head_count = :head_count, first_day = :first_day,"
    " last_day = :last_day, price = :price, settlement_days = :settlement_days, insurance = :insurance,"
    " penalties = :penalties, signed_on = :signed_on WHERE id = :id";

std::optional<int> countAt(const Statement &row, int column)
{
    return row.isNull(column) ? std::nullopt : std::optional(static_cast<int>(row.integer(column)));
}

std::optional<QDate> dayAt(const Statement &row, int column)
{
    return row.isNull(column) ? std::nullopt : std::optional(row.date(column));
}

Agreement agreementAt(const Statement &row)
{
    return {row.id<AgreementId>(0),
            {row.text(1), row.text(2), known(agreementKindFromKey(row.text(3))), row.text(4), row.text(5),
             row.text(6), countAt(row, 7), dayAt(row, 8), dayAt(row, 9), row.text(10), countAt(row, 11),
             row.text(12), row.text(13), dayAt(row, 14)}};
}

/// The agreement without blanks around its texts.
AgreementTerms trimmed(AgreementTerms terms)
{
    for (QString *text : {&terms.number, &terms.clientName, &terms.scope, &terms.place, &terms.standard,
                          &terms.price, &terms.insurance, &terms.penalties})
        *text = withoutOuterBlanks(*text);
    return terms;
}

Statement &bindTerms(Statement &statement, const AgreementTerms &terms, ClientId client)
{
    return statement.bind(":number", terms.number)
        .bind(":client_id", client)
        .bind(":kind", QString(toKey(terms.kind)))
        .bind(":scope", terms.scope)
        .bind(":place", terms.place)
        .bind(":standard", terms.standard)
        .bind(":head_count", terms.headCount)
        .bind(":first_day", terms.firstDay)
        .bind(":last_day", terms.lastDay)
        .bind(":price", terms.price)
        .bind(":settlement_days", terms.settlementDays)
        .bind(":insurance", terms.insurance)
        .bind(":penalties", terms.penalties)
        .bind(":signed_on", terms.signedOn);
}

/// Whether the number is free, or this agreement's own.
Result<void> requireFreeNumber(const Connection &connection, const QString &number,
                               std::optional<AgreementId> own = std::nullopt)
{
    Statement row(connection, kAgreementByNumber);
    if (!row.bind(":number", number).next() || row.optionalId<AgreementId>(0) == own)
        return {};
    return Error{errors::kAgreementNumberTaken, {{QStringLiteral("agreement_no"), number}}};
}

/// Jobs of one client cannot rest on another's agreement.
Result<void> requireClientMayChange(const Connection &connection, const Agreement &agreement, ClientId client)
{
    Statement standing(connection, kClientOfAgreement);
    if (!standing.bind(":id", agreement.id).next())
        return Error{errors::kAgreementUnknown, {{QStringLiteral("agreement_no"), agreement.terms.number}}};
    if (standing.id<ClientId>(0) == client)
        return {};
    Statement job(connection, kJobOnAgreement);
    if (!job.bind(":id", agreement.id).next())
        return {};
    return Error{
        errors::kAgreementOnJobs,
        {{QStringLiteral("agreement_no"), agreement.terms.number}, {QStringLiteral("job_no"), job.text(0)}}};
}

} // namespace

Result<std::vector<AgreementSummary>> AgreementRegister::agreements() const
{
    return m_file.read([](const Connection &connection) -> Result<std::vector<AgreementSummary>> {
        std::vector<AgreementSummary> agreements;
        Statement rows(connection, kAgreements);
        while (rows.next())
            agreements.push_back({agreementAt(rows), {}});
        Statement jobs(connection, kJobNumbers);
        while (jobs.next()) {
            const auto agreement = std::ranges::find_if(agreements, [&jobs](const AgreementSummary &each) {
                return each.agreement.id.value() == jobs.integer(0);
            });
            agreement->jobs.append(jobs.text(1));
        }
        for (AgreementSummary &each : agreements)
            std::ranges::sort(each.jobs, numberLess);
        return agreements;
    });
}

Result<std::vector<Warning>> AgreementRegister::add(const AgreementTerms &request)
{
    return m_file.write("labour.add_agreement",
                        [&request](Transaction &transaction) -> Result<std::vector<Warning>> {
                            const AgreementTerms terms = trimmed(request);
                            ZHANGFANG_TRY(checkAgreement(terms));
                            ZHANGFANG_TRY(requireFreeNumber(transaction.connection(), terms.number));
                            auto insert = transaction.statement(kInsertAgreement);
                            bindTerms(insert, terms, clientNamed(transaction, terms.clientName)).run();
                            return warningsOn(terms);
                        });
}

Result<std::vector<Warning>> AgreementRegister::change(const Agreement &request)
{
    return m_file.write(
        "labour.change_agreement", [&request](Transaction &transaction) -> Result<std::vector<Warning>> {
            const Agreement agreement{request.id, trimmed(request.terms)};
            ZHANGFANG_TRY(checkAgreement(agreement.terms));
            ZHANGFANG_TRY(requireFreeNumber(transaction.connection(), agreement.terms.number, agreement.id));
            const ClientId client = clientNamed(transaction, agreement.terms.clientName);
            ZHANGFANG_TRY(requireClientMayChange(transaction.connection(), agreement, client));
            auto update = transaction.statement(kUpdateAgreement);
            bindTerms(update, agreement.terms, client).bind(":id", agreement.id).run();
            return warningsOn(agreement.terms);
        });
}

} // namespace zhangfang::labour
