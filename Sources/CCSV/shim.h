#ifndef SAMANBUD_CCSV_SHIM_H
#define SAMANBUD_CCSV_SHIM_H

#include <csv.h>

#endif
