#include "CRapidJSON.h"

#include <cstring>
#ifdef __SSE2__
#include <emmintrin.h>
#endif
#include <rapidjson/prettywriter.h>
#include <rapidjson/stringbuffer.h>
#include <rapidjson/writer.h>

using Buffer = rapidjson::StringBuffer;

/* Copies a text; false where one of its bytes cannot stand in JSON as it is: the copy is then worth nothing. */
#ifdef __SSE2__
static __m128i special(__m128i bytes) {
  const __m128i control = _mm_cmpeq_epi8(_mm_min_epu8(bytes, _mm_set1_epi8(0x1F)), bytes);
  const __m128i quote = _mm_cmpeq_epi8(bytes, _mm_set1_epi8('"'));
  const __m128i backslash = _mm_cmpeq_epi8(bytes, _mm_set1_epi8('\\'));
  return _mm_or_si128(control, _mm_or_si128(quote, backslash));
}

static __m128i copy16(char *place, const char *text) {
  const __m128i bytes = _mm_loadu_si128(reinterpret_cast<const __m128i *>(text));
  _mm_storeu_si128(reinterpret_cast<__m128i *>(place), bytes);
  return special(bytes);
}

/* A text of one Part to two: its two ends, which may overlap. */
template <typename Part> static bool copyEnds(char *place, const char *text, size_t count) {
  const size_t tail = count - sizeof(Part);
  Part ends[16 / sizeof(Part)];
  std::memset(ends, ' ', sizeof ends);
  std::memcpy(&ends[0], text, sizeof(Part));
  std::memcpy(&ends[1], text + tail, sizeof(Part));
  std::memcpy(place, &ends[0], sizeof(Part));
  std::memcpy(place + tail, &ends[1], sizeof(Part));
  return _mm_movemask_epi8(special(_mm_loadu_si128(reinterpret_cast<const __m128i *>(ends)))) == 0;
}

static bool copyPlain(char *place, const char *text, size_t count) {
  if (count >= 16) {
    __m128i found = copy16(place + count - 16, text + count - 16);
    for (size_t index = 0; index + 16 < count; index += 16)
      found = _mm_or_si128(found, copy16(place + index, text + index));
    return _mm_movemask_epi8(found) == 0;
  }
  if (count >= 8) return copyEnds<uint64_t>(place, text, count);
  if (count >= 4) return copyEnds<uint32_t>(place, text, count);
  if (count >= 2) return copyEnds<uint16_t>(place, text, count);
  return count == 0 || copyEnds<uint8_t>(place, text, count);
}
#else
static bool copyPlain(char *place, const char *text, size_t count) {
  bool isPlain = true;
  for (size_t index = 0; index < count; index++) {
    const unsigned char byte = static_cast<unsigned char>(text[index]);
    isPlain &= byte >= 0x20 && byte != '"' && byte != '\\';
    place[index] = text[index];
  }
  return isPlain;
}
#endif

/* Where the next byte stands that cannot be in JSON as it is, from `index` on; `count` where there is none. */
static size_t nextSpecial(const char *text, size_t index, size_t count) {
#ifdef __SSE2__
  for (; index + 16 <= count; index += 16) {
    const __m128i bytes = _mm_loadu_si128(reinterpret_cast<const __m128i *>(text + index));
    const int found = _mm_movemask_epi8(special(bytes));
    if (found != 0) return index + static_cast<size_t>(__builtin_ctz(static_cast<unsigned>(found)));
  }
#endif
  for (; index < count; index++) {
    const unsigned char byte = static_cast<unsigned char>(text[index]);
    if (byte < 0x20 || byte == '"' || byte == '\\') return index;
  }
  return count;
}

/* Writes a text in quotes with every escape that it needs, as RapidJSON spells them. RapidJSON 1.1.0 itself leaves 0x1A to
   0x1F as they are where it is built with SSE2, and is slow where it is not. */
static void writeEscaped(Buffer &out, const char *text, size_t count) {
  static const char digits[] = "0123456789ABCDEF";
  /* For each control character its letter, or 'u' for one that has none. */
  static const char letters[] = "uuuuuuuubtnufruuuuuuuuuuuuuuuuuu";
  out.Put('"');
  size_t done = 0;
  for (size_t index = nextSpecial(text, 0, count); index < count;
       index = nextSpecial(text, done, count)) {
    const unsigned char byte = static_cast<unsigned char>(text[index]);
    std::memcpy(out.Push(index - done), text + done, index - done);
    done = index + 1;
    const char letter = byte < 0x20 ? letters[byte] : static_cast<char>(byte);
    out.Put('\\');
    out.Put(letter);
    if (letter != 'u') continue;
    char *place = out.Push(4);
    place[0] = place[1] = '0';
    place[2] = digits[byte >> 4];
    place[3] = digits[byte & 0xF];
  }
  std::memcpy(out.Push(count - done), text + done, count - done);
  out.Put('"');
}

