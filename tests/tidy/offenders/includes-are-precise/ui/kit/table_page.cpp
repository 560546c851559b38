#include <QTableView>
#include <QtGlobal>
#include <QtWidgets> // offends
#include <QtEndian>
