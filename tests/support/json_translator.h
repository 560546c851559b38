#pragma once

#include <QHash>
#include <QStringList>
#include <QTranslator>

namespace zhangfang::tests
{

/// The Chinese of the papers from translations/print_zh.json, a flat map from the English source text: so
/// that tests see the papers as the accountant does, whatever is merged into the .ts file already.
class JsonTranslator final : public QTranslator
{
public:
    /// Fails the running test where a file cannot be read.
    explicit JsonTranslator(const QStringList &paths);

    QString translate(const char *context, const char *source, const char *disambiguation,
                      int n) const override;
    bool isEmpty() const override { return m_words.isEmpty(); }
    /// The texts of the papers that were asked for and have no Chinese.
    const QStringList &missing() const { return m_missing; }

private:
    QHash<QString, QString> m_words;
    mutable QStringList m_missing;
};

} // namespace zhangfang::tests
