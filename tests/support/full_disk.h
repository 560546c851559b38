#pragma once

#include <csignal>
#include <stdexcept>
#include <sys/resource.h>

namespace zhangfang::test
{

/// For as long as it lives nothing more can be written to any file, as on a disk that is full.
class FullDisk
{
public:
    FullDisk()
    {
        // The signal would end the process; without it the write fails.
        std::signal(SIGXFSZ, SIG_IGN);
        getrlimit(RLIMIT_FSIZE, &m_before);
        const rlimit none{0, m_before.rlim_max};
        if (setrlimit(RLIMIT_FSIZE, &none) != 0)
            throw std::runtime_error("the disk cannot be filled");
    }
    ~FullDisk() { setrlimit(RLIMIT_FSIZE, &m_before); }
    FullDisk(const FullDisk &) = delete;
    FullDisk &operator=(const FullDisk &) = delete;

private:
    rlimit m_before{};
};

} // namespace zhangfang::test
