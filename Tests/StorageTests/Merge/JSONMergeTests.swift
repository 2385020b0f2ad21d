import JSONText
import Testing

@testable import Storage

@Suite("Merging three trees")
struct JSONMergeTests {
  private func tree(_ text: String) throws -> JSONValue { try JSONValue(parsing: Array(text.utf8)) }

  private func merge(_ base: String, _ theirs: String, _ mine: String) throws -> JSONMerge {
    JSONMerge(base: try tree(base), theirs: try tree(theirs), mine: try tree(mine))
  }

  @Test(
    "Fields that only one side changed are as that side has them",
    arguments: [
      // Different cells, and different columns of one cell.
      (
        #"{"cells":{"A1":{"self":1},"A2":{"self":2}}}"#, #"{"cells":{"A1":{"self":5},"A2":{"self":2}}}"#,
        #"{"cells":{"A1":{"self":1},"A2":{"self":6}}}"#, #"{"cells":{"A1":{"self":5},"A2":{"self":6}}}"#
      ),
      (
        #"{"cells":{"A1":{"self":1}}}"#, #"{"cells":{"A1":{"self":1,"cross":2}}}"#,
        #"{"cells":{"A1":{"self":1,"appraised":3}}}"#, #"{"cells":{"A1":{"self":1,"cross":2,"appraised":3}}}"#
      ),
      // A cell that nobody has filled in is an empty one, and one that both have cleared is gone.
      (
        #"{}"#, #"{"cells":{"A1":{"self":1}}}"#, #"{"cells":{"A1":{"cross":2}}}"#,
        #"{"cells":{"A1":{"self":1,"cross":2}}}"#
      ),
      (
        #"{"cells":{"A1":{"self":1,"cross":2}}}"#, #"{"cells":{"A1":{"self":1}}}"#,
        #"{"cells":{"A1":{"cross":2}}}"#, #"{}"#
      ),
      // Elements by their names, wherever they stand.
      (
        #"{"lines":[{"number":1,"name":"a"},{"number":2,"name":"b"}]}"#,
        #"{"lines":[{"number":1,"name":"x"},{"number":2,"name":"b"}]}"#,
        #"{"lines":[{"number":1,"name":"a"},{"number":2,"name":"y"},{"number":3,"name":"c"}]}"#,
        #"{"lines":[{"number":1,"name":"x"},{"number":2,"name":"y"},{"number":3,"name":"c"}]}"#
      ),
      (
        #"{"parts":[{"kind":"minutes"},{"kind":"letter"}]}"#,
        #"{"parts":[{"kind":"letter"},{"kind":"minutes"}]}"#,
        #"{"parts":[{"kind":"minutes","isPresent":true},{"kind":"letter"}]}"#,
        #"{"parts":[{"kind":"letter"},{"kind":"minutes","isPresent":true}]}"#
      ),
      (
        #"{"members":[{"unit":"a"},{"unit":"b"}]}"#, #"{"members":[{"unit":"b"},{"unit":"d"}]}"#,
        #"{"members":[{"unit":"a"},{"unit":"b"},{"unit":"c"}]}"#,
        #"{"members":[{"unit":"b"},{"unit":"c"},{"unit":"d"}]}"#
      ),
      (
        #"{"recipients":[]}"#, #"{"recipients":[{"dossier":"H2","line":1}]}"#,
        #"{"recipients":[{"dossier":"H1","line":1}]}"#,
        #"{"recipients":[{"dossier":"H1","line":1},{"dossier":"H2","line":1}]}"#
      ),
      // Steps of both stay, in the order of the days; the same step comes once.
      (
        #"{"steps":[{"day":"2025-01-01"}]}"#, #"{"steps":[{"day":"2025-01-01"},{"day":"2025-01-05","by":"a"}]}"#,
        #"{"steps":[{"day":"2025-01-01"},{"day":"2025-01-03","by":"b"},{"day":"2025-01-05","by":"a"}]}"#,
        #"{"steps":[{"day":"2025-01-01"},{"day":"2025-01-03","by":"b"},{"day":"2025-01-05","by":"a"}]}"#
      ),
      // What no version of the program knows takes part.
      (#"{"later":{"x":1}}"#, #"{"later":{"x":1,"y":2}}"#, #"{"later":{"x":3}}"#, #"{"later":{"x":3,"y":2}}"#),
    ])
  func disjoint(base: String, theirs: String, mine: String, expected: String) throws {
    let merge = try merge(base, theirs, mine)
    #expect(merge.conflicts.isEmpty)
    #expect(merge.merged == (try tree(expected)))
  }

  @Test(
    "Fields that both changed differently are conflicts, and theirs counts until mine is chosen",
    arguments: [
      (
        #"{"cells":{"A1":{"self":1,"cross":2}}}"#, #"{"cells":{"A1":{"self":5,"cross":2}}}"#,
        #"{"cells":{"A1":{"self":6,"cross":2}}}"#, [MergeStep.member("cells"), .member("A1"), .member("self")]
      ),
      (
        #"{"lines":[{"number":2,"name":"a"}]}"#, #"{"lines":[{"number":2,"name":"b"}]}"#,
        #"{"lines":[{"number":2,"name":"c"}]}"#, [.member("lines"), .element("2"), .member("name")]
      ),
      // Taken away here, changed there.
      (
        #"{"lines":[{"number":1},{"number":2,"name":"a"}]}"#, #"{"lines":[{"number":1}]}"#,
        #"{"lines":[{"number":1},{"number":2,"name":"c"}]}"#, [.member("lines"), .element("2")]
      ),
      // A verdict and its reason are one value, and so is a vote.
      (
        #"{"lines":[{"number":1}]}"#, #"{"lines":[{"number":1,"verdict":"eligible"}]}"#,
        #"{"lines":[{"number":1,"verdict":"ineligible","note":"x"}]}"#,
        [.member("lines"), .element("1"), .member("verdict")]
      ),
      (
        #"{"vote":{"members":9,"yes":1}}"#, #"{"vote":{"members":8,"yes":1}}"#, #"{"vote":{"members":9,"yes":2}}"#,
        [.member("vote")]
      ),
      // A list without names is one value.
      (#"{"evidence":["a"]}"#, #"{"evidence":["a","b"]}"#, #"{"evidence":["c"]}"#, [.member("evidence")]),
      // Whoever did more than append changed the whole list.
      (
        #"{"steps":[{"day":"1"}]}"#, #"{"steps":[]}"#, #"{"steps":[{"day":"1"},{"day":"2"}]}"#, [.member("steps")]
      ),
      // Two elements of one name say nothing of which is which.
      (
        #"{"lines":[{"number":1,"x":1},{"number":1,"x":2}]}"#, #"{"lines":[{"number":1,"x":3},{"number":1,"x":2}]}"#,
        #"{"lines":[{"number":1,"x":1},{"number":1,"x":4}]}"#, [.member("lines")]
      ),
      (
        #"{"parts":[{"kind":"a"},{"kind":"b"},{"kind":"c"}]}"#, #"{"parts":[{"kind":"b"},{"kind":"a"},{"kind":"c"}]}"#,
        #"{"parts":[{"kind":"a"},{"kind":"c"},{"kind":"b"}]}"#, [.member("parts")]
      ),
    ])
  func conflicts(base: String, theirs: String, mine: String, path: [MergeStep]) throws {
    let merge = try merge(base, theirs, mine)
    #expect(merge.conflicts.map(\.path) == [path])
    #expect(merge.merged == (try tree(theirs)))
    let chosen = JSONMerge(
      base: try tree(base), theirs: try tree(theirs), mine: try tree(mine), choosingMine: [path])
    #expect(chosen.merged == (try tree(mine)))
    #expect(chosen.conflicts == merge.conflicts)
  }
}
