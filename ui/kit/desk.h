#pragma once

#include "core/base/clock.h"
#include "core/store/coop_file.h"
#include "ui/kit/prompts.h"
#include "ui/kit/settings.h"

#include <QFlags>
#include <QObject>
#include <QUndoStack>
#include <QVariantMap>

namespace zhangfang::kit
{

/// The pages of the side bar, in the order of people's year.
enum class PageId { Home, Charter, Members, Work, Pay, Distribution, Meetings, Bin, Changes, Settings };

/// A page, and what it should show there: "person" → a member's number, "month" → "2025-12", "year" → 2025,
/// "sheet" → a crew sheet's id, "job" → a job's number, "plan" → a plan's number, "tab" → a part of the page.
struct Place {
    PageId page = PageId::Home;
    QVariantMap what = {};
};

/// What of the cooperative has changed: pages that show it read it again.
enum class Area {
    Charter = 1,
    Members = 2, ///< persons, memberships, contribution
    Work = 4,    ///< clients, jobs, crew sheets, entries
    Pay = 8,     ///< runs, payments
    Plans = 16,  ///< distribution
    Resolutions = 32,
    Periods = 64,
    File = 128, ///< particulars, imports, backups
};
Q_DECLARE_FLAGS(Areas, Area)
Q_DECLARE_OPERATORS_FOR_FLAGS(Areas)
/// All of it: somebody else looks at the books.
inline constexpr Areas kEverything = Areas::fromInt(255);

/// What a page works with: the open file and the services of the program. One for each open file.
class Desk : public QObject
{
    Q_OBJECT

public:
    Desk(store::CoopFile &file, const Clock &clock, Prompts &prompts, Settings &settings);

    store::CoopFile &file() const { return m_file; }
    const Clock &clock() const { return m_clock; }
    Prompts &prompts() const { return m_prompts; }
    Settings &settings() const { return m_settings; }
    /// Steps that can be taken back: what is not posted.
    QUndoStack &undo() { return m_undo; }
    /// Nothing can be written, because the file is open for reading or nobody has signed in; pages hide the
    /// buttons that would.
    bool isReadOnly() const { return m_file.isReadOnly() || m_file.needsSignIn(); }

    /// The books are to go back to a backup: the window closes them for it.
    void goBackTo(const QString &backup) { Q_EMIT backupWanted(backup); }
    /// Leads to another page.
    void go(const Place &place) { Q_EMIT wanted(place); }
    /// To be said after every write: pages read again what they show of `areas`.
    void tellChange(Areas areas) { Q_EMIT changed(areas); }
    /// What is selected, summed: shown in the status bar until the next is told.
    void tellSelection(const QString &words) { Q_EMIT selectionTold(words); }
    /// What the page needs said at the right end of the status bar; empty takes it away.
    void tellHint(const QString &words) { Q_EMIT hintTold(words); }

Q_SIGNALS:
    void wanted(const zhangfang::kit::Place &place);
    void backupWanted(const QString &path);
    void changed(zhangfang::kit::Areas areas);
    void selectionTold(const QString &words);
    void hintTold(const QString &words);

private:
    store::CoopFile &m_file;
    const Clock &m_clock;
    Prompts &m_prompts;
    Settings &m_settings;
    QUndoStack m_undo;
};

} // namespace zhangfang::kit
