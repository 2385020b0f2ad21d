extension Theme {
  /// The theme every other one is built on, and the one that is left when a file cannot be read.
  ///
  /// It keeps the terminal's own background, so that a step of the cursor costs few bytes.
  public static let builtIn = Theme(
    id: "mac-dinh",
    names: ["vi": "Mặc định", "en": "Default"],
    appearance: .dark,
    palette: [
      "nen": color(0x1c1c1c, 234, .index(0)),
      "chu": color(0xd0d0d0, 252, .index(7)),
      "sang": color(0xffffff, 231, .index(15)),
      "mo": color(0x949494, 246, .index(7)),
      "vien": color(0x767676, 243, .index(8)),
      "nhan": color(0x87d7ff, 117, .index(14)),
      "nhandam": color(0x005f87, 24, .index(4)),
      "tot": color(0x87d787, 114, .index(10)),
      "canhbao": color(0xffd75f, 221, .index(11)),
      "loi": color(0xff8787, 210, .index(9)),
      "tim": color(0xd7afff, 183, .index(13)),
      "mat": color(0x303030, 236, .index(0)),
    ],
    roles: [
      "text": RoleStyle("default", on: "default"), "text.muted": RoleStyle("mo"),
      "text.strong": RoleStyle(nil, .bold), "text.match": RoleStyle("nhan", .underline),
      "title": RoleStyle("nhan", .bold),
      "bar.header": RoleStyle("sang", on: "nhandam", .bold), "bar.key": RoleStyle("nhan", .bold),
      "bar.label": RoleStyle(),
      "tab": RoleStyle("mo"), "tab.current": RoleStyle("sang", on: "nhandam", .bold),
      "border": RoleStyle("vien"), "border.focus": RoleStyle("nhan"),
      "table.header": RoleStyle("nhan", .bold), "table.header.sorted": RoleStyle("nhan", [.bold, .underline]),
      "table.cursor": RoleStyle(nil, .reverse), "table.cursor.blur": RoleStyle(nil, .underline),
      "table.mark": RoleStyle("canhbao", .bold), "table.section": RoleStyle("nhan", .bold),
      "table.total": RoleStyle(nil, .bold),
      "field": RoleStyle("chu", on: "mat"), "field.focus": RoleStyle("sang", on: "nhandam"),
      "field.invalid": RoleStyle("nen", on: "loi"),
      "field.readonly": RoleStyle("mo", on: "default"), "field.label": RoleStyle("mo", on: "default"),
      "status.ok": RoleStyle("tot"), "status.info": RoleStyle("nhan"), "status.warn": RoleStyle("canhbao"),
      "status.error": RoleStyle("loi", .bold),
      "stage": RoleStyle(), "stage.draft": RoleStyle("mo"), "stage.submitted": RoleStyle("nhan"),
      "stage.review": RoleStyle("canhbao"), "stage.approved": RoleStyle("tot"),
      "stage.rejected": RoleStyle("loi"), "stage.published": RoleStyle("tim"),
      "rank.1": RoleStyle("canhbao", .bold), "rank.2": RoleStyle("sang", .bold), "rank.3": RoleStyle("tim"),
      "score.low": RoleStyle("loi"), "score.mid": RoleStyle("canhbao"), "score.high": RoleStyle("tot"),
      "chart.1": RoleStyle("nhan"), "chart.2": RoleStyle("tot"),
      "dialog": RoleStyle("chu", on: "mat"), "dialog.title": RoleStyle("nhan", .bold),
      "dialog.button": RoleStyle(), "dialog.button.focus": RoleStyle("sang", on: "nhandam", .bold),
      "palette.match": RoleStyle("canhbao", .bold), "scrollbar": RoleStyle("vien"),
    ],
    mono: [
      "text.muted": RoleStyle(nil, []), "bar.header": RoleStyle(nil, .reverse), "tab.current": RoleStyle(nil, .reverse),
      "field": RoleStyle(nil, .underline), "field.focus": RoleStyle(nil, .reverse),
      "field.invalid": RoleStyle(nil, [.reverse, .bold], glyph: "!"),
      "field.readonly": RoleStyle(nil, []), "field.label": RoleStyle(nil, []),
      "dialog": RoleStyle(nil, []), "dialog.title": RoleStyle(nil, .bold),
      "dialog.button.focus": RoleStyle(nil, .reverse),
      "status.ok": RoleStyle(nil, [], glyph: "+"), "status.warn": RoleStyle(nil, .bold, glyph: "!"),
      "status.error": RoleStyle(nil, .reverse, glyph: "x"),
      "stage.approved": RoleStyle(glyph: "+"), "stage.rejected": RoleStyle(nil, .bold, glyph: "x"),
      "rank.1": RoleStyle(nil, .bold, glyph: "*"), "rank.2": RoleStyle(nil, .bold),
      "score.low": RoleStyle(nil, .underline, glyph: "-"),
      "score.high": RoleStyle(glyph: "+"),
    ],
    unicodeGlyphs: [:],
    asciiGlyphs: [:]
  )

  private static func color(_ rgb: Int, _ c256: Int, _ c16: ThemeColor.Choice) -> ThemeColor {
    ThemeColor(rgb: RGB(rgb), c256: .index(c256), c16: c16)
  }
}
