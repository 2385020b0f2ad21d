#ifndef CPTY_H
#define CPTY_H

#include <stdbool.h>
#include <stdint.h>
#include <sys/types.h>
#include <termios.h>

/// Equipment of tests and benchmarks: runs a program on a terminal of its own, as a login shell would.
///
/// A small session leader stands between the caller and the program. It keeps the terminal alive when the program ends,
/// so that its modes can be looked at, and the program can be stopped and continued because its parent is in its session.

/// A program on a pseudo terminal.
typedef struct {
  /// The other side of the terminal: write keys, read output. Not blocking.
  int32_t terminal;
  /// Delivers one `pty_report` after the other. Not blocking.
  int32_t reports;
  pid_t leader;
  pid_t program;
  /// The modes of the terminal before the program started.
  struct termios modes;
} pty_session;

/// What the leader writes to the terminal behind the last output of the program, before it reports the end: the kernel
/// passes output on with a delay, and only this tells that all has come. Terminals ignore it.
#define PTY_LAST_OUTPUT "\033]9999;end\007"

typedef enum { PTY_EXITED, PTY_KILLED, PTY_STOPPED, PTY_CONTINUED } pty_change;

/// What happened to the program; the value is its exit code or the signal.
typedef struct {
  int32_t change;
  int32_t value;
} pty_report;

/// Starts a program with default signals, none of them blocked, and no other open file.
/// Returns 0 or the number of an error. A program that cannot be executed exits with 127.
int32_t pty_start(
  pty_session *session, const char *path, char *const *arguments, char *const *environment, int32_t columns,
  int32_t rows, bool ignores_hang_up, bool has_job_control
);

/// Changes the size of the window, which sends SIGWINCH to the program.
void pty_resize(int32_t terminal, int32_t columns, int32_t rows);

/// Kills the program if it still runs and frees everything.
void pty_end(pty_session *session);

#endif
