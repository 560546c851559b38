#include "app/cli/language.h"

#include <QCoreApplication>

namespace zhangfang::cli
{

QString translate(const char *context, const char *source)
{
    return QCoreApplication::translate(context, source);
}

} // namespace zhangfang::cli
