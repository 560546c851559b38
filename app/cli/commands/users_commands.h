#pragma once

#include "app/cli/command.h"

namespace zhangfang::cli
{

/// `users list`: who uses the file, as what, and who has a password.
class UsersList final : public Command
{
public:
    Usage usage() const override;
    Result<ExitCode> run(Context &context) const override;
};

/// `users add`: lets somebody more use the file.
class UsersAdd final : public Command
{
public:
    Usage usage() const override;
    Result<ExitCode> run(Context &context) const override;
};

/// `users role`: gives a user another role.
class UsersRole final : public Command
{
public:
    Usage usage() const override;
    Result<ExitCode> run(Context &context) const override;
};

/// `users remove`: takes the file from a user.
class UsersRemove final : public Command
{
public:
    Usage usage() const override;
    Result<ExitCode> run(Context &context) const override;
};

/// `users restore`: gives it back.
class UsersRestore final : public Command
{
public:
    Usage usage() const override;
    Result<ExitCode> run(Context &context) const override;
};

/// `users password`: sets, changes or takes a password; the first one of a file encrypts its personal
/// numbers.
class UsersPassword final : public Command
{
public:
    Usage usage() const override;
    Result<ExitCode> run(Context &context) const override;
};

/// `users recovery`: makes a new recovery code.
class UsersRecovery final : public Command
{
public:
    Usage usage() const override;
    Result<ExitCode> run(Context &context) const override;
};

/// `users recover`: sets a new password by the recovery code.
class UsersRecover final : public Command
{
public:
    Usage usage() const override;
    Result<ExitCode> run(Context &context) const override;
};

/// `users unprotect`: does away with all passwords.
class UsersUnprotect final : public Command
{
public:
    Usage usage() const override;
    Result<ExitCode> run(Context &context) const override;
};

} // namespace zhangfang::cli
