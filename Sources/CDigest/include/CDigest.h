#ifndef CDIGEST_H
#define CDIGEST_H

#include <stddef.h>
#include <stdint.h>

/// Check sums, from the libraries the system's own package manager relies on.

/// The SHA-256 (FIPS 180-4) of bytes, as 64 lower-case hexadecimal digits and a final zero.
void digest_sha256(const uint8_t *bytes, size_t count, char text[65]);

/// A SHA-256 of bytes that come piece by piece; NULL when there is no memory.
typedef struct digest_stream digest_stream;
digest_stream *digest_stream_new(void);
void digest_stream_update(digest_stream *stream, const uint8_t *bytes, size_t count);

/// Writes the sum of all pieces as `digest_sha256` does; the stream is of no more use then.
void digest_stream_finish(digest_stream *stream, char text[65]);
void digest_stream_free(digest_stream *stream);

/// The CRC-32 of bytes as zlib computes it, going on from `sum`; 0 to begin with.
uint32_t digest_crc32(uint32_t sum, const uint8_t *bytes, size_t count);

/// Where a piece begins in bytes for the first time; -1 when it is not there.
ptrdiff_t digest_find(const uint8_t *bytes, size_t count, const uint8_t *piece, size_t length);

#endif
