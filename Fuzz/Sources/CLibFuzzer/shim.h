#ifndef SAMANBUD_CLIBFUZZER_SHIM_H
#define SAMANBUD_CLIBFUZZER_SHIM_H

#include <stddef.h>
#include <stdint.h>

/* libFuzzer has no header of its own for its driver. */
int LLVMFuzzerRunDriver(int *count, char ***arguments, int (*one)(const uint8_t *bytes, size_t count));

#endif
