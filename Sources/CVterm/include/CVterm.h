#ifndef CVTERM_H
#define CVTERM_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

/// Equipment of tests and benchmarks: a terminal that only exists in memory, by libvterm.

/// A terminal in memory.
typedef struct vt_screen vt_screen;

enum { VT_BOLD = 1, VT_ITALIC = 4, VT_UNDERLINE = 8, VT_REVERSE = 16 };

/// One cell as it is shown.
typedef struct {
  /// The character and its marks, 0 at the end; all 0 for a cell nothing was written to.
  uint32_t scalars[6];
  /// Cells it takes: 1 or 2.
  int32_t width;
  uint32_t attributes;
  /// Palette indices; -1 for the terminal's own colour, -2 and less for red, green and blue: -2 - 0xRRGGBB.
  int32_t foreground;
  int32_t background;
} vt_cell;

/// What the terminal looks like apart from its cells.
typedef struct {
  int32_t cursor_column;
  int32_t cursor_row;
  bool shows_cursor;
  bool shows_alternate_screen;
} vt_state;

vt_screen *vt_new(int32_t columns, int32_t rows);
void vt_free(vt_screen *screen);
void vt_resize(vt_screen *screen, int32_t columns, int32_t rows);

/// Shows what a program wrote.
void vt_write(vt_screen *screen, const uint8_t *bytes, size_t count);

/// Takes out what the terminal answers to a program; returns the number of bytes.
size_t vt_read(vt_screen *screen, uint8_t *bytes, size_t capacity);

vt_cell vt_get_cell(const vt_screen *screen, int32_t column, int32_t row);
vt_state vt_get_state(const vt_screen *screen);

#endif
