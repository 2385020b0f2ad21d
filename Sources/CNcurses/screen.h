#ifndef SCREEN_H
#define SCREEN_H

#include <stdbool.h>

/// What the files of this module share about the open screen.

/// Whether the open screen shows colours.
bool screen_has_colors(void);

/// Takes over the size the window has now and forgets what the terminal shows.
void screen_adopt_size(void);

/// Asks the terminal for what the program needs of it, or gives that up.
void screen_write_modes(bool on);

/// Takes the terminal over again after the program was stopped.
void screen_resume(void);

/// Frees what was made for drawing and forgets the state of the cursor.
void output_forget(void);

#endif
