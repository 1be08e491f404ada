#ifndef SAMANBUD_CARCHIVE_SHIM_H
#define SAMANBUD_CARCHIVE_SHIM_H

#include <archive.h>
#include <archive_entry.h>

/* The walk of folders and the locale in which libarchive reads names; not all in Swift's own C module. */
#include <fts.h>
#include <locale.h>
#include <sys/stat.h>

/* Macros that Swift cannot read. */
static inline int samanbud_is_regular(unsigned mode) { return S_ISREG(mode); }
static inline int samanbud_is_folder(unsigned mode) { return S_ISDIR(mode); }
static inline locale_t samanbud_utf8_locale(void) {
  return newlocale(LC_CTYPE_MASK, "C.UTF-8", (locale_t)0);
}

#endif
