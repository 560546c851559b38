#pragma once

#include "ui/kit/parts.h"
#include "ui/shell/services.h"

#include <QWidget>

class QHBoxLayout;
class QVBoxLayout;

namespace zhangfang::ui::shell
{

/// Before a cooperative is open: three doors, and the files that were open before.
class StartPage final : public QWidget
{
    Q_OBJECT

public:
    explicit StartPage(Services &services, QWidget *parent = nullptr);

    kit::MessageBar &message() { return *m_message; }

Q_SIGNALS:
    void sampleWanted();
    void foundingWanted();
    void openingWanted();
    void fileWanted(const QString &path);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    struct Door {
        const char *icon;
        QString title;
        QString words;
        QList<QPair<const char *, QString>> points;
        QString action;
        kit::ButtonKind kind;
        const char *objectName;
    };

    QWidget *head();
    QPushButton *addDoor(QHBoxLayout &row, const Door &door);
    void addRecent(QVBoxLayout &column);

    Services &m_services;
    kit::MessageBar *m_message;
};

} // namespace zhangfang::ui::shell