/* RapidJSON's writer, which copies a text in one piece where nothing in it needs an escape. */
template <typename Base> struct Fast : Base {
  using Base::Base;

  void string(const char *text, size_t count) {
    this->open(rapidjson::kStringType);
    char *place = this->os_->Push(count + 2);
    *place = '"';
    if (copyPlain(place + 1, text, count)) {
      place[count + 1] = '"';
    } else {
      this->os_->Pop(count + 2);
      writeEscaped(*this->os_, text, count);
    }
  }

  void closeUnlessEmpty(size_t mark) {
    using Level = typename Base::Level;
    if (this->level_stack_.template Top<Level>()->valueCount > 0) {
      this->EndObject();
      return;
    }
    this->level_stack_.template Pop<Level>(1);
    this->level_stack_.template Top<Level>()->valueCount -= 2; /* the key and the object */
    this->os_->Pop(this->os_->GetSize() - mark);
  }
};

struct CompactBase : rapidjson::Writer<Buffer> {
  using Writer::Writer;
  void open(rapidjson::Type type) { Prefix(type); }

  /* A key and its text in one piece; false, with nothing written, where one of them needs an escape. */
  bool member(const char *key, size_t keyCount, const char *text, size_t count) {
    Level *level = level_stack_.Top<Level>();
    const size_t comma = level->valueCount > 0 ? 1 : 0;
    const size_t whole = comma + keyCount + count + 5; /* ,"key":"text" */
    char *place = os_->Push(whole);
    *place = ',';
    place += comma;
    *place++ = '"';
    const bool isPlainKey = copyPlain(place, key, keyCount);
    place += keyCount;
    *place++ = '"';
    *place++ = ':';
    *place++ = '"';
    const bool isPlainText = copyPlain(place, text, count);
    place[count] = '"';
    if (isPlainKey && isPlainText) {
      level->valueCount += 2;
      return true;
    }
    os_->Pop(whole);
    return false;
  }
};

struct IndentedBase : rapidjson::PrettyWriter<Buffer> {
  using PrettyWriter::PrettyWriter;
  void open(rapidjson::Type type) { PrettyPrefix(type); }
  bool member(const char *, size_t, const char *, size_t) { return false; }
};

struct samanbud_json {
  explicit samanbud_json(bool indented) : isIndented(indented), compact(buffer), pretty(buffer) {
    pretty.SetIndent(' ', 2);
  }

  template <typename Call> void with(Call call) {
    if (isIndented) call(pretty); else call(compact);
  }

  bool isIndented;
  Buffer buffer;
  Fast<CompactBase> compact;
  Fast<IndentedBase> pretty;
};

samanbud_json *samanbud_json_new(int indented) { return new samanbud_json(indented != 0); }
void samanbud_json_free(samanbud_json *writer) { delete writer; }

void samanbud_json_open_object(samanbud_json *writer) {
  writer->with([](auto &json) { json.StartObject(); });
}
void samanbud_json_close_object(samanbud_json *writer) {
  writer->with([](auto &json) { json.EndObject(); });
}
void samanbud_json_close_unless_empty(samanbud_json *writer, size_t mark) {
  writer->with([=](auto &json) { json.closeUnlessEmpty(mark); });
}
size_t samanbud_json_mark(const samanbud_json *writer) { return writer->buffer.GetSize(); }
void samanbud_json_open_array(samanbud_json *writer) {
  writer->with([](auto &json) { json.StartArray(); });
}
void samanbud_json_close_array(samanbud_json *writer) {
  writer->with([](auto &json) { json.EndArray(); });
}
void samanbud_json_key(samanbud_json *writer, const char *text, size_t count) {
  writer->with([=](auto &json) { json.string(text, count); });
}
void samanbud_json_member(
    samanbud_json *writer, const char *key, size_t keyCount, const char *text, size_t count) {
  writer->with([=](auto &json) {
    if (json.member(key, keyCount, text, count)) return;
    json.string(key, keyCount);
    json.string(text, count);
  });
}
void samanbud_json_string(samanbud_json *writer, const char *text, size_t count) {
  writer->with([=](auto &json) { json.string(text, count); });
}
void samanbud_json_number(samanbud_json *writer, const char *text, size_t count) {
  writer->with([=](auto &json) { json.RawValue(text, count, rapidjson::kNumberType); });
}
void samanbud_json_integer(samanbud_json *writer, int64_t value) {
  writer->with([=](auto &json) { json.Int64(value); });
}
void samanbud_json_bool(samanbud_json *writer, int value) {
  writer->with([=](auto &json) { json.Bool(value != 0); });
}

void samanbud_json_end_line(samanbud_json *writer) {
  writer->buffer.Put('\n');
  writer->with([=](auto &json) { json.Reset(writer->buffer); });
}

const char *samanbud_json_bytes(samanbud_json *writer, size_t *count) {
  *count = writer->buffer.GetSize();
  return writer->buffer.GetString();
}
void samanbud_json_reset(samanbud_json *writer) {
  writer->buffer.Clear();
  writer->with([=](auto &json) { json.Reset(writer->buffer); });
}
