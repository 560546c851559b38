#include "ui/kit/theme.h"

#include <QApplication>
#include <QFontDatabase>
#include <QFontMetrics>
#include <QLabel>
#include <QStyle>
#include <QStyleFactory>
#include <QVariant>

#include <algorithm>
#include <utility>

namespace zhangfang::kit
{

namespace
{

QColor rgb(unsigned value)
{
    return QColor(QRgb(value));
}

struct Role {
    QPalette::ColorRole role;
    unsigned light;
    unsigned dark;
};

constexpr Role kRoles[] = {
    {QPalette::Window, 0xF4F3EF, 0x1C1F22},      {QPalette::WindowText, 0x1E2328, 0xE9E7E2},
    {QPalette::Text, 0x1E2328, 0xE9E7E2},        {QPalette::ButtonText, 0x1E2328, 0xE9E7E2},
    {QPalette::Base, 0xFFFFFF, 0x24282C},        {QPalette::AlternateBase, 0xF8F7F3, 0x292D32},
    {QPalette::Button, 0xFFFFFF, 0x24282C},      {QPalette::PlaceholderText, 0x5D6670, 0xA3A9AF},
    {QPalette::Highlight, 0x1B5A7D, 0x2C6B91},   {QPalette::HighlightedText, 0xFFFFFF, 0xFFFFFF},
    {QPalette::Link, 0x1B5A7D, 0x86BEDF},        {QPalette::LinkVisited, 0x1B5A7D, 0x86BEDF},
    {QPalette::ToolTipBase, 0x2B3138, 0xE9E7E2}, {QPalette::ToolTipText, 0xFFFFFF, 0x1C1F22},
    {QPalette::Light, 0xFFFFFF, 0x363B41},       {QPalette::Midlight, 0xEDECE6, 0x2E3338},
    {QPalette::Mid, 0xDAD8D0, 0x3B4046},         {QPalette::Dark, 0x868D95, 0x858D95},
    {QPalette::Shadow, 0x4A525B, 0x000000},      {QPalette::BrightText, 0xA8231B, 0xF4A198},
};

unsigned pick(const Role &role, Scheme scheme)
{
    return scheme == Scheme::Light ? role.light : role.dark;
}

Tokens lightTokens()
{
    return {
        .side = rgb(0xE8E7E1),
        .text2 = rgb(0x4A525B),
        .text3 = rgb(0x5D6670),
        .accent = rgb(0x1B5A7D),
        .soft = rgb(0xDCE9F0),
        .heading = rgb(0xEDECE6),
        .grid = rgb(0xE4E2DB),
        .weekend = rgb(0xF1EFE8),
        .hatch = rgb(0xB9B2A3),
        .ok = rgb(0x1E6B47),
        .okBg = rgb(0xE4F1E9),
        .warn = rgb(0x7F4A00),
        .warnBg = rgb(0xFBEFD8),
        .err = rgb(0xA8231B),
        .errBg = rgb(0xFBE8E5),
        .neu = rgb(0x4A525B),
        .neuBg = rgb(0xE9E8E3),
        .chart1 = rgb(0x1B5A7D),
        .chart2 = rgb(0xBC7718),
        .chart3 = rgb(0xC8CCD0),
    };
}

Tokens darkTokens()
{
    return {
        .side = rgb(0x15171A),
        .text2 = rgb(0xBCC1C6),
        .text3 = rgb(0xA3A9AF),
        .accent = rgb(0x86BEDF),
        .soft = rgb(0x25414F),
        .heading = rgb(0x2E3338),
        .grid = rgb(0x373C42),
        .weekend = rgb(0x2A2F34),
        .hatch = rgb(0x6D6A61),
        .ok = rgb(0x84CFA7),
        .okBg = rgb(0x1F3A2D),
        .warn = rgb(0xEDBC6C),
        .warnBg = rgb(0x43341B),
        .err = rgb(0xF4A198),
        .errBg = rgb(0x4B2623),
        .neu = rgb(0xBCC1C6),
        .neuBg = rgb(0x363B41),
        .chart1 = rgb(0x7DB8DB),
        .chart2 = rgb(0xBE7F27),
        .chart3 = rgb(0x5C656E),
    };
}

constexpr Metrics kNormal = {
    .small = 13,
    .second = 14,
    .base = 15,
    .gridText = 14,
    .cardTitle = 16,
    .pageTitle = 20,
    .keyFigure = 22,
    .control = 34,
    .rowControl = 30,
    .bigButton = 44,
    .row = 32,
    .denseRow = 29,
    .todoRow = 45,
    .sheetRow = 27,
    .sheetHead = 40,
    .sheetSum = 38,
    .sideItem = 40,
    .titleRow = 36,
    .cardTitleRow = 40,
    .badge = 22,
    .statusBar = 28,
    .sideBar = 152,
    .rail = 52,
};
constexpr Metrics kMiddle = {
    .small = 15,
    .second = 16,
    .base = 17,
    .gridText = 16,
    .cardTitle = 18,
    .pageTitle = 23,
    .keyFigure = 25,
    .control = 39,
    .rowControl = 34,
    .bigButton = 48,
    .row = 36,
    .denseRow = 33,
    .todoRow = 50,
    .sheetRow = 32,
    .sheetHead = 46,
    .sheetSum = 43,
    .sideItem = 45,
    .titleRow = 42,
    .cardTitleRow = 44,
    .badge = 26,
    .statusBar = 31,
    .sideBar = 170,
    .rail = 54,
};
constexpr Metrics kLarge = {
    .small = 17,
    .second = 18,
    .base = 20,
    .gridText = 20,
    .cardTitle = 21,
    .pageTitle = 26,
    .keyFigure = 29,
    .control = 44,
    .rowControl = 40,
    .bigButton = 52,
    .row = 42,
    .denseRow = 38,
    .todoRow = 56,
    .sheetRow = 42,
    .sheetHead = 52,
    .sheetSum = 48,
    .sideItem = 50,
    .titleRow = 50,
    .cardTitleRow = 48,
    .badge = 30,
    .statusBar = 34,
    .sideBar = 188,
    .rail = 58,
};

/// Whether a figure column stays straight in this family.
bool hasEvenDigits(const QString &family)
{
    QFont face(family);
    face.setPixelSize(kNormal.base * 4);
    const QFontMetrics measure(face);
    const int width = measure.horizontalAdvance(QLatin1Char('0'));
    for (char16_t digit = u'1'; digit <= u'9'; ++digit) {
        if (measure.horizontalAdvance(QChar(digit)) != width)
            return false;
    }
    return true;
}

int sizeOf(TextRole role, const Metrics &sizes)
{
    switch (role) {
    case TextRole::Small:
        return sizes.small;
    case TextRole::Second:
        return sizes.second;
    case TextRole::CardTitle:
        return sizes.cardTitle;
    case TextRole::PageTitle:
        return sizes.pageTitle;
    case TextRole::KeyFigure:
        return sizes.keyFigure;
    case TextRole::Base:
    case TextRole::Label:
        break;
    }
    return sizes.base;
}

QLatin1String wordOf(TextRole role)
{
    switch (role) {
    case TextRole::Small:
        return QLatin1String("small");
    case TextRole::Second:
        return QLatin1String("second");
    case TextRole::CardTitle:
        return QLatin1String("cardTitle");
    case TextRole::PageTitle:
        return QLatin1String("pageTitle");
    case TextRole::KeyFigure:
        return QLatin1String("keyFigure");
    case TextRole::Label:
        return QLatin1String("label");
    case TextRole::Base:
        break;
    }
    return QLatin1String("base");
}

/// `{name}` in it stands for a colour or a size of fillSheet().
constexpr const char *kSheet = R"(
QPushButton { border: 1px solid {dark}; border-radius: 4px; background: {button}; color: {text};
    min-height: {controlInner}px; padding: 0 13px; }
QPushButton:hover { background: {alternate}; }
QPushButton:pressed, QPushButton:checked { background: {soft}; }
QPushButton:focus { border: 2px solid {accent}; padding: 0 12px; }
QPushButton:disabled { background: {window}; border-color: {mid}; color: {text3}; }
QPushButton[kind="primary"] { background: {highlight}; border-color: {primaryEdge}; color: {onHighlight}; }
QPushButton[kind="primary"]:hover { background: {primaryHover}; }
QPushButton[kind="primary"]:focus { border: 2px solid {focusOnPrimary}; }
QPushButton[kind="primary"]:disabled { background: {window}; border-color: {mid}; color: {text3}; }
QPushButton[kind="danger"] { border-color: {err}; color: {err}; }
QPushButton[kind="quiet"] { border: 1px solid transparent; background: transparent; color: {accent}; padding: 0 7px; }
QPushButton[kind="quiet"]:hover { background: {soft}; }
QPushButton[kind="quiet"]:focus { border: 2px solid {accent}; padding: 0 6px; }
QPushButton[kind="quiet"]:disabled { color: {text3}; }
QPushButton[tall="row"] { min-height: {rowInner}px; }
QPushButton[fit="line"], QPushButton[fit="line"]:focus { min-height: 0; padding: 0 2px; }
QPushButton[tall="big"] { min-height: {bigInner}px; }
QPushButton::menu-indicator { width: 0; image: none; }
QLineEdit, QComboBox, QPlainTextEdit, QAbstractSpinBox { border: 1px solid {dark}; border-radius: 4px;
    background: {base}; color: {text}; selection-background-color: {highlight};
    selection-color: {onHighlight}; }
QLineEdit, QAbstractSpinBox { min-height: {controlInner}px; padding: 0 9px; }
QComboBox { min-height: {controlInner}px; padding: 0 8px 0 10px; }
QLineEdit:focus, QComboBox:focus, QPlainTextEdit:focus, QAbstractSpinBox:focus { border: 2px solid {accent}; }
QLineEdit:focus, QAbstractSpinBox:focus { padding: 0 8px; }
QLineEdit:read-only, QLineEdit:disabled, QComboBox:disabled { background: {window}; border-color: {mid}; }
QLineEdit[error="true"], QComboBox[error="true"] { border: 2px solid {err}; padding: 0 8px; }
QAbstractItemView QLineEdit, QAbstractItemView QLineEdit:focus, QAbstractItemView QLineEdit[error="true"] {
    min-height: 0; padding: 0 1px; border-radius: 0; }
QComboBox::drop-down { border: none; width: 26px; }
QComboBox::down-arrow { image: url(:/icons/{chevron}.svg); width: 15px; height: 15px; }
QTableView, QTreeView, QListView { border: 1px solid {dark}; background: {base}; alternate-background-color: {alternate};
    gridline-color: {grid}; selection-background-color: {highlight}; selection-color: {onHighlight}; }
QTableView:!active, QTableView:!focus { selection-background-color: {soft}; selection-color: {text}; }
QTableView[frame="none"] { border: none; }
QHeaderView { background: {heading}; border: none; }
QHeaderView::section { background: {heading}; color: {text2}; border: none; border-right: 1px solid {mid};
    border-bottom: 1px solid {dark}; padding: 0 9px; font-size: {second}px; font-weight: normal; }
QHeaderView::up-arrow { width: 0; } QHeaderView::down-arrow { width: 0; }
QTableCornerButton::section { background: {heading}; border: none; }
QToolTip { background: {tip}; color: {tipText}; border: none; padding: 5px; font-size: {second}px; }
QFrame[card="true"] { background: {base}; border: 1px solid {mid}; border-radius: 6px; }
QFrame[card="plain"] { background: {base}; border: 1px solid {mid}; border-radius: 0; }
QFrame[line="true"] { background: {mid}; border: none; max-height: 1px; min-height: 1px; }
QFrame[bar="warn"] { background: {base}; border: 1px solid {mid}; border-left: 5px solid {warn}; border-radius: 0; }
QFrame[bar="err"] { background: {base}; border: 1px solid {mid}; border-left: 5px solid {err}; border-radius: 0; }
QFrame[bar="info"] { background: {base}; border: 1px solid {mid}; border-left: 5px solid {accent}; border-radius: 0; }
QLabel[role="small"] { font-size: {small}px; color: {text2}; }
QLabel[role="second"] { font-size: {second}px; color: {text2}; }
QLabel[role="label"] { color: {text2}; }
QLabel[role="cardTitle"] { font-size: {cardTitle}px; font-weight: bold; }
QLabel[role="pageTitle"] { font-size: {pageTitle}px; font-weight: bold; }
QLabel[role="keyFigure"] { font-size: {keyFigure}px; font-weight: bold; }
QLabel[tone="err"] { color: {err}; } QLabel[tone="warn"] { color: {warn}; } QLabel[tone="ok"] { color: {ok}; }
QLabel[strong="true"] { font-weight: bold; }
QMenu { background: {base}; border: 1px solid {dark}; padding: 4px; }
QMenu::item { padding: 6px 28px 6px 12px; border-radius: 4px; }
QMenu::item:selected { background: {soft}; color: {text}; }
QMenu::item:disabled { color: {text3}; }
QMenu::separator { height: 1px; background: {mid}; margin: 4px 8px; }
QScrollArea { border: none; background: transparent; }
QScrollArea > QWidget > QWidget[scrolled="true"] { background: transparent; }
QTabBar::tab { background: transparent; border: none; border-bottom: 3px solid transparent; color: {text2};
    padding: 0 14px; min-height: {controlInner}px; }
QTabBar::tab:selected { color: {accent}; border-bottom-color: {accent}; }
QTabBar::tab:hover { background: {alternate}; }
QTabBar::tab:focus { border: 2px solid {accent}; }
QTabWidget::pane { border: none; border-top: 1px solid {mid}; }
QCheckBox, QRadioButton { spacing: 8px; }
QCheckBox::indicator { width: {indicator}px; height: {indicator}px; border: 1px solid {dark}; border-radius: 3px; background: {base}; }
QCheckBox::indicator:checked { background: {highlight}; border-color: {primaryEdge}; image: url(:/icons/check-light.svg); }
QCheckBox::indicator:disabled { background: {window}; border-color: {mid}; }
QCheckBox::indicator:checked:disabled { background: {dark}; }
QCheckBox:focus, QRadioButton:focus { border: 2px solid {accent}; border-radius: 4px; }
QProgressBar { border: 1px solid {dark}; background: {heading}; max-height: 10px; min-height: 10px; border-radius: 0; }
QProgressBar::chunk { background: {highlight}; }
#statusLine { background: {side}; border: none; border-top: 1px solid {mid}; }
#sideBar { background: {side}; border: none; border-right: 1px solid {mid}; }
#sideBar QToolButton { border: none; border-left: 4px solid transparent; border-radius: 0; background: transparent;
    color: {text2}; padding-left: 12px; min-height: {sideLeast}px; max-height: {sideItem}px; text-align: left; }
#sideBar QToolButton:hover { background: {alternate}; }
#sideBar QToolButton:checked { background: {base}; color: {accent}; border-left-color: {accent}; }
#sideBar QToolButton:focus { border: 2px solid {accent}; border-left: 4px solid {accent}; }
)";

