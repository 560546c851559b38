#include "ui/kit/paper_settings.h"

#include "ui/kit/settings.h"

#include <utility>

namespace zhangfang::kit
{

namespace
{

constexpr auto kSlipsKey = "paper/slips";
constexpr auto kTableKey = "paper/table";
constexpr auto kMarginKey = "paper/margin";
constexpr auto kFamilyKey = "paper/family";
constexpr auto kPrinterKey = "paper/printer";

// The first of each list is what holds where nobody chose.
constexpr std::pair<SlipSheet, const char *> kSlipSheets[] = {
    {SlipSheet::ThreeOnA4, "three"}, {SlipSheet::TwoOnA4, "two"}, {SlipSheet::OneOnA5, "one_a5"}};
constexpr std::pair<TableSheet, const char *> kTableSheets[] = {{TableSheet::A4, "a4"},
                                                                {TableSheet::A5, "a5"}};
constexpr std::pair<Margin, const char *> kMargins[] = {
    {Margin::Usual, "usual"}, {Margin::Narrow, "narrow"}, {Margin::Wide, "wide"}};

template <typename Choice, std::size_t n>
Choice read(const Settings &settings, const char *key, const std::pair<Choice, const char *> (&words)[n])
{
    const QString word = settings.value(QLatin1String(key)).toString();
    for (const auto &[choice, name] : words) {
        if (word == QLatin1String(name))
            return choice;
    }
    return words[0].first;
}

template <typename Choice, std::size_t n>
void write(Settings &settings, const char *key, Choice choice,
           const std::pair<Choice, const char *> (&words)[n])
{
    for (const auto &[candidate, name] : words) {
        if (candidate == choice)
            settings.setValue(QLatin1String(key), QString::fromLatin1(name));
    }
}

} // namespace

PaperChoice paperChoice(const Settings &settings)
{
    return {read(settings, kSlipsKey, kSlipSheets), read(settings, kTableKey, kTableSheets),
            read(settings, kMarginKey, kMargins)};
}

void setPaperChoice(Settings &settings, const PaperChoice &choice)
{
    write(settings, kSlipsKey, choice.slips, kSlipSheets);
    write(settings, kTableKey, choice.table, kTableSheets);
    write(settings, kMarginKey, choice.margin, kMargins);
}

QString paperFamily(const Settings &settings)
{
    return settings.value(QLatin1String(kFamilyKey)).toString();
}

void setPaperFamily(Settings &settings, const QString &family)
{
    settings.setValue(QLatin1String(kFamilyKey), family);
}

QString preferredPrinter(const Settings &settings)
{
    return settings.value(QLatin1String(kPrinterKey)).toString();
}

void setPreferredPrinter(Settings &settings, const QString &name)
{
    settings.setValue(QLatin1String(kPrinterKey), name);
}

} // namespace zhangfang::kit
