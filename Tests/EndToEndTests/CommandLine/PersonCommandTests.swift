import Glibc
import PtyDriver
import Testing

/// `--as`, and the rights commands ask for.
struct PersonCommandTests {
  @Test func peopleAreListed() throws {
    let desk = try Desk.withSample()
    let list = try desk.run("list", desk.data, "people", "--format", "csv")
    let rows = list.output.split(separator: "\r\n").map(String.init)
    #expect(rows.first == "id,name,roles,unit,login,state")
    #expect(rows.contains("quochuy,Trần Quốc Huy,phó phòng,,huy.tq,"))
    #expect(rows.contains("hongvan,Đặng Thị Hồng Vân,chuyên viên,,hongvan,đã nghỉ"))
    #expect(rows.contains("thanhtam,Mai Thanh Tâm,người của đơn vị,Sở Y tế,thanhtam,"))
    #expect(rows.contains("ngoclan,Lê Ngọc Lan,\"khối trưởng, người của đơn vị\",Sở Tài chính,ngoclan,"))
  }

  @Test func sealingAsksForTheRole() throws {
    let desk = try Desk.withSample()
    let refused = try desk.run("seal", desk.data, "2024", "--why", "Năm đã xong, đã đối chiếu", "--as", "vanthu")
    #expect(refused.code == 1)
    #expect(
      refused.errors.contains("Việc này cần vai trò trưởng phòng hoặc phó phòng; bạn (vanthu) là văn thư."))
    #expect(!Files.isFolder(desk.data + "/sealed"))
    let stranger = try desk.run("seal", desk.data, "2024", "--why", "Năm đã xong, đã đối chiếu", "--as", "hongvan")
    #expect(stranger.code == 1 && stranger.errors.contains("đã nghỉ"))
  }

  @Test func adoptingAsksForTheRoleAndIsSigned() throws {
    let desk = try Desk.withSample()
    let file = "units/so-y-te.json"
    try desk.write(file, try desk.text(file).replacing("\"SYT\"", with: "\"SYTKH\""))
    let arguments = ["adopt", desk.data, file, "--why", "Sửa tên tắt của đơn vị ấy"]
    func adopt(_ person: String) throws -> Program.Outcome {
      try Program.run(arguments + ["--as", person], environment: desk.environment)
    }
    let refused = try adopt("minhtriet")
    #expect(refused.code == 1 && refused.errors.contains("bạn (minhtriet) là chuyên viên."), "\(refused.errors)")
    #expect(try adopt("quochuy").code == 0)
    let log = try desk.run("log", desk.data, "--limit", "1", "--format", "csv")
    #expect(log.output.contains(",quochuy,"))
    #expect(try desk.check().code == 0)
  }

  @Test func aFileOfRightsIsAdoptedOnlyByWhoManagesPeople() throws {
    let desk = try Desk.withSample()
    let province = try desk.text("province.json")
    // The clerk may adopt files here, and manages nobody.
    try desk.write(
      "province.json",
      province.replacing(
        "  \"rolesOfUnregistered\": [", with: "  \"rights\": {\"adopt\": [\"clerk\"]},\n  \"rolesOfUnregistered\": ["))
    let refused = try desk.run("adopt", desk.data, "province.json", "--why", "Giao văn thư nhận tệp", "--as", "vanthu")
    #expect(refused.code == 1 && refused.errors.contains("trưởng phòng"))
    let given = try desk.run("adopt", desk.data, "province.json", "--why", "Giao văn thư nhận tệp", "--as", "kimanh")
    // Rights that nobody has adopted yet are not those of the journal: by these the manager may adopt.
    #expect(given.code == 0, "\(given.errors)")
  }

  @Test func aNameThatIsNoAccountIsRefused() throws {
    let desk = try Desk.withSample()
    for name in ["../lan", "lan.nt", "", "lan\u{1B}[2J"] {
      let outcome = try desk.run("seal", desk.data, "2024", "--why", "Năm đã xong, đã đối chiếu", "--as", name)
      #expect(outcome.code == 1 && outcome.errors.contains("không phải tên tài khoản"), "\(outcome.errors)")
      #expect(!outcome.errors.unicodeScalars.contains("\u{1B}"))
    }
  }

  @Test func aNewFolderIsSignedByWhoMakesIt() throws {
    let desk = try Desk.empty()
    #expect(try desk.run("sample", desk.data, "--as", "kimanh").code == 0)
    let log = try desk.run("log", desk.data, "--format", "csv")
    #expect(log.lines.last?.contains(",kimanh,") == true)
  }

  @Test(.enabled(if: Unprivileged.isPossible && geteuid() == 0))
  func onlyTheOwnerOfTheDataSaysWhoItIs() throws {
    let desk = try Desk.withSample()
    Unprivileged.letIn(desk)
    Unprivileged.makeReadOnly(desk.data)
    for command in [
      ["seal", desk.data, "2024", "--why", "Năm đã xong, đã đối chiếu", "--as", "kimanh"],
      [desk.data, "--as", "kimanh"],
    ] {
      let outcome = try Unprivileged.run(command, desk)
      #expect(outcome.code == 1, "\(outcome.errors)")
      #expect(outcome.errors.contains("--as chỉ dùng được khi tài khoản máy đang chạy sở hữu"), "\(outcome.errors)")
    }
  }
}
