#ifndef CARCHIVE_H
#define CARCHIVE_H

#include <stddef.h>
#include <stdint.h>

/// Compression as in gzip (RFC 1952).

typedef struct archive_gzip archive_gzip;

/// What a step came to.
enum archive_state {
  /// It wants more input or more room.
  archive_more,
  /// A member is at its end; reading goes on with the next one.
  archive_done,
  /// The bytes are no gzip, or their check sum is wrong.
  archive_damaged,
};

/// Begins to compress, at a level of 1 (quick) to 9 (small); NULL when there is no memory.
archive_gzip *archive_gzip_writer(int level);

/// Begins to expand; NULL when there is no memory.
archive_gzip *archive_gzip_reader(void);

/// Takes some input and gives some output.
///
/// `used` and `made` get the bytes taken and given. `is_last` says that no input follows what is there.
enum archive_state archive_gzip_step(archive_gzip *stream, const uint8_t *input, size_t available, size_t *used,
                                     uint8_t *output, size_t room, size_t *made, int is_last);

/// Gives the memory back.
void archive_gzip_free(archive_gzip *stream);

#endif
