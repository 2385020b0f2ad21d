import Testing

@testable import TermUI

struct ThemeTests {
  private func load(_ text: String, parents: [String: String] = [:]) throws(ThemeError) -> LoadedTheme {
    try Theme.load(Array(text.utf8), file: "thu.json") { id in
      parents[id].map { ("\(id).json", Array($0.utf8)) }
    }
  }

  private func theme(_ body: String) throws(ThemeError) -> Theme {
    try load(#"{"schema": 1, "id": "thu", \#(body)}"#).theme
  }

  private func style(_ role: Role, of theme: Theme, depth: ColorDepth = .c256) -> ResolvedStyle {
    let styles = theme.resolved(depth: depth)
    guard let index = Role.allCases.firstIndex(of: role), index < styles.count else { return ResolvedStyle() }
    return styles[index]
  }

  @Test("a role takes what it does not say from its longest prefix, at last from text")
  func prefixes() throws {
    let theme = try theme(
      """
      "palette": {"a": {"c256": 20}, "b": {"c256": 30}, "c": {"c256": 40}},
      "roles": {
        "text": {"fg": "a", "bg": "b"}, "stage": {"fg": "c", "attr": ["bold"]}, "stage.draft": {"attr": []},
        "stage.review": {"bg": "a"}, "text.muted": {"attr": ["dim"]}
      }
      """)
    #expect(style(.stageDraft, of: theme) == ResolvedStyle(foreground: 246, background: 30))
    #expect(style(.stageReview, of: theme) == ResolvedStyle(foreground: 221, background: 20, attributes: .bold))
    #expect(style(.textMuted, of: theme) == ResolvedStyle(foreground: 246, background: 30, attributes: .dim))
  }

  @Test("a child recolours its parent through the palette alone")
  func inherits() throws {
    let parent = """
      {"schema": 1, "id": "cha", "palette": {"nhan": {"c256": 50}}, "roles": {"title": {"fg": "nhan"}}}
      """
    let child = #"{"schema": 1, "id": "con", "inherits": "cha", "palette": {"nhan": {"c256": 60}}}"#
    let loaded = try load(child, parents: ["cha": parent])
    #expect(loaded.warnings.isEmpty)
    #expect(loaded.theme.id == "con")
    #expect(style(.title, of: loaded.theme).foreground == 60)
  }

  @Test("a colour resolves down to the depth of the terminal")
  func depths() throws {
    let theme = try theme(
      """
      "palette": {
        "rgb": {"rgb": "#ff8787"}, "ten": {"c16": "brightRed"}, "xam": {"c16": "brightBlack"},
        "tam": {"rgb": "#ff8787", "c16": 12, "c8": "white"}
      },
      "roles": {
        "text": {"fg": "default", "bg": "default"}, "rank.1": {"fg": "rgb", "attr": []},
        "rank.2": {"fg": "ten", "bg": "ten", "attr": []}, "rank.3": {"fg": "xam"}, "title": {"fg": "tam", "attr": []}
      }
      """)
    #expect(style(.rankFirst, of: theme, depth: .direct).foreground == 0xff8787)
    #expect(style(.rankFirst, of: theme, depth: .c256).foreground == 210)
    #expect(style(.title, of: theme, depth: .c16).foreground == 12)
    #expect(style(.title, of: theme, depth: .c8) == ResolvedStyle(foreground: 7))
    #expect(style(.rankThird, of: theme, depth: .c16).foreground == 8)
    #expect(style(.rankThird, of: theme, depth: .c8) == ResolvedStyle(foreground: 7))
    #expect(style(.text, of: theme, depth: .direct) == ResolvedStyle())
    for depth in ColorDepth.allCases where depth != .mono {
      let same = style(.rankSecond, of: theme, depth: depth)
      #expect(same.background != nil && same.foreground != same.background)
    }
  }

  @Test("bright text on 8 colours is bold, a bright background is never asked for")
  func eightColours() throws {
    let theme = try theme(#""roles": {"title": {"fg": "brightCyan", "bg": "brightBlue", "attr": []}}"#)
    #expect(
      style(.title, of: theme, depth: .c8) == ResolvedStyle(foreground: 6, background: 4, attributes: .bold))
  }

  @Test("without colours, attributes and signs carry the meaning")
  func monochrome() throws {
    let theme = try theme(
      """
      "palette": {"nen": {"c256": 30}},
      "roles": {"text": {"bg": "default"}, "scrollbar": {"bg": "nen"}},
      "mono": {"stage": {"attr": ["underline"], "glyph": "s"}, "stage.rejected": {"attr": ["reverse"]}}
      """)
    #expect(style(.stageReview, of: theme, depth: .mono) == ResolvedStyle(attributes: .underline))
    #expect(style(.stageRejected, of: theme, depth: .mono) == ResolvedStyle(attributes: .reverse))
    #expect(style(.scrollbar, of: theme, depth: .mono) == ResolvedStyle(attributes: .reverse))
    let glyphs = theme.glyphs(isUnicode: true, depth: .mono)
    #expect(glyphs.signs[.stageReview] == "s")
    #expect(glyphs.signs[.text] == nil)
    #expect(theme.glyphs(isUnicode: true, depth: .c8).signs.isEmpty)
  }

  @Test("signs the terminal's font lacks are left out")
  func asciiSigns() throws {
    let theme = try theme(#""mono": {"stage": {"glyph": "◆"}, "rank.1": {"glyph": "*"}}"#)
    #expect(theme.glyphs(isUnicode: false, depth: .mono).signs[.stageReview] == nil)
    #expect(theme.glyphs(isUnicode: false, depth: .mono).signs[.rankFirst] == "*")
  }

  @Test("glyphs are replaced by name")
  func glyphs() throws {
    let theme = try theme(#""glyphs": {"unicode": {"mark": "◆"}, "ascii": {"mark": "@"}}"#)
    #expect(theme.glyphs(isUnicode: true, depth: .c256).mark == "◆")
    #expect(theme.glyphs(isUnicode: false, depth: .c256).mark == "@")
    #expect(theme.glyphs(isUnicode: false, depth: .c256).tick == Glyphs.ascii.tick)
  }

  @Test("what is unknown or unusable is named by file and key, and the rest is used")
  func warns() throws {
    let loaded = try load(
      """
      {
        "schema": 1, "id": "thu", "x": 1, "appearance": "dim", "name": 3,
        "palette": {"a": {"rgb": "red", "c256": 256, "c16": "pink", "c8": 9, "y": 1}, "b": 4},
        "roles": {"titel": {"fg": "nhan"}, "title": {"fg": "hong", "attr": ["blink"], "z": 1}, "tab": []},
        "mono": {"rank.1": {"glyph": "12"}},
        "glyphs": {"unicode": {"sao": "*", "mark": "東"}, "ascii": {"mark": "◆"}, "emoji": {}}
      }
      """)
    #expect(
      loaded.warnings == [
        .unknownKey(file: "thu.json", key: "x"),
        .unusableValue(file: "thu.json", key: "name"),
        .unusableValue(file: "thu.json", key: "appearance"),
        .unusableValue(file: "thu.json", key: "palette.a.rgb"),
        .unusableValue(file: "thu.json", key: "palette.a.c256"),
        .unusableValue(file: "thu.json", key: "palette.a.c16"),
        .unusableValue(file: "thu.json", key: "palette.a.c8"),
        .unknownKey(file: "thu.json", key: "palette.a.y"),
        .unusableValue(file: "thu.json", key: "palette.b"),
        .unknownRole(file: "thu.json", key: "roles.titel"),
        .unknownAttribute(file: "thu.json", key: "roles.title.attr", name: "blink"),
        .unknownKey(file: "thu.json", key: "roles.title.z"),
        .unusableValue(file: "thu.json", key: "roles.tab"),
        .unusableGlyph(file: "thu.json", key: "mono.rank.1.glyph"),
        .unusableGlyph(file: "thu.json", key: "glyphs.unicode.sao"),
        .unusableGlyph(file: "thu.json", key: "glyphs.unicode.mark"),
        .unusableGlyph(file: "thu.json", key: "glyphs.ascii.mark"),
        .unusableValue(file: "thu.json", key: "glyphs.emoji"),
        .unknownColor(file: "thu.json", key: "roles.title.fg", name: "hong"),
      ])
    #expect(loaded.theme.resolved(depth: .c256).count == Role.allCases.count)
  }

  @Test("a file that cannot be used says why")
  func errors() {
    #expect(throws: ThemeError.notAnObject(file: "thu.json")) { try load("[]") }
    #expect(throws: ThemeError.missing(file: "thu.json", key: "schema")) { try load("{}") }
    #expect(throws: ThemeError.schema(file: "thu.json", found: "2")) { try load(#"{"schema": 2, "id": "a"}"#) }
    #expect(throws: ThemeError.missing(file: "thu.json", key: "id")) { try load(#"{"schema": 1, "id": ""}"#) }
    #expect(throws: ThemeError.parentMissing(file: "thu.json", parent: "b")) {
      try load(#"{"schema": 1, "id": "a", "inherits": "b"}"#)
    }
    #expect(throws: ThemeError.self) { try load("{") }
  }

  @Test("themes that inherit from each other in a circle are refused")
  func cycle() {
    let b = #"{"schema": 1, "id": "b", "inherits": "a"}"#
    let a = #"{"schema": 1, "id": "a", "inherits": "b"}"#
    #expect(throws: ThemeError.cycle(ids: ["a", "b", "a"])) { try load(a, parents: ["a": a, "b": b]) }
    #expect(throws: ThemeError.cycle(ids: ["a", "a"])) {
      try load(#"{"schema": 1, "id": "a", "inherits": "a"}"#, parents: ["a": a])
    }
  }
}
