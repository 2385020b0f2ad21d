#define _GNU_SOURCE
#define _XOPEN_SOURCE_EXTENDED 1
#define NCURSES_WIDECHAR 1
#include "CNcurses.h"

#include <curses.h>
#include <stdlib.h>
#include <string.h>
#include <wchar.h>

#include "frame.h"
#include "screen.h"

struct rendition {
  attr_t attributes;
  int pair;
};

static struct rendition *renditions;
static int32_t rendition_count;
static cchar_t *line;
static int32_t line_capacity;

void output_forget(void) {
  free(renditions);
  free(line);
  renditions = NULL;
  rendition_count = 0;
  line = NULL;
  line_capacity = 0;
}

static attr_t attributes_of(uint32_t bits) {
  attr_t attributes = A_NORMAL;
  if (bits & NC_BOLD) attributes |= A_BOLD;
  if (bits & NC_DIM) attributes |= A_DIM;
  if (bits & NC_ITALIC) attributes |= A_ITALIC;
  if (bits & NC_UNDERLINE) attributes |= A_UNDERLINE;
  if (bits & NC_REVERSE) attributes |= A_REVERSE;
  return attributes;
}

// Pairs are made on demand and the palette of the user's terminal is never changed.
static int pair_of(int32_t foreground, int32_t background) {
  if (!screen_has_colors() || (foreground < 0 && background < 0)) return 0;
  int pair = alloc_pair(foreground < 0 ? -1 : foreground, background < 0 ? -1 : background);
  return pair < 0 ? 0 : pair;
}

void nc_define_styles(const nc_style *styles, int32_t count) {
  struct rendition *grown = realloc(renditions, (size_t)count * sizeof *grown);
  if (grown == NULL) return;
  renditions = grown;
  rendition_count = count;
  for (int32_t i = 0; i < count; i++) {
    renditions[i].attributes = attributes_of(styles[i].attributes);
    renditions[i].pair = pair_of(styles[i].foreground, styles[i].background);
  }
}

void nc_erase(void) { erase(); }

static struct rendition rendition_of(uint16_t style) {
  if (style < rendition_count) return renditions[style];
  return (struct rendition){.attributes = A_NORMAL, .pair = 0};
}

static void set_character(cchar_t *cell, const wchar_t *text, struct rendition rendition) {
  // A mark that the C library takes for a letter of its own is refused.
  if (setcchar(cell, text, rendition.attributes, 0, &rendition.pair) == OK) return;
  setcchar(cell, (const wchar_t[]){text[0], 0}, rendition.attributes, 0, &rendition.pair);
}

void nc_put_row(int32_t row, const nc_cell *cells, int32_t count) {
  if (row < 0 || row >= LINES || count <= 0) return;
  if (count > line_capacity) {
    cchar_t *grown = realloc(line, (size_t)count * sizeof *grown);
    if (grown == NULL) return;
    line = grown;
    line_capacity = count;
  }
  int32_t used = 0;
  for (int32_t i = 0; i < count; i++) {
    const nc_cell *cell = &cells[i];
    if (cell->width == 0) continue;
    struct rendition rendition = rendition_of(cell->style);
    wchar_t text[CCHARW_MAX + 1] = {0};
    text[0] = (wchar_t)cell->scalars[0];
    if (wcwidth(text[0]) == cell->width) {
      for (int mark = 1; mark < CCHARW_MAX; mark++) text[mark] = (wchar_t)cell->scalars[mark];
      set_character(&line[used++], text, rendition);
    } else {
      // The C library disagrees about the width, and ncurses believes it: keep the columns aligned.
      set_character(&line[used++], L"?", rendition);
      if (cell->width == 2 && i + 1 < count) set_character(&line[used++], L" ", rendition);
    }
  }
  mvadd_wchnstr(row, 0, line, used);
}

void nc_show(int32_t cursor_row, int32_t cursor_column) {
  bool visible = cursor_row >= 0;
  frame_begin();
  // A hidden cursor may stay wherever the last change left it: fewer bytes.
  leaveok(stdscr, !visible);
  curs_set(visible ? 1 : 0);
  if (visible) move(cursor_row, cursor_column);
  refresh();
  frame_end();
}
