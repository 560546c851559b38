const auto heading = tr("Pay"); // offends
qDebug("here"); // offends
std::cout << 1; // offends
const int str(int a);
const auto word = QT_TRANSLATE_NOOP("Pay", "Pay"); // offends
