#define _GNU_SOURCE
#include "guard.h"

#include <errno.h>
#include <fcntl.h>
#include <pthread.h>
#include <signal.h>
#include <stdint.h>
#include <string.h>
#include <sys/eventfd.h>
#include <sys/mman.h>
#include <termios.h>
#include <unistd.h>

// Attributes, character set, scroll region, bracketed paste, cursor keys, numeric keypad, cursor.
#define RESET "\033[0m\033(B\017\033[r\033[?2004l\033[?1l\033>\033[?25h"
#define RESET_MOUSE "\033[?1006l\033[?1000l"
// Without a second screen what was drawn stays; the shell goes on below it.
#define LEAVE_ALTERNATE "\033[?1049l"
#define LEAVE_BELOW "\033[999;1H\r\n"

// As much of standard error as is shown afterwards.
enum { SHOWN_ERRORS = 64 * 1024 };

static const int crash_signals[] = {SIGSEGV, SIGBUS, SIGILL, SIGTRAP, SIGFPE, SIGABRT, SIGSYS};
static const int end_signals[] = {SIGINT, SIGTERM, SIGHUP, SIGQUIT};
#define COUNT(array) (sizeof(array) / sizeof(array)[0])

static struct {
  struct termios terminal;
  const char *reset;
  struct sigaction previous[NSIG];
  bool taken[NSIG];
  stack_t previous_stack;
  int attention;
  int errors;         // keeps what is written to standard error, -1 when it is left alone
  int standard_error; // the real one meanwhile
  volatile sig_atomic_t armed;
  volatile sig_atomic_t resized;
  volatile sig_atomic_t resumed;
  volatile sig_atomic_t ending; // the signal that asks for an end, 0 as long as none has come
} guard = {.attention = -1, .errors = -1, .standard_error = -1};

static char crash_stack[128 * 1024];

// Everything from here to the handlers is called from signal handlers: system calls only.

static void write_all(int descriptor, const char *bytes, size_t count) {
  while (count > 0) {
    ssize_t written = write(descriptor, bytes, count);
    if (written < 0 && errno == EINTR) continue;
    if (written <= 0) return;
    bytes += written;
    count -= (size_t)written;
  }
}

void guard_write(const char *text) { write_all(STDOUT_FILENO, text, strlen(text)); }

static void restore_terminal(void) {
  if (!guard.armed) return;
  guard.armed = 0;
  guard_write(guard.reset);
  tcsetattr(STDIN_FILENO, TCSANOW, &guard.terminal);
}

static void release_errors(void) {
  if (guard.errors < 0) return;
  dup2(guard.standard_error, STDERR_FILENO);
  off_t end = lseek(guard.errors, 0, SEEK_END);
  off_t at = end > SHOWN_ERRORS ? end - SHOWN_ERRORS : 0;
  char buffer[1024];
  ssize_t count;
  while ((count = pread(guard.errors, buffer, sizeof buffer, at)) > 0) {
    write_all(STDERR_FILENO, buffer, (size_t)count);
    at += count;
  }
  close(guard.errors);
  close(guard.standard_error);
  guard.errors = -1;
  guard.standard_error = -1;
}

static void ask_for_attention(void) {
  uint64_t one = 1;
  ssize_t ignored = write(guard.attention, &one, sizeof one);
  (void)ignored;
}

static void on_crash(int number) {
  int saved_errno = errno;
  restore_terminal();
  release_errors();
  // The signal is blocked until this handler returns; then it takes its former course.
  sigaction(number, &guard.previous[number], NULL);
  raise(number);
  errno = saved_errno;
}

// Nobody could continue what stops in the group of the session's leader: a window's only program, or one that sshd runs
// in place of a shell.
bool guard_is_alone(void) { return getpgrp() == getsid(0); }

// The loop ends the program, once it has taken in what was typed before. Where it does not get to that, as while it
// waits for a disk, a second signal ends the program at once.
static void on_end(int number) {
  int saved_errno = errno;
  if (guard.ending != 0) {
    on_crash(number);
  } else {
    guard.ending = number;
    ask_for_attention();
  }
  errno = saved_errno;
}

static void on_stop(int number) {
  (void)number;
  if (guard_is_alone()) return;
  int saved_errno = errno;
  restore_terminal();
  raise(SIGSTOP);
  errno = saved_errno;
}

static void on_continue(int number) {
  (void)number;
  int saved_errno = errno;
  guard.resumed = 1;
  ask_for_attention();
  errno = saved_errno;
}

static void on_resize(int number) {
  (void)number;
  int saved_errno = errno;
  guard.resized = 1;
  ask_for_attention();
  errno = saved_errno;
}

