#ifdef __SSE2__
#define RAPIDJSON_SSE2
#endif

#include "CRapidJSON.h"

#include <cstring>
#include <rapidjson/prettywriter.h>
#include <rapidjson/stringbuffer.h>
#include <rapidjson/writer.h>

using Buffer = rapidjson::StringBuffer;

static rapidjson::SizeType size(size_t count) { return static_cast<rapidjson::SizeType>(count); }

/* Whether a text stands in JSON as it is. Without a branch, so that the compiler looks at many bytes at a time. */
static bool isPlain(const char *text, size_t count) {
  unsigned char special = 0;
  for (size_t index = 0; index < count; index++) {
    const unsigned char byte = static_cast<unsigned char>(text[index]);
    special |= (byte < 0x20) | (byte == '"') | (byte == '\\');
  }
  return special == 0;
}

/* RapidJSON's writer, which copies a text in one piece where nothing in it needs an escape. */
template <typename Base> struct Fast : Base {
  using Base::Base;

  void key(const char *text, size_t count) { string(text, count); }

  void string(const char *text, size_t count) {
    if (!isPlain(text, count)) {
      this->String(text, size(count));
      return;
    }
    this->open(rapidjson::kStringType);
    char *place = this->os_->Push(count + 2);
    *place = '"';
    std::memcpy(place + 1, text, count);
    place[count + 1] = '"';
  }
};

struct CompactBase : rapidjson::Writer<Buffer> {
  using Writer::Writer;
  void open(rapidjson::Type type) { Prefix(type); }
};

struct IndentedBase : rapidjson::PrettyWriter<Buffer> {
  using PrettyWriter::PrettyWriter;
  void open(rapidjson::Type type) { PrettyPrefix(type); }
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
void samanbud_json_open_array(samanbud_json *writer) {
  writer->with([](auto &json) { json.StartArray(); });
}
void samanbud_json_close_array(samanbud_json *writer) {
  writer->with([](auto &json) { json.EndArray(); });
}
void samanbud_json_key(samanbud_json *writer, const char *text, size_t count) {
  writer->with([=](auto &json) { json.key(text, count); });
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
