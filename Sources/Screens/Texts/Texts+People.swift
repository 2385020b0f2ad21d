import Emulation

// People, roles and rights.
extension Texts {
  func settingsTitle(_ count: Int) -> String {
    self("Thiết lập · \(number(count)) người dùng", "Settings · \(number(count)) accounts")
  }
  var rightsTitle: String { self("Thiết lập · quyền của từng vai trò", "Settings · what each role may do") }
  var peoplePane: String { self("Người dùng", "People") }
  var rightsPane: String { self("Quyền", "Rights") }
  var personColumn: String { self("Họ tên", "Name") }
  var accountNameColumn: String { self("Tài khoản", "Account") }
  var rolesColumn: String { self("Vai trò", "Roles") }
  var rightColumn: String { self("Việc", "Act") }
  var rightSourceColumn: String { self("Theo", "From") }
  var youColumn: String { self("Bạn", "You") }
  var newPersonShort: String { self("Thêm", "New") }
  public var closedState: String { self("đã nghỉ", "left") }
  var youState: String { self("bạn", "you") }
  var rightInFile: String { self("Trong province.json", "In province.json") }
  var standardSource: String { self("chuẩn", "standard") }
  var provinceSource: String { self("của tỉnh", "province") }
  var nobodyRegistered: String { self("Chưa đăng ký ai.", "Nobody is registered.") }

  /// That who is at the keyboard is now known by another name.
  func recognised(_ author: String, _ workspace: Workspace) -> String {
    workspace.account(of: author) == nil
      ? self("Từ nay việc của bạn được ghi tên \(author).", "From now on your acts are signed \(author).")
      : self(
        "Bạn đã được đăng ký: từ nay việc của bạn được ghi tên \(personName(author, workspace)).",
        "You are registered: from now on your acts are signed \(personName(author, workspace)).")
  }

  /// Who is at the keyboard and what he or she is.
  func youAre(_ author: String, _ workspace: Workspace) -> String {
    guard workspace.hasAccounts else {
      return self(
        "Bạn là \(author). Chưa đăng ký ai nên ai cũng làm được mọi việc.",
        "You are \(author). Nobody is registered, so everybody may do everything.")
    }
    let person = personName(author, workspace)
    if let refusal = workspace.lookingOnlyRefusal(of: author) { return rights(refusal, workspace.province) }
    let roles = workspace.account(of: author).map(workspace.allRoles) ?? workspace.province.rolesOfUnregistered
    let isKnown = workspace.account(of: author) != nil
    let state = isKnown ? "" : self("chưa đăng ký, ", "not registered, ")
    return self("Bạn là \(person): \(state)\(self.roles(roles)).", "You are \(person): \(state)\(self.roles(roles)).")
  }

  /// A person by name and account: `Trần Thị Lan (lan)`; the account alone where nobody is registered under it.
  func personName(_ author: String, _ workspace: Workspace) -> String {
    workspace.account(of: author).map { "\($0.name) (\(author))" } ?? author
  }

  func role(_ role: Account.Role) -> String {
    switch role {
    case .specialist: self("chuyên viên", "specialist")
    case .clerk: self("văn thư", "clerk")
    case .officeHead: self("trưởng phòng", "office head")
    case .officeDeputy: self("phó phòng", "deputy office head")
    case .leader: self("lãnh đạo Sở", "department leader")
    case .councilSecretary: self("thư ký Hội đồng", "council secretary")
    case .blocHead: self("khối trưởng", "bloc head")
    case .blocDeputy: self("khối phó", "bloc deputy")
    case .unitMember: self("người của đơn vị", "of the unit")
    }
  }

  /// Roles with commas between.
  public func roles(_ roles: [Account.Role]) -> String { roles.map { role($0) }.joined(separator: ", ") }

  /// Roles of which one is enough.
  private func oneOf(_ roles: [Account.Role]) -> String {
    guard let last = roles.last, roles.count > 1 else { return self.roles(roles) }
    return self.roles(roles.dropLast()) + self(" hoặc ", " or ") + role(last)
  }