QString fillSheet(Scheme scheme, const Metrics &sizes)
{
    QString sheet = QString::fromLatin1(kSheet);
    const auto put = [&sheet](const char *name, const QString &value) {
        sheet.replace(QLatin1Char('{') + QLatin1String(name) + QLatin1Char('}'), value);
    };
    const QPalette palette = paletteOf(scheme);
    const Tokens &colours = tokensOf(scheme);
    const bool light = scheme == Scheme::Light;
    const std::pair<const char *, QColor> colourOf[] = {
        {"window", palette.window().color()},
        {"base", palette.base().color()},
        {"alternate", palette.alternateBase().color()},
        {"button", palette.button().color()},
        {"text", palette.text().color()},
        {"mid", palette.mid().color()},
        {"dark", palette.dark().color()},
        {"highlight", palette.highlight().color()},
        {"onHighlight", palette.highlightedText().color()},
        {"tip", palette.toolTipBase().color()},
        {"tipText", palette.toolTipText().color()},
        {"primaryEdge", light ? palette.highlight().color() : colours.accent},
        {"primaryHover", palette.highlight().color().lighter(light ? 115 : 110)},
        {"focusOnPrimary", light ? palette.text().color() : palette.highlightedText().color()},
        {"soft", colours.soft},
        {"accent", colours.accent},
        {"heading", colours.heading},
        {"grid", colours.grid},
        {"text2", colours.text2},
        {"text3", colours.text3},
        {"side", colours.side},
        {"err", colours.err},
        {"warn", colours.warn},
        {"ok", colours.ok},
    };
    for (const auto &[name, colour] : colourOf)
        put(name, colour.name());
    const std::pair<const char *, int> sizeOfName[] = {
        {"small", sizes.small},
        {"second", sizes.second},
        {"cardTitle", sizes.cardTitle},
        {"pageTitle", sizes.pageTitle},
        {"keyFigure", sizes.keyFigure},
        {"controlInner", sizes.control - 2},
        {"rowInner", sizes.rowControl - 2},
        {"bigInner", sizes.bigButton - 2},
        {"sideItem", sizes.sideItem},
        {"sideLeast", sizes.sideItem * 7 / 10},
        {"indicator", sizes.base},
    };
    for (const auto &[name, size] : sizeOfName)
        put(name, QString::number(size));
    put("chevron", light ? QStringLiteral("chevron-down") : QStringLiteral("chevron-down-light"));
    return sheet;
}

} // namespace

