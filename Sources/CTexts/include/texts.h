#pragma once
#include <stddef.h>

/// A language's file in Sources/Texts, as it was when the program was built.
struct LanguageFile {
  const char *code;
  const unsigned char *bytes;
  size_t size;
};

/// All of them; `count` says how many.
const struct LanguageFile *languageFiles(size_t *count);
