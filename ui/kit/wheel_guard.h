#pragma once

#include <QObject>

namespace zhangfang::kit
{

/// Keeps the wheel from changing what somebody only scrolls past: over a closed list or a counter it scrolls
/// the form that they stand in. To be installed on the application.
class WheelGuard final : public QObject
{
public:
    using QObject::QObject;

    bool eventFilter(QObject *watched, QEvent *event) override;
};

} // namespace zhangfang::kit