QPalette paletteOf(Scheme scheme)
{
    QPalette palette;
    for (const Role &role : kRoles)
        palette.setColor(role.role, rgb(pick(role, scheme)));
    const Tokens &colours = tokensOf(scheme);
    palette.setColor(QPalette::Inactive, QPalette::Highlight, colours.soft);
    palette.setColor(QPalette::Inactive, QPalette::HighlightedText, palette.text().color());
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, colours.text3);
    return palette;
}

Scheme schemeOf(const QPalette &palette)
{
    return palette.color(QPalette::Window).lightness() < 128 ? Scheme::Dark : Scheme::Light;
}

const Tokens &tokensOf(Scheme scheme)
{
    static const Tokens kLightTokens = lightTokens();
    static const Tokens kDarkTokens = darkTokens();
    return scheme == Scheme::Light ? kLightTokens : kDarkTokens;
}

const Tokens &tokens(const QPalette &palette)
{
    return tokensOf(schemeOf(palette));
}

const Metrics &metricsOf(TextSize size)
{
    switch (size) {
    case TextSize::Normal:
        break;
    case TextSize::Middle:
        return kMiddle;
    case TextSize::Large:
        return kLarge;
    }
    return kNormal;
}

int scaled(int pixels)
{
    return pixels * metrics().base / kNormal.base;
}

