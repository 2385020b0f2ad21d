import Screens

// The words around the help of commands, and what is said of a command that was typed wrongly.
extension Texts {
  /// The first words of everything that was not done.
  func failed(_ message: String) -> String { self("Lỗi: \(message)", "Error: \(message)") }

  var usageHeading: String { self("CÁCH DÙNG:", "USAGE:") }
  var argumentsHeading: String { self("THAM SỐ:", "ARGUMENTS:") }
  var optionsHeading: String { self("TÙY CHỌN:", "OPTIONS:") }
  var commandsHeading: String { self("CÁC LỆNH:", "COMMANDS:") }
  var commandName: String { self("LỆNH", "COMMAND") }
  var helpHelp: String { self("Xem hướng dẫn này.", "Shows this help.") }
  var versionHelp: String { self("Xem số phiên bản.", "Shows the version.") }
  func seeHelp(_ command: String) -> String { self("Xem thêm: \(command)", "See: \(command)") }

  /// What an argument can be, and what it is where it is not given; empty when there is nothing to say.
  func valuesNote(_ values: [String], standard: String) -> String {
    let parts = [
      values.isEmpty ? nil : self("một trong: ", "one of: ") + values.joined(separator: ", "),
      standard.isEmpty ? nil : self("không nêu thì là \(standard)", "when not given: \(standard)"),
    ].compactMap(\.self)
    return parts.isEmpty ? "" : "(\(parts.joined(separator: "; ")))"
  }

  func shownValueName(_ name: String) -> String { valueName(name) ?? name.uppercased() }

  /// What the value of an argument is called, by the parser's word for it; nil for one the catalogue does not know.
  func valueName(_ name: String) -> String? {
    switch name {
    case "folder": self("THƯ-MỤC", "FOLDER")
    case "file": self("TỆP", "FILE")
    case "files": self("TỆP…", "FILE…")
    case "words": self("[THƯ-MỤC] DANH-SÁCH", "[FOLDER] LIST")
    case "target": self("[THƯ-MỤC] BẢN-GHI", "[FOLDER] RECORD")
    case "shell": self("VỎ-LỆNH", "SHELL")
    case "as", "author": self("TÊN", "NAME")
    case "theme": self("TÊN", "NAME")
    case "lang": self("vi|en", "vi|en")
    case "bloc": self("KHỐI", "BLOC")
    case "find": self("CHỮ", "WORDS")
    case "format": self("DẠNG", "FORM")
    case "year": self("NĂM", "YEAR")
    case "years", "factor", "limit", "line": self("SỐ", "NUMBER")
    case "record": self("BẢN-GHI", "RECORD")
    case "from", "through": self("NGÀY", "DAY")
    case "why": self("LÝ-DO", "REASON")
    default: nil
    }
  }

  func unknownOption(_ name: String, nearest: String?) -> String {
    if name.dropFirst().first?.isNumber == true {
      return self("Số âm không dùng được ở đây: \(name).", "A negative number has no place here: \(name).")
    }
    let hint = nearest.map { self(" Có phải là \($0)?", " Did you mean \($0)?") } ?? ""
    return self("Không có tùy chọn \(name).\(hint)", "There is no option \(name).\(hint)")
  }

  func missingValue(_ option: String) -> String {
    self("Thiếu giá trị: \(option).", "The value is missing: \(option).")
  }

  func unwantedValue(_ option: String, _ value: String) -> String {
    self("\(option) không có giá trị; bỏ “\(value)”.", "\(option) takes no value; leave out “\(value)”.")
  }

  func unexpectedWords(_ words: [String]) -> String {
    let quoted = words.map { "“\($0)”" }.joined(separator: ", ")
    return self("Thừa: \(quoted).", "Too much: \(quoted).")
  }

  func missingArgument(_ label: String) -> String { self("Thiếu \(label).", "\(label) is missing.") }

  func invalidValue(_ value: String, _ label: String, known: [String]) -> String {
    let words = known.joined(separator: ", ")
    let hint = known.isEmpty ? "" : self(" Dùng một trong: \(words).", " Use one of: \(words).")
    return self("“\(value)” không dùng được cho \(label).\(hint)", "“\(value)” is no value for \(label).\(hint)")
  }

  func unknownShell(_ name: String) -> String {
    self("Không có cho vỏ lệnh “\(name)”: chỉ bash, zsh, fish.", "Not for the shell “\(name)”: bash, zsh, fish only.")
  }

  var notUnderstood: String { self("Không hiểu dòng lệnh này.", "This command line is not understood.") }
  var limitWanted: String { self("--limit từ 1 trở lên.", "--limit is from 1 on.") }
}
