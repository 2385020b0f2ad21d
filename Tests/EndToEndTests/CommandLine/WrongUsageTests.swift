import Testing

/// Who types a command wrongly is told in the chosen language what is wrong and how the command is called.
struct WrongUsageTests {
  /// What each command needs, so that only what is tried is wrong.
  private static let right: [String: [String]] = [
    "open": [], "check": [], "adopt": ["d", "f", "--why", "vì"], "rank": ["--bloc", "2"], "list": ["units"],
    "log": [], "backup": ["d", "f"], "restore": ["f", "d"], "seal": ["d", "2024", "--why", "vì"],
    "personal": ["d", "f"], "sample": ["d"], "show": ["d", "r"], "explain": ["d", "r"], "completions": ["bash"],
    "man": [],
  ]

  @Test("an option there is not", arguments: HelpTests.commands)
  func unknownOption(command: String) throws {
    let words = [command] + (Self.right[command] ?? [])
    try expectWrong(words + ["--nosuch"], "Không có tùy chọn --nosuch.", "There is no option --nosuch.")
    try expectWrong(words + ["-x"], "Không có tùy chọn -x.", "There is no option -x.")
    try expectWrong(words + ["-5"], "Số âm không dùng được ở đây: -5.", "A negative number has no place here: -5.")
    // These take what follows for one of their words.
    if ["list", "show", "explain"].contains(command) { return }
    try expectWrong(
      words + ["--lagn", "en"], "Không có tùy chọn --lagn. Có phải là --lang?",
      "There is no option --lagn. Did you mean --lang?")
  }

  @Test("an option whose value is missing or none of its values", arguments: HelpTests.commands)
  func values(command: String) throws {
    let words = [command] + (Self.right[command] ?? [])
    try expectWrong(words + ["--lang"], "Thiếu giá trị: --lang vi|en.", "The value is missing: --lang vi|en.")
    try expectWrong(
      words + ["--lang", "fr"], "“fr” không dùng được cho --lang vi|en. Dùng một trong: vi, en.",
      "“fr” is no value for --lang vi|en. Use one of: vi, en.")
  }

  @Test(
    "too much",
    arguments: [
      "open", "check", "rank", "log", "backup", "restore", "seal", "personal", "sample", "completions", "man",
    ])
  func unexpected(command: String) throws {
    let fills = ["open", "check", "rank", "log"].contains(command) ? ["d"] : []
    let words = [command] + (Self.right[command] ?? []) + fills
    try expectWrong(words + ["thừa"], "Thừa: “thừa”.", "Too much: “thừa”.")
    try expectWrong(words + ["một", "hai"], "Thừa: “một”, “hai”.", "Too much: “một”, “hai”.")
  }

  @Test(arguments: [
    (["adopt"], "Thiếu THƯ-MỤC.", "FOLDER is missing."),
    (["adopt", "d"], "Thiếu TỆP….", "FILE… is missing."),
    (["rank"], "Thiếu --bloc KHỐI.", "--bloc BLOC is missing."),
    (["list"], "Thiếu [THƯ-MỤC] DANH-SÁCH.", "[FOLDER] LIST is missing."),
    (["backup"], "Thiếu THƯ-MỤC.", "FOLDER is missing."),
    (["backup", "d"], "Thiếu TỆP.", "FILE is missing."),
    (["restore", "f"], "Thiếu THƯ-MỤC.", "FOLDER is missing."),
    (["seal", "d"], "Thiếu NĂM.", "YEAR is missing."),
    (["seal", "d", "2024"], "Thiếu --why LÝ-DO.", "--why REASON is missing."),
    (["personal", "d"], "Thiếu TỆP.", "FILE is missing."),
    (["sample"], "Thiếu THƯ-MỤC.", "FOLDER is missing."),
    (["show"], "Thiếu [THƯ-MỤC] BẢN-GHI.", "[FOLDER] RECORD is missing."),
    (["completions"], "Thiếu VỎ-LỆNH.", "SHELL is missing."),
  ])
  func missing(words: [String], vietnamese: String, english: String) throws {
    try expectWrong(words, vietnamese, english)
  }

