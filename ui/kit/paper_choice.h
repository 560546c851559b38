#pragma once

/// What a person may choose of papers that leave it open. The forms whose columns or rows are fixed (rolls,
/// registers, notices, member accounts, crew sheets) are A4 as they are drawn.
namespace zhangfang::kit
{

/// How slips stand on their sheets.
enum class SlipSheet {
    ThreeOnA4,
    TwoOnA4,
    OneOnA5, ///< across
};

/// The sheet of a table; one that A5 does not hold goes on A4 all the same.
enum class TableSheet { A4, A5 };

/// What is left free at both sides of a table.
enum class Margin {
    Narrow, ///< 8 mm
    Usual,  ///< 14 mm
    Wide,   ///< 22 mm
};

/// The choices of one person on one machine.
struct PaperChoice {
    SlipSheet slips = SlipSheet::ThreeOnA4;
    TableSheet table = TableSheet::A4;
    Margin margin = Margin::Usual;

    friend bool operator==(const PaperChoice &, const PaperChoice &) = default;
};

} // namespace zhangfang::kit
