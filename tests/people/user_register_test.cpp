#include "core/people/people_errors.h"
#include "core/people/person_register.h"
#include "core/people/secret_register.h"
#include "core/people/user_register.h"
#include "core/store/action_catalog.h"
#include "core/store/store_errors.h"
#include "core/store/verify.h"
#include "tests/support/temp_coop.h"

#include <catch2/catch.hpp>

#include <QDir>
#include <QFile>
#include <QSqlDatabase>
#include <QSqlQuery>

using namespace zhangfang;
using namespace zhangfang::people;
using store::CoopFile;
using store::RecoveryCode;
using store::Role;

namespace
{

const QString kKeeper = QStringLiteral("会计");
const QString kCashier = QStringLiteral("出纳小王");
const QString kPassword = QStringLiteral("稻香村口2026");
const QString kOther = QStringLiteral("三月桃花水暖鸭先知");

const PersonSecrets kLi{u"99005419511129295X"_qs, u"13800002116"_qs, u"9900006096775966970"_qs};
const PersonSecrets kJin{u"990071195711260237"_qs, u"13800002764"_qs, u"9900001860934191526"_qs};

/// Books with two persons and their numbers, and one user more, who handles the money.
class NumberedCoop : public TempCoop
{
public:
    NumberedCoop()
    {
        REQUIRE(file().write("members.import", [this](store::Transaction &transaction) -> Result<void> {
            ZHANGFANG_TRY_ASSIGN(li, addPerson(transaction, {u"001"_qs, u"李兰莲"_qs}, kLi));
            ZHANGFANG_TRY_ASSIGN(jin, addPerson(transaction, {u"002"_qs, u"金契"_qs}, kJin));
            return {};
        }));
        REQUIRE(users().add(kCashier, Role::Finance));
    }

    UserRegister users() { return UserRegister(file(), store::PasswordCost::least()); }

    /// The keeper's password and the cashier's.
    RecoveryCode protect()
    {
        auto code = users().protect(kPassword);
        REQUIRE(code);
        REQUIRE(users().setPassword(kCashier, kOther));
        return *std::move(code);
    }

    Result<PersonSecrets> secrets(PersonId person)
    {
        return file().read(
            [&](const store::Connection &connection) { return secretsOf(connection, person); });
    }

    std::optional<PersonId> owner(const QString &number)
    {
        return *file().read([&](const store::Connection &connection) {
            return Result<std::optional<PersonId>>(
                personWithSecret(connection, SecretKind::Identity, number));
        });
    }

    QString value(const char *sql)
    {
        return *file().read([&](const store::Connection &connection) {
            return Result<QString>(connection.value(QString::fromUtf8(sql)).toString());
        });
    }

    /// What a search of the file's bytes finds, whoever wrote it and in whatever page.
    bool bytesHold(const QString &text)
    {
        QFile raw(path());
        REQUIRE(raw.open(QIODevice::ReadOnly));
        return raw.readAll().contains(text.toUtf8());
    }

    PersonId li{1};
    PersonId jin{2};
};

template <typename T>
std::string codeOf(const Result<T> &result)
{
    return result ? "" : result.error().code.key;
}

/// A number of rows of a table, behind the program's back.
std::vector<QString> column(const QString &path, const QString &sql)
{
    std::vector<QString> values;
    {
        auto database = QSqlDatabase::addDatabase(u"QSQLITE"_qs, u"look"_qs);
        database.setDatabaseName(path);
        REQUIRE(database.open());
        QSqlQuery query(database);
        REQUIRE(query.exec(sql));
        while (query.next())
            values.push_back(query.value(0).toString());
    }
    QSqlDatabase::removeDatabase(u"look"_qs);
    return values;
}

void attack(NumberedCoop &coop, const QStringList &statements)
{
    coop.close();
    for (const QString &sql : statements) {
        INFO(sql.toStdString());
        REQUIRE(runSqlBehindTheProgram(coop.path(), sql));
    }
    coop.reopen();
}

bool names(const store::Verification &outcome, const QString &table)
{
    return std::ranges::any_of(outcome.findings, [&](const store::Finding &finding) {
        return finding.kind == store::FindingKind::ContentDiffers && finding.table == table;
    });
}

QStringList withoutGuards(const QString &table)
{
    return {u"DROP TRIGGER guard_%1_update"_qs.arg(table), u"DROP TRIGGER journal_%1_update"_qs.arg(table)};
}

} // namespace

