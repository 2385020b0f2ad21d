#define _GNU_SOURCE
#include "frame.h"

#include <errno.h>
#include <fcntl.h>
#include <poll.h>
#include <sys/mman.h>
#include <unistd.h>

static struct {
  FILE *stream;
  int memory; // -1 when nothing can be kept: then ncurses writes to the terminal itself
} frame = {.memory = -1};

FILE *frame_open(void) {
  int copy = fcntl(STDOUT_FILENO, F_DUPFD_CLOEXEC, 3);
  if (copy < 0) return stdout;
  frame.stream = fdopen(copy, "w");
  if (frame.stream == NULL) {
    close(copy);
    return stdout;
  }
  frame.memory = memfd_create("frame", MFD_CLOEXEC);
  // Appending makes emptying it enough to start anew.
  if (frame.memory >= 0) fcntl(frame.memory, F_SETFL, O_APPEND);
  return frame.stream;
}

void frame_begin(void) {
  if (frame.memory >= 0) dup3(frame.memory, fileno(frame.stream), O_CLOEXEC);
}

static void send_all(const char *bytes, size_t count) {
  while (count > 0) {
    ssize_t written = write(STDOUT_FILENO, bytes, count);
    if (written > 0) {
      bytes += written;
      count -= (size_t)written;
    } else if (errno == EAGAIN) {
      poll(&(struct pollfd){.fd = STDOUT_FILENO, .events = POLLOUT}, 1, -1);
    } else if (errno != EINTR) {
      return;
    }
  }
}

void frame_end(void) {
  if (frame.memory < 0) return;
  dup3(STDOUT_FILENO, fileno(frame.stream), O_CLOEXEC);
  static char buffer[64 * 1024];
  off_t at = 0;
  ssize_t count;
  do {
    count = pread(frame.memory, buffer, sizeof buffer, at);
    if (count > 0) {
      send_all(buffer, (size_t)count);
      at += count;
    }
  } while (count == (ssize_t)sizeof buffer);
  if (at > 0) ftruncate(frame.memory, 0);
}

void frame_close(void) {
  if (frame.stream != NULL) fclose(frame.stream);
  if (frame.memory >= 0) close(frame.memory);
  frame.stream = NULL;
  frame.memory = -1;
}
