#include "texts.h"

// Compiled by #embed in no time; SwiftPM's .embedInCode makes a Swift array of 100,000 elements of each file, which
// takes the compiler a minute and the program its start.
static const unsigned char swedish[] = {
#embed "../Texts/sv.txt"
};
static const unsigned char danish[] = {
#embed "../Texts/da.txt"
};
static const unsigned char english[] = {
#embed "../Texts/en.txt"
};

static const struct LanguageFile files[] = {
    {"sv", swedish, sizeof(swedish)},
    {"da", danish, sizeof(danish)},
    {"en", english, sizeof(english)},
};

const struct LanguageFile *languageFiles(size_t *count) {
  *count = sizeof(files) / sizeof(files[0]);
  return files;
}
