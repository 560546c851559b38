#pragma once

#include <QtGlobal>

/// A broken invariant ends the program in every build: a wrong figure must not get any further.
#define ZHANGFANG_ASSERT(condition)                                                                          \
    do {                                                                                                     \
        if (Q_UNLIKELY(!(condition)))                                                                        \
            qFatal("broken invariant: %s (%s:%d)", #condition, __FILE__, __LINE__);                          \
    } while (false)