static void take_signal(int number, void (*handler)(int)) {
  struct sigaction action = {.sa_handler = handler, .sa_flags = SA_RESTART | SA_ONSTACK};
  // Nothing else may interfere; in the background `tcsetattr` would stop the program by SIGTTOU.
  sigfillset(&action.sa_mask);
  for (size_t i = 0; i < COUNT(crash_signals); i++) sigdelset(&action.sa_mask, crash_signals[i]);
  sigaddset(&action.sa_mask, number);
  if (sigaction(number, &action, &guard.previous[number]) == 0) guard.taken[number] = true;
}

// What the caller ignores (nohup ignores SIGHUP) stays ignored.
static bool is_ignored(int number) {
  struct sigaction current;
  return sigaction(number, NULL, &current) == 0 && current.sa_handler == SIG_IGN;
}

static void take_signals(void) {
  stack_t stack = {.ss_sp = crash_stack, .ss_size = sizeof crash_stack};
  sigaltstack(&stack, &guard.previous_stack);
  sigset_t wanted;
  sigemptyset(&wanted);
  for (size_t i = 0; i < COUNT(crash_signals); i++) {
    take_signal(crash_signals[i], on_crash);
    sigaddset(&wanted, crash_signals[i]);
  }
  for (size_t i = 0; i < COUNT(end_signals); i++) {
    sigaddset(&wanted, end_signals[i]);
    if (is_ignored(end_signals[i])) continue;
    take_signal(end_signals[i], on_end);
    // Swift's backtracer answers SIGQUIT; a person who sends it wants an end.
    guard.previous[end_signals[i]] = (struct sigaction){.sa_handler = SIG_DFL};
  }
  if (!is_ignored(SIGTSTP)) take_signal(SIGTSTP, on_stop);
  take_signal(SIGCONT, on_continue);
  take_signal(SIGWINCH, on_resize);
  sigaddset(&wanted, SIGTSTP);
  sigaddset(&wanted, SIGCONT);
  sigaddset(&wanted, SIGWINCH);
  // A parent may have left them blocked, and then no window would ever change its size.
  pthread_sigmask(SIG_UNBLOCK, &wanted, NULL);
}

static void give_signals_back(void) {
  for (int number = 1; number < NSIG; number++) {
    if (!guard.taken[number]) continue;
    sigaction(number, &guard.previous[number], NULL);
    guard.taken[number] = false;
  }
  if (guard.previous_stack.ss_flags == 0 && guard.previous_stack.ss_size == 0) {
    guard.previous_stack.ss_flags = SS_DISABLE;
  }
  sigaltstack(&guard.previous_stack, NULL);
}

// A message of the Swift runtime printed on the alternate screen would vanish with it.
static void keep_errors(void) {
  if (!isatty(STDERR_FILENO)) return;
  int memory = memfd_create("standard error", MFD_CLOEXEC);
  if (memory < 0) return;
  guard.standard_error = fcntl(STDERR_FILENO, F_DUPFD_CLOEXEC, 3);
  if (guard.standard_error < 0 || dup2(memory, STDERR_FILENO) < 0) {
    close(memory);
    return;
  }
  guard.errors = memory;
}

void guard_open(bool alternate_screen, bool has_mouse) {
  static const char *const resets[2][2] = {
    {RESET LEAVE_BELOW, RESET RESET_MOUSE LEAVE_BELOW},
    {RESET LEAVE_ALTERNATE, RESET RESET_MOUSE LEAVE_ALTERNATE},
  };
  guard.reset = resets[alternate_screen][has_mouse];
  tcgetattr(STDIN_FILENO, &guard.terminal);
  guard.attention = eventfd(0, EFD_NONBLOCK | EFD_CLOEXEC);
  take_signals();
  keep_errors();
}

void guard_arm(void) { guard.armed = 1; }

void guard_disarm(void) { guard.armed = 0; }

int guard_standard_error(void) { return guard.errors < 0 ? STDERR_FILENO : guard.standard_error; }

void guard_close(void) {
  guard.armed = 0;
  tcsetattr(STDIN_FILENO, TCSADRAIN, &guard.terminal);
  give_signals_back();
  release_errors();
  close(guard.attention);
  guard.attention = -1;
}

bool guard_is_ending(void) { return guard.ending != 0; }

void guard_end_if_asked(void) {
  int number = guard.ending;
  if (number == 0) return;
  // As in a handler: in the background `tcsetattr` would stop the program by SIGTTOU.
  sigset_t all, before;
  sigfillset(&all);
  pthread_sigmask(SIG_BLOCK, &all, &before);
  on_crash(number);
  pthread_sigmask(SIG_SETMASK, &before, NULL);
}

int guard_descriptor(void) { return guard.attention; }

struct guard_news guard_take_news(void) {
  uint64_t count;
  ssize_t ignored = read(guard.attention, &count, sizeof count);
  (void)ignored;
  struct guard_news news = {.resized = guard.resized, .resumed = guard.resumed, .ending = guard.ending != 0};
  if (news.resized) guard.resized = 0;
  if (news.resumed) guard.resumed = 0;
  return news;
}
