#define _GNU_SOURCE
#include "terminfo.h"

#include <stdlib.h>
#include <unistd.h>

#include "CNcurses.h"

// Last, because it makes macros of words such as `columns`; it needs <curses.h> before it.
#include <curses.h>
#include <term.h>

const char *nc_key_sequence(const char *capability) {
  const char *sequence = tigetstr(capability);
  return sequence == (const char *)-1 ? NULL : sequence;
}

// The user's terminal when it is described here, else what nearly all terminals understand.
const char *terminfo_usable_name(bool *alternate_screen) {
  const char *const names[] = {getenv("TERM"), "xterm-256color", "vt100"};
  for (size_t i = 0; i < sizeof names / sizeof names[0]; i++) {
    int error;
    if (names[i] == NULL || names[i][0] == 0 || setupterm(names[i], STDOUT_FILENO, &error) != OK) continue;
    bool usable = nc_key_sequence("cup") != NULL;
    *alternate_screen = nc_key_sequence("smcup") != NULL;
    del_curterm(cur_term);
    // A terminal known to be dumb would print the escape sequences of another.
    return usable ? names[i] : NULL;
  }
  return NULL;
}

bool terminfo_has_direct_colors(void) {
  return tigetflag("RGB") > 0 || tigetnum("RGB") > 0 || nc_key_sequence("RGB") != NULL;
}
