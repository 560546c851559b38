#pragma once

#include "core/base/result.h"
#include "core/people/person.h"
#include "core/people/person_id.h"
#include "ui/kit/line_edit.h"

#include <optional>
#include <vector>

namespace zhangfang::kit
{

/// A person by number, name, or initials, completed from everybody the registers know.
class PersonEdit final : public LineEdit
{
    Q_OBJECT

public:
    explicit PersonEdit(std::vector<people::Person> persons, QWidget *parent = nullptr);

    /// The person that stands in the field. Refuses kit.nobody_fits.
    Result<std::optional<people::Person>> value() const;
    void setValue(const std::optional<people::Person> &person);

Q_SIGNALS:
    void personChosen();

private:
    std::vector<people::Person> m_persons;
};

/// "029 朱吉": how a person stands in a field.
QString numberAndName(const people::Particulars &person);

} // namespace zhangfang::kit
