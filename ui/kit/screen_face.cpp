#include "ui/kit/screen_face.h"

#include "ui/kit/settings.h"

#include <QApplication>
#include <QFont>
#include <QFontDatabase>

#include <algorithm>

namespace zhangfang::kit
{

namespace
{

constexpr auto kFamilyKey = "look/family";

/// Families for other scripts know Chinese characters too, in forms that look wrong here: 骨, 直.
bool isForOtherScripts(const QString &family)
{
    static const QStringList kEndings = {QStringLiteral(" JP"), QStringLiteral(" KR"), QStringLiteral(" TC"),
                                         QStringLiteral(" HK"), QStringLiteral(" TW")};
    return std::any_of(kEndings.begin(), kEndings.end(),
                       [&family](const QString &ending) { return family.endsWith(ending); });
}

} // namespace

QStringList screenFamilies()
{
    QStringList families;
    const QStringList installed = QFontDatabase::families(QFontDatabase::SimplifiedChinese);
    for (const QString &family : installed) {
        if (!isForOtherScripts(family) && QFontDatabase::isSmoothlyScalable(family))
            families << family;
    }
    return families;
}

QString chosenFamily(const Settings &settings)
{
    return settings.value(QLatin1String(kFamilyKey)).toString();
}

void chooseFamily(Settings &settings, const QString &family)
{
    settings.setValue(QLatin1String(kFamilyKey), family);
    Q_EMIT settings.looksChanged();
}

void applyFamily(const QString &family)
{
    if (family.isEmpty() || !screenFamilies().contains(family))
        return;
    QFont font = QApplication::font();
    font.setFamily(family);
    QApplication::setFont(font);
}

} // namespace zhangfang::kit