  func right(_ right: Right) -> String {
    switch right {
    case .enterPoints(.selfScore): self("Nhập điểm tự chấm", "Enter own points")
    case .enterPoints(.crossScore): self("Nhập điểm chấm chéo", "Enter cross points")
    case .enterPoints(.appraisedScore): self("Nhập điểm thẩm định", "Enter appraised points")
    case .nominate: self("Đề nghị khen theo xếp hạng", "Nominate by rank")
    case .editDossier: self("Ghi giấy tờ, sửa tên trong hồ sơ", "Papers and names of a dossier")
    case .setVerdict: self("Ghi kết quả thẩm định", "Enter a verdict")
    case .step(let step): self.step(step)
    case .setDutyDone: self("Ghi nhiệm vụ đã xong", "Enter that a duty is done")
    case .goBack: self("Đưa về bản cũ", "Go back to a version")
    case .managePeople: self("Quản lý người dùng và quyền", "Manage people and rights")
    case .adopt: self("Nhận tệp sửa ngoài chương trình", "Adopt files edited outside")
    case .seal: self("Khóa năm đã xong", "Seal a closed year")
    case .seePersonalData: self("Xem dữ liệu cá nhân", "See personal data")
    case .editPersonalData: self("Sửa dữ liệu cá nhân", "Change personal data")
    }
  }

  /// Why somebody may not do something, or why an account cannot be as it was entered.
  public func rights(_ refusal: Refusal, _ province: Province) -> String {
    let managers = oneOf(province.roles(for: .managePeople))
    switch refusal {
    case .notAllowed(_, let needs, _, _) where needs.isEmpty:
      return self("Tỉnh không giao việc này cho vai trò nào.", "The province gives this to no role.")
    case .notAllowed(_, let needs, let has, let author):
      let are = has.isEmpty ? self("không có vai trò nào ở đây", "have no role here") : roles(has)
      return self(
        "Việc này cần vai trò \(oneOf(needs)); bạn (\(author)) \(has.isEmpty ? "" : "là ")\(are).",
        "This needs the role \(oneOf(needs)); you (\(author)) \(has.isEmpty ? "" : "are ")\(are).")
    case .notRegistered(let author):
      return self(
        "Tài khoản \(author) chưa được đăng ký nên chỉ xem được; nhờ \(managers) thêm ở mục 9 Thiết lập.",
        "The account \(author) is not registered and may only look; ask the \(managers) to add it at 9 Settings.")
    case .accountClosed(let author):
      return self(
        "Tài khoản \(author) ghi là đã nghỉ nên chỉ xem được; nhờ \(managers) mở lại ở mục 9 Thiết lập.",
        "The account \(author) is closed and may only look; ask the \(managers) to open it at 9 Settings.")
    case .accountEdited, .accountsLost, .ownAccount: return unsettled(refusal, managers: managers, oneOf)
    case .nobodyManagesPeople:
      return self(
        "Phải có ít nhất một người đang làm việc giữ vai trò \(managers), để còn người quản lý người dùng.",
        "At least one person at work must be \(managers), so that somebody can manage people.")
    case .account(let field, let problem): return account(field, problem)
    default: return self("Không thực hiện được.", "This cannot be done.")
    }
  }

  /// Why a text names nobody who can be given the work.
  func person(_ problem: FieldProblem) -> String {
    switch problem {
    case .unknownPerson(let text):
      self("Không có người dùng “\(text)”; ghi tên đã đăng ký ở mục 9.", "Nobody is registered as “\(text)”; see 9.")
    case .severalPeople(let names):
      self("Nhiều người: ", "Several people: ") + names.prefix(3).joined(separator: ", ")
        + (names.count > 3 ? self(" và \(names.count - 3) người khác", " and \(names.count - 3) more") : "") + "."
    case .notAnAppraiser(let name, let needs):
      self(
        "\(name) không thẩm định: cần vai trò \(oneOf(needs)).", "\(name) does not appraise: it takes \(oneOf(needs)).")
    case .hasLeft(let name): self("\(name) đã nghỉ.", "\(name) has left.")
    default: ""
    }
  }

