#pragma once

#include "core/money/money.h"
#include "core/people/person_id.h"

#include <QDate>

#include <array>
#include <optional>
#include <unordered_map>
#include <vector>

namespace zhangfang::members
{

/// The four parts of a member account that count as capital in the second round (art. 44).
enum class CapitalPart {
    Contribution,  ///< 出资额
    ReserveShare,  ///< 公积金份额, quantified each year (art. 42)
    SubsidyShare,  ///< 国家财政直接补助形成财产的量化份额
    DonationShare, ///< 他人捐赠形成财产的量化份额
};

inline constexpr std::size_t kCapitalParts = 4;

/// A figure for each part.
template <typename Figure>
struct ByPart {
    std::array<Figure, kCapitalParts> figures{};

    const Figure &operator[](CapitalPart part) const { return figures[std::size_t(part)]; }
    Figure &operator[](CapitalPart part) { return figures[std::size_t(part)]; }
    friend bool operator==(const ByPart &, const ByPart &) = default;
};

/// A change of one part of one person's account.
struct CapitalMovement {
    people::PersonId person;
    CapitalPart part;
    QDate movedOn; ///< counts from this day on
    Money amount;  ///< negative where it goes back
};

/// What every person holds on any day, or on those from a first one to a last one: what was held on the first
/// and all movements since, loaded once, then asked without the file (loadCapitalLedger).
class CapitalLedger
{
public:
    /// For all days, with nothing in it yet.
    CapitalLedger() = default;
    /// For these days, with nothing in it yet: no others may be asked for.
    CapitalLedger(QDate first, QDate last);

    /// What the person held at the end of the ledger's first day, on top of what was said before.
    void addOpening(people::PersonId person, CapitalPart part, Money held);
    /// A movement; after the first day where there is one.
    void add(const CapitalMovement &movement);

    /// What the person holds at the end of `day`.
    ByPart<Money> heldOn(people::PersonId person, QDate day) const;
    /// Fen × days that the person holds from the beginning of `first` to the end of `last`, both included; 0
    /// where `last` is before `first`. The weights of a charter that shares by capital over the year.
    ///
    /// Multiplied with 128 bits; a figure that does not fit 64 bits (more than 10¹⁴ yuan over a year) is a
    /// broken invariant.
    ByPart<qint64> fenDays(people::PersonId person, QDate first, QDate last) const;

private:
    struct Account {
        ByPart<Money> opening;
        std::vector<CapitalMovement> movements;
    };

    struct Days {
        QDate first;
        QDate last;
    };
    bool covers(QDate first, QDate last) const;

    std::optional<Days> m_days; ///< none where all movements are in it
    std::unordered_map<people::PersonId, Account> m_accounts;
};

} // namespace zhangfang::members
