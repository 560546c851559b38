#pragma once

#include <QColor>
#include <QFont>
#include <QPalette>

class QApplication;
class QLabel;
class QString;
class QWidget;

/// Colours, faces and sizes of the window: nothing else in ui/ holds one.
namespace zhangfang::kit
{

enum class Scheme { Light, Dark };
enum class TextSize { Normal, Middle, Large };

/// The colours that have no place in a QPalette. Status colours never stand alone: always icon and word.
struct Tokens {
    QColor side;    ///< side bar, status bar
    QColor text2;   ///< labels, headings of columns, second lines
    QColor text3;   ///< zeros, weekdays, 休
    QColor accent;  ///< text and lines in the accent; never a fill behind white
    QColor soft;    ///< current row and day, selection without focus
    QColor heading; ///< ground of table headings and sum rows
    QColor grid;    ///< lines between cells
    QColor weekend; ///< ground of weekend columns
    QColor hatch;   ///< lines of an open cell, on warnBg
    QColor ok, okBg;
    QColor warn, warnBg;
    QColor err, errBg;
    QColor neu, neuBg;
    QColor chart1; ///< labour, hours, paid
    QColor chart2; ///< capital; owed (hatched)
    QColor chart3; ///< reserve, kept back, rest; outlined
};

/// Sizes in logical pixels for one text size.
struct Metrics {
    int small;      ///< text: status bar, badge, axis, weekday
    int second;     ///< text: second line, column heading, hint under a field
    int base;       ///< text: controls, tables, side bar
    int gridText;   ///< text: cell of the crew sheet
    int cardTitle;  ///< text
    int pageTitle;  ///< text
    int keyFigure;  ///< text
    int control;    ///< height of button, field, combo box
    int rowControl; ///< height of a control inside a row
    int bigButton;  ///< first run, wizard
    int row;        ///< table row and heading
    int denseRow;   ///< where a page stacks two tables
    int todoRow;
    int sheetRow;  ///< crew sheet
    int sheetHead; ///< its day heading
    int sheetSum;  ///< its day sum
    int sideItem;
    int titleRow;     ///< of a page
    int cardTitleRow; ///< of a card
    int badge;
    int statusBar;
    int sideBar; ///< width
    int rail;    ///< width of the folded side bar
};

/// A length that is meant for the normal text size, under the one that holds.
int scaled(int pixels);

/// What a label is, which decides its face and colour.
enum class TextRole { Base, Small, Second, CardTitle, PageTitle, KeyFigure, Label };

QPalette paletteOf(Scheme scheme);
/// The scheme that a palette of ours belongs to.
Scheme schemeOf(const QPalette &palette);
/// The colours that go with a palette of ours.
const Tokens &tokens(const QPalette &palette);
const Tokens &tokensOf(Scheme scheme);

/// Sizes for the text size that the application shows now.
const Metrics &metrics();
const Metrics &metricsOf(TextSize size);

/// The first family of the house that is installed and whose ten digits are equally wide.
QString screenFamily();
/// The application's face in the size of `role`.
QFont fontOf(TextRole role);

/// Dresses the whole program: style, palette, face, one style sheet.
void applyTheme(QApplication &application, Scheme scheme, TextSize size);

/// Gives the label its face and colour.
void setRole(QLabel *label, TextRole role);

/// Space between things, on the grid of four pixels.
namespace gap
{
inline constexpr int kHair = 4;
inline constexpr int kSmall = 8;
inline constexpr int kMiddle = 12;
inline constexpr int kLarge = 16;
inline constexpr int kHuge = 24;
} // namespace gap

} // namespace zhangfang::kit
