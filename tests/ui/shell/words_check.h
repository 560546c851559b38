#pragma once

#include <QAbstractButton>
#include <QLabel>
#include <QRegularExpression>
#include <QString>

namespace zhangfang::test
{

/// Why these words do not belong into a window of that language; empty where they do. Codes such as PDF, X02
/// or F1 are no English, file names and paths neither.
inline QString wrongLanguage(const QString &words, bool chinese)
{
    static const QRegularExpression kEnglish(QStringLiteral("[A-Za-z]{3,} [A-Za-z]{2,}|\\b[a-z]{4,}\\b"));
    static const QRegularExpression kHan(QStringLiteral("\\p{Han}"));
    static const QRegularExpression kChinesePunctuation(QStringLiteral("[，。：（）]"));
    static const QRegularExpression kFileKind(QStringLiteral("\\.[a-z]{3,4}\\b"));
    QString spoken = words;
    spoken.remove(kFileKind);
    if (chinese && kEnglish.match(spoken).hasMatch() && !words.contains(QLatin1String(".coop")) &&
        !words.contains(QLatin1Char('/')))
        return QStringLiteral("not translated: ") + words;
    if (!chinese && kChinesePunctuation.match(words).hasMatch() && !kHan.match(words).hasMatch())
        return QStringLiteral("Chinese marks in English: ") + words;
    return {};
}

/// What a walker sees wrong with one widget: empty where all is well.
inline QString fault(const QWidget &widget, bool chinese)
{
    QString words;
    const int room = widget.width();
    int needed = 0;
    if (const auto *label = qobject_cast<const QLabel *>(&widget)) {
        if (label->textFormat() == Qt::RichText || label->text().isEmpty())
            return {};
        words = label->text();
        needed = label->wordWrap() ? 0 : label->sizeHint().width();
        if (label->wordWrap() && label->heightForWidth(room) > label->height() + 1)
            return QStringLiteral("cut at the foot: ") + words;
    } else if (const auto *button = qobject_cast<const QAbstractButton *>(&widget)) {
        words = button->text();
        needed = words.isEmpty() ? 0 : button->minimumSizeHint().width();
    }
    if (needed > room + 1)
        return QStringLiteral("cut at the side: %1 (%2 of %3)").arg(words).arg(room).arg(needed);
    return wrongLanguage(words, chinese);
}

} // namespace zhangfang::test