TEST_CASE("a new file has one user, its keeper, and opens without a password")
{
    NumberedCoop coop;
    const auto users = coop.users().users();
    REQUIRE(users->size() == 2);
    CHECK(users->at(0) == User{kKeeper, Role::Keeper});
    CHECK(users->at(1) == User{kCashier, Role::Finance});
    CHECK(coop.file().actor().name == kKeeper);
    CHECK_FALSE(*coop.file().hasPasswords());
    CHECK_FALSE(coop.file().needsSignIn());
    REQUIRE(coop.file().signIn(kCashier));
    CHECK(coop.secrets(coop.li)->phone == kLi.phone);
}

TEST_CASE("a user's name is given once")
{
    NumberedCoop coop;
    CHECK(codeOf(coop.users().add(u"  "_qs, Role::Keeper)) == "people.user_name_missing");
    CHECK(codeOf(coop.users().add(QString(31, u'王'), Role::Keeper)) == "people.user_name_too_long");
    CHECK(codeOf(coop.users().add(u" 出纳小王 "_qs, Role::Keeper)) == "people.user_name_taken");
    REQUIRE(coop.users().deactivate(kCashier));
    CHECK(codeOf(coop.users().add(kCashier, Role::Finance)) == "people.user_name_taken");
    CHECK_FALSE(coop.users().users()->at(1).isActive);
    REQUIRE(coop.users().activate(kCashier));
    REQUIRE(coop.users().changeRole(kCashier, Role::Supervisor));
    CHECK(coop.users().users()->at(1) == User{kCashier, Role::Supervisor});
    CHECK(codeOf(coop.users().changeRole(u"路人"_qs, Role::Guest)) == "store.no_such_user");
    CHECK(codeOf(coop.users().activate(u"路人"_qs)) == "store.no_such_user");
}

TEST_CASE("no keeper takes the file away from themselves, so that one always stays")
{
    NumberedCoop coop;
    CHECK(codeOf(coop.users().deactivate(kKeeper)) == "people.own_user");
    CHECK(codeOf(coop.users().changeRole(kKeeper, Role::Guest)) == "people.own_user");
    coop.protect();
    CHECK(codeOf(coop.users().removePassword(kKeeper)) == "people.own_user");
    CHECK(codeOf(coop.users().setPassword(kKeeper, kOther)) == "people.own_password");
}

TEST_CASE("only a keeper says who uses the file")
{
    NumberedCoop coop;
    coop.protect();
    REQUIRE(coop.file().signIn(kCashier, kOther));
    CHECK(codeOf(coop.users().add(u"某人"_qs, Role::Guest)) == "store.not_allowed");
    CHECK(codeOf(coop.users().changeRole(kKeeper, Role::Guest)) == "store.not_allowed");
    CHECK(codeOf(coop.users().deactivate(kKeeper)) == "store.not_allowed");
    CHECK(codeOf(coop.users().setPassword(kKeeper, kOther)) == "store.not_allowed");
    CHECK(codeOf(coop.users().removePassword(kKeeper)) == "store.not_allowed");
    CHECK(codeOf(coop.users().unprotect()) == "store.not_allowed");
    CHECK(codeOf(coop.users().newRecoveryCode()) == "store.not_allowed");
    REQUIRE(coop.users().changePassword(kOther, u"七月流火八月"_qs + kOther));
}

TEST_CASE("a password is neither short nor endless nor the user's name")
{
    NumberedCoop coop;
    REQUIRE(coop.users().add(u"accountant"_qs, Role::Keeper));
    CHECK(codeOf(coop.users().protect(u"1234567"_qs)) == "people.password_too_short");
    CHECK(codeOf(coop.users().protect(QString(129, u'1'))) == "people.password_too_long");
    REQUIRE(coop.file().signIn(u"accountant"_qs));
    CHECK(codeOf(coop.users().protect(u"ＡＣＣountant"_qs)) == "people.password_is_name");
    CHECK_FALSE(*coop.file().hasPasswords());
    CHECK(coop.users().protect(QString(128, u'1')));
}