const Metrics &metrics()
{
    const int base = QApplication::font().pixelSize();
    for (const TextSize size : {TextSize::Large, TextSize::Middle}) {
        if (metricsOf(size).base == base)
            return metricsOf(size);
    }
    return kNormal;
}

QString screenFamily()
{
    static const char *const kFamilies[] = {"Microsoft YaHei UI", "PingFang SC", "Noto Sans CJK SC",
                                            "WenQuanYi Micro Hei"};
    const QStringList installed = QFontDatabase::families();
    for (const char *family : kFamilies) {
        const QString name = QString::fromLatin1(family);
        if (installed.contains(name) && hasEvenDigits(name))
            return name;
    }
    // fontconfig may know the face under its Chinese name alone.
    const QString chineseName = QStringLiteral("文泉驿微米黑");
    return installed.contains(chineseName) ? chineseName : QApplication::font().family();
}

QFont fontOf(TextRole role)
{
    QFont font = QApplication::font();
    font.setPixelSize(sizeOf(role, metrics()));
    font.setBold(role == TextRole::CardTitle || role == TextRole::PageTitle || role == TextRole::KeyFigure);
    return font;
}

void applyTheme(QApplication &application, Scheme scheme, TextSize size)
{
    QApplication::setStyle(QStyleFactory::create(QStringLiteral("Fusion")));
    QApplication::setPalette(paletteOf(scheme));
    QFont font(screenFamily());
    font.setPixelSize(metricsOf(size).base);
    QApplication::setFont(font);
    application.setStyleSheet(fillSheet(scheme, metricsOf(size)));
}

void setRole(QLabel *label, TextRole role)
{
    label->setProperty("role", QString(wordOf(role)));
}

} // namespace zhangfang::kit
