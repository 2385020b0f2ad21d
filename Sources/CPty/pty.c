#define _GNU_SOURCE
#include "CPty.h"

#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <stdlib.h>
#include <string.h>
#include <sys/ioctl.h>
#include <sys/socket.h>
#include <sys/wait.h>
#include <unistd.h>

enum { REPORTS = 3, CANNOT_RUN = 127 };

// After fork, from a program with threads, system calls are all that may be used.

static volatile pid_t leaders_program;

static void pass_hang_up_on(int number) {
  kill(-leaders_program, number);
  kill(-leaders_program, SIGCONT);
}

static void reset_signals(void) {
  for (int number = 1; number < NSIG; number++) signal(number, SIG_DFL);
  sigset_t none;
  sigemptyset(&none);
  sigprocmask(SIG_SETMASK, &none, NULL);
}

static void mark_last_output(void) {
  ssize_t ignored = write(STDOUT_FILENO, PTY_LAST_OUTPUT, sizeof PTY_LAST_OUTPUT - 1);
  (void)ignored;
}

static void report(pty_change change, int value) {
  pty_report report = {.change = (int32_t)change, .value = value};
  send(REPORTS, &report, sizeof report, MSG_NOSIGNAL);
}

static void watch(pid_t program) {
  for (;;) {
    int status;
    if (waitpid(program, &status, WUNTRACED | WCONTINUED) < 0) {
      if (errno == EINTR) continue;
      return;
    }
    if (WIFSTOPPED(status)) {
      report(PTY_STOPPED, WSTOPSIG(status));
    } else if (WIFCONTINUED(status)) {
      report(PTY_CONTINUED, SIGCONT);
    } else if (WIFSIGNALED(status)) {
      mark_last_output();
      report(PTY_KILLED, WTERMSIG(status));
      return;
    } else if (WIFEXITED(status)) {
      mark_last_output();
      report(PTY_EXITED, WEXITSTATUS(status));
      return;
    }
  }
}

static _Noreturn void lead(
  const char *terminal, int reports, const char *path, char *const *arguments, char *const *environment,
  bool ignores_hang_up, bool has_job_control
) {
  reset_signals();
  signal(SIGTTOU, SIG_IGN);
  setsid();
  int device = open(terminal, O_RDWR);
  // The descriptors may lie where others have to go.
  int kept_reports = fcntl(reports, F_DUPFD, 10);
  if (device < 0 || kept_reports < 0) _exit(CANNOT_RUN);
  ioctl(device, TIOCSCTTY, 0);
  for (int standard = 0; standard < REPORTS; standard++) dup2(device, standard);
  dup2(kept_reports, REPORTS);
  close_range(REPORTS + 1, ~0U, 0);

  pid_t program = fork();
  if (program == 0) {
    if (has_job_control) {
      setpgid(0, 0);
      tcsetpgrp(STDIN_FILENO, getpid());
    }
    pid_t self = getpid();
    send(REPORTS, &self, sizeof self, MSG_NOSIGNAL);
    close(REPORTS);
    signal(SIGTTOU, SIG_DFL);
    if (ignores_hang_up) signal(SIGHUP, SIG_IGN);
    execve(path, arguments, environment);
    _exit(CANNOT_RUN);
  }
  leaders_program = program;
  signal(SIGHUP, pass_hang_up_on);
  watch(program);
  char ignored;
  while (recv(REPORTS, &ignored, 1, 0) < 0 && errno == EINTR) continue;
  _exit(0);
}

int32_t pty_start(
  pty_session *session, const char *path, char *const *arguments, char *const *environment, int32_t columns,
  int32_t rows, bool ignores_hang_up, bool has_job_control
) {
  char name[64];
  int reports[2];
  int terminal = posix_openpt(O_RDWR | O_NOCTTY | O_CLOEXEC);
  if (terminal < 0) return errno;
  if (grantpt(terminal) != 0 || unlockpt(terminal) != 0 || ptsname_r(terminal, name, sizeof name) != 0
      || socketpair(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0, reports) != 0) {
    int error = errno;
    close(terminal);
    return error;
  }
  pty_resize(terminal, columns, rows);
  session->modes = (struct termios){0};
  tcgetattr(terminal, &session->modes);
  pid_t leader = fork();
  if (leader == 0) lead(name, reports[1], path, arguments, environment, ignores_hang_up, has_job_control);
  int error = leader < 0 ? errno : 0;
  close(reports[1]);
  pid_t program = 0;
  if (error == 0 && recv(reports[0], &program, sizeof program, MSG_WAITALL) != sizeof program) error = EIO;
  if (error != 0) {
    close(terminal);
    close(reports[0]);
    if (leader > 0) waitpid(leader, NULL, 0);
    return error;
  }
  fcntl(terminal, F_SETFL, O_RDWR | O_NONBLOCK);
  fcntl(reports[0], F_SETFL, O_RDWR | O_NONBLOCK);
  session->terminal = terminal;
  session->reports = reports[0];
  session->leader = leader;
  session->program = program;
  return 0;
}

void pty_resize(int32_t terminal, int32_t columns, int32_t rows) {
  struct winsize size = {.ws_row = (unsigned short)rows, .ws_col = (unsigned short)columns};
  ioctl(terminal, TIOCSWINSZ, &size);
}

void pty_end(pty_session *session) {
  if (session->leader <= 0) return;
  kill(-session->program, SIGKILL);
  if (session->terminal >= 0) close(session->terminal);
  close(session->reports);
  while (waitpid(session->leader, NULL, 0) < 0 && errno == EINTR) continue;
  session->leader = 0;
}
