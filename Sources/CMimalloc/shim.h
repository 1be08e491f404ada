#ifndef SAMANBUD_CMIMALLOC_SHIM_H
#define SAMANBUD_CMIMALLOC_SHIM_H

#include <mimalloc.h>

#endif
