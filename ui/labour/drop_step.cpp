#include "ui/labour/drop_step.h"

#include "core/labour/crew_sheet_book.h"
#include "ui/labour/sheet_step.h"

#include <QCoreApplication>

namespace zhangfang::ui::work
{

namespace
{

using Refused = std::function<void(const Error &)>;

/// Does one thing with every sheet; those with which it could be done.
template <typename Deed>
std::vector<zhangfang::labour::SheetId> withEach(kit::Desk &desk,
                                                 const std::vector<zhangfang::labour::SheetId> &sheets,
                                                 const Refused &refused, Deed deed)
{
    std::vector<zhangfang::labour::SheetId> done;
    zhangfang::labour::CrewSheetBook book(desk.file());
    for (const zhangfang::labour::SheetId sheet : sheets) {
        if (const auto outcome = deed(book, sheet); !outcome)
            refused(outcome.error());
        else
            done.push_back(sheet);
    }
    desk.tellChange(kit::Area::Work);
    return done;
}

std::vector<zhangfang::labour::SheetId>
drop(kit::Desk &desk, const std::vector<zhangfang::labour::SheetId> &sheets, const Refused &refused)
{
    return withEach(desk, sheets, refused, [](auto &book, auto sheet) { return book.drop(sheet); });
}

} // namespace

bool dropSheets(kit::Desk &desk, const std::vector<zhangfang::labour::SheetId> &sheets,
                const Refused &refused)
{
    const std::vector<zhangfang::labour::SheetId> gone = drop(desk, sheets, refused);
    if (gone.empty())
        return false;
    const QString words =
        QCoreApplication::translate("Work", "%n crew sheet(s) moved to the bin", nullptr, int(gone.size()));
    const auto bringBack = [&desk, gone, refused]() -> Result<void> {
        withEach(desk, gone, refused, [](auto &book, auto sheet) { return book.bringBack(sheet); });
        return {};
    };
    const auto dropAgain = [&desk, gone, refused]() -> Result<void> {
        drop(desk, gone, refused);
        return {};
    };
    desk.undo().push(new SheetStep(desk.undo(), words, bringBack, dropAgain));
    return true;
}

} // namespace zhangfang::ui::work
