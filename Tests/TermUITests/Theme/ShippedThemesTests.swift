import Foundation
import Testing

@testable import TermUI

/// Every file in the folder `themes` of the repository.
struct ShippedThemesTests {
  private static let folder = URL(filePath: #filePath).deletingLastPathComponent()
    .appending(path: "../../../themes").standardizedFileURL
  static let ids =
    ((try? FileManager.default.contentsOfDirectory(atPath: folder.path())) ?? [])
    .filter { $0.hasSuffix(".json") }.map { String($0.dropLast(5)) }.sorted()

  /// Roles that are lines and bars and never text: WCAG asks for 3:1 of these, and for 4.5:1 of text.
  private static let lines: Set<Role> = [.border, .borderFocus, .scrollbar, .chartFirst, .chartSecond]

  private static func bytes(_ id: String) -> [UInt8]? {
    (try? Data(contentsOf: folder.appending(path: "\(id).json"))).map { Array($0) }
  }

  private static func load(_ id: String) throws -> LoadedTheme {
    try Theme.load(try #require(bytes(id)), file: "\(id).json") { parent in
      bytes(parent).map { ("\(parent).json", $0) }
    }
  }

  @Test("the themes everybody counts on are there")
  func present() {
    #expect(Self.ids.count >= 8)
    #expect(Set(Self.ids).isSuperset(of: ["toi", "sang", "tuong-phan-cao", "16-mau", "don-sac"]))
  }

  @Test("a theme loads without warnings under the id of its file, with names in both languages", arguments: ids)
  func loads(id: String) throws {
    let loaded = try Self.load(id)
    #expect(loaded.warnings == [])
    #expect(loaded.theme.id == id)
    #expect(Set(loaded.theme.names.keys) == ["vi", "en"])
  }

  @Test(
    "every text has 4.5:1 to its background, in 24 bits and on 256 colours", arguments: ids, [ColorDepth.direct, .c256])
  func contrast(id: String, depth: ColorDepth) throws {
    let theme = try Self.load(id).theme
    let isDark = theme.appearance == .dark
    func color(_ number: Int) -> RGB { depth == .direct ? RGB(number) : IndexedColor.rgb(number) }
    for (role, style) in zip(Role.allCases, theme.resolved(depth: depth)) {
      // The terminal's own colours: text on the lightest dark background in common use, or on white.
      let foreground = style.foreground.map(color) ?? (isDark ? RGB(0xd0d0d0) : RGB(0x000000))
      let background = style.background.map(color) ?? (isDark ? RGB(0x1e1e1e) : RGB(0xffffff))
      let contrast = foreground.contrast(with: background)
      #expect(contrast >= (Self.lines.contains(role) ? 3 : 4.5), "\(role.rawValue): \(contrast)")
      // Fainter than its colour says would be less than was measured.
      #expect(!style.attributes.contains(.dim), "\(role.rawValue)")
    }
  }

  @Test("the cursor, the focus and errors stand out at every depth", arguments: ids, ColorDepth.allCases)
  func standsOut(id: String, depth: ColorDepth) throws {
    let styles = Dictionary(uniqueKeysWithValues: zip(Role.allCases, try Self.load(id).theme.resolved(depth: depth)))
    let text = styles[.text]
    for role: Role in [.tableCursor, .tableCursorBlur, .fieldFocus, .fieldInvalid, .statusError, .tabCurrent] {
      #expect(styles[role] != text, "\(role.rawValue)")
    }
    #expect(styles[.tableCursor] != styles[.tableCursorBlur])
    #expect(styles[.dialogButtonFocus] != styles[.dialogButton])
    #expect(styles[.fieldFocus] != styles[.field])
    for (role, style) in styles where style.background != nil {
      #expect(style.foreground != style.background, "\(role.rawValue)")
    }
  }

  @Test("without colours, good, bad and first have signs", arguments: ids)
  func signs(id: String) throws {
    let theme = try Self.load(id).theme
    for isUnicode in [true, false] {
      let signs = theme.glyphs(isUnicode: isUnicode, depth: .mono).signs
      for role: Role in [
        .fieldInvalid, .statusOk, .statusWarn, .statusError, .stageApproved, .stageRejected, .rankFirst, .scoreLow,
        .scoreHigh,
      ] { #expect(signs[role] != nil, "\(role.rawValue)") }
      #expect(theme.glyphs(isUnicode: isUnicode, depth: .c256).signs.isEmpty == (id != "don-sac"))
    }
  }

  @Test("a theme needs few pairs of colours: a terminal may have no more than 64", arguments: ids, ColorDepth.allCases)
  func fewPairs(id: String, depth: ColorDepth) throws {
    let pairs = Set(try Self.load(id).theme.resolved(depth: depth).map { [$0.foreground, $0.background] })
    #expect(pairs.count < 64)
  }

  @Test("the default file and the built-in theme look the same", arguments: ColorDepth.allCases)
  func defaultIsBuiltIn(depth: ColorDepth) throws {
    #expect(try Self.load("toi").theme.resolved(depth: depth) == Theme.builtIn.resolved(depth: depth))
  }
}
