#include "CVterm.h"

#include <stdlib.h>
#include <string.h>
#include <vterm.h>

struct vt_screen {
  VTerm *terminal;
  VTermScreen *screen;
  vt_state state;
};

static int property_changed(VTermProp property, VTermValue *value, void *user) {
  vt_state *state = &((vt_screen *)user)->state;
  switch (property) {
  case VTERM_PROP_CURSORVISIBLE: state->shows_cursor = value->boolean; break;
  case VTERM_PROP_ALTSCREEN: state->shows_alternate_screen = value->boolean; break;
  default: break;
  }
  return 1;
}

static const VTermScreenCallbacks callbacks = {.settermprop = property_changed};

vt_screen *vt_new(int32_t columns, int32_t rows) {
  vt_screen *new = calloc(1, sizeof *new);
  if (new == NULL) return NULL;
  new->terminal = vterm_new(rows, columns);
  vterm_set_utf8(new->terminal, 1);
  new->screen = vterm_obtain_screen(new->terminal);
  vterm_screen_set_callbacks(new->screen, &callbacks, new);
  vterm_screen_enable_altscreen(new->screen, 1);
  vterm_screen_reset(new->screen, 1);
  return new;
}

void vt_free(vt_screen *screen) {
  if (screen == NULL) return;
  vterm_free(screen->terminal);
  free(screen);
}

void vt_resize(vt_screen *screen, int32_t columns, int32_t rows) { vterm_set_size(screen->terminal, rows, columns); }

void vt_write(vt_screen *screen, const uint8_t *bytes, size_t count) {
  vterm_input_write(screen->terminal, (const char *)bytes, count);
  vterm_screen_flush_damage(screen->screen);
}

size_t vt_read(vt_screen *screen, uint8_t *bytes, size_t capacity) {
  return vterm_output_read(screen->terminal, (char *)bytes, capacity);
}

static int32_t color_number(const VTermColor *color) {
  if (VTERM_COLOR_IS_DEFAULT_FG(color) || VTERM_COLOR_IS_DEFAULT_BG(color)) return -1;
  if (VTERM_COLOR_IS_INDEXED(color)) return color->indexed.idx;
  return -2 - (color->rgb.red << 16 | color->rgb.green << 8 | color->rgb.blue);
}

vt_cell vt_get_cell(const vt_screen *screen, int32_t column, int32_t row) {
  VTermScreenCell cell;
  vt_cell result = {.width = 1, .foreground = -1, .background = -1};
  if (!vterm_screen_get_cell(screen->screen, (VTermPos){.row = row, .col = column}, &cell)) return result;
  memcpy(result.scalars, cell.chars, sizeof result.scalars);
  result.width = cell.width;
  result.foreground = color_number(&cell.fg);
  result.background = color_number(&cell.bg);
  if (cell.attrs.bold) result.attributes |= VT_BOLD;
  if (cell.attrs.italic) result.attributes |= VT_ITALIC;
  if (cell.attrs.underline) result.attributes |= VT_UNDERLINE;
  if (cell.attrs.reverse) result.attributes |= VT_REVERSE;
  return result;
}

vt_state vt_get_state(const vt_screen *screen) {
  vt_state state = screen->state;
  VTermPos position;
  vterm_state_get_cursorpos(vterm_obtain_state(screen->terminal), &position);
  state.cursor_column = position.col;
  state.cursor_row = position.row;
  return state;
}
