#pragma once

#include "core/people/person.h"
#include "ui/kit/format.h"
#include "ui/print/document.h"
#include "ui/print/paper.h"

#include <optional>
#include <vector>

namespace zhangfang::print
{

/// One member as the register has them on its day.
struct RegisteredMember {
    QString number;
    QString name;
    people::PersonKind kind = people::PersonKind::Natural;
    std::optional<people::Sex> sex; ///< none: an organisation, or not known
    bool isFarmer = true;
    QString household;
    QString identityNumber; ///< or credit code, in full: the paper masks it
    QDate joinedOn;
    QDate leftOn; ///< last day of the membership; invalid: still a member
    Money contribution;
    QString phone; ///< in full
};

/// The member register (成员名册; Law on Farmers' Cooperatives, art. 19) as it stands on a day.
struct MemberRegister {
    Letterhead letterhead;
    QDate asAt;
    std::optional<kit::Reader> reader = kit::Reader::Screen; ///< none: numbers in full, for the registrar
    std::vector<RegisteredMember> members;                   ///< in the order of print
};

/// The member register on A4 landscape, 20 to a page: sums of members, farmers and contributions on each
/// page, and in all, with the farmers' share (art. 20: four fifths at least) as on the screen.
class MemberRegisterDocument final : public Document
{
public:
    explicit MemberRegisterDocument(MemberRegister members);

    QString title() const override;
    QPageLayout pageLayout() const override;
    int pageCount() const override;
    void paintPage(int page, Canvas &canvas) const override;

private:
    /// Sums over some members.
    struct Sums {
        qint64 members = 0;
        qint64 farmers = 0;
        Money contribution;
    };

    Sums sumOf(std::size_t first, std::size_t end) const;
    void paintHead(Canvas &sheet) const;
    void paintMember(Canvas &canvas, const RegisteredMember &member, double top) const;
    void paintSums(Canvas &canvas, double top, const QString &label, Money contribution) const;
    void paintFoot(Canvas &canvas, int page, double tableBottom) const;

    MemberRegister m_register;
};

} // namespace zhangfang::print
