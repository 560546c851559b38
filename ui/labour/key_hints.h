#pragma once

#include <QString>
#include <QWidget>

#include <vector>

namespace zhangfang::ui::work
{

/// A row of key caps with what each key does; what does not fit is left out from the end.
class KeyHints final : public QWidget
{
    Q_OBJECT

public:
    struct Hint {
        QString key;
        QString what;
    };

    explicit KeyHints(std::vector<Hint> hints, QWidget *parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return {0, sizeHint().height()}; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    int widthOf(const Hint &hint) const;

    std::vector<Hint> m_hints;
};

} // namespace zhangfang::ui::work
