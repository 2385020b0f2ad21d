#define _GNU_SOURCE
#include "CNcurses.h"

#include <errno.h>
#include <poll.h>
#include <unistd.h>

#include "guard.h"
#include "screen.h"

enum { READY = POLLIN | POLLHUP | POLLERR };

uint32_t nc_wait(int32_t wake, int32_t milliseconds) {
  struct pollfd sources[] = {
    {.fd = STDIN_FILENO, .events = POLLIN},
    {.fd = guard_descriptor(), .events = POLLIN},
    {.fd = wake, .events = POLLIN},
  };
  int count;
  do {
    count = poll(sources, sizeof sources / sizeof sources[0], milliseconds);
  } while (count < 0 && errno == EINTR);
  if (count <= 0) return 0;

  uint32_t result = 0;
  if (sources[1].revents & POLLIN) {
    struct guard_news news = guard_take_news();
    if (news.resumed) screen_resume();
    if (news.resized || news.resumed) {
      screen_adopt_size();
      result |= NC_RESIZED;
    }
  }
  if (sources[0].revents & (READY | POLLNVAL)) result |= NC_INPUT;
  if (sources[2].revents & READY) result |= NC_WAKE;
  return result;
}

long nc_read(uint8_t *bytes, long capacity) {
  ssize_t count = read(STDIN_FILENO, bytes, (size_t)capacity);
  if (count >= 0) return count;
  return errno == EINTR || errno == EAGAIN ? -1 : 0;
}
