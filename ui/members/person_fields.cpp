#include "ui/members/person_fields.h"

#include "core/base/base_errors.h"
#include "core/members/members_errors.h"
#include "core/people/people_errors.h"
#include "core/people/person_register.h"

#include <QCoreApplication>

namespace zhangfang::ui::members
{

namespace
{

constexpr int kShort = 10;
constexpr int kLong = 24;

/// Everything that can be wrong with an identity number or a credit code.
std::vector<ErrorCode> identityRefusals()
{
    using namespace errors;
    return {kIdentityMissing,     kIdentityRounded,   kIdentityLength,
            kIdentityCharacter,   kIdentityDate,      kIdentityNotBornYet,
            kIdentityCheckDigit,  kCreditCodeRounded, kCreditCodeLength,
            kCreditCodeCharacter, kCreditCodeRegion,  kCreditCodeCheckCharacter,
            kIdentityTaken,       kPublicAffairsUnit, kTooYoung};
}

QComboBox *choice(const QStringList &words)
{
    auto *box = new QComboBox;
    box->addItems(words);
    return box;
}

} // namespace

PersonFields::PersonFields(kit::Form &form, bool numberIsGiven)
    : m_form(form)
    , m_number(new kit::LineEdit)
    , m_name(new kit::LineEdit)
    , m_identity(new kit::LineEdit)
    , m_sex(choice({QCoreApplication::translate("PersonFields", "by the identity number"),
                    QCoreApplication::translate("PersonFields", "male"),
                    QCoreApplication::translate("PersonFields", "female")}))
    , m_farmer(choice({QCoreApplication::translate("PersonFields", "farmer"),
                       QCoreApplication::translate("PersonFields", "not a farmer")}))
    , m_household(new kit::LineEdit)
    , m_phone(new kit::LineEdit)
    , m_account(new kit::LineEdit)
{
    const QString fixed = QCoreApplication::translate("PersonFields", "Once given it does not change");
    form.add({.objectName = "number",
              .label = QCoreApplication::translate("PersonFields", "Number"),
              .hint = numberIsGiven
                          ? fixed
                          : QCoreApplication::translate("PersonFields", "Kept for life, also on coming back"),
              .widthInDigits = kShort,
              .answersFor = {errors::kPersonNumberTaken, errors::kPersonNumberMissing,
                             errors::kPersonNumberTooLong, errors::kAlreadyAMember}},
             m_number);
    m_number->setReadOnly(numberIsGiven);
    m_number->setEnabled(!numberIsGiven);
    form.add({.objectName = "name",
              .label = QCoreApplication::translate("PersonFields", "Name"),
              .widthInDigits = kLong,
              .answersFor = {errors::kPersonNameMissing, errors::kPersonNameTooLong}},
             m_name);
    form.add({.objectName = "identity",
              .label = QCoreApplication::translate("PersonFields", "Identity number"),
              .hint = QCoreApplication::translate("PersonFields",
                                                  "An organisation has its unified social credit code"),
              .widthInDigits = kLong,
              .answersFor = identityRefusals()},
             m_identity);
    m_identity->setSelectedOnEntry(true);
    form.add({.objectName = "sex",
              .label = QCoreApplication::translate("PersonFields", "Sex"),
              .widthInDigits = kLong},
             m_sex);
    form.add({.objectName = "farmer",
              .label = QCoreApplication::translate("PersonFields", "Status"),
              .hint = QCoreApplication::translate(
                  "PersonFields", "Cooperative law, article 20: at least 80% of the members are farmers"),
              .widthInDigits = kLong},
             m_farmer);
    form.add({.objectName = "household",
              .label = QCoreApplication::translate("PersonFields", "Household"),
              .widthInDigits = kShort},
             m_household);
    form.add({.objectName = "phone",
              .label = QCoreApplication::translate("PersonFields", "Phone"),
              .widthInDigits = kLong},
             m_phone);
    form.add({.objectName = "account",
              .label = QCoreApplication::translate("PersonFields", "Bank account"),
              .widthInDigits = kLong},
             m_account);
}

std::optional<people::Sex> PersonFields::sex() const
{
    switch (m_sex->currentIndex()) {
    case 1:
        return people::Sex::Male;
    case 2:
        return people::Sex::Female;
    default:
        return std::nullopt;
    }
}

void PersonFields::setSex(std::optional<people::Sex> sex)
{
    m_sex->setCurrentIndex(!sex ? 0 : *sex == people::Sex::Male ? 1 : 2);
}

bool PersonFields::isFarmer() const
{
    return m_farmer->currentIndex() == 0;
}

void PersonFields::setFarmer(bool farmer)
{
    m_farmer->setCurrentIndex(farmer ? 0 : 1);
}

void PersonFields::setOrganisation(bool organisation)
{
    m_form.setFieldVisible(m_sex, !organisation);
    m_form.setFieldVisible(m_farmer, !organisation);
}

void PersonFields::setWorker()
{
    for (const QWidget *field :
         {static_cast<const QWidget *>(m_number), static_cast<const QWidget *>(m_farmer)})
        m_form.setHint(field, {});
}

zhangfang::members::NewMember PersonFields::read() const
{
    zhangfang::members::NewMember member;
    member.number = m_form.requireText(*m_number);
    member.name = m_form.requireText(*m_name);
    member.identityNumber = m_form.requireText(*m_identity);
    member.sex = sex();
    member.isFarmer = isFarmer();
    member.householdNo = m_household->trimmed();
    member.phone = m_phone->trimmed();
    member.account = m_account->trimmed();
    return member;
}

} // namespace zhangfang::ui::members
