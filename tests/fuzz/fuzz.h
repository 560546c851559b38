#pragma once

#include <QByteArray>
#include <QString>

#include <cstdint>
#include <cstdlib>

/// What the fuzzers share. A fuzzer is one function that takes bytes nobody has looked at; it is right where
/// it returns, and wrong where it crashes, hangs, or breaks a promise (fuzz::promise).
namespace fuzz
{

/// Ends the process where `kept` is false, so that the input that did it is written down.
inline void promise(bool kept)
{
    if (!kept)
        std::abort();
}

/// The path of a file that holds `bytes`; the next call overwrites it.
QString fileWith(const QByteArray &bytes, const char *name);

} // namespace fuzz

// NOLINTNEXTLINE(readability-identifier-naming): libFuzzer looks for this name.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size);
