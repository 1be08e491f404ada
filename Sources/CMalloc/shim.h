#ifndef SAMANBUD_CMALLOC_SHIM_H
#define SAMANBUD_CMALLOC_SHIM_H

// Swift's Glibc module leaves this header out.
#include <malloc.h>

#endif
