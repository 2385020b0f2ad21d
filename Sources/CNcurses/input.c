#define _GNU_SOURCE
#include "CNcurses.h"

#include <errno.h>
#include <poll.h>
#include <unistd.h>

#include "guard.h"
#include "screen.h"

enum { READY = POLLIN | POLLHUP | POLLERR };

// Does what signals asked for; says what of it ends a wait.
static uint32_t take_news(void) {
  struct guard_news news = guard_take_news();
  // A program that was stopped leaves the screen to the shell.
  if (news.ending) return NC_ENDING;
  if (news.resumed) screen_resume();
  if (!news.resized && !news.resumed) return 0;
  screen_adopt_size();
  return NC_RESIZED;
}

uint32_t nc_wait(int32_t wake, int32_t milliseconds) {
  struct pollfd sources[] = {
    {.fd = STDIN_FILENO, .events = POLLIN},
    {.fd = guard_descriptor(), .events = POLLIN},
    {.fd = wake, .events = POLLIN},
  };
  for (;;) {
    int count = poll(sources, sizeof sources / sizeof sources[0], milliseconds);
    if (count == 0) return 0;
    if (count < 0) {
      if (errno == EINTR) continue;
      return NC_INPUT;
    }
    uint32_t result = 0;
    if (sources[1].revents & POLLIN) result |= take_news();
    if (sources[0].revents & (READY | POLLNVAL)) result |= NC_INPUT;
    if (sources[2].revents & READY) result |= NC_WAKE;
    if (result != 0) return result;
    // A descriptor that is not open would be reported for ever.
    if (sources[2].revents & POLLNVAL) sources[2].fd = -1;
  }
}

bool nc_is_ending(void) { return guard_is_ending(); }

bool nc_has_input(void) {
  // In the background reading would stop the program by SIGTTIN.
  pid_t foreground = tcgetpgrp(STDIN_FILENO);
  if (foreground >= 0 && foreground != getpgrp()) return false;
  struct pollfd source = {.fd = STDIN_FILENO, .events = POLLIN};
  return poll(&source, 1, 0) > 0 && (source.revents & READY);
}

long nc_read(uint8_t *bytes, long capacity) {
  ssize_t count = read(STDIN_FILENO, bytes, (size_t)capacity);
  if (count >= 0) return count;
  return errno == EINTR || errno == EAGAIN ? -1 : 0;
}
