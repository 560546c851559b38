#include "core/store/store_errors.h"
#include "core/store/vault.h"

#include <catch2/catch.hpp>

#include <QSet>

using namespace zhangfang;
using namespace zhangfang::store;

namespace
{

const QString kHolder = QStringLiteral("user a of b");
const QString kPassword = QStringLiteral("稻香村口2026");

QString lock(const SecretKey &key, const QString &password = kPassword)
{
    auto made = lockWithPassword(key, password, kHolder, PasswordCost::least());
    REQUIRE(made);
    return *made;
}

QString changedAt(QString text, qsizetype at)
{
    text[at] = text[at] == u'A' ? u'B' : u'A';
    return text;
}

} // namespace

TEST_CASE("a lock gives its key to the password alone")
{
    const SecretKey key = SecretKey::random();
    const QString made = lock(key);
    CHECK(openWithPassword(made, kPassword, kHolder)->toHex() == key.toHex());
    CHECK(openWithPassword(made, QStringLiteral("稻香村口2027"), kHolder).error().code ==
          errors::kWrongPassword);
    CHECK(openWithPassword(made, {}, kHolder).error().code == errors::kWrongPassword);
    CHECK_FALSE(made.contains(key.toHex()));
    CHECK(lock(key) != made);
}

TEST_CASE("a password is the same in full and half width")
{
    const SecretKey key = SecretKey::random();
    CHECK(openWithPassword(lock(key), QStringLiteral("稻香村口２０２６"), kHolder));
}

TEST_CASE("the lock carries what it costs to try a password, and asks for no more than a machine has")
{
    CHECK(PasswordCost().memoryBytes == 64 * 1024 * 1024);
    const SecretKey key = SecretKey::random();
    const auto usual = lockWithPassword(key, kPassword, kHolder, PasswordCost());
    REQUIRE(usual);
    CHECK(usual->startsWith(QStringLiteral("argon2id.3.65536.")));
    CHECK(openWithPassword(*usual, kPassword, kHolder));

    QStringList fields = lock(key).split(u'.');
    fields[2] = QStringLiteral("999999999999");
    CHECK(openWithPassword(fields.join(u'.'), kPassword, kHolder).error().code == errors::kLockDamaged);
    fields[2] = QStringLiteral("-1");
    CHECK(openWithPassword(fields.join(u'.'), kPassword, kHolder).error().code == errors::kLockDamaged);
}

TEST_CASE("a lock that was put into another user's place opens no more")
{
    const SecretKey key = SecretKey::random();
    CHECK(openWithPassword(lock(key), kPassword, QStringLiteral("user c of b")).error().code ==
          errors::kLockDamaged);
}

TEST_CASE("a lock that was changed, cut or made up is refused")
{
    const SecretKey key = SecretKey::random();
    const QString made = lock(key);
    for (qsizetype at = 0; at < made.size(); at += 7) {
        // The last sign of a field carries bits that mean nothing.
        if (at + 1 < made.size() && made[at + 1] != u'.')
            CHECK_FALSE(openWithPassword(changedAt(made, at), kPassword, kHolder));
    }
    for (const QString &text :
         {QString(), made.left(made.size() / 2), made + u'.', QStringLiteral("argon2id.....")})
        CHECK(openWithPassword(text, kPassword, kHolder).error().code == errors::kLockDamaged);
    const QString byCode = lockWithCode(key, RecoveryCode::random(), kHolder);
    CHECK(openWithPassword(byCode, kPassword, kHolder).error().code == errors::kLockDamaged);
}

TEST_CASE("a new key goes into every lock without a password being asked for")
{
    const SecretKey before = SecretKey::random();
    const SecretKey after = SecretKey::random();
    const RecoveryCode code = RecoveryCode::random();
    const auto relockedPassword = relocked(lock(before), after, kHolder);
    const auto relockedCode = relocked(lockWithCode(before, code, kHolder), after, kHolder);
    CHECK(openWithPassword(*relockedPassword, kPassword, kHolder)->toHex() == after.toHex());
    CHECK(openWithCode(*relockedCode, code, kHolder)->toHex() == after.toHex());
    CHECK(relocked(QStringLiteral("code.x"), after, kHolder).error().code == errors::kLockDamaged);
}

TEST_CASE("a recovery code is read as people type it, and a slip of the pen is noticed")
{
    const RecoveryCode code = RecoveryCode::random();
    const QString text = code.toString();
    CHECK(text.size() == 35);
    CHECK(text.count(u'-') == 5);
    QString fullWidth;
    for (const QChar sign : text)
        fullWidth += QChar(sign.unicode() + 0xFEE0);
    for (const QString &typed : {text, text.toLower(), QString(text).remove(u'-'),
                                 QString(text).replace(u'-', u' '), u"  "_qs + text, fullWidth})
        CHECK(RecoveryCode::parse(typed)->toString() == text);

    int noticed = 0;
    int slips = 0;
    for (qsizetype at = 0; at < text.size(); ++at) {
        if (text[at] != u'-') {
            ++slips;
            noticed += RecoveryCode::parse(changedAt(text, at)) ? 0 : 1;
        }
    }
    CHECK(slips == 30);
    CHECK(noticed >= 29); // the check lets one slip in 625 through
    for (const QString &wrong : {QString(), text.left(34), text + u'A', u"O"_qs + text.mid(1)})
        CHECK(RecoveryCode::parse(wrong).error().code == errors::kNotACode);
}

TEST_CASE("the recovery code's alphabet holds no two signs that look alike")
{
    QSet<QChar> seen;
    for (int i = 0; i < 200; ++i) {
        const RecoveryCode code = RecoveryCode::random();
        for (const QChar sign : code.characters())
            seen.insert(sign);
    }
    CHECK(seen.size() == 25);
    for (const char *alike : {"0O", "1IL", "2Z", "5S", "8B", "UV"}) {
        INFO(alike);
        int here = 0;
        for (const char *sign = alike; *sign != '\0'; ++sign)
            here += seen.contains(QLatin1Char(*sign)) ? 1 : 0;
        CHECK(here <= 1);
    }
}

TEST_CASE("a lock of the recovery code opens with that code alone")
{
    const SecretKey key = SecretKey::random();
    const RecoveryCode code = RecoveryCode::random();
    const QString made = lockWithCode(key, code, kHolder);
    CHECK(openWithCode(made, code, kHolder)->toHex() == key.toHex());
    CHECK(openWithCode(made, RecoveryCode::random(), kHolder).error().code == errors::kWrongCode);
    CHECK(openWithCode(made, code, QStringLiteral("recovery of c")).error().code == errors::kLockDamaged);
}

TEST_CASE("a text is read again with its key at its place, and nowhere else")
{
    const SecretKey key = SecretKey::random();
    const QString place = QStringLiteral("a identity");
    const QString number = QStringLiteral("99005419511129295X");
    const QString cipher = encrypted(key, number, place);
    CHECK(decrypted(key, cipher, place) == number);
    CHECK(decrypted(key, encrypted(key, QString(), place), place) == QString());
    CHECK_FALSE(decrypted(SecretKey::random(), cipher, place));
    CHECK_FALSE(decrypted(key, cipher, QStringLiteral("b identity")));
    for (qsizetype at = 0; at < cipher.size() - 1; ++at)
        CHECK_FALSE(decrypted(key, changedAt(cipher, at), place));
    CHECK_FALSE(decrypted(key, number, place));
    CHECK_FALSE(decrypted(key, cipher.left(20), place));
    CHECK(encrypted(key, number, place) != cipher);
    CHECK(encrypted(key, QStringLiteral("1"), place).size() == cipher.size());
}
