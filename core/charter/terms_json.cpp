#include "core/charter/terms_json.h"

#include "core/base/json_keys.h"
#include "core/base/keys.h"
#include "core/charter/charter_errors.h"
#include "core/charter/terms_rules.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QStringList>

#include <array>
#include <limits>

namespace zhangfang::charter
{

namespace
{

constexpr KeyRow<LabourMeasure> kLabourMeasures[] = {
    {LabourMeasure::Minutes, "minutes"},
    {LabourMeasure::Workdays, "workdays"},
    {LabourMeasure::LabourFee, "labour_fee"},
    {LabourMeasure::Points, "points"},
};
constexpr KeyRow<CapitalBasis> kCapitalBases[] = {
    {CapitalBasis::YearEnd, "year_end"},
    {CapitalBasis::DayWeighted, "day_weighted"},
};
constexpr KeyRow<EarlyLeaverCapital> kEarlyLeaverCapitals[] = {
    {EarlyLeaverCapital::DaysHeld, "days_held"},
    {EarlyLeaverCapital::None, "none"},
};
constexpr KeyRow<Withholding> kWithholdings[] = {
    {Withholding::None, "none"},
    {Withholding::CapitalPart, "capital_part"},
    {Withholding::WholeAmount, "whole_amount"},
};
constexpr KeyRow<bool CapitalComponents::*> kComponents[] = {
    {&CapitalComponents::contribution, "contribution"},
    {&CapitalComponents::reserveShare, "reserve_share"},
    {&CapitalComponents::subsidyShare, "subsidy_share"},
    {&CapitalComponents::donationShare, "donation_share"},
};
constexpr KeyRow<Rate ReserveQuantification::*> kQuantificationBases[] = {
    {&ReserveQuantification::labour, "labour_bp"},
    {&ReserveQuantification::contribution, "contribution_bp"},
    {&ReserveQuantification::equal, "equal_bp"},
};

template <typename Enum, std::size_t size>
QStringList keysOf(const KeyRow<Enum> (&rows)[size])
{
    QStringList keys;
    for (const auto &row : rows)
        keys += QString::fromLatin1(row.key);
    return keys;
}

/// What stands in the file, shortened, as the refusal quotes it.
QString found(const QJsonValue &value)
{
    if (value.isObject())
        return QStringLiteral("{…}");
    if (value.isArray())
        return QStringLiteral("[…]");
    const QByteArray text = QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact);
    return QString::fromUtf8(text.mid(1, text.size() - 2)).left(60);
}

Error misread(const ErrorCode &code, const QString &key, const QJsonValue &value, ErrorParams more = {})
{
    ErrorParams params{{QStringLiteral("key"), key}, {QStringLiteral("found"), found(value)}};
    params.insert(params.end(), more.begin(), more.end());
    return {code, params};
}

Result<qint64> readInteger(const QJsonValue &value, const QString &key, qint64 least, qint64 most)
{
    const ErrorParams range{{QStringLiteral("least"), least}, {QStringLiteral("most"), most}};
    // A number with a fraction, or beyond 64 bits, does not come back as the whole number it stands for.
    constexpr qint64 kNone = std::numeric_limits<qint64>::min();
    if (!value.isDouble() || value.toInteger(kNone) == kNone)
        return misread(errors::kTermsNotAnInteger, key, value, range);
    const qint64 number = value.toInteger();
    if (number < least || number > most)
        return misread(errors::kTermsOutOfRange, key, value, range);
    return number;
}

Result<Rate> readRate(const QJsonValue &value, const QString &key)
{
    ZHANGFANG_TRY_ASSIGN(const qint64 bp, readInteger(value, key, 0, Rate::kWhole));
    return Rate::fromBasisPoints(bp);
}

Result<bool> readYesOrNo(const QJsonValue &value, const QString &key)
{
    if (!value.isBool())
        return misread(errors::kTermsNotYesOrNo, key, value);
    return value.toBool();
}

template <typename Enum, std::size_t size>
Result<Enum> readChoice(const QJsonValue &value, const QString &key, const KeyRow<Enum> (&choices)[size])
{
    if (const auto choice = valueOf(choices, value.toString()); choice && value.isString())
        return *choice;
    return misread(errors::kTermsNotAChoice, key, value, {{QStringLiteral("choices"), keysOf(choices)}});
}

QString inside(const QString &key, const QString &name)
{
    return key.isEmpty() ? name : QStringLiteral("%1.%2").arg(key, name);
}

QString at(const QString &key, qsizetype index)
{
    return QStringLiteral("%1[%2]").arg(key).arg(index);
}

Result<void> refuseUnknownKeys(const QJsonObject &object, const QString &key, const QStringList &known)
{
    for (const QString &name : object.keys()) {
        if (!known.contains(name))
            return Error{errors::kTermsUnknownKey,
                         {{QStringLiteral("key"), inside(key, name)}, {QStringLiteral("known_keys"), known}}};
    }
    return {};
}

Result<QJsonValue> required(const QJsonObject &object, const QString &key, const QString &name)
{
    if (!object.contains(name))
        return Error{errors::kTermsMissingKey, {{QStringLiteral("key"), inside(key, name)}}};
    return object.value(name);
}

Result<ReserveTerm> readReserve(const QJsonValue &value, const QString &key)
{
    const QString name = QStringLiteral("name");
    const QString rate = QStringLiteral("rate_bp");
    if (!value.isObject())
        return misread(errors::kTermsNotAnObject, key, value);
    const QJsonObject object = value.toObject();
    ZHANGFANG_TRY(refuseUnknownKeys(object, key, {name, rate}));
    ZHANGFANG_TRY_ASSIGN(const QJsonValue nameValue, required(object, key, name));
    ZHANGFANG_TRY_ASSIGN(const QJsonValue rateValue, required(object, key, rate));
    if (!nameValue.isString())
        return misread(errors::kTermsNotText, inside(key, name), nameValue);
    ZHANGFANG_TRY_ASSIGN(const Rate bp, readRate(rateValue, inside(key, rate)));
    return ReserveTerm{nameValue.toString().simplified(), bp};
}

Result<void> readReserves(const QJsonValue &value, const QString &key, Terms &terms)
{
    if (!value.isArray())
        return misread(errors::kTermsNotAList, key, value);
    const QJsonArray list = value.toArray();
    for (qsizetype i = 0; i < list.size(); ++i) {
        ZHANGFANG_TRY_ASSIGN(ReserveTerm reserve, readReserve(list.at(i), at(key, i)));
        terms.reserves.push_back(std::move(reserve));
    }
    return {};
}

QJsonValue writeReserves(const Terms &terms)
{
    QJsonArray list;
    for (const ReserveTerm &reserve : terms.reserves)
        list.append(QJsonObject{{QStringLiteral("name"), reserve.name},
                                {QStringLiteral("rate_bp"), reserve.rate.basisPoints()}});
    return list;
}

Result<void> readComponents(const QJsonValue &value, const QString &key, Terms &terms)
{
    if (!value.isArray())
        return misread(errors::kTermsNotAList, key, value);
    const QJsonArray list = value.toArray();
    terms.capitalComponents = {false, false, false, false};
    for (qsizetype i = 0; i < list.size(); ++i) {
        ZHANGFANG_TRY_ASSIGN(const auto component, readChoice(list.at(i), at(key, i), kComponents));
        terms.capitalComponents.*component = true;
    }
    return {};
}

QJsonValue writeComponents(const Terms &terms)
{
    QJsonArray list;
    for (const auto &[component, key] : kComponents) {
        if (terms.capitalComponents.*component)
            list.append(QString::fromLatin1(key));
    }
    return list;
}

Result<void> readQuantification(const QJsonValue &value, const QString &key, Terms &terms)
{
    if (!value.isObject())
        return misread(errors::kTermsNotAnObject, key, value);
    const QJsonObject object = value.toObject();
    ZHANGFANG_TRY(refuseUnknownKeys(object, key, keysOf(kQuantificationBases)));
    for (const auto &[basis, latinName] : kQuantificationBases) {
        const QString name = QString::fromLatin1(latinName);
        terms.reserveQuantification.*basis = Rate();
        if (!object.contains(name))
            continue;
        ZHANGFANG_TRY_ASSIGN(terms.reserveQuantification.*basis,
                             readRate(object.value(name), inside(key, name)));
    }
    return {};
}

QJsonValue writeQuantification(const Terms &terms)
{
    QJsonObject object;
    for (const auto &[basis, name] : kQuantificationBases)
        object.insert(QString::fromLatin1(name), (terms.reserveQuantification.*basis).basisPoints());
    return object;
}

template <auto Member>
Result<void> readRateInto(const QJsonValue &value, const QString &key, Terms &terms)
{
    ZHANGFANG_TRY_ASSIGN(terms.*Member, readRate(value, key));
    return {};
}

template <auto Member>
QJsonValue writeRate(const Terms &terms)
{
    return (terms.*Member).basisPoints();
}

template <auto Member, int Least, int Most>
Result<void> readIntegerInto(const QJsonValue &value, const QString &key, Terms &terms)
{
    ZHANGFANG_TRY_ASSIGN(const qint64 number, readInteger(value, key, Least, Most));
    terms.*Member = static_cast<int>(number);
    return {};
}

template <auto Member>
QJsonValue writeValue(const Terms &terms)
{
    return terms.*Member;
}

template <auto Member>
Result<void> readYesOrNoInto(const QJsonValue &value, const QString &key, Terms &terms)
{
    ZHANGFANG_TRY_ASSIGN(terms.*Member, readYesOrNo(value, key));
    return {};
}

template <auto Member, const auto &Choices>
Result<void> readChoiceInto(const QJsonValue &value, const QString &key, Terms &terms)
{
    ZHANGFANG_TRY_ASSIGN(terms.*Member, readChoice(value, key, Choices));
    return {};
}

template <auto Member, const auto &Choices>
QJsonValue writeChoice(const Terms &terms)
{
    return QString(keyOf(Choices, terms.*Member));
}

/// Written only where the charter names a day: it has no part in the distribution, and plans without it keep
/// their digests.
QJsonValue writePayDay(const Terms &terms)
{
    return terms.payDay == 0 ? QJsonValue(QJsonValue::Undefined) : QJsonValue(terms.payDay);
}

struct Field {
    const char *key;
    Result<void> (*read)(const QJsonValue &value, const QString &key, Terms &terms);
    QJsonValue (*write)(const Terms &terms);
};

/// The one list of keys: what is read, what is written, what a refusal names as known.
constexpr std::array kFields{
    Field{"reserves", readReserves, writeReserves},
    Field{"reserve_quantification", readQuantification, writeQuantification},
    Field{"labour_rate_bp", readRateInto<&Terms::labourRate>, writeRate<&Terms::labourRate>},
    Field{"labour_measure", readChoiceInto<&Terms::labourMeasure, kLabourMeasures>,
          writeChoice<&Terms::labourMeasure, kLabourMeasures>},
    Field{"minutes_per_workday",
          readIntegerInto<&Terms::minutesPerWorkday, kLeastMinutesPerWorkday, kMostMinutesPerWorkday>,
          writeValue<&Terms::minutesPerWorkday>},
    Field{"capital_basis", readChoiceInto<&Terms::capitalBasis, kCapitalBases>,
          writeChoice<&Terms::capitalBasis, kCapitalBases>},
    Field{"capital_components", readComponents, writeComponents},
    Field{"unit_fen", readIntegerInto<&Terms::unitFen, 1, 100>, writeValue<&Terms::unitFen>},
    Field{"early_leaver_capital", readChoiceInto<&Terms::earlyLeaverCapital, kEarlyLeaverCapitals>,
          writeChoice<&Terms::earlyLeaverCapital, kEarlyLeaverCapitals>},
    Field{"leavers_share_reserve", readYesOrNoInto<&Terms::leaversShareReserve>,
          writeValue<&Terms::leaversShareReserve>},
    Field{"has_supervisor", readYesOrNoInto<&Terms::hasSupervisor>, writeValue<&Terms::hasSupervisor>},
    Field{"withholding", readChoiceInto<&Terms::withholding, kWithholdings>,
          writeChoice<&Terms::withholding, kWithholdings>},
    Field{"pay_day", readIntegerInto<&Terms::payDay, 0, kMostPayDay>, writePayDay},
};

QStringList knownKeys()
{
    QStringList keys;
    for (const Field &field : kFields)
        keys += QString::fromLatin1(field.key);
    return keys;
}

} // namespace

