#include <QSqlQuery> // offends
const auto kRead = QStringLiteral("SELECT name FROM member"); // offends
const auto kWrite = R"(
    INSERT OR REPLACE INTO member  -- offends
    VALUES (:no))";
const char *said = "the assembly may UPDATE nothing"; // SELECT in a comment
