import Glibc
import Testing

/// Backups, restoring and sealed years, as an administrator does them.
struct BackupCommandTests {
  private func heads(_ outcome: Program.Outcome) -> [String] {
    outcome.lines.filter { $0.hasPrefix("Mã kiểm nhật ký: ") }
  }

  @Test func aBackupIsRestoredWithTheSameHead() throws {
    let desk = try Desk.withSample(["ghi-chu.txt": "…"])
    let archive = desk.home + "/sao-luu.tar.gz"
    let backup = try desk.run("backup", desk.data, archive)
    #expect(backup.code == 0, "\(backup.errors)")
    #expect(backup.lines.contains("ghi-chu.txt: không thuộc dữ liệu, không sao lưu"))
    #expect(heads(backup).count == 1)

    let again = desk.home + "/lai/tinh"
    let restored = try desk.run("restore", archive, again)
    #expect(restored.code == 0, "\(restored.errors)")
    #expect(heads(restored) == heads(backup))
    #expect(restored.lines.last == "Mọi mã băm đúng; mã kiểm nhật ký đúng như lúc sao lưu.")
    let check = try desk.run("check", again)
    #expect(check.code == 0)
    #expect(heads(check) == heads(backup))
    var files = try Files.tree(desk.data)
    files["ghi-chu.txt"] = nil
    #expect(try Files.tree(again) == files)
  }

  @Test func refusalsSayWhatToDoAndLeaveNothing() throws {
    let desk = try Desk.withSample()
    let archive = desk.home + "/sao-luu.tar.gz"
    #expect(try desk.run("backup", desk.data, archive).code == 0)
    let bytes = try Files.read(archive)

    let twice = try desk.run("backup", desk.data, archive)
    #expect(twice.code == 1)
    #expect(twice.errors.contains("Đã có \(archive). Chọn tên khác, hoặc thêm --force"))
    #expect(try Files.read(archive) == bytes)
    #expect(try desk.run("backup", desk.data, archive, "--force").code == 0)

    let nowhere = try desk.run("backup", desk.data, desk.home + "/khong-co/a.tar.gz")
    #expect(nowhere.code == 1)
    #expect(nowhere.errors.contains("Chưa có bản sao lưu."))

    let occupied = try desk.run("restore", archive, desk.data)
    #expect(occupied.code == 1)
    #expect(occupied.errors.contains("\(desk.data) không trống"))

    let cut = desk.home + "/cut.tar.gz"
    try Files.write(cut, Array(bytes.prefix(bytes.count / 2)))
    let truncated = try desk.run("restore", cut, desk.home + "/moi")
    #expect(truncated.code == 1)
    #expect(truncated.errors.contains("tệp bị cụt"))
    let foreign = try desk.run("restore", desk.data + "/province.json", desk.home + "/moi", "--lang", "en")
    #expect(foreign.code == 1)
    #expect(foreign.errors.contains("not a backup of thidua"))
    #expect(try !Files.names(desk.home).contains("moi"))
  }

  @Test func aFullDiskIsToldAndLeavesNothing() throws {
    let desk = try Desk.withSample()
    // No file may grow beyond 16 blocks of 1 KiB.
    let command = "ulimit -f 16; trap '' XFSZ; exec '\(Program.path)' backup '\(desk.data)' '\(desk.home)/a.tar.gz'"
    let outcome = try Program.run(["-c", command], of: "/bin/bash", environment: desk.environment)
    #expect(outcome.code == 1)
    #expect(outcome.errors.contains("Chưa có bản sao lưu."), "\(outcome.errors)")
    #expect(try !Files.names(desk.home).contains { $0.contains("a.tar.gz") })
  }

  @Test func aClosedYearIsSealedAndStillRead() throws {
    let desk = try Desk.withSample()
    // The next year is opened by hand; a province changed outside gives no rights to who is not registered.
    let province = try desk.text("province.json")
    try desk.write("province.json", province.replacing("\"openYear\": 2025", with: "\"openYear\": 2026"))
    let adopt = ["adopt", desk.data, "province.json", "--why", "mở năm 2026 để làm việc", "--as", "kimanh"]
    #expect(try Program.run(adopt, environment: desk.environment).code == 0)
    let list = try desk.run("list", desk.data, "dossiers", "--year", "2025")
    let blocs = try desk.run("list", desk.data, "blocs", "--year", "2025")
    #expect(list.code == 0 && list.lines.count > 20 && blocs.lines.count > 20)
    #expect(try desk.run("list", desk.data, "dossiers").lines.count == 1)

    let open = try desk.run("seal", desk.data, "2026", "--why", "thử khóa năm đang mở")
    #expect(open.code == 1)
    #expect(open.errors.contains("chỉ khóa năm đã qua"))
    let unfinished = try desk.run("seal", desk.data, "2025", "--why", "đã quyết toán năm 2025")
    #expect(unfinished.code == 1)
    #expect(
      unfinished.errors.contains("Đã trao tặng 35") && unfinished.errors.contains("--force"), "\(unfinished.errors)")
    let sealed = try desk.run("seal", desk.data, "2025", "--why", "đã quyết toán năm 2025", "--force")
    #expect(sealed.code == 0, "\(sealed.errors)")
    #expect(sealed.output.contains("Đã khóa năm 2025"))
    #expect(sealed.lines.contains { $0.hasSuffix("  dossiers.json") })
    let again = try desk.run("seal", desk.data, "2025", "--why", "thử khóa năm đang mở")
    #expect(again.code == 1)
    #expect(again.errors.contains("Năm 2025 đã khóa"))

