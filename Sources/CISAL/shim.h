#ifndef SAMANBUD_CISAL_SHIM_H
#define SAMANBUD_CISAL_SHIM_H

#include <isa-l/igzip_lib.h>

#endif
