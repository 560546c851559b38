#include "ui/kit/sentences/tables.h"

#include <initializer_list>

namespace zhangfang::kit
{

namespace
{
// clang-format off
constexpr std::initializer_list<SentenceRow> kRows = {
    {"store.file_missing", QT_TRANSLATE_NOOP("Sentences", "There is no such file. Check its name and folder.")},
    {"store.file_exists", QT_TRANSLATE_NOOP("Sentences", "A file of this name is there already; it was left as it is. Choose another name.")},
    {"store.not_writable", QT_TRANSLATE_NOOP("Sentences", "The file cannot be written here; nothing was changed. Check the folder, the write protection and the space left.")},
    {"store.not_readable", QT_TRANSLATE_NOOP("Sentences", "The file cannot be read. Check that it is a file and that you may read it.")},
    {"store.other_coop", QT_TRANSLATE_NOOP("Sentences", "The backup is of another cooperative; {file} was left as it is. Choose a backup of this cooperative, or restore it under another name.")},
    {"store.older", QT_TRANSLATE_NOOP("Sentences", "These books have an older form than this program reads. Open them for writing once: they are brought to the new form, and the old ones are kept.")},
    {"store.upgrade_failed", QT_TRANSLATE_NOOP("Sentences", "These books could not be brought to form {version}; they are as they were. Go on with the older program, and keep a copy for whoever helps you. What it said: {detail}.")},
    {"store.locked", QT_TRANSLATE_NOOP("Sentences", "{user} has these books open on {machine} since {since}. They can be read meanwhile; write when they are closed there.")},
    {"store.busy", QT_TRANSLATE_NOOP("Sentences", "Another program is busy with these books at this moment; nothing was changed. Try again in a moment.")},
    {"store.not_ours", QT_TRANSLATE_NOOP("Sentences", "This is not a cooperative's file; it was left as it is. A cooperative's file ends in .coop.")},
    {"store.newer", QT_TRANSLATE_NOOP("Sentences", "These books were written by a newer program: they have form {version}, this program knows forms up to {known}. They were left as they are. Use the newer program.")},
    {"store.damaged", QT_TRANSLATE_NOOP("Sentences", "These books are damaged and were not opened; they were left as they are. Keep this copy aside and go on with the last backup. Technical note: {detail}.")},
    {"store.damage_found", QT_TRANSLATE_NOOP("Sentences", "These books are damaged. They can be looked at and printed; nothing is written to them any more. Go back to the last backup, and enter again what came after it. Technical note: {detail}.")},
    {"store.failed", QT_TRANSLATE_NOOP("Sentences", "The disk or the books refused in the middle of the work; nothing of it was kept, and what was there before is whole. What it said: {detail}.")},
    {"store.posted", QT_TRANSLATE_NOOP("Sentences", "What is posted does not change; book a correction or a reversal instead. It stands in: {table}.")},
    {"store.closed", QT_TRANSLATE_NOOP("Sentences", "This month or year is closed. Book into an open month, or reopen it by resolution. It stands in: {table}.")},
    {"store.read_only", QT_TRANSLATE_NOOP("Sentences", "These books are open for reading only; nothing was changed.")},
    {"store.not_allowed", QT_TRANSLATE_NOOP("Sentences", "{user} uses these books as {role} and cannot do this; nothing was changed. It is for: {roles}.")},
    {"store.no_such_user", QT_TRANSLATE_NOOP("Sentences", "Nobody called “{user}” uses these books. Write the name as in the list of users.")},
    {"store.sign_in_needed", QT_TRANSLATE_NOOP("Sentences", "These books have passwords. Sign in to write in them; without, they can be looked at with the personal numbers hidden.")},
    {"store.no_password", QT_TRANSLATE_NOOP("Sentences", "{user} has no password yet and cannot sign in. The keeper gives one.")},
    {"store.no_passwords", QT_TRANSLATE_NOOP("Sentences", "Nobody has a password in these books. They open without, and there is no recovery code.")},
    {"store.wrong_password", QT_TRANSLATE_NOOP("Sentences", "This is not the password. Check capital letters and the input method, and try again.")},
    {"store.wrong_code", QT_TRANSLATE_NOOP("Sentences", "This is not the recovery code of these books. It may belong to other books, or a newer one was made since.")},
    {"store.not_a_code", QT_TRANSLATE_NOOP("Sentences", "There is a typing mistake in the recovery code. It is six groups of five, as on its paper.")},
    {"store.lock_damaged", QT_TRANSLATE_NOOP("Sentences", "What these books keep of passwords was changed from outside; nothing was opened. Check the books, and go on with the last backup.")},
    {"store.too_little_memory", QT_TRANSLATE_NOOP("Sentences", "This machine has too little memory free to check the password. Close other programs and try again.")},
    {"store.not_a_head", QT_TRANSLATE_NOOP("Sentences", "“{text}” is not a head of the chain. It is a number and two groups of four, as printed at the foot of every roll, for example 128-7F3A-91C2.")},
    {"store.file_imported", QT_TRANSLATE_NOOP("Sentences", "{file} came in before, as import {batch} on {imported_at}. Undo that import first if it is to come in again.")},
    {"store.no_such_batch", QT_TRANSLATE_NOOP("Sentences", "There is no import {batch}. The list of imports shows the numbers.")},
    {"store.batch_undone", QT_TRANSLATE_NOOP("Sentences", "Import {batch} is undone already.")},
    {"store.batch_in_use", QT_TRANSLATE_NOOP("Sentences", "Import {batch} cannot be undone: what it brought in is in use by what was entered later.")},
};
// clang-format on
} // namespace

SentenceTable storeSentences()
{
    return {kRows.begin(), kRows.size()};
}

} // namespace zhangfang::kit
