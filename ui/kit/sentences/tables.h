#pragma once

#include <QtGlobal>

#include <span>

namespace zhangfang::kit
{

/// The words for one error code: `text` is English source text in the translation context "Sentences".
struct SentenceRow {
    const char *key;
    const char *text;
};

using SentenceTable = std::span<const SentenceRow>;

// One table a room, each in the file named after it. A row:
//   {"labour.over_24_hours", QT_TRANSLATE_NOOP("Sentences", "{worked_minutes} hours are more than the 24 of a
//   day.")},
SentenceTable baseSentences();
SentenceTable moneySentences();
SentenceTable storeSentences();
SentenceTable peopleSentences();
SentenceTable resolutionsSentences();
SentenceTable charterSentences();
SentenceTable periodsSentences();
SentenceTable membersSentences();
SentenceTable labourSentences();
SentenceTable paySentences();
SentenceTable distributionSentences();
SentenceTable exchangeSentences();
SentenceTable printSentences();
SentenceTable kitSentences();
SentenceTable cliSentences();

/// The tables of all rooms.
std::span<const SentenceTable> allSentences();

} // namespace zhangfang::kit
