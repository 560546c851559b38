#include <QCoreApplication>

/// libFuzzer has a main() of its own; Qt's SQL drivers are found only where an application is there.
// NOLINTNEXTLINE(readability-identifier-naming): libFuzzer looks for this name.
extern "C" int LLVMFuzzerInitialize(int *argc, char ***argv)
{
    static const QCoreApplication kApplication(*argc, *argv);
    return 0;
}