TEST_CASE("before the first password nobody else gets one")
{
    NumberedCoop coop;
    CHECK(codeOf(coop.users().setPassword(kCashier, kOther)) == "store.no_passwords");
    CHECK(codeOf(coop.users().changePassword({}, kOther)) == "store.no_passwords");
    CHECK(codeOf(coop.users().removePassword(kCashier)) == "store.no_passwords");
    CHECK(codeOf(coop.users().newRecoveryCode()) == "store.no_passwords");
    CHECK(codeOf(coop.users().unprotect()) == "store.no_passwords");
    CHECK(codeOf(coop.users().recover(kKeeper, RecoveryCode::random(), kOther)) == "store.no_passwords");
    coop.protect();
    CHECK(codeOf(coop.users().protect(kOther)) == "people.protected_already");
    REQUIRE(coop.users().add(u"来客"_qs, Role::Guest));
    CHECK(codeOf(coop.users().setPassword(u"来客"_qs, kOther)) == "people.guest_needs_no_password");
}

TEST_CASE("once there is a password, no plain number and no key stays in the file")
{
    NumberedCoop coop;
    // Numbers that were changed or belong to voided rows leave their traces too.
    REQUIRE(coop.file().write("members.change_person", [&](store::Transaction &transaction) {
        keepSecret(transaction, coop.jin, SecretKind::Phone, u"13899990000"_qs);
        return Result<void>();
    }));
    const QString digestKey = coop.value("SELECT digest_key FROM file_key");
    const QString digest = coop.value("SELECT digest FROM secret WHERE id = 1");
    for (const QString &plain : {kLi.identityNumber, kLi.phone, kLi.account, u"13899990000"_qs, digestKey})
        CHECK(coop.bytesHold(plain));

    coop.protect();
    // Nothing is left to be made up for: the file was written anew.
    CHECK(coop.value("SELECT count(*) FROM pending") == u"0"_qs);
    coop.close();
    for (const QString &plain : {kLi.identityNumber, kLi.phone, kLi.account, kJin.identityNumber, kJin.phone,
                                 kJin.account, u"13899990000"_qs, digestKey, kPassword, kOther}) {
        INFO(plain.toStdString());
        CHECK_FALSE(coop.bytesHold(plain));
    }
    // What journal and seals hold stays as it was.
    CHECK(coop.bytesHold(digest));
    const QStringList left = QDir(coop.folder()).entryList({u"*.coop*"_qs}, QDir::Files);
    CHECK(left == QStringList(u"示例.coop"_qs));

    coop.reopen();
    REQUIRE(coop.file().signIn(kKeeper, kPassword));
    CHECK(*coop.secrets(coop.li) == kLi);
    CHECK(store::verify(coop.file())->isSound());
}

TEST_CASE("a file with passwords opens to look at, with the numbers hidden, and writes nothing")
{
    NumberedCoop coop;
    coop.protect();
    coop.reopen();
    CHECK(coop.file().needsSignIn());
    CHECK(coop.file().actor().name.isEmpty());
    CHECK(coop.file().actor().role == Role::Guest);
    CHECK(codeOf(coop.secrets(coop.li)) == "people.secrets_closed");
    const auto all = coop.file().read([](const store::Connection &connection) {
        return Result<std::size_t>(allSecrets(connection).size());
    });
    CHECK(*all == 0);
    CHECK_FALSE(coop.owner(kLi.identityNumber));
    CHECK(codeOf(revealSecret(coop.file(), coop.li, SecretKind::Phone)) == "people.secrets_closed");
    for (const store::Action &action : store::actionCatalog()) {
        INFO(action.name);
        CHECK(codeOf(coop.file().write(action.name, [](store::Transaction &) { return Result<void>(); })) ==
              "store.sign_in_needed");
    }
    const auto names = coop.file().read([](const store::Connection &connection) {
        return Result<std::size_t>(loadPersons(connection).persons().size());
    });
    CHECK(*names == 2);
    CHECK(coop.users().users()->size() == 2);
}

TEST_CASE("a wrong password opens nothing and leaves who acts")
{
    NumberedCoop coop;
    coop.protect();
    coop.reopen();
    CHECK(codeOf(coop.file().signIn(kKeeper, kOther)) == "store.wrong_password");
    CHECK(codeOf(coop.file().signIn(kKeeper, {})) == "store.wrong_password");
    CHECK(codeOf(coop.file().signIn(u"路人"_qs, kPassword)) == "store.no_such_user");
    CHECK(coop.file().needsSignIn());
    REQUIRE(coop.file().signIn(kCashier, kOther));
    CHECK(codeOf(coop.file().signIn(kKeeper, kOther)) == "store.wrong_password");
    CHECK(coop.file().actor().name == kCashier);
    coop.file().signOut();
    CHECK(coop.file().needsSignIn());

    REQUIRE(coop.file().signIn(kKeeper, kPassword));
    REQUIRE(coop.users().add(u"新人"_qs, Role::Finance));
    CHECK(codeOf(coop.file().signIn(u"新人"_qs, kOther)) == "store.no_password");
}

