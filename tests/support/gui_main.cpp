#define CATCH_CONFIG_RUNNER
#include <catch2/catch.hpp>

#include "ui/kit/theme.h"
#include "ui/kit/wheel_guard.h"

#include <QAbstractItemModelTester>
#include <QAbstractItemView>
#include <QAbstractProxyModel>
#include <QApplication>
#include <QEvent>
#include <QLocale>

namespace
{

/// Holds every model of the window to the rules of item models: as soon as a view is shown,
/// QAbstractItemModelTester follows its model, and the one under it, and ends the program at the first break.
class ModelWatch final : public QObject
{
public:
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() == QEvent::Show) {
            auto *view = qobject_cast<QAbstractItemView *>(watched);
            // Lists that drop down are Qt's own.
            if (view && view->window()->windowType() != Qt::Popup)
                follow(view->model());
        }
        return QObject::eventFilter(watched, event);
    }

private:
    static void follow(QAbstractItemModel *model)
    {
        using Tester = QAbstractItemModelTester;
        if (!model || model->findChild<Tester *>(QString(), Qt::FindDirectChildrenOnly))
            return;
        new Tester(model, Tester::FailureReportingMode::Fatal, model);
        if (auto *proxy = qobject_cast<QAbstractProxyModel *>(model))
            follow(proxy->sourceModel());
    }
};

} // namespace

/// One main for the tests of the window: no display, no locale, no time zone of the machine; dressed as the
/// program is.
int main(int argc, char *argv[])
{
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    qputenv("TZ", "Asia/Shanghai");
    QLocale::setDefault(QLocale::c());
    QApplication application(argc, argv);
    zhangfang::kit::applyTheme(application, zhangfang::kit::Scheme::Light, zhangfang::kit::TextSize::Normal);
    zhangfang::kit::WheelGuard wheelGuard;
    application.installEventFilter(&wheelGuard);
    ModelWatch watch;
    application.installEventFilter(&watch);
    return Catch::Session().run(argc, argv);
}
