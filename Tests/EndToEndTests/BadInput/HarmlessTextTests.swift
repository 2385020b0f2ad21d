import PtyDriver
import Testing

/// Characters that command a terminal or deceive the eye are shown, never obeyed.
struct HarmlessTextTests {
  private static let name = #"Sở \u001b]0;tieu de\u0007\u001b[2J\u202eY tế\u200b\u0085\u009b31m"#

  private static func desk() throws -> Desk {
    let desk = try Desk.withSample()
    let unit = try desk.text("units/so-y-te.json").replacing("Sở Y tế", with: name)
    try desk.write("units/so-y-te.json", unit)
    return desk
  }

  @Test func onEveryScreen() throws {
    // The folder goes with the desk.
    let desk = try Self.desk()
    defer { withExtendedLifetime(desk) {} }
    let session = try desk.open()
    try session.press("3", until: "Hồ sơ khen thưởng năm 2025")
    try session.goToRanking()
    try session.waitUntil(text: "Sở ")
    try session.select("8 Sở ")
    try session.press("Enter", until: "phiếu điểm 2025")
    try expectHarmless(session)
    try session.press("?", until: "Vì sao")
    try session.press("Esc", until: "phiếu điểm 2025")
    try session.press("F3", until: "Tìm: gõ một phần tên")
    session.send("syt")
    try session.waitUntil { $0.lines.contains { $0.hasPrefix("▸ ") && $0.contains("Sở ") } }
    try session.press("Enter", until: "Đơn vị · Sở ")
    try expectHarmless(session)
    #expect(try session.quit() == .code(0))
    try expectHarmless(session)
  }

  @Test(arguments: ["text", "csv", "json"])
  func inListings(format: String) throws {
    let desk = try Self.desk()
    let listing = try desk.run("list", desk.data, "units", "--find", "syt", "--format", format)
    #expect(listing.code == 0)
    #expect(listing.output.contains("so-y-te"))
    let isJSON = format == "json"
    for scalar in listing.output.unicodeScalars {
      let value = scalar.value
      #expect(value >= 0x20 || value == 0x0A || value == 0x0D, "U+\(String(value, radix: 16))")
      #expect(!(0x7F...0x9F).contains(value), "U+\(String(value, radix: 16))")
      // In JSON they are data, and escaped or not as they are.
      if !isJSON { #expect(!Self.deceiving.contains(value), "U+\(String(value, radix: 16))") }
    }
  }

  private static let deceiving: Set<UInt32> = Set(0x200B...0x200F).union(0x202A...0x202E).union(0x2066...0x2069)

  private func expectHarmless(_ session: PtySession) throws {
    let output = String(decoding: session.output, as: UTF8.self)
    #expect(!output.contains("\u{1B}]"))
    #expect(!output.unicodeScalars.contains { Self.deceiving.contains($0.value) || (0x80...0x9F).contains($0.value) })
  }
}
