import Glibc
import JSONText
import Screens
import Testing

@testable import thidua

struct SettingsFileTests {
  private let place = Scratch()
  private var file: SettingsFile { SettingsFile(path: place.path + "/config/thidua/config.json") }

  private func write(_ text: String) throws {
    try file.keep(TypingChoice())
    let stream = try #require(fopen(file.path, "w"))
    fputs(text, stream)
    fclose(stream)
  }

  private func text() throws -> String {
    let stream = try #require(fopen(file.path, "r"))
    defer { fclose(stream) }
    var bytes = [UInt8](repeating: 0, count: 4096)
    let count = fread(&bytes, 1, bytes.count, stream)
    return String(decoding: bytes[..<count], as: UTF8.self)
  }

  @Test func withoutAFileNothingIsSwitchedOn() throws { #expect(try file.typing() == TypingChoice()) }

  @Test(arguments: [TypingChoice(.telex), TypingChoice(.vni, placement: .classic), TypingChoice()])
  func whatIsKeptIsReadAgain(_ choice: TypingChoice) throws {
    try file.keep(choice)
    #expect(try file.typing() == choice)
    #expect(place.mode("config/thidua/config.json") == 0o600)
    #expect(place.files("config/thidua") == ["config.json"])
  }

  @Test func otherMembersAreKept() throws {
    try write(#"{"keys": {"find": "F3"}, "typing": "vni"}"#)
    try file.keep(TypingChoice(.telex))
    #expect(try text() == "{\n  \"keys\": {\n    \"find\": \"F3\"\n  },\n  \"typing\": \"telex\"\n}\n")
  }

  @Test(arguments: ["", "[]", "{", #"{"typing": "quoc-ngu"}"#, #"{"typing": 1}"#, #"{"tonePlacement": "new"}"#])
  func aWrongFileIsRefusedAndNamed(_ text: String) throws {
    try write(text)
    #expect(throws: SettingsFile.Failure.self) { try file.typing() }
  }

  @Test func aFileThatCannotBeReadIsNotOverwritten() throws {
    try write("{ typing")
    #expect(throws: SettingsFile.Failure.self) { try file.keep(TypingChoice(.telex)) }
    #expect(try text() == "{ typing")
    for language in Language.allCases {
      do throws(SettingsFile.Failure) {
        _ = try file.typing()
      } catch {
        #expect(Texts(language).settingsNotRead(file.path, error).contains("config.json"))
      }
    }
  }
}
