#ifndef GUARD_H
#define GUARD_H

#include <stdbool.h>

/// Gives the terminal back whatever ends or stops the program, and keeps standard error off the screen meanwhile.

/// Remembers the state of the terminal on standard input and output, and installs the signal handlers.
/// Has to come before `newterm`, which only takes the signals nobody else has taken.
void guard_open(bool alternate_screen, bool has_mouse);

/// Says that the terminal is somebody else's for a while: a signal leaves it alone.
void guard_disarm(void);

/// Where messages of other programs go: the real standard error.
int guard_standard_error(void);

/// Says that the terminal is now ours: from here on a signal restores it.
void guard_arm(void);

/// Puts modes, handlers and standard error back. ncurses has to be ended before.
void guard_close(void);

/// The descriptor that becomes readable when a signal asks for attention.
int guard_descriptor(void);

// Whether there is no shell that could continue the program once it has stopped.
bool guard_is_alone(void);

/// What signals asked for since the last call; an end is asked for once and for all.
struct guard_news {
  bool resized;
  bool resumed;
  bool ending;
};
struct guard_news guard_take_news(void);

/// Whether a signal has asked for the end of the program.
bool guard_is_ending(void);

/// Gives the terminal back and lets the signal that asked for an end take its former course: as a rule this does not
/// return. Does nothing when none has come.
void guard_end_if_asked(void);

/// Writes all of a text to the terminal, past ncurses.
void guard_write(const char *text);

#endif
