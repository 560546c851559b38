#include <QSqlQuery>
const char *kRead = "SELECT name FROM member";
