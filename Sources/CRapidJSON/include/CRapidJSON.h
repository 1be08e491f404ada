#ifndef SAMANBUD_CRAPIDJSON_H
#define SAMANBUD_CRAPIDJSON_H

#include <stddef.h>
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

/* RapidJSON's writer behind C functions. The caller keeps keys and values in order; texts are UTF-8. */
typedef struct samanbud_json samanbud_json;

samanbud_json *samanbud_json_new(int indented);
void samanbud_json_free(samanbud_json *writer);

void samanbud_json_open_object(samanbud_json *writer);
void samanbud_json_close_object(samanbud_json *writer);
/* Closes an object that is a member; where it has no members itself, key and object are taken back to `mark`, which is
   what samanbud_json_mark gave before the key. */
void samanbud_json_close_unless_empty(samanbud_json *writer, size_t mark);
size_t samanbud_json_mark(const samanbud_json *writer);
void samanbud_json_open_array(samanbud_json *writer);
void samanbud_json_close_array(samanbud_json *writer);
void samanbud_json_key(samanbud_json *writer, const char *text, size_t count);
/* A key and the text that belongs to it. */
void samanbud_json_member(
    samanbud_json *writer, const char *key, size_t keyCount, const char *text, size_t count);
void samanbud_json_string(samanbud_json *writer, const char *text, size_t count);
/* A number as JSON spells it, written as it stands. */
void samanbud_json_number(samanbud_json *writer, const char *text, size_t count);
void samanbud_json_integer(samanbud_json *writer, int64_t value);
void samanbud_json_bool(samanbud_json *writer, int value);

/* Ends the line after a complete value, and is ready for another one. */
void samanbud_json_end_line(samanbud_json *writer);

/* What was written; valid until the next call. */
const char *samanbud_json_bytes(samanbud_json *writer, size_t *count);
/* Forgets what was written, and is ready for another value. */
void samanbud_json_reset(samanbud_json *writer);

#ifdef __cplusplus
}
#endif

#endif