TEST_CASE("after signing in, numbers are found, duplicates noticed and new ones kept encrypted")
{
    NumberedCoop coop;
    coop.protect();
    coop.reopen();
    REQUIRE(coop.file().signIn(kKeeper, kPassword));
    CHECK(coop.owner(kJin.identityNumber) == coop.jin);
    const auto twin = coop.file().write("members.add_worker", [](store::Transaction &transaction) {
        return addPerson(transaction, {u"003"_qs, u"金栔"_qs}, kJin);
    });
    CHECK(codeOf(twin) == "people.identity_taken");
    const PersonSecrets wu{u"990087195703175148"_qs, u"13800007777"_qs, {}};
    const auto added = coop.file().write("members.add_worker", [&](store::Transaction &transaction) {
        return addPerson(transaction, {u"003"_qs, u"吴三"_qs}, wu);
    });
    REQUIRE(added);
    CHECK(*revealSecret(coop.file(), *added, SecretKind::Phone) == wu.phone);
    CHECK(*coop.secrets(*added) == wu);
    CHECK(store::verify(coop.file())->isSound());
    coop.close();
    CHECK_FALSE(coop.bytesHold(wu.identityNumber));
    CHECK_FALSE(coop.bytesHold(wu.phone));
}

TEST_CASE("whoever lost the password comes in again with the recovery code, and with no other")
{
    NumberedCoop coop;
    const RecoveryCode code = coop.protect();
    coop.reopen();
    const QString fresh = u"九月九日登高"_qs + kOther;
    CHECK(codeOf(coop.users().recover(kKeeper, RecoveryCode::random(), fresh)) == "store.wrong_code");
    CHECK(codeOf(coop.users().recover(u"路人"_qs, code, fresh)) == "store.no_such_user");
    CHECK(codeOf(coop.users().recover(kKeeper, code, u"短"_qs)) == "people.password_too_short");
    CHECK(coop.file().needsSignIn());

    REQUIRE(coop.users().recover(kKeeper, *RecoveryCode::parse(code.toString().toLower()), fresh));
    CHECK(coop.file().actor().name == kKeeper);
    CHECK(*coop.secrets(coop.li) == kLi);
    coop.reopen();
    CHECK(codeOf(coop.file().signIn(kKeeper, kPassword)) == "store.wrong_password");
    REQUIRE(coop.file().signIn(kKeeper, fresh));

    const auto newer = coop.users().newRecoveryCode();
    REQUIRE(newer);
    coop.file().signOut();
    CHECK(codeOf(coop.file().signInWithCode(kKeeper, code)) == "store.wrong_code");
    REQUIRE(coop.file().signInWithCode(kCashier, *newer));
    CHECK(coop.file().actor().role == Role::Finance);
    CHECK(store::verify(coop.file())->isSound());
}

TEST_CASE("one's own password is changed by who knows it")
{
    NumberedCoop coop;
    coop.protect();
    const QString fresh = u"清明前后种豆"_qs + kPassword;
    CHECK(codeOf(coop.users().changePassword(kOther, fresh)) == "store.wrong_password");
    REQUIRE(coop.users().changePassword(kPassword, fresh));
    coop.reopen();
    CHECK(codeOf(coop.file().signIn(kKeeper, kPassword)) == "store.wrong_password");
    REQUIRE(coop.file().signIn(kKeeper, fresh));
    CHECK(*coop.secrets(coop.jin) == kJin);
    CHECK(coop.users().users()->front().passwordOn == QDate(2026, 1, 15));
}