  /// Who appraises a dossier, by name; as it was typed where nobody is registered so.
  func assignee(_ text: String, _ workspace: Workspace) -> String { workspace.account(of: text)?.name ?? text }

  private func account(_ field: AccountField, _ problem: AccountProblem) -> String {
    switch (field, problem) {
    case (.roles, .empty):
      self("Chọn ít nhất một vai trò hoặc ghi đơn vị.", "Choose at least one role or enter a unit.")
    case (_, .empty): self("Chưa nhập.", "Nothing entered.")
    case (_, .notALogin):
      self(
        "Tên đăng nhập máy chỉ gồm chữ không dấu, chữ số và . _ - @, không có dấu cách.",
        "A login has only plain letters, digits and . _ - @, without spaces.")
    case (_, .notAnIdentifier):
      self(
        "Từ 1 đến 64 chữ không dấu, chữ số, “_” và “-”.", "1 to 64 plain letters, digits, “_” and “-”.")
    case (_, .taken(let other)):
      self("Tài khoản \(other) đã dùng tên này.", "The account \(other) has this name.")
    case (_, .unknown(let text)): noSuchUnit(text)
    }
  }

  func noSuchUnit(_ text: String) -> String { self("Không có đơn vị “\(text)”.", "There is no unit “\(text)”.") }
}

// The form of a person.
extension Texts {
  var newPersonTitle: String { self("Thêm người dùng", "A new account") }
  func personTitle(_ account: Account) -> String {
    self("Người dùng \(account.name) (\(account.id))", "Account \(account.name) (\(account.id))")
  }
  var accountExplained: String {
    self(
      "Tài khoản là tên ghi trong nhật ký, đặt rồi không đổi. Vai trò quyết định việc được làm.",
      "The account is the name in the journal and never changes. Roles say what may be done.")
  }
  var accountHint: String { self("Như lan, minhtriet: chữ không dấu.", "Like lan, minhtriet: plain letters.") }
  var personUnitHint: String {
    self("Mã hoặc một phần tên; chỉ với người của đơn vị.", "Its id or part of its name; for people of a unit.")
  }
  var loginLabel: String { self("Đăng nhập máy", "Login") }
  var loginHint: String {
    self("Chỉ ghi khi khác tên tài khoản, như lan.nt.", "Only where it is not the account, like lan.nt.")
  }
  var closedLabel: String { self("Đã nghỉ", "Has left") }
  func personSaved(_ name: String) -> String { self("Đã lưu người dùng \(name).", "Account \(name) saved.") }
  func severalUnits(_ names: [String], more: Int) -> String {
    let rest = more > 0 ? self(" và \(more) đơn vị khác", " and \(more) more") : ""
    return self("Nhiều đơn vị: ", "Several units: ") + names.joined(separator: ", ") + rest
  }
}

// Why somebody may do what.
extension Texts {
  func whyRightsTitle(_ account: Account) -> String {
    self("Quyền của \(account.name)", "What \(account.name) may do")
  }
  var mayDoHeading: String { self("Được làm", "May do") }
  var mayNotDoHeading: String { self("Không được làm", "May not do") }
  var whoMayHeading: String { self("Người được làm", "Who may do it") }
  var lookOnly: String { self("Chỉ xem.", "May only look.") }
  func because(_ roles: [Account.Role]) -> String { self("vì là \(self.roles(roles))", "as \(self.roles(roles))") }
  func inBloc(_ bloc: Bloc) -> String {
    self("ở \(blocKind(bloc.kind)) \(bloc.number)", "in \(blocKind(bloc.kind)) \(bloc.number)")
  }
  var forOwnUnit: String { self("cho đơn vị mình", "for the own unit") }
  func needsRoles(_ roles: [Account.Role]) -> String {
    roles.isEmpty ? self("không giao cho ai", "given to nobody") : self("cần \(oneOf(roles))", "needs \(oneOf(roles))")
  }
}
