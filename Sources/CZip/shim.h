#ifndef SAMANBUD_CZIP_SHIM_H
#define SAMANBUD_CZIP_SHIM_H

#include <zip.h>

#endif
