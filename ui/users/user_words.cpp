#include "ui/users/user_words.h"

#include "ui/kit/change_words.h"

#include <QCoreApplication>

namespace zhangfang::ui::users
{

QString roleWord(store::Role role)
{
    return kit::columnValue(QStringLiteral("role"), QString(store::toKey(role)));
}

QString roleMeaning(store::Role role)
{
    const auto say = [](const char *words) { return QCoreApplication::translate("Users", words); };
    switch (role) {
    case store::Role::Keeper:
        return say(QT_TRANSLATE_NOOP("Users",
                                     "Does everything: members, hours, pay, distribution, charter, users."));
    case store::Role::Finance:
        return say(QT_TRANSLATE_NOOP(
            "Users", "Draws up pay and distribution, pays out and takes in; enters no hours."));
    case store::Role::Supervisor:
        return say(QT_TRANSLATE_NOOP("Users",
                                     "Looks at everything, prints, and gives an opinion on a distribution."));
    case store::Role::Guest:
        break;
    }
    return say(
        QT_TRANSLATE_NOOP("Users", "Only looks, with the personal numbers hidden; needs no password."));
}

QString actorWords(const QString &name, store::Role role)
{
    if (name.isEmpty())
        return QCoreApplication::translate("Users", "only looking");
    //: A user and the role: 王小红 (finance)
    return QCoreApplication::translate("Users", "%1 (%2)").arg(name, roleWord(role));
}

} // namespace zhangfang::ui::users
