#ifndef CDIGEST_H
#define CDIGEST_H

#include <stddef.h>
#include <stdint.h>

/// Check sums, from the libraries the system's own package manager relies on.

/// The SHA-256 (FIPS 180-4) of bytes, as 64 lower-case hexadecimal digits and a final zero.
void digest_sha256(const uint8_t *bytes, size_t count, char text[65]);

/// The CRC-32 of bytes as zlib computes it, going on from `sum`; 0 to begin with.
uint32_t digest_crc32(uint32_t sum, const uint8_t *bytes, size_t count);

/// Where a piece begins in bytes for the first time; -1 when it is not there.
ptrdiff_t digest_find(const uint8_t *bytes, size_t count, const uint8_t *piece, size_t length);

#endif
