#ifndef OLD_GUARD // offends
#define OLD_GUARD
#endif