  @Test(arguments: [
    (["log", "--limit", "abc"], "“abc” không dùng được cho --limit SỐ.", "“abc” is no value for --limit NUMBER."),
    (["log", "--limit", "-1"], "--limit từ 1 trở lên.", "--limit is from 1 on."),
    (["log", "--limit=0"], "--limit từ 1 trở lên.", "--limit is from 1 on."),
    (["log", "--limit"], "Thiếu giá trị: --limit SỐ.", "The value is missing: --limit NUMBER."),
    (["log", "--changes=1"], "--changes không có giá trị; bỏ “1”.", "--changes takes no value; leave out “1”."),
    (["--sample=1"], "--sample không có giá trị; bỏ “1”.", "--sample takes no value; leave out “1”."),
    (
      ["rank", "--bloc", "2", "--format", "xml"],
      "“xml” không dùng được cho --format DẠNG. Dùng một trong: text, json, csv.",
      "“xml” is no value for --format FORM. Use one of: text, json, csv."
    ),
    (["rank", "--bloc", "2", "--year", "-1"], "Năm có bốn chữ số.", "A year has four digits."),
    (["list", "units", "--year", "99"], "Năm có bốn chữ số.", "A year has four digits."),
    (["list", "d", "nosuch"], "Cần: [THƯ-MỤC] và một trong", "Wanted: [FOLDER] and one of"),
    (["seal", "d", "x", "--why", "y"], "“x” không dùng được cho NĂM.", "“x” is no value for YEAR."),
    (["sample", "x", "--years", "-3"], "--years từ 1 đến 20.", "--years is from 1 to 20."),
    (["sample", "x", "--years", "21"], "--years từ 1 đến 20.", "--years is from 1 to 20."),
    (["sample", "x", "--factor", "2"], "--factor từ 1 đến 4", "--factor is from 1 to 4"),
    (["show", "a", "b", "c"], "Cần: [THƯ-MỤC] và một bản ghi.", "Wanted: [FOLDER] and one record."),
    (
      ["explain", "HS-2025-0001", "--line", "x"], "“x” không dùng được cho --line SỐ.",
      "“x” is no value for --line NUMBER."
    ),
    (
      ["completions", "ksh"], "“ksh” không dùng được cho VỎ-LỆNH. Dùng một trong: bash, zsh, fish.",
      "“ksh” is no value for SHELL. Use one of: bash, zsh, fish."
    ),
    (["--generate-completion-script=foo"], "Không có cho vỏ lệnh “foo”", "Not for the shell “foo”"),
  ])
  func values(words: [String], vietnamese: String, english: String) throws {
    try expectWrong(words, vietnamese, english)
  }

  @Test("what failed is told in the language too, and no usage follows")
  func failures() throws {
    let desk = try Desk.empty()
    let vietnamese = try desk.run("check", desk.home + "/khongco")
    #expect(vietnamese.code == 1)
    #expect(vietnamese.errors.hasPrefix("Lỗi: Không có thư mục "))
    #expect(!vietnamese.errors.contains("CÁCH DÙNG"))
    let english = try desk.run("check", desk.home + "/khongco", "--lang", "en")
    #expect(english.code == 1)
    #expect(english.errors.hasPrefix("Error: There is no folder "))
  }

  private func expectWrong(_ words: [String], _ vietnamese: String, _ english: String) throws {
    let desk = try Desk.empty()
    for (language, prefix, text, usage) in [
      ("vi_VN.UTF-8", "Lỗi: ", vietnamese, "\nCÁCH DÙNG: thidua"),
      ("en_US.UTF-8", "Error: ", english, "\nUSAGE: thidua"),
    ] {
      let environment = desk.environment.merging(["LANG": language, "LC_ALL": language]) { $1 }
      let outcome = try Program.run(words, environment: environment)
      #expect(outcome.code == 64, "\(words)")
      #expect(outcome.output.isEmpty)
      #expect(outcome.errors.hasPrefix(prefix + text), "\(words): \(outcome.errors)")
      #expect(outcome.errors.contains(usage))
      if language.hasPrefix("vi") { expectNoEnglish(outcome.errors) }
    }
  }
}
