import Foundation
import PtyDriver
import Testing

/// Vietnamese letters reach every kind of field, whoever makes them: an input method's bursts or the program itself.
struct TypingTests {
  /// The kinds of fields there are.
  enum Field: CaseIterable {
    case form, find, palette, filter

    func open(_ session: PtySession) throws {
      switch self {
      case .form:
        try session.press("9", until: "Thiết lập ·")
        try session.press("Ctrl-N", until: "F12 Lưu")
        try session.press("Tab")
      case .find: try session.press("F3", until: "Tìm: gõ một phần tên")
      case .palette: try session.press("F9", until: "gõ một phần tên lệnh")
      case .filter:
        try session.press("3", until: "Hồ sơ")
        try session.press("F4", until: "Lọc:")
      }
    }
  }

  /// The 134 letters with marks, composed and decomposed.
  private static let letters: [(composed: String, decomposed: String)] = {
    let tones = ["", "\u{300}", "\u{301}", "\u{309}", "\u{303}", "\u{323}"]
    let bases = "a a\u{306} a\u{302} e e\u{302} i o o\u{302} o\u{31B} u u\u{31B} y".split(separator: " ").map(
      String.init)
    let marked = bases.flatMap { base in tones.map { base + $0 } }.filter { $0.unicodeScalars.count > 1 } + ["đ"]
    let all = marked + marked.map { $0.uppercased() }
    return all.map { ($0.precomposedStringWithCanonicalMapping, $0) }
  }()

  @Test(arguments: Field.allCases, [false, true])
  func allLettersNFDAndBurstsComeThrough(_ field: Field, _ isTelexOn: Bool) throws {
    let desk = try Desk.withSample()
    let session = try desk.open()
    try field.open(session)
    if isTelexOn { try session.press("Ctrl-T", until: "Telex") }
    #expect(Self.letters.count == 134)
    var rest = Self.letters[...]
    while !rest.isEmpty {
      let part = rest.prefix(24)
      rest = rest.dropFirst(24)
      try session.press("Ctrl-A", "Ctrl-K")
      let expected = part.map(\.composed).joined()
      // The first half composed, the second as marks after their letters.
      session.send(part.prefix(12).map(\.composed).joined() + part.dropFirst(12).map(\.decomposed).joined())
      try session.waitUntil(text: expected)
    }
    // Bursts of an input method, with both codes that terminals send for Backspace, in one write and one by one.
    for backspace in ["\u{7F}", "\u{8}"] {
      try session.press("Ctrl-A", "Ctrl-K")
      let bursts = ["Nguye", "\(backspace)ê", "n", "\(backspace)\(backspace)ễn", " d", "\(backspace)đ", "i"]
      session.send(bursts.joined())
      try session.waitUntil(text: "Nguyễn đi")
      try session.press("Ctrl-A", "Ctrl-K")
      for burst in bursts { session.send(burst) }
      try session.waitUntil(text: "Nguyễn đi")
    }
    try session.press("Ctrl-L")
    try session.waitUntil(text: "Nguyễn đi")
  }

  @Test(arguments: Field.allCases)
  func telexAndVNIMakeLettersInEveryField(_ field: Field) throws {
    let desk = try Desk.withSample()
    let session = try desk.open()
    try field.open(session)
    try session.press("Ctrl-T", until: "Telex")
    session.send("Nguyeenx Thij Hoaf ddi facebook")
    try session.waitUntil(text: "Nguyễn Thị Hoà đi facebook")
    try session.press("Ctrl-A", "Ctrl-K", "Ctrl-T")
    try session.waitUntil(text: "VNI")
    session.send("Nguye6n4 Thi5 Hoa2 d9i 125")
    try session.waitUntil(text: "Nguyễn Thị Hoà đi 125")
    // Kept for the account, and on again at the next start.
    try session.press("Ctrl-C")
    let again = try desk.open()
    try Field.find.open(again)
    again.send("tie6ng1")
    try again.waitUntil(text: "Tìm: tiếng")
  }

  @Test func pointsAreTypedAsEverWithTelexOn() throws {
    let desk = try Desk.withSample()
    let session = try desk.openScorecard()
    try session.press("Ctrl-T", until: "Telex")
    try session.press("]")
    try session.typePoints("8,5")
  }

  @Test func aPasteWithControlCharactersIsHarmlessInEveryField() throws {
    for field in Field.allCases {
      let desk = try Desk.withSample()
      let session = try desk.open()
      try field.open(session)
      session.send("\u{1B}[200~mot\u{1B}[2J\u{7}\r\nhai\u{9}ba\u{0}\u{1B}[201~")
      try session.waitUntil(text: "mot[2J hai ba")
    }
  }

  @Test func anEditorWritesALongTextAndGivesTheTerminalBack() throws {
    let desk = try Desk.withSample()
    try Files.write(
      desk.home + "/soan",
      Array("#!/bin/sh\necho SOAN-THAO; printf 'Lý do soạn ngoài\\nhai dòng\\n' > \"$1\"; read x\n".utf8))
    let session = try desk.open(with: [
      "EDITOR": "sh \(desk.home)/soan", "VISUAL": nil, "TMPDIR": desk.home, "XDG_RUNTIME_DIR": nil,
    ])
    try openReturnForm(session)
    try session.press("F2", until: "SOAN-THAO")
    #expect(!session.showsAlternateScreen)
    #expect(session.modes == session.modesBefore)
    session.send("\r")
    try session.waitUntil(text: "▸ Lý do soạn ngoài hai dòng")
    #expect(session.showsAlternateScreen)
    #expect(try Files.names(desk.home).allSatisfy { !$0.hasPrefix("thidua-") })
    session.send(" thêm")
    try session.waitUntil(text: "hai dòng thêm")
    #expect(try session.quitDropping())
  }

  @Test func aMissingOrFailingEditorKeepsTheTextAndSaysSo() throws {
    for (editor, words) in [
      ("", "Chưa chọn trình soạn thảo"), ("false", "kết thúc với lỗi"), ("khong-co-lenh", "kết thúc với lỗi"),
    ] {
      let desk = try Desk.withSample()
      let session = try desk.open(with: ["EDITOR": editor, "VISUAL": nil])
      try openReturnForm(session)
      session.send("Bổ sung")
      try session.waitUntil(text: "▸ Bổ sung")
      try session.press("F2", until: words)
      try session.waitUntil(text: "▸ Bổ sung")
    }
  }

  private func openReturnForm(_ session: PtySession) throws {
    try session.press("F3", until: "Tìm: gõ một phần tên")
    try session.type("HS-2025-0049")
    try session.press("Enter", until: "Giấy tờ (")
    try session.press("F7", until: "Chuyển bước · ")
    try session.select("Trả hồ sơ bổ sung")
    try session.press("Enter", until: "Trả hồ sơ bổ sung · HS-2025-0049")
    try session.waitUntil(text: "F12 Lưu")
  }
}

extension PtySession {
  /// Quits although something is typed, and says whether the terminal is given back.
  fileprivate func quitDropping() throws -> Bool {
    try press("F10", until: "Thoát khi còn nội dung chưa lưu?")
    try press("Tab", "Enter")
    try waitForExit()
    return isGivenBack
  }
}
