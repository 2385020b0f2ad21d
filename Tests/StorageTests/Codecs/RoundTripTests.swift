import Emulation
import Testing

@testable import Storage

@Suite("Round trip of records")
struct RoundTripTests {
  @Test("A record read from the bytes it was written to is the same", arguments: Examples.all)
  func roundTrip(_ record: AnyRecord) throws {
    let file = try RecordFile(record.json.utf8, key: record.key)
    #expect(file.record == record)
    #expect(file.schema == 2)
  }

  @Test("Writing what was read gives the same bytes", arguments: Examples.all)
  func stableBytes(_ record: AnyRecord) throws {
    let bytes = record.json.utf8
    #expect(try RecordFile(bytes, key: record.key).record.json.utf8 == bytes)
  }

  @Test("The examples have a record of every kind")
  func everyKind() {
    #expect(Set(Examples.full.map(\.key.kind)) == Set(RecordKind.allCases))
    #expect(Set(Examples.sparse.map(\.key.kind)) == Set(RecordKind.allCases))
  }

  @Test("Points are exact decimals, days are ISO, and empty members are left out")
  func readable() {
    let card = Scorecard(
      id: RecordID(code: "s"), unit: RecordID(code: "u"), bloc: RecordID(code: "b"), year: 2025,
      template: RecordID(code: "t"), cells: ["A1": ScoreCell(selfPoints: Points(hundredths: 1250))])
    #expect(
      AnyRecord.scorecard(card).json.text == """
        {
          "bloc": "b",
          "cells": {
            "A1": {
              "self": 12.50
            }
          },
          "id": "s",
          "kind": "scorecard",
          "rev": 1,
          "schema": 2,
          "sum": "00000000",
          "template": "t",
          "unit": "u",
          "year": 2025
        }

        """)
  }

  @Test("A value that could not be read back is not written")
  func refusesUnstorable() {
    let far = Day(ordinal: 100_000_000)
    let record = AnyRecord.calendarYear(CalendarYear(year: 2025, daysOff: [], makeUpDays: [far]))
    #expect(throws: StorageError.self) { try record.storedBytes(record.json) }
  }
}
