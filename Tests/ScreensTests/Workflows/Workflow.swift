import Emulation
import TermUI

@testable import Screens

/// The work of a day at the keyboard, on the sample province.
struct Workflow: Sendable {
  /// What is done, in Vietnamese and in English.
  let name: (vi: String, en: String)
  /// Presses the keys.
  let keys: @Sendable (inout Keyboard) -> Void
  /// Whether the work is done, once they are pressed.
  let isDone: @Sendable (Driver) -> Bool

  /// A driver that counts keys.
  struct Keyboard {
    var driver: Driver
    private(set) var count = 0

    init(_ driver: Driver) { self.driver = driver }

    mutating func press(_ keys: Key...) {
      driver.press(keys)
      count += keys.count
    }

    mutating func type(_ text: String) {
      driver.type(text)
      count += text.count
    }

    /// Walks down to a row of the screen.
    mutating func walk(to text: String) {
      for _ in 0..<40 where !driver.lines.contains(where: { $0.hasPrefix("▸") && $0.contains(text) }) { press(.down) }
    }
  }

  /// What was saved last, of an expected kind.
  private static func saved(_ driver: Driver, _ kind: ActKind, records: Int = 1) -> Bool {
    driver.acts.last.map { $0.kind == kind && $0.edits.count >= records } ?? false
  }

  static let all: [Workflow] = [
    Workflow(name: ("Xem việc gấp nhất, hỏi vì sao, trở lại", "Look at the most urgent work, ask why, go back")) {
      $0.press(.enter, .text("?"), .escape, .escape)
    } isDone: {
      $0.title.contains("Việc cần làm")
    },
    Workflow(name: ("Tra một đơn vị khi có người gọi", "Look up a unit for a caller")) {
      $0.press(.function(3))
      $0.type("stc")
      $0.press(.enter)
    } isDone: {
      $0.title.contains("Sở Tài chính")
    },
    Workflow(name: ("Tiếp nhận, vào số một hồ sơ", "Receive and number a dossier")) {
      $0.press(.function(3))
      $0.type("0063")
      $0.press(.enter, .function(7), .enter, .function(12))
    } isDone: {
      saved($0, .advance)
    },
    Workflow(name: ("Tiếp nhận, vào số mọi hồ sơ đang chờ", "Receive and number all dossiers that wait")) {
      $0.type("3")
      $0.press(.tab)
      $0.type("/buoc:cho-tiep")
      $0.press(.enter, .control("a"), .function(7), .enter, .function(12), .function(12))
    } isDone: {
      saved($0, .advance, records: 2)
    },
    Workflow(name: ("Ghi “đủ điều kiện” cho mọi hồ sơ đang thẩm định", "Find all dossiers under appraisal eligible")) {
      $0.type("3")
      $0.press(.tab)
      $0.type("/buoc:dang-tham")
      $0.press(.enter, .control("a"), .function(7), .enter, .function(12), .function(12))
    } isDone: {
      saved($0, .setVerdict, records: 5)
    },
    Workflow(name: ("Trả hồ sơ bổ sung, lý do 30 chữ", "Return a dossier with a reason of 30 letters")) {
      $0.press(.function(3))
      $0.type("0052")
      $0.press(.enter, .function(7))
      $0.walk(to: "Trả hồ sơ bổ sung")
      $0.press(.enter)
      $0.type("Thiếu biên bản họp xét của đơn")
      $0.press(.function(12))
    } isDone: {
      saved($0, .advance)
    },
    Workflow(name: ("Gửi lấy ý kiến hiệp y của hai cơ quan", "Ask two agencies for concurrence")) {
      $0.press(.function(3))
      $0.type("0052")
      $0.press(.enter, .function(7))
      $0.walk(to: "Gửi lấy ý kiến hiệp y")
      $0.press(.enter)
      $0.type("Thuế tỉnh, Công an tỉnh")
      $0.press(.function(12))
    } isDone: {
      saved($0, .advance)
    },
    Workflow(name: ("Chấm ba ô còn trống của một phiếu", "Score the three empty cells of a scorecard")) {
      $0.type("2/khoi 2")
      $0.press(.enter, .enter, .enter)
      $0.type("]48]40]20")
      $0.press(.enter)
    } isDone: { driver in
      driver.acts.count == 3 && saved(driver, .enterPoints)
    },
    Workflow(name: ("Đề nghị khen đơn vị dẫn đầu khối", "Nominate the unit that leads its bloc")) {
      $0.type("2/khoi 4")
      $0.press(.enter, .enter, .function(7), .enter)
    } isDone: {
      $0.title.contains("Hồ sơ HS-2025-")
    },
    Workflow(name: ("Vào số quyết định cho một hồ sơ", "Enter the decision on a dossier")) {
      $0.press(.function(3))
      $0.type("0029")
      $0.press(.enter, .function(7))
      $0.walk(to: "Vào số quyết định")
      $0.press(.enter)
      $0.type("1500/QĐ-UBND")
      $0.press(.function(12))
    } isDone: {
      saved($0, .advance, records: 2)
    },
    Workflow(name: ("Hoàn tác việc vừa làm", "Take back what was just done")) {
      $0.type("2/khoi 2")
      $0.press(.enter, .enter, .enter)
      $0.type("]48")
      $0.press(.enter)
      $0.press(.control("z"))
    } isDone: {
      saved($0, .revert)
    },
  ]
}
