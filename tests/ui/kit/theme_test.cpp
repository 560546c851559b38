#include "ui/kit/theme.h"

#include <catch2/catch.hpp>

#include <QApplication>
#include <QFontMetrics>

#include <cmath>

using namespace zhangfang::kit;

namespace
{

double channel(int value)
{
    const double share = value / 255.0;
    return share <= 0.03928 ? share / 12.92 : std::pow((share + 0.055) / 1.055, 2.4);
}

double luminance(const QColor &colour)
{
    return 0.2126 * channel(colour.red()) + 0.7152 * channel(colour.green()) +
           0.0722 * channel(colour.blue());
}

/// Contrast by WCAG 2.
double contrast(const QColor &a, const QColor &b)
{
    const double x = luminance(a) + 0.05;
    const double y = luminance(b) + 0.05;
    return std::max(x, y) / std::min(x, y);
}

} // namespace

TEST_CASE("all text can be read on its ground in both schemes")
{
    const Scheme scheme = GENERATE(Scheme::Light, Scheme::Dark);
    const Tokens &t = tokensOf(scheme);
    const QPalette p = paletteOf(scheme);
    const QColor text = p.color(QPalette::Text);
    const QColor base = p.color(QPalette::Base);
    const QColor window = p.color(QPalette::Window);
    const std::pair<QColor, QColor> pairs[] = {
        {text, base},
        {text, window},
        {text, t.side},
        {text, t.soft},
        {text, t.heading},
        {text, t.weekend},
        {text, p.color(QPalette::AlternateBase)},
        {t.text2, base},
        {t.text2, window},
        {t.text2, t.side},
        {t.text2, t.heading},
        {t.text3, base},
        {t.text3, window},
        {t.text3, t.side},
        {t.text3, t.heading},
        {t.text3, t.weekend},
        {t.accent, base},
        {t.accent, window},
        {t.accent, t.soft},
        {t.ok, t.okBg},
        {t.warn, t.warnBg},
        {t.err, t.errBg},
        {t.neu, t.neuBg},
        {t.ok, base},
        {t.warn, base},
        {t.err, base},
        {p.color(QPalette::HighlightedText), p.color(QPalette::Highlight)},
        {p.color(QPalette::ToolTipText), p.color(QPalette::ToolTipBase)},
    };
    for (const auto &[ink, ground] : pairs) {
        INFO(ink.name().toStdString() << " on " << ground.name().toStdString());
        CHECK(contrast(ink, ground) >= 4.5);
    }
    CHECK(contrast(p.color(QPalette::Dark), base) >= 3.0);
    CHECK(contrast(p.color(QPalette::Dark), window) >= 3.0);
}

TEST_CASE("figures stand straight: all ten digits are equally wide")
{
    const QFontMetrics measure(fontOf(TextRole::Base));
    for (char16_t digit = u'1'; digit <= u'9'; ++digit)
        CHECK(measure.horizontalAdvance(QChar(digit)) == measure.horizontalAdvance(QLatin1Char('0')));
}

TEST_CASE("sizes follow the text size that the application shows")
{
    for (const TextSize size : {TextSize::Large, TextSize::Middle, TextSize::Normal}) {
        applyTheme(*qApp, Scheme::Light, size);
        CHECK(metrics().base == metricsOf(size).base);
        CHECK(fontOf(TextRole::Small).pixelSize() >= 13);
    }
}