Result<Terms> termsFromJson(const QByteArray &json)
{
    QJsonParseError failure;
    const QJsonDocument document = QJsonDocument::fromJson(json, &failure);
    if (failure.error != QJsonParseError::NoError)
        return Error{errors::kTermsNotJson, {{QStringLiteral("offset"), failure.offset}}};
    if (!document.isObject())
        return misread(errors::kTermsNotAnObject, {}, document.array());
    if (const auto twice = repeatedKey(json))
        return Error{errors::kTermsKeyTwice, {{QStringLiteral("key"), *twice}}};
    const QJsonObject object = document.object();
    ZHANGFANG_TRY(refuseUnknownKeys(object, {}, knownKeys()));
    ZHANGFANG_TRY(required(object, {}, QStringLiteral("reserves")));
    Terms terms;
    for (const Field &field : kFields) {
        const QString key = QString::fromLatin1(field.key);
        if (object.contains(key))
            ZHANGFANG_TRY(field.read(object.value(key), key, terms));
    }
    ZHANGFANG_TRY(validate(terms));
    return terms;
}

QByteArray termsToJson(const Terms &terms)
{
    QJsonObject object;
    for (const Field &field : kFields)
        object.insert(QString::fromLatin1(field.key), field.write(terms));
    return QJsonDocument(object).toJson();
}

QLatin1String toKey(LabourMeasure measure)
{
    return keyOf(kLabourMeasures, measure);
}

QLatin1String toKey(CapitalBasis basis)
{
    return keyOf(kCapitalBases, basis);
}

} // namespace zhangfang::charter
