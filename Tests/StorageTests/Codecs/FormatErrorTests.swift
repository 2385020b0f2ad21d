import Emulation
import Testing

@testable import Storage

@Suite("Damaged records")
struct FormatErrorTests {
  /// Reads a scorecard from text.
  private func failure(_ text: String, _ key: RecordKey = RecordKey(.scorecard, "s", year: 2025)) -> RecordProblem
    .Reason?
  {
    do throws(RecordProblem.Reason) {
      _ = try RecordFile(Array(text.utf8), key: key)
      return nil
    } catch {
      return error
    }
  }

  private func scorecard(
    id: String = "s", kind: String = "scorecard", schema: String = "1", year: String = "2025", cell: String = "{}",
    more: String = ""
  ) -> String {
    """
    {"bloc": "b", "cells": {"A1": \(cell)}, "id": "\(id)", "kind": "\(kind)", "rev": 1, "schema": \(schema),
    "template": "t", "unit": "u", "year": \(year)\(more)}
    """
  }

  @Test(
    "An error names the member, what was found and what was expected",
    arguments: [
      (#"{"self": "12"}"#, "cells.A1.self", FormatError.Reason.unexpected("string", .points)),
      (#"{"self": 1e2}"#, "cells.A1.self", .unexpected("1e2", .points)),
      (#"{"self": 1.234}"#, "cells.A1.self", .unexpected("1.234", .points)),
      (#"{"self": 1234567890}"#, "cells.A1.self", .unexpected("1234567890", .points)),
      (#"{"evidence": [1]}"#, "cells.A1.evidence[0]", .unexpected("number", .text)),
      (#"{"evidence": {}}"#, "cells.A1.evidence", .unexpected("object", .list)),
      (#"{"isNotApplicable": null}"#, "cells.A1.isNotApplicable", .unexpected("null", .trueOrFalse)),
      (#"[]"#, "cells.A1", .unexpected("array", .object)),
    ])
  func namesMember(cell: String, member: String, reason: FormatError.Reason) throws {
    let found = failure(scorecard(cell: cell))
    guard case .format(let error) = found else {
      Issue.record("\(String(describing: found))")
      return
    }
    #expect(error.member == member)
    #expect(error.reason == reason)
    #expect(error.line == 1)
    #expect(error.column > 1)
  }

  @Test("A missing member is named")
  func missing() {
    let found = failure(#"{"id": "s", "kind": "scorecard", "rev": 1, "schema": 1}"#)
    #expect(found == .format(FormatError(member: "unit", line: 1, column: 56, reason: .missing)))
  }

  @Test("A word no enumeration has is told with the words there are")
  func unknownWord() {
    let text = scorecard(more: #", "knockouts": [{"effect": "never", "reason": "x"}]"#)
    guard case .format(let error) = failure(text) else {
      Issue.record("no error")
      return
    }
    #expect(error.member == "knockouts[0].effect")
    #expect(error.reason == .unexpected("never", .oneOf(["noRanking", "noElection", "noFlag", "onHold"])))
  }

  @Test("Every cut of a record is refused")
  func truncated() {
    let text = scorecard()
    for length in 0..<text.count {
      guard case .format(let error) = failure(String(text.prefix(length))) else {
        Issue.record("cut at \(length) is not refused")
        continue
      }
      // A number cut short may be out of its range before the end of the text is found.
      if case .unexpected(_, .number) = error.reason { continue }
      guard case .syntax = error.reason else {
        Issue.record("cut at \(length) is refused as \(error.reason)")
        continue
      }
    }
  }

  @Test("A key that comes twice is refused, also in members the program does not know")
  func duplicateKeys() {
    for more in [#", "year": 2025"#, #", "x": {"a": 1, "a": 2}"#] {
      guard case .format(let error) = failure(scorecard(more: more)), case .syntax(.duplicateKey) = error.reason else {
        Issue.record("\(more) is not refused")
        continue
      }
    }
  }

  @Test("A record of another kind is told as such, also where its members do not fit")
  func wrongKind() {
    for text in [scorecard(kind: "bloc"), #"{"cells": 3, "id": "s", "kind": "bloc"}"#] {
      guard case .format(let error) = failure(text) else {
        Issue.record("no error")
        continue
      }
      #expect(error.member == "kind")
      #expect(error.reason == .unexpected("bloc", .value("scorecard")))
    }
  }

  @Test("Name and year have to be those of the file and its folder")
  func misplaced() {
    #expect(failure(scorecard(id: "other")) == .otherName("other"))
    #expect(failure(scorecard(year: "2024")) == .otherYear(2024, folder: 2025))
  }

  @Test("A name that could lead elsewhere is refused")
  func unsafeName() {
    guard case .format(let error) = failure(scorecard(id: "../x")) else {
      Issue.record("no error")
      return
    }
    #expect(error.reason == .unexpected("../x", .identifier))
  }

  @Test("A newer format is read where it can be, and told as newer where it cannot")
  func newer() throws {
    let file = try RecordFile(
      Array(scorecard(schema: "3").utf8), key: RecordKey(.scorecard, "s", year: 2025))
    #expect(file.isNewer)
    let changed = scorecard(schema: "3", cell: #"{"self": {"of": 3}}"#)
    #expect(failure(changed) == .newerSchema(found: 3, known: 2, isLoaded: false))
  }
}
