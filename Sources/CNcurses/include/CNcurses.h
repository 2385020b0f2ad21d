#ifndef CNCURSES_H
#define CNCURSES_H

#include <stdbool.h>
#include <stdint.h>

/// What little of ncurses the program needs, with no type or macro of ncurses in sight.
///
/// There is one screen in a process, used from one thread; its state is private to this module because
/// signal handlers have to reach it.

/// Why a screen could not be opened.
typedef enum {
  NC_OPENED,
  /// Standard input or standard output is not a terminal.
  NC_NOT_A_TERMINAL,
  /// The system has no UTF-8 locale at all.
  NC_NO_UTF8_LOCALE,
  /// The terminal cannot place its cursor, or none of the known descriptions could be loaded.
  NC_UNUSABLE_TERMINAL,
  /// The screen is open already.
  NC_ALREADY_OPEN,
} nc_result;

/// What the opened terminal can do.
typedef struct {
  /// The number of colours; 0 for none, or when the user asked for none by NO_COLOR.
  int32_t colors;
  /// Whether a colour number is red, green and blue instead of a place in a palette.
  bool direct;
  /// How long to wait after Esc for the rest of a sequence, in milliseconds.
  int32_t escape_delay;
} nc_traits;

enum {
  NC_BOLD = 1,
  NC_DIM = 2,
  NC_ITALIC = 4,
  NC_UNDERLINE = 8,
  NC_REVERSE = 16,
};

/// Colours and attributes; a colour of -1 is the terminal's own.
typedef struct {
  int32_t foreground;
  int32_t background;
  uint32_t attributes;
} nc_style;

/// The base character of a cell and its combining marks; unused places are 0.
typedef struct {
  uint32_t scalars[5];
  /// An index into the styles given to `nc_define_styles`.
  uint16_t style;
  /// 1 or 2 cells; 0 for the second cell of a wide character.
  uint8_t width;
} nc_cell;

/// What ended a wait, as a set of bits.
enum {
  NC_INPUT = 1,
  NC_WAKE = 2,
  /// The window has another size, or the program was stopped and goes on: all has to be drawn again.
  NC_RESIZED = 4,
  /// A signal asks for the end of the program.
  NC_ENDING = 8,
};

/// Takes the terminal over: alternate screen, raw keys, bracketed paste; signals and standard error are guarded.
/// Where the mouse is wanted, the terminal tells of its buttons and its wheel.
nc_result nc_open(nc_traits *traits, bool has_mouse);

/// Sends something to the terminal that neither draws nor moves anything.
void nc_send(const char *text);

/// Gives the terminal back as it was. Does nothing when no screen is open. Where a signal asked for the end of the
/// program, it takes its course then: this does not return.
void nc_close(void);

/// The size of the window in cells.
void nc_get_size(int32_t *columns, int32_t *rows);

/// Stops the program as Ctrl-Z does in a shell; returns when it goes on. Does nothing where no shell could continue it.
void nc_suspend(void);

/// Gives the terminal to a command of the shell with one argument (`$1`), waits for its end, and takes it back; all has to
/// be drawn anew. Returns what `waitpid` says of it, -1 when it could not be started.
int32_t nc_run(const char *command, const char *argument);

/// Waits for keys, for a descriptor (-1 for none) or for a signal, at most `milliseconds` (-1 for ever).
/// Returns 0 when the time ran out.
uint32_t nc_wait(int32_t wake, int32_t milliseconds);

/// Whether a signal has asked for the end of the program.
bool nc_is_ending(void);

/// Whether something can be read without waiting, which nothing can be in the background.
bool nc_has_input(void);

/// Reads what was typed. Returns the number of bytes, 0 when the terminal is gone, -1 when nothing is there now.
long nc_read(uint8_t *bytes, long capacity);

/// The bytes a key sends according to the terminal's description, NULL when it does not say.
const char *nc_key_sequence(const char *capability);

/// Sets the table that the cells' style indices point into.
void nc_define_styles(const nc_style *styles, int32_t count);

/// Blanks the whole window.
void nc_erase(void);

/// Sets the cells of one row from the left.
void nc_put_row(int32_t row, const nc_cell *cells, int32_t count);

/// Sends what changed since the last time and places the cursor; a negative row hides it.
void nc_show(int32_t cursor_row, int32_t cursor_column);

#endif
