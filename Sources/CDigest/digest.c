#define _GNU_SOURCE
#include "CDigest.h"

#include <sha2.h>
#include <stdlib.h>
#include <string.h>
#include <zlib.h>

struct digest_stream {
  SHA2_CTX context;
};

static void write_sum(SHA2_CTX *context, char text[65]) {
  static const char digits[] = "0123456789abcdef";
  uint8_t sum[SHA256_DIGEST_LENGTH];
  SHA256Final(sum, context);
  for (size_t index = 0; index < sizeof sum; index++) {
    text[2 * index] = digits[sum[index] >> 4];
    text[2 * index + 1] = digits[sum[index] & 15];
  }
  text[64] = 0;
}

void digest_sha256(const uint8_t *bytes, size_t count, char text[65]) {
  SHA2_CTX context;
  SHA256Init(&context);
  SHA256Update(&context, bytes, count);
  write_sum(&context, text);
}

digest_stream *digest_stream_new(void) {
  digest_stream *stream = malloc(sizeof *stream);
  if (stream) SHA256Init(&stream->context);
  return stream;
}

void digest_stream_update(digest_stream *stream, const uint8_t *bytes, size_t count) {
  SHA256Update(&stream->context, bytes, count);
}

void digest_stream_finish(digest_stream *stream, char text[65]) { write_sum(&stream->context, text); }

void digest_stream_free(digest_stream *stream) { free(stream); }

uint32_t digest_crc32(uint32_t sum, const uint8_t *bytes, size_t count) {
  return (uint32_t)crc32_z(sum, bytes, count);
}

ptrdiff_t digest_find(const uint8_t *bytes, size_t count, const uint8_t *piece, size_t length) {
  const uint8_t *found = memmem(bytes, count, piece, length);
  return found ? found - bytes : -1;
}
