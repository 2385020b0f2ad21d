import Emulation
import Testing

@Suite("The name of a scorecard")
struct ScorecardIDTests {
  private let bloc = Bloc.ID(code: "2025-khoi-02")

  @Test("It is the bloc and the unit")
  func joined() {
    #expect(Scorecard.ID(of: RecordID(code: "so-noi-vu"), in: bloc).text == "2025-khoi-02-so-noi-vu")
  }

  @Test("A long one is cut to the length of an identifier and still tells units apart")
  func long() throws {
    let stem = String(repeating: "x", count: 63)
    let units = try ["a", "b"].map { try #require(Unit.ID(stem + $0)) }
    let ids = units.map { Scorecard.ID(of: $0, in: bloc) }
    #expect(ids[0] != ids[1])
    for id in ids {
      #expect(Scorecard.ID(id.text) == id)
      #expect(id.text.utf8.count == 64)
      #expect(id.text.hasPrefix("2025-khoi-02-xxx"))
    }
    #expect(Scorecard.ID(of: units[0], in: bloc).text.suffix(9) == "-29d2d829")
  }
}
