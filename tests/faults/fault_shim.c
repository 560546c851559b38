/* Loaded into a program before the C library, this counts every change that the program makes to a file and,
 * at the one that ZHANGFANG_FAULT names, does what power cuts and disks do:
 *
 *   count:PATH  nothing; writes the number of changes to PATH at the end
 *   kill:N      ends the process before the Nth change
 *   tear:N      carries out half of the Nth change, if it is a write, and ends the process
 *   full:N      from the Nth change on the disk is full: writes fail, deleting works
 *   broken:N    from the Nth change on nothing can be written or flushed
 *   stop:N      halts the process before the Nth change, until somebody continues or kills it
 */
#define _GNU_SOURCE
#include <dlfcn.h>
#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

enum fault { NONE, COUNT, KILL, TEAR, FULL, BROKEN, STOP };

static enum fault g_fault = NONE;
static long g_at = -1;
static long g_changes = 0;
static const char *g_count_path = NULL;

static void read_fault(void) __attribute__((constructor));
static void read_fault(void)
{
    static const struct {
        const char *word;
        enum fault fault;
    } kinds[] = {{"count:", COUNT}, {"kill:", KILL},     {"tear:", TEAR},
                 {"full:", FULL},   {"broken:", BROKEN}, {"stop:", STOP}};
    const char *wanted = getenv("ZHANGFANG_FAULT");
    for (size_t i = 0; wanted && i < sizeof kinds / sizeof *kinds; ++i) {
        const size_t length = strlen(kinds[i].word);
        if (strncmp(wanted, kinds[i].word, length) != 0)
            continue;
        g_fault = kinds[i].fault;
        if (g_fault == COUNT)
            g_count_path = wanted + length;
        else
            g_at = atol(wanted + length);
    }
}

static void tell_count(void) __attribute__((destructor));
static void tell_count(void)
{
    if (g_fault != COUNT)
        return;
    g_fault = NONE;
    FILE *out = fopen(g_count_path, "w");
    if (out) {
        fprintf(out, "%ld\n", g_changes);
        fclose(out);
    }
}

static int is_file(int fd)
{
    struct stat facts;
    return fstat(fd, &facts) == 0 && S_ISREG(facts.st_mode);
}

/* Counts one change; true where it must fail. */
static int change_fails(void)
{
    ++g_changes;
    if (g_changes == g_at && g_fault == KILL)
        raise(SIGKILL);
    if (g_changes == g_at && g_fault == STOP)
        raise(SIGSTOP);
    return g_changes >= g_at && (g_fault == FULL || g_fault == BROKEN);
}

static int refuse(void)
{
    errno = g_fault == FULL ? ENOSPC : EIO;
    return -1;
}

static int is_torn_now(void)
{
    return g_fault == TEAR && g_changes == g_at;
}

#define REAL(name)                                                                                           \
    static __typeof__(&name) real = NULL;                                                                    \
    if (!real)                                                                                               \
    real = (__typeof__(&name))dlsym(RTLD_NEXT, #name)

ssize_t write(int fd, const void *bytes, size_t count)
{
    REAL(write);
    if (g_fault == NONE || !is_file(fd))
        return real(fd, bytes, count);
    if (change_fails())
        return refuse();
    if (is_torn_now()) {
        real(fd, bytes, count / 2);
        raise(SIGKILL);
    }
    return real(fd, bytes, count);
}

ssize_t pwrite64(int fd, const void *bytes, size_t count, off64_t at)
{
    REAL(pwrite64);
    if (g_fault == NONE || !is_file(fd))
        return real(fd, bytes, count, at);
    if (change_fails())
        return refuse();
    if (is_torn_now()) {
        real(fd, bytes, count / 2, at);
        raise(SIGKILL);
    }
    return real(fd, bytes, count, at);
}

ssize_t pwrite(int fd, const void *bytes, size_t count, off_t at)
{
    return pwrite64(fd, bytes, count, at);
}

#define CHANGE_OF_FD(name, parameters, arguments)                                                            \
    int name parameters                                                                                      \
    {                                                                                                        \
        REAL(name);                                                                                          \
        if (g_fault != NONE && is_file(fd) && change_fails())                                                \
            return refuse();                                                                                 \
        return real arguments;                                                                               \
    }

CHANGE_OF_FD(fsync, (int fd), (fd))
CHANGE_OF_FD(fdatasync, (int fd), (fd))
CHANGE_OF_FD(ftruncate, (int fd, off_t length), (fd, length))
CHANGE_OF_FD(ftruncate64, (int fd, off64_t length), (fd, length))

/* A full disk still lets files go; a broken one does not. */
#define CHANGE_OF_NAME(name, parameters, arguments)                                                          \
    int name parameters                                                                                      \
    {                                                                                                        \
        REAL(name);                                                                                          \
        if (g_fault != NONE && change_fails() && g_fault == BROKEN)                                          \
            return refuse();                                                                                 \
        return real arguments;                                                                               \
    }

CHANGE_OF_NAME(unlink, (const char *path), (path))
CHANGE_OF_NAME(rename, (const char *from, const char *to), (from, to))
CHANGE_OF_NAME(renameat2, (int fromDir, const char *from, int toDir, const char *to, unsigned int flags),
               (fromDir, from, toDir, to, flags))