TEST_CASE("somebody whose password was taken holds a key that opens nothing any more")
{
    NumberedCoop coop;
    const RecoveryCode code = coop.protect();
    const QString lockBefore = coop.value("SELECT password_lock FROM user_account WHERE id = 2");
    const QString numberBefore = coop.value("SELECT value FROM secret WHERE id = 1");
    SECTION("removed")
    {
        REQUIRE(coop.users().deactivate(kCashier));
        CHECK(codeOf(coop.file().signIn(kCashier, kOther)) == "store.no_such_user");
    }
    SECTION("only the password taken")
    {
        REQUIRE(coop.users().removePassword(kCashier));
        CHECK(codeOf(coop.file().signIn(kCashier, kOther)) == "store.no_password");
    }
    SECTION("made a guest")
    {
        REQUIRE(coop.users().changeRole(kCashier, Role::Guest));
        CHECK(codeOf(coop.file().signIn(kCashier, kOther)) == "store.no_password");
    }
    CHECK(coop.value("SELECT key_no FROM file_key") == u"2"_qs);
    CHECK(coop.value("SELECT value FROM secret WHERE id = 1") != numberBefore);
    CHECK(*coop.secrets(coop.li) == kLi);
    CHECK(store::verify(coop.file())->isSound());

    // The lock from an older copy of the file, put back behind the program.
    QStringList forgery = withoutGuards(u"user_account"_qs);
    forgery << u"UPDATE user_account SET active = 1, role = 'finance', password_on = '2026-01-15',"
               " password_lock_seal = 'x', password_lock = '%1' WHERE id = 2"_qs.arg(lockBefore);
    attack(coop, forgery);
    CHECK(codeOf(coop.file().signIn(kCashier, kOther)) == "store.lock_damaged");
    REQUIRE(coop.file().signIn(kKeeper, kPassword));
    CHECK(*coop.secrets(coop.jin) == kJin);
    REQUIRE(coop.file().signInWithCode(kKeeper, code));
    CHECK(*coop.secrets(coop.jin) == kJin);
}

TEST_CASE("numbers that were swapped behind the program are refused and named")
{
    NumberedCoop coop;
    coop.protect();
    coop.close();
    const auto values =
        column(coop.path(), u"SELECT value FROM secret WHERE kind = 'identity' ORDER BY id"_qs);
    REQUIRE(values.size() == 2);
    QStringList swap = withoutGuards(u"secret"_qs);
    swap << u"UPDATE secret SET value = '%1' WHERE person_id = 1 AND kind = 'identity'"_qs.arg(values[1])
         << u"UPDATE secret SET value = '%1' WHERE person_id = 2 AND kind = 'identity'"_qs.arg(values[0]);
    attack(coop, swap);
    // Noticed without a password, because the seals do not fit …
    const auto looking = store::verify(coop.file());
    CHECK_FALSE(looking->numbersChecked);
    CHECK(names(*looking, u"secret"_qs));
    // … and with it, because each number is tied to its person.
    REQUIRE(coop.file().signIn(kKeeper, kPassword));
    CHECK(codeOf(coop.secrets(coop.li)) == "people.secret_unreadable");
    const auto signedIn = store::verify(coop.file());
    CHECK(signedIn->numbersChecked);
    CHECK(names(*signedIn, u"secret"_qs));
}

TEST_CASE("locks and keys that were changed behind the program are named")
{
    struct Row {
        QString table;
        QString sql;
    };
    const Row row =
        GENERATE(Row{u"user_account"_qs,
                     u"UPDATE user_account SET password_lock = password_lock || 'x' WHERE id = 1"_qs},
                 Row{u"user_account"_qs,
                     u"UPDATE user_account SET password_lock = (SELECT password_lock FROM user_account"
                     " WHERE id = 2) WHERE id = 1"_qs},
                 Row{u"file_key"_qs, u"UPDATE file_key SET digest_key = digest_key || 'x'"_qs},
                 Row{u"file_key"_qs, u"UPDATE file_key SET recovery_lock = 'x'"_qs},
                 Row{u"user_account"_qs, u"UPDATE user_account SET role = 'keeper' WHERE id = 2"_qs});
    INFO(row.sql.toStdString());
    NumberedCoop coop;
    coop.protect();
    CHECK(store::verify(coop.file())->isSound());
    attack(coop, withoutGuards(row.table) << row.sql);
    CHECK(names(*store::verify(coop.file()), row.table));
    // Another user's lock does not make that user the keeper.
    CHECK_FALSE(coop.file().signIn(kKeeper, kOther));
}

TEST_CASE("a file whose passwords were wiped from outside still shows no number")
{
    NumberedCoop coop;
    const RecoveryCode code = coop.protect();
    attack(
        coop,
        withoutGuards(u"user_account"_qs)
            << u"UPDATE user_account SET password_on = NULL, password_lock = NULL, password_lock_seal = NULL"_qs);
    CHECK(coop.file().needsSignIn());
    CHECK(codeOf(coop.file().signIn(kKeeper, {})) == "store.no_password");
    REQUIRE(coop.users().recover(kKeeper, code, kPassword));
    CHECK(*coop.secrets(coop.li) == kLi);
}

