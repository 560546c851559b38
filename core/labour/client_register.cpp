#include "core/labour/client_register.h"

#include "core/base/credit_code.h"
#include "core/base/text.h"
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

constexpr char kClients[] = "SELECT c.id, c.name, coalesce(c.credit_code, ''),"
                            " (SELECT count(*) FROM job j WHERE j.client_id = c.id AND j.state = 'active')"
                            " FROM client c ORDER BY c.id";
constexpr char kAgreementNumbers[] = "SELECT client_id, number FROM agreement ORDER BY id";
constexpr char kClientByName[] = "SELECT id FROM client WHERE name = :name";
constexpr char kClientById[] = "SELECT id FROM client WHERE id = :id";
constexpr char kInsertClient[] =
    "INSERT INTO client (tx, name, credit_code) VALUES (:tx, :name, :credit_code)";
constexpr char kUpdateClient[] =
    "UPDATE client SET tx = :tx, name = :name, credit_code = :credit_code WHERE id = :id";

/// Name and code as they are kept.
struct Particulars {
    QString name;
    std::optional<QString> creditCode;
};

Result<Particulars> checked(const QString &name, const QString &creditCode)
{
    Particulars particulars{withoutOuterBlanks(name), std::nullopt};
    if (particulars.name.isEmpty())
        return Error{errors::kClientNameMissing};
    if (!withoutOuterBlanks(creditCode).isEmpty()) {
        ZHANGFANG_TRY_ASSIGN(const CreditCode code, CreditCode::parse(creditCode));
        particulars.creditCode = code.text();
    }
    return particulars;
}

std::optional<ClientId> findClient(const Connection &connection, const QString &name)
{
    Statement row(connection, kClientByName);
    row.bind(":name", name);
    return row.next() ? std::optional(row.id<ClientId>(0)) : std::nullopt;
}

Error nameTaken(const QString &name)
{
    return {errors::kClientNameTaken, {{QStringLiteral("client"), name}}};
}

} // namespace

Result<std::vector<ClientSummary>> ClientRegister::clients() const
{
    return m_file.read([](const Connection &connection) -> Result<std::vector<ClientSummary>> {
        std::vector<ClientSummary> clients;
        Statement rows(connection, kClients);
        while (rows.next())
            clients.push_back({{rows.id<ClientId>(0), rows.text(1), rows.text(2)}, {}, rows.integer(3)});
        Statement agreements(connection, kAgreementNumbers);
        while (agreements.next()) {
            const auto client = std::ranges::find_if(clients, [&agreements](const ClientSummary &each) {
                return each.client.id.value() == agreements.integer(0);
            });
            if (client != clients.end())
                client->agreements.append(agreements.text(1));
        }
        return clients;
    });
}

Result<ClientId> ClientRegister::add(const QString &name, const QString &creditCode)
{
    return m_file.write("labour.add_client", [&](Transaction &transaction) -> Result<ClientId> {
        ZHANGFANG_TRY_ASSIGN(const Particulars particulars, checked(name, creditCode));
        if (findClient(transaction.connection(), particulars.name))
            return nameTaken(particulars.name);
        auto insert = transaction.statement(kInsertClient);
        insert.bind(":name", particulars.name).bind(":credit_code", particulars.creditCode).run();
        return ClientId(insert.insertedId());
    });
}

Result<void> ClientRegister::change(const Client &client)
{
    return m_file.write("labour.change_client", [&client](Transaction &transaction) -> Result<void> {
        ZHANGFANG_TRY_ASSIGN(const Particulars particulars, checked(client.name, client.creditCode));
        const Connection &connection = transaction.connection();
        Statement known(connection, kClientById);
        if (!known.bind(":id", client.id).next())
            return Error{errors::kClientUnknown, {{QStringLiteral("client"), client.name}}};
        const auto other = findClient(connection, particulars.name);
        if (other && *other != client.id)
            return nameTaken(particulars.name);
        transaction.statement(kUpdateClient)
            .bind(":name", particulars.name)
            .bind(":credit_code", particulars.creditCode)
            .bind(":id", client.id)
            .run();
        return {};
    });
}

ClientId clientNamed(const Transaction &transaction, const QString &name)
{
    if (const auto known = findClient(transaction.connection(), name))
        return *known;
    auto insert = transaction.statement(kInsertClient);
    insert.bind(":name", name).bindNull(":credit_code").run();
    return ClientId(insert.insertedId());
}

} // namespace zhangfang::labour
