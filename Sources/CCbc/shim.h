#ifndef SAMANBUD_CCBC_SHIM_H
#define SAMANBUD_CCBC_SHIM_H

#include <coin/Cbc_C_Interface.h>

#endif
