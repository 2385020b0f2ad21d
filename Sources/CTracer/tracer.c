#define _GNU_SOURCE
#include "tracer.h"

#include <errno.h>
#include <signal.h>
#include <stdint.h>
#include <string.h>
#include <sys/ptrace.h>
#include <sys/syscall.h>
#include <sys/wait.h>
#include <unistd.h>

static pid_t start(const char *path, char *const arguments[], int output) {
  pid_t process = fork();
  if (process != 0) return process;
  if (dup2(output, STDOUT_FILENO) < 0 || ptrace(PTRACE_TRACEME, 0, 0, 0) < 0) _exit(127);
  execv(path, arguments);
  _exit(127);
}

static pid_t wait_for(pid_t process, int *status) {
  pid_t waited;
  do {
    waited = waitpid(process, status, __WALL);
  } while (waited < 0 && errno == EINTR);
  return waited;
}

struct tracer_outcome tracer_run(const char *path, char *const arguments[], int output, long kill_before) {
  struct tracer_outcome outcome = {0, 0, 0};
  pid_t process = start(path, arguments, output);
  if (process < 0) {
    outcome.error = errno;
    return outcome;
  }
  int is_ready = 0, is_stopped_at_start = 1, is_traced = 1;
  while (wait_for(process, &outcome.status) == process && WIFSTOPPED(outcome.status)) {
    int signal = WSTOPSIG(outcome.status);
    if (is_stopped_at_start) {
      is_stopped_at_start = 0;
      signal = 0;
      if (ptrace(PTRACE_SETOPTIONS, process, 0, PTRACE_O_TRACESYSGOOD | PTRACE_O_EXITKILL) < 0) {
        outcome.error = errno;
        is_traced = 0;
      }
    } else if (signal == (SIGTRAP | 0x80)) {
      struct __ptrace_syscall_info info;
      memset(&info, 0, sizeof info);
      ptrace(PTRACE_GET_SYSCALL_INFO, process, sizeof info, &info);
      signal = 0;
      if (info.op == PTRACE_SYSCALL_INFO_ENTRY) {
        if (is_ready) {
          if (outcome.calls == kill_before) is_traced = 0;
          outcome.calls++;
        } else if (info.entry.nr == SYS_write && info.entry.args[0] == STDOUT_FILENO) {
          is_ready = 1;
        }
      }
    }
    if (!is_traced) {
      kill(process, SIGKILL);
    } else {
      ptrace(PTRACE_SYSCALL, process, 0, (void *)(intptr_t)signal);
    }
  }
  return outcome;
}
