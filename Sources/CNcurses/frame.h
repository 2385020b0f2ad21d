#ifndef FRAME_H
#define FRAME_H

#include <stdio.h>

/// Sends each frame in one piece. ncurses writes out what it has whenever it moves the cursor, a hundred times a frame:
/// over a network these are as many packets, and a terminal shows frames half drawn.

/// The stream for `newterm`: standard output under another descriptor, so that only ncurses is turned aside.
FILE *frame_open(void);

/// From here on what ncurses writes is kept in memory.
void frame_begin(void);

/// Sends what was kept.
void frame_end(void);

/// Has to come after `delscreen`.
void frame_close(void);

#endif
