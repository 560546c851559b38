#include "ui/kit/resolution_words.h"

#include <QCoreApplication>
#include <QStringList>

namespace zhangfang::kit
{

namespace
{

QString word(const char *text)
{
    return QCoreApplication::translate("Resolutions", text);
}

} // namespace

QString organWord(resolutions::Organ organ)
{
    switch (organ) {
    case resolutions::Organ::Assembly:
        break;
    case resolutions::Organ::RepresentativeAssembly:
        return word(QT_TRANSLATE_NOOP("Resolutions", "Representative assembly"));
    case resolutions::Organ::Board:
        return word(QT_TRANSLATE_NOOP("Resolutions", "Board"));
    }
    return word(QT_TRANSLATE_NOOP("Resolutions", "Members' assembly"));
}

QString matterWord(resolutions::Matter matter)
{
    using resolutions::Matter;
    switch (matter) {
    case Matter::CharterChange:
        return word(QT_TRANSLATE_NOOP("Resolutions", "Change of the charter"));
    case Matter::Distribution:
        return word(QT_TRANSLATE_NOOP("Resolutions", "Distribution of surplus"));
    case Matter::ReserveUse:
        return word(QT_TRANSLATE_NOOP("Resolutions", "Use of the reserve"));
    case Matter::KeepBack:
        return word(QT_TRANSLATE_NOOP("Resolutions", "Surplus kept back"));
    case Matter::OpeningUse:
        return word(QT_TRANSLATE_NOOP("Resolutions", "Use of undistributed surplus"));
    case Matter::Conversion:
        return word(QT_TRANSLATE_NOOP("Resolutions", "Conversion into contribution"));
    case Matter::Entry:
        return word(QT_TRANSLATE_NOOP("Resolutions", "Entry of members"));
    case Matter::Expulsion:
        return word(QT_TRANSLATE_NOOP("Resolutions", "Expulsion"));
    case Matter::Reopening:
        return word(QT_TRANSLATE_NOOP("Resolutions", "Reopening of a period"));
    case Matter::Other:
        break;
    }
    return word(QT_TRANSLATE_NOOP("Resolutions", "Other"));
}

QString mattersInWords(const std::set<resolutions::Matter> &matters)
{
    QStringList words;
    for (const resolutions::Matter matter : matters)
        words += matterWord(matter);
    //: Between the items of a list; Chinese: 、
    return words.join(QCoreApplication::translate("Resolutions", ", "));
}

} // namespace zhangfang::kit
