#define _GNU_SOURCE
#include "CDigest.h"

#include <sha2.h>
#include <string.h>
#include <zlib.h>

void digest_sha256(const uint8_t *bytes, size_t count, char text[65]) {
  static const char digits[] = "0123456789abcdef";
  uint8_t sum[SHA256_DIGEST_LENGTH];
  SHA2_CTX context;
  SHA256Init(&context);
  SHA256Update(&context, bytes, count);
  SHA256Final(sum, &context);
  for (size_t index = 0; index < sizeof sum; index++) {
    text[2 * index] = digits[sum[index] >> 4];
    text[2 * index + 1] = digits[sum[index] & 15];
  }
  text[64] = 0;
}

uint32_t digest_crc32(uint32_t sum, const uint8_t *bytes, size_t count) {
  return (uint32_t)crc32_z(sum, bytes, count);
}

ptrdiff_t digest_find(const uint8_t *bytes, size_t count, const uint8_t *piece, size_t length) {
  const uint8_t *found = memmem(bytes, count, piece, length);
  return found ? found - bytes : -1;
}