    #expect(try desk.run("list", desk.data, "dossiers", "--year", "2025").output == list.output)
    #expect(try desk.run("list", desk.data, "blocs", "--year", "2025").output == blocs.output)
    let ranking = try desk.run("rank", desk.data, "--bloc", "2025-khoi-02", "--year", "2025")
    #expect(ranking.code == 0 && ranking.lines.count > 3, "\(ranking.errors)")
    let byName = try desk.run("rank", desk.data, "--bloc", "quan ly nha nuoc", "--year", "2025")
    #expect(byName.output == ranking.output, "\(byName.errors)")
    let log = try desk.run("log", desk.data, "--limit", "1")
    #expect(log.output.contains("Khóa năm 2025"))
    for arguments in [["list", desk.data, "dossiers"], ["rank", desk.data, "--bloc", "2022-khoi-02"]] {
      let never = try Program.run(arguments + ["--year", "2022"], environment: desk.environment)
      #expect(never.code == 1 && never.output.isEmpty)
      #expect(never.errors.contains("Không có dữ liệu năm 2022") && never.errors.contains("2025, 2026"))
    }
    let check = try desk.check()
    #expect(check.code == 0, "\(check.output)")
    let outcome = try Program.run(
      ["-c", "cd '\(desk.data)/sealed/2025' && sha256sum -c SHA256SUMS"], of: "/bin/bash",
      environment: desk.environment)
    #expect(outcome.code == 0)
  }

  @Test func aSealedYearThatWasTamperedWithIsToldByItsCause() throws {
    let desk = try Desk.withSample()
    let province = try desk.text("province.json")
    try desk.write("province.json", province.replacing("\"openYear\": 2025", with: "\"openYear\": 2026"))
    let adopt = ["adopt", desk.data, "province.json", "--why", "mở năm 2026 để làm việc", "--as", "kimanh"]
    #expect(try Program.run(adopt, environment: desk.environment).code == 0)
    #expect(try desk.run("seal", desk.data, "2025", "--why", "thử niêm phong rồi phá", "--force").code == 0)
    let command =
      "cd '\(desk.data)/sealed/2025' && chmod 600 *.json && rm blocs.json && sed -i s/merit/external/ dossiers.json"
    #expect(try Program.run(["-c", command], of: "/bin/bash", environment: desk.environment).code == 0)
    let check = try desk.check()
    #expect(check.code == 2)
    let errors = check.lines.filter { $0.contains(": lỗi: ") }
    #expect(errors.count < 200, "\(errors.count)")
    #expect(errors.contains { $0.hasPrefix("sealed/2025/blocs.json") })
    #expect(check.output.contains("kéo theo"))
    #expect(!errors.contains { $0.hasPrefix("sealed/") && $0.contains("thidua adopt") })
    #expect(errors.contains { $0.hasPrefix("sealed/2025/dossiers.json") && $0.contains("khôi phục") })
  }

  @Test func namesThatATerminalWouldObeyAreMadeVisible() throws {
    let desk = try Desk.withSample(["xấu\u{1b}[31m\u{202e}\u{200b}.txt": "…"])
    let backup = try desk.run("backup", desk.data, desk.home + "/a.tar.gz")
    #expect(backup.code == 0)
    let archive = desk.home + "/b\u{1b}]0;x\u{7}.tar.gz"
    let outputs = [
      backup.output, try desk.run("backup", desk.data, archive).output,
      try desk.run("backup", desk.data, archive).errors,
      try desk.run("restore", archive + "\u{202e}", desk.home + "/moi").errors,
      try desk.run("seal", desk.data + "/\u{1b}", "2024", "--why", "đã quyết toán năm 2024").errors,
    ]
    for output in outputs {
      #expect(!output.isEmpty)
      #expect(
        !output.unicodeScalars.contains { "\u{1b}\u{202e}\u{200b}\u{7}".unicodeScalars.contains($0) }, "\(output)")
    }
  }

  @Test func aFolderThatIsNotThereIsToldAsTheFolder() throws {
    let desk = try Desk.withSample()
    let outcome = try desk.run("backup", desk.data, desk.home + "/khongco/b.tgz")
    #expect(outcome.code == 1)
    #expect(outcome.errors.contains("Không có thư mục để ghi \(desk.home)/khongco/b.tgz."))
  }
}
