#define _GNU_SOURCE
#define _XOPEN_SOURCE_EXTENDED 1
#define NCURSES_WIDECHAR 1
#include "CNcurses.h"

#include <curses.h>
#include <langinfo.h>
#include <locale.h>
#include <signal.h>
#include <stdlib.h>
#include <string.h>
#include <sys/ioctl.h>
#include <unistd.h>

#include "frame.h"
#include "guard.h"
#include "screen.h"
#include "terminfo.h"

// The numeric keypad stays a keypad of digits: ncurses has just asked for application codes, and PuTTY obeys.
#define MODES_ON "\033>\033[?2004h"
#define MODES_OFF "\033[?2004l"
#define SAVE_CURSOR "\0337"

#define MOUSE_ON "\033[?1000h\033[?1006h"
#define MOUSE_OFF "\033[?1006l\033[?1000l"

static SCREEN *screen;
static bool mouse_used;
static bool colors_used;

bool screen_has_colors(void) { return colors_used; }

// A server reached by SSH often has LANG=C although every terminal of today speaks UTF-8.
static bool use_utf8_locale(void) {
  static const char *const names[] = {"", "C.UTF-8", "en_US.UTF-8", "vi_VN.UTF-8"};
  for (size_t i = 0; i < sizeof names / sizeof names[0]; i++) {
    if (setlocale(LC_CTYPE, names[i]) && strcmp(nl_langinfo(CODESET), "UTF-8") == 0) return true;
  }
  return false;
}

static bool is_set(const char *variable) {
  const char *value = getenv(variable);
  return value != NULL && value[0] != 0;
}

static int32_t escape_delay(void) {
  const char *value = getenv("ESCDELAY");
  long delay = value ? strtol(value, NULL, 10) : 0;
  return delay >= 10 && delay <= 1000 ? (int32_t)delay : 50;
}

static void read_traits(nc_traits *traits) {
  colors_used = has_colors() && !is_set("NO_COLOR");
  if (colors_used) {
    start_color();
    use_default_colors();
  }
  traits->colors = colors_used ? COLORS : 0;
  traits->direct = colors_used && terminfo_has_direct_colors();
  traits->escape_delay = escape_delay();
}

void screen_write_modes(bool on) {
  guard_write(on ? MODES_ON : MODES_OFF);
  if (mouse_used) guard_write(on ? MOUSE_ON : MOUSE_OFF);
}

nc_result nc_open(nc_traits *traits, bool has_mouse) {
  if (screen != NULL) return NC_ALREADY_OPEN;
  if (!isatty(STDIN_FILENO) || !isatty(STDOUT_FILENO)) return NC_NOT_A_TERMINAL;
  if (!use_utf8_locale()) return NC_NO_UTF8_LOCALE;
  bool alternate_screen;
  const char *terminal = terminfo_usable_name(&alternate_screen);
  if (terminal == NULL) return NC_UNUSABLE_TERMINAL;

  // The window says its size; LINES and COLUMNS of the environment may be stale.
  use_env(FALSE);
  use_tioctl(TRUE);
  mouse_used = has_mouse;
  guard_open(alternate_screen, has_mouse);
  guard_arm();
  screen = newterm(terminal, frame_open(), stdin);
  if (screen == NULL) {
    frame_close();
    guard_close();
    return NC_UNUSABLE_TERMINAL;
  }
  static bool closes_at_exit;
  if (!closes_at_exit) closes_at_exit = atexit(nc_close) == 0;

  raw();
  noecho();
  nonl();
  keypad(stdscr, TRUE);
  screen_write_modes(true);
  idlok(stdscr, TRUE);
  // A frame is sent whole; keys that arrive meanwhile wait.
  typeahead(-1);
  read_traits(traits);
  screen_adopt_size();
  return NC_OPENED;
}

void nc_close(void) {
  if (screen == NULL) return;
  guard_end_if_asked();
  screen_write_modes(false);
  // Without another screen to go back to, the shell's prompt would stand on the last frame.
  if (nc_key_sequence("rmcup") == NULL) {
    erase();
    refresh();
  }
  endwin();
  // Some terminals restore a hidden cursor with their first screen, if it was hidden when ncurses saved it to scroll.
  const char *shown_cursor = nc_key_sequence("cnorm");
  if (shown_cursor != NULL && strchr(shown_cursor, '$') == NULL) guard_write(shown_cursor);
  guard_close();
  delscreen(screen);
  frame_close();
  screen = NULL;
  output_forget();
}

void nc_get_size(int32_t *columns, int32_t *rows) {
  *columns = screen ? COLS : 0;
  *rows = screen ? LINES : 0;
}

void screen_adopt_size(void) {
  struct winsize size;
  if (ioctl(STDOUT_FILENO, TIOCGWINSZ, &size) == 0 && size.ws_row > 0 && size.ws_col > 0) {
    resize_term(size.ws_row, size.ws_col);
  }
  clearok(curscr, TRUE);
}

void screen_resume(void) {
  // ncurses takes the terminal back only when it believes to have given it away. Giving it away puts the shell's cursor
  // where it was last saved: save it where it is now, below what the shell printed meanwhile.
  guard_write(SAVE_CURSOR);
  endwin();
  guard_arm();
  clearok(curscr, TRUE);
  refresh();
  screen_write_modes(true);
}

void nc_send(const char *text) {
  if (screen != NULL) guard_write(text);
}

void nc_suspend(void) {
  if (screen == NULL || guard_is_alone()) return;
  kill(0, SIGTSTP);
}
