#define _GNU_SOURCE
#include "CArchive.h"

#include <limits.h>
#include <stdlib.h>
#include <zlib.h>

struct archive_gzip {
  z_stream z;
  int is_writer;
};

/// 15 bits of window, and the wrapping of gzip instead of zlib's own.
static const int gzip_window = 15 + 16;

archive_gzip *archive_gzip_writer(int level) {
  archive_gzip *stream = calloc(1, sizeof *stream);
  if (!stream) return NULL;
  stream->is_writer = 1;
  if (deflateInit2(&stream->z, level, Z_DEFLATED, gzip_window, 9, Z_DEFAULT_STRATEGY) == Z_OK) return stream;
  free(stream);
  return NULL;
}

archive_gzip *archive_gzip_reader(void) {
  archive_gzip *stream = calloc(1, sizeof *stream);
  if (!stream) return NULL;
  if (inflateInit2(&stream->z, gzip_window) == Z_OK) return stream;
  free(stream);
  return NULL;
}

enum archive_state archive_gzip_step(archive_gzip *stream, const uint8_t *input, size_t available, size_t *used,
                                     uint8_t *output, size_t room, size_t *made, int is_last) {
  z_stream *z = &stream->z;
  uInt in = available > UINT_MAX ? UINT_MAX : (uInt)available;
  uInt out = room > UINT_MAX ? UINT_MAX : (uInt)room;
  z->next_in = (Bytef *)input;
  z->avail_in = in;
  z->next_out = output;
  z->avail_out = out;
  int code = stream->is_writer ? deflate(z, is_last && in == available ? Z_FINISH : Z_NO_FLUSH)
                               : inflate(z, Z_NO_FLUSH);
  *used = in - z->avail_in;
  *made = out - z->avail_out;
  // Without input or room there is nothing to do, which is no fault.
  if (code == Z_OK || code == Z_BUF_ERROR) return archive_more;
  if (code != Z_STREAM_END) return archive_damaged;
  if (!stream->is_writer && inflateReset(z) != Z_OK) return archive_damaged;
  return archive_done;
}

void archive_gzip_free(archive_gzip *stream) {
  if (!stream) return;
  if (stream->is_writer) deflateEnd(&stream->z);
  else inflateEnd(&stream->z);
  free(stream);
}
