import Emulation
import JSONText
import Testing

@testable import Storage

@Suite("Files of older versions")
struct MigrationTests {
  /// Records as version 1 wrote them, without a check sum; one of them with members nobody knows.
  static let first: [(path: String, text: String)] = [
    (
      "units/so-y-te.json",
      """
      {
        "id": "so-y-te",
        "kind": "unit",
        "later": {
          "x": 1.0
        },
        "names": [
          {
            "name": "Sở Y tế",
            "shortName": "YT"
          }
        ],
        "rev": 1,
        "schema": 1,
        "unitKind": "department"
      }

      """
    ),
    (
      "dossiers/2025/HS-2025-0001.json",
      """
      {
        "abstract": "Đề nghị tặng Bằng khen",
        "createdOn": "2025-11-03",
        "id": "HS-2025-0001",
        "kind": "dossier",
        "lines": [
          {
            "award": "BK_T",
            "name": "Sở Công Thương",
            "number": 1,
            "state": "draft",
            "subject": "collective",
            "unit": "so-cong-thuong"
          }
        ],
        "nominator": "so-cong-thuong",
        "rev": 1,
        "schema": 1,
        "track": "merit",
        "year": 2025
      }

      """
    ),
  ]

  @Test("are read without being rewritten, and have the newest version once they are saved, unknown members kept")
  func versionOne() throws {
    let data = try DataFolder()
    for (path, text) in Self.first { try data.folder.write("data/" + path, text) }
    let loaded = try data.load()
    #expect(loaded.problems.isEmpty && loaded.readOnly == nil)
    var dossier = DataFolder.dossier
    dossier.lines[0].name = "Sở Công Thương"
    #expect(loaded.workspace.dossiers.values.first == dossier)
    for (path, text) in Self.first { #expect(try data.folder.read("data/" + path) == text) }

    try data.open().commit(DataFolder.edit("mới", from: dossier), by: DataFolder.clerk)
    let unit = try #require(loaded.workspace.units[RecordID(code: "so-y-te")])
    var changed = unit
    changed.aliases = ["syt"]
    try data.open().commit(
      Act(edits: [RecordEdit(before: .unit(unit), after: .unit(changed))]), by: DataFolder.clerk)
    for (path, _) in Self.first {
      let text = try data.folder.read("data/" + path)
      #expect(text.contains("\"schema\": 2,\n  \"sum\": \""))
      #expect(RecordSum.isRight(Array(text.utf8)))
    }
    let text = try data.folder.read("data/units/so-y-te.json")
    #expect(text.contains("\"later\": {\n    \"x\": 1.0\n  }"))
    #expect(text.contains("\"shortName\": \"YT\""))
  }

  @Test("are led through every step from theirs on, each step once")
  func chain() throws {
    let steps: [Migration] = [
      Migration(from: 1) { _, object in object },
      Migration(from: 2) { kind, object in
        var object = object
        if kind == .unit { (object["title"], object["name"]) = (object["name"], nil) }
        return object
      },
      Migration(from: 3) { _, object in
        var object = object
        if let title = object["title"] { object["titles"] = .array([title]) }
        object["title"] = nil
        return object
      },
    ]
    #expect(steps.newest == 4)
    func migrated(_ text: String) throws -> String {
      let value = steps.current(try JSONValue(parsing: Array(text.utf8)), kind: .unit)
      return String(decoding: value.utf8(.compact), as: UTF8.self)
    }
    #expect(try migrated(#"{"name":"a","schema":1,"x":9}"#) == #"{"schema":4,"titles":["a"],"x":9}"#)
    #expect(try migrated(#"{"name":"a","schema":2}"#) == #"{"schema":4,"titles":["a"]}"#)
    #expect(try migrated(#"{"schema":3,"title":"a"}"#) == #"{"schema":4,"titles":["a"]}"#)
    for text in [
      #"{"name":"a","schema":4}"#, #"{"name":"a","schema":5}"#, #"{"name":"a","schema":0}"#,
      #"{"name":"a","schema":"1"}"#, #"{"name":"a"}"#, "[1]",
    ] {
      #expect(try migrated(text) == text)
    }
  }

  @Test("have a step for each version")
  func everyVersion() {
    #expect(Migration.all.map(\.from) == Array(1..<RecordHeader.schema))
  }
}
