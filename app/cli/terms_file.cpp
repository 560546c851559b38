#include "app/cli/terms_file.h"

#include "app/cli/coop_access.h"
#include "core/charter/terms_json.h"

#include <QFileInfo>

namespace zhangfang::cli
{

Result<charter::Terms> readTermsFile(const QString &path)
{
    ZHANGFANG_TRY_ASSIGN(const QByteArray json, readSmallFile(path));
    auto terms = charter::termsFromJson(json);
    if (terms)
        return terms;
    Where place = terms.error().where;
    place.source = QFileInfo(path).fileName();
    return terms.error().at(place);
}

} // namespace zhangfang::cli
