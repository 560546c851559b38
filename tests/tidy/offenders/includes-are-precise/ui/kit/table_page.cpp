#include <QTableView>
#include <QtGlobal>
#include <QtWidgets> // offends
