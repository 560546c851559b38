#include "core/store/table_catalog.h"
#include "ui/kit/change_words.h"

#include <catch2/catch.hpp>

using namespace zhangfang;
using store::Change;
using store::RowChange;

namespace
{

Change change(const char *table, RowChange kind, const QVariantMap &before, const QVariantMap &after)
{
    return {1,
            1,
            QDateTime(QDate(2026, 2, 8), QTime(6, 32), Qt::UTC),
            u"王会计"_qs,
            {},
            {},
            QString::fromLatin1(table),
            1,
            kind,
            before,
            after};
}

std::string sentence(const Change &of)
{
    return kit::changeSentence(of).toStdString();
}

} // namespace

TEST_CASE("a change reads as a sentence: what, from what, to what")
{
    const QVariantMap before{{u"name"_qs, u"金契"_qs},
                             {u"household_no"_qs, u""_qs},
                             {u"is_farmer"_qs, 1},
                             {u"tx"_qs, 3},
                             {u"sid"_qs, u"ab"_qs}};
    QVariantMap after = before;
    after[u"name"_qs] = u"金栔"_qs;
    after[u"household_no"_qs] = u"H039"_qs;
    after[u"is_farmer"_qs] = 0;
    after[u"tx"_qs] = 4;
    CHECK(sentence(change("person", RowChange::Changed, before, after)) ==
          "Changed: name 金契 → 金栔, farmer yes → no, household number — → H039");
    CHECK(sentence(change("person", RowChange::Added, {}, before)) ==
          "Entered into the books: name 金契, farmer yes");
}

TEST_CASE("memberships, contributions and payments read as what happened")
{
    const QVariantMap joined{{u"joined_on"_qs, u"2023-10-13"_qs}, {u"state"_qs, u"active"_qs}};
    QVariantMap left = joined;
    left[u"last_day"_qs] = u"2025-12-31"_qs;
    left[u"ended_by"_qs] = u"withdrawal"_qs;
    CHECK(sentence(change("membership", RowChange::Added, {}, joined)) == "Joined on 2023-10-13");
    CHECK(sentence(change("membership", RowChange::Changed, joined, left)) ==
          "Left: membership ends on 2025-12-31, by withdrawal");
    QVariantMap voided = joined;
    voided[u"state"_qs] = u"voided"_qs;
    CHECK(sentence(change("membership", RowChange::Changed, joined, voided)) ==
          "Voided the membership from 2023-10-13");
    CHECK(sentence(change("contribution", RowChange::Added, {},
                          {{u"kind"_qs, u"paid_in"_qs},
                           {u"moved_on"_qs, u"2023-10-13"_qs},
                           {u"amount_fen"_qs, 180'000}})) ==
          "contribution paid in 2023-10-13: 1,800.00 yuan");
}

TEST_CASE("of a personal number only that it changed or was looked at is told")
{
    const QVariantMap phone{{u"kind"_qs, u"phone"_qs}, {u"digest"_qs, QString(64, u'a')}};
    CHECK(sentence(change("secret", RowChange::Added, {}, phone)) == "Entered the phone number");
    CHECK(sentence(change("secret", RowChange::Changed, phone, phone)) == "Changed the phone number");
    QVariantMap encrypted = phone;
    encrypted[u"value_seal"_qs] = QString(64, u'b');
    CHECK(sentence(change("secret", RowChange::Changed, phone, encrypted)) ==
          "Kept the phone number under another key");
    QVariantMap other = encrypted;
    other[u"value_seal"_qs] = QString(64, u'c');
    other[u"digest"_qs] = QString(64, u'd');
    CHECK(sentence(change("secret", RowChange::Changed, encrypted, other)) == "Changed the phone number");
    CHECK(sentence(change("secret_reveal", RowChange::Added, {}, {{u"kind"_qs, u"identity"_qs}})) ==
          "Had the identity number shown in full");
}

TEST_CASE("of a user's password only that there is one, and since when, is told")
{
    const QVariantMap user{{u"name"_qs, u"王小红"_qs}, {u"role"_qs, u"finance"_qs}, {u"active"_qs, 1}};
    QVariantMap locked = user;
    locked[u"password_on"_qs] = u"2026-01-15"_qs;
    locked[u"password_lock_seal"_qs] = QString(64, u'a');
    QVariantMap relocked = locked;
    relocked[u"password_lock_seal"_qs] = QString(64, u'b');
    CHECK(sentence(change("user_account", RowChange::Added, {}, user)) == "New user: 王小红, finance");
    CHECK(sentence(change("user_account", RowChange::Changed, user, locked)) ==
          "Changed the user 王小红: password of — → 2026-01-15");
    CHECK(sentence(change("user_account", RowChange::Changed, locked, relocked)) ==
          "New lock or password of 王小红");
}

TEST_CASE("every other row is named by its table and what people read of it")
{
    CHECK(sentence(change("job_rate", RowChange::Added, {},
                          {{u"kind"_qs, u"overtime"_qs},
                           {u"from_day"_qs, u"2025-07-01"_qs},
                           {u"rate_e4"_qs, 230'000},
                           {u"job_id"_qs, 3}})) == "New rate: kind overtime, from 2025-07-01, rate 23.00");
    CHECK(sentence(change("crew_sheet", RowChange::Changed, {{u"state"_qs, u"submitted"_qs}},
                          {{u"state"_qs, u"approved"_qs}})) ==
          "Changed crew sheet: state submitted → approved");
    CHECK(sentence(change("entry", RowChange::Removed,
                          {{u"worked_on"_qs, u"2026-01-05"_qs}, {u"minutes"_qs, 480}}, {})) ==
          "Dropped entry: worked on 2026-01-05, hours 8");
    CHECK(kit::columnValue(u"note"_qs, {}) == u"—"_qs);
    CHECK(kit::columnWord(u"digest"_qs).isEmpty());
}

TEST_CASE("every table that the journal knows has a word")
{
    for (const store::TableInfo &table : store::tableCatalog()) {
        if (table.kind == store::TableKind::Chain || table.kind == store::TableKind::Plain)
            continue;
        INFO(table.name);
        CHECK_FALSE(kit::tableWord(QLatin1String(table.name)).isEmpty());
    }
}
