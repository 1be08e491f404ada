#ifndef SAMANBUD_CYAJL_SHIM_H
#define SAMANBUD_CYAJL_SHIM_H

#include <yajl/yajl_gen.h>

/* `yajl_gen_config` is variadic, which Swift cannot call, and it keeps the pointer to the indentation: a
   literal here outlives every generator, a string bridged from Swift would not. */
static inline void samanbud_yajl_beautify(yajl_gen generator) {
  yajl_gen_config(generator, yajl_gen_beautify, 1);
  yajl_gen_config(generator, yajl_gen_indent_string, "  ");
}

#endif