TEST_CASE("without a password the check says that the numbers were not compared")
{
    NumberedCoop coop;
    CHECK(store::verify(coop.file())->numbersChecked);
    coop.protect();
    CHECK(store::verify(coop.file())->numbersChecked);
    coop.reopen(CoopFile::Access::ReadOnly);
    const auto looking = store::verify(coop.file());
    CHECK(looking->isSound());
    CHECK_FALSE(looking->numbersChecked);
    REQUIRE(coop.file().signIn(kCashier, kOther));
    const auto signedIn = store::verify(coop.file());
    CHECK(signedIn->isSound());
    CHECK(signedIn->numbersChecked);
    CHECK(codeOf(revealSecret(coop.file(), coop.li, SecretKind::Phone)) == "store.read_only");
}

TEST_CASE("doing away with the passwords makes the numbers plain again")
{
    NumberedCoop coop;
    const QString digest = coop.value("SELECT digest FROM secret WHERE id = 1");
    coop.protect();
    REQUIRE(coop.users().unprotect());
    CHECK_FALSE(*coop.file().hasPasswords());
    coop.reopen();
    CHECK(coop.file().actor().name == kKeeper);
    CHECK(*coop.secrets(coop.li) == kLi);
    CHECK(coop.value("SELECT value FROM secret WHERE id = 1") == kLi.identityNumber);
    CHECK(coop.value("SELECT digest FROM secret WHERE id = 1") == digest);
    const auto everybody = coop.users().users();
    for (const User &user : *everybody)
        CHECK_FALSE(user.hasPassword());
    CHECK(store::verify(coop.file())->isSound());
    coop.protect();
    CHECK(*coop.secrets(coop.li) == kLi);
}

TEST_CASE("the journal says who changed what about users, and holds no lock")
{
    NumberedCoop coop;
    coop.protect();
    REQUIRE(coop.users().deactivate(kCashier));
    const QString actions = coop.value("SELECT group_concat(action, ' ') FROM tx WHERE id > 3");
    CHECK(actions == u"people.protect people.set_password people.deactivate_user"_qs);
    for (const char *word : {"argon2id", "xchacha", "code."}) {
        const QString count =
            coop.value(QStringLiteral("SELECT count(*) FROM journal WHERE instr(image, '%1') > 0")
                           .arg(QLatin1String(word))
                           .toUtf8()
                           .constData());
        CHECK(count == u"0"_qs);
    }
    CHECK(coop.value(
              "SELECT json_extract(image, '$.password_on') FROM journal WHERE table_name = 'user_account'"
              " AND row_id = 1 ORDER BY id LIMIT 1 OFFSET 1") == u"2026-01-15"_qs);
}

TEST_CASE("a copy of a file with passwords opens with the same passwords")
{
    NumberedCoop coop;
    coop.protect();
    const QString copy = coop.folder() + u"/副本.coop"_qs;
    REQUIRE(coop.file().copyTo(copy));
    auto opened = CoopFile::open(copy, CoopFile::Access::ReadWrite, coop.clock());
    REQUIRE(opened);
    CHECK((*opened)->needsSignIn());
    REQUIRE((*opened)->signIn(kCashier, kOther));
    CHECK(store::verify(**opened)->isSound());
}

TEST_CASE("what keeps the file from being written anew is made up for at the next opening")
{
    NumberedCoop coop;
    {
        const auto reader = CoopFile::open(coop.path(), CoopFile::Access::ReadOnly, coop.clock());
        REQUIRE(reader);
        coop.protect();
    }
    REQUIRE(
        runSqlBehindTheProgram(coop.path(), u"INSERT OR IGNORE INTO pending (work) VALUES ('rewrite')"_qs));
    coop.reopen();
    CHECK(coop.value("SELECT count(*) FROM pending") == u"0"_qs);
    coop.close();
    CHECK_FALSE(coop.bytesHold(kLi.identityNumber));
}

TEST_CASE("a reader who opened the file before it got passwords sees no ciphertext for a number")
{
    NumberedCoop coop;
    const auto reader = CoopFile::open(coop.path(), CoopFile::Access::ReadOnly, coop.clock());
    REQUIRE(reader);
    const auto numbers = [&] {
        return (*reader)->read(
            [&](const store::Connection &connection) { return secretsOf(connection, coop.li); });
    };
    CHECK(*numbers() == kLi);
    coop.protect();
    CHECK(codeOf(numbers()) == "people.secrets_closed");
    REQUIRE((*reader)->signIn(kKeeper, kPassword));
    CHECK(*numbers() == kLi);
}
