#define _GNU_SOURCE
#define _XOPEN_SOURCE_EXTENDED 1
#define NCURSES_WIDECHAR 1
#include "CNcurses.h"

#include <curses.h>
#include <errno.h>
#include <signal.h>
#include <spawn.h>
#include <string.h>
#include <sys/wait.h>
#include <unistd.h>

#include "guard.h"
#include "screen.h"

extern char **environ;

// The keys that end and stop programs are for the one that has the terminal.
static const int keyboard_signals[] = {SIGINT, SIGQUIT};
enum { COUNT = sizeof keyboard_signals / sizeof keyboard_signals[0] };

static int32_t start_and_wait(char *const arguments[]) {
  posix_spawn_file_actions_t actions;
  posix_spawnattr_t attributes;
  posix_spawn_file_actions_init(&actions);
  posix_spawnattr_init(&attributes);
  posix_spawn_file_actions_adddup2(&actions, guard_standard_error(), STDERR_FILENO);
  sigset_t none, defaults;
  sigemptyset(&none);
  sigemptyset(&defaults);
  for (int i = 0; i < COUNT; i++) sigaddset(&defaults, keyboard_signals[i]);
  posix_spawnattr_setsigmask(&attributes, &none);
  posix_spawnattr_setsigdefault(&attributes, &defaults);
  posix_spawnattr_setflags(&attributes, POSIX_SPAWN_SETSIGMASK | POSIX_SPAWN_SETSIGDEF);
  pid_t child;
  int failed = posix_spawn(&child, "/bin/sh", &actions, &attributes, arguments, environ);
  posix_spawn_file_actions_destroy(&actions);
  posix_spawnattr_destroy(&attributes);
  if (failed != 0) return -1;
  int status;
  while (waitpid(child, &status, 0) < 0) {
    if (errno != EINTR) return -1;
  }
  return status;
}

int32_t nc_run(const char *command, const char *argument) {
  screen_write_modes(false);
  endwin();
  guard_disarm();
  struct sigaction ignored = {.sa_handler = SIG_IGN}, before[COUNT];
  for (int i = 0; i < COUNT; i++) sigaction(keyboard_signals[i], &ignored, &before[i]);
  char *const arguments[] = {"sh", "-c", (char *)command, "sh", (char *)argument, NULL};
  int32_t status = start_and_wait(arguments);
  for (int i = 0; i < COUNT; i++) sigaction(keyboard_signals[i], &before[i], NULL);
  screen_resume();
  screen_adopt_size();
  return status;
}
