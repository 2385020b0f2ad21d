#ifndef TERMINFO_H
#define TERMINFO_H

#include <stdbool.h>

/// What the descriptions of terminals on this system say.

/// The name of the description to use, NULL when the terminal cannot be used; says whether it has a second screen.
const char *terminfo_usable_name(bool *alternate_screen);

/// Whether the open terminal takes colours as red, green and blue.
bool terminfo_has_direct_colors(void);

#endif
