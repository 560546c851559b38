#pragma once

#include "core/labour/job.h"
#include "core/store/coop_file.h"
#include "core/store/transaction.h"

#include <vector>

namespace zhangfang::labour
{

/// A client with what rests on it.
struct ClientSummary {
    Client client;
    QStringList agreements; ///< numbers, in the order in which they came in
    qint64 jobs = 0;
};

/// The register of clients (用工单位).
class ClientRegister
{
public:
    explicit ClientRegister(store::CoopFile &file)
        : m_file(file)
    {
    }

    /// All clients in the order in which they came in.
    Result<std::vector<ClientSummary>> clients() const;
    /// Takes up a client. Refused with labour.client_name_missing, labour.client_name_taken, and as
    /// CreditCode::parse() where a code is given.
    Result<ClientId> add(const QString &name, const QString &creditCode);
    /// Writes name and code anew; jobs and agreements stay with the client. Refused as add(), and with
    /// labour.client_unknown.
    Result<void> change(const Client &client);

private:
    store::CoopFile &m_file;
};

/// The client with this name, taken up where the register does not have it yet; for use cases that write.
ClientId clientNamed(const store::Transaction &transaction, const QString &name);

} // namespace zhangfang::labour
