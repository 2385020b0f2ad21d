import Emulation
import Glibc
import Storage
import TestProvince

/// One act of each kind that the store saves in its own way, on a new `TestFolder`.
public enum ActSample: String, CaseIterable, Sendable {
  case oneRecord, fourRecords, manyRecords, newRecordInNewFolder, removal, changeNewAndRemoval, adoption, putBack,
    revert,
    firstOfMonth, firstOfMachine, fill, seal, changedAccount, firstPersonal, personal, personalErased, personalSeen,
    personalAdopted

  /// Does what comes before the act.
  ///
  /// - Parameter path: a folder that `TestFolder.make` made.
  public func prepare(_ path: String) throws {
    switch self {
    case .adoption:
      for number in 0..<2 { try Self.editByHand("\(path)/dossiers/2025/hs-2025-\(number).json", "Đề nghị", "Yêu cầu") }
    case .putBack:
      // What the journal has in full.
      _ = try Self.fourRecords.perform(try open(path), dossiers: 4)
      for number in 0..<2 { try Self.editByHand("\(path)/dossiers/2025/hs-2025-\(number).json", "đã sửa", "đã đổi") }
    case .revert:
      _ = try Self.oneRecord.perform(try open(path), dossiers: 1)
    case .changedAccount:
      try open(path).commit(
        Act(.setAccount, edits: [RecordEdit(before: nil, after: .account(Self.account(revision: 0)))]),
        by: TestFolder.clerk)
    case .personal, .personalErased, .personalSeen, .personalAdopted:
      _ = try Self.firstPersonal.perform(try open(path), dossiers: 1)
      if self == .personalAdopted {
        try Self.editByHand("\(path)/personal/2025/hs-2025-0-2.json", "0905", "0912")
      }
    case .seal:
      try open(path).fill(TestFolder.closedYear, by: TestFolder.clerk)
    default: break
    }
  }

  /// How many acts the journal has before this one.
  public var actsBefore: Int {
    switch self {
    case .putBack, .revert, .seal, .changedAccount, .personal, .personalErased, .personalSeen, .personalAdopted: 2
    default: 1
    }
  }

  /// The act itself, where what a program that died has left must not be in its way.
  public var again: ActSample? { self == .seal || self == .fill ? self : nil }

  public func open(_ path: String) throws(StorageError) -> Store { try Store.open(path, machine: machine) }

  /// The same with a store that leaves something out.
  public func open(_ path: String, _ weakness: Weakness?) throws(StorageError) -> Store {
    guard let weakness else { return try open(path) }
    return try Store.open(path, machine: machine, probedBy: weakness.probe)
  }

  /// The machine whose journal the act goes to.
  public var machine: Machine.ID { self == .firstOfMachine ? TestFolder.machine(2) : TestFolder.machine }

  /// Saves the act.
  ///
  /// - Parameter dossiers: how many dossiers the folder has; an act on many changes them all.
  public func perform(_ store: Store, dossiers: Int) throws(StorageError) -> Receipt {
    switch self {
    case .oneRecord, .firstOfMachine: return try store.commit(Act(edits: [Self.change(0)]), by: TestFolder.clerk)
    case .fourRecords:
      return try store.commit(Act(edits: (0..<min(4, dossiers)).map(Self.change)), by: TestFolder.clerk)
    case .manyRecords:
      return try store.commit(Act(edits: (0..<dossiers).map(Self.change)), by: TestFolder.clerk)
    case .newRecordInNewFolder:
      return try store.commit(Act(edits: [Self.newDecision]), by: TestFolder.clerk)
    case .removal: return try store.commit(Act(edits: [Self.cardRemoval]), by: TestFolder.clerk)
    case .changeNewAndRemoval:
      return try store.commit(Act(edits: [Self.change(0), Self.newDecision, Self.cardRemoval]), by: TestFolder.clerk)
    case .adoption:
      let keys = (0..<2).map { AnyRecord.dossier(TestFolder.dossier($0)).key }
      return try store.adopt(keys, why: "sửa khi máy hỏng", by: TestFolder.clerk)
    case .putBack:
      let keys = (0..<2).map { AnyRecord.dossier(TestFolder.dossier($0)).key }
      return try store.putBack(keys, why: "sửa nhầm", by: TestFolder.clerk)
    case .revert:
      guard case .dossier(let changed) = Self.change(0).saved else { throw .noProvince }
      let back = TestFolder.edit(changed, TestFolder.dossier(0).abstract)
      let last = ActID(machine: TestFolder.machine, number: 2)
      return try store.commit(Act(.revert, reverts: last, edits: [back]), by: TestFolder.clerk)
    case .firstOfMonth:
      let next = Moment(seconds: TestFolder.clerk.at.seconds + 31 * 86_400, offset: 420)
      return try store.commit(Act(edits: [Self.change(0)]), by: Signature(author: "lan", at: next))
    case .changedAccount:
      let account = Self.account(revision: 1)
      var closed = account
      closed.isClosed = true
      var act = Act(.setAccount, edits: [RecordEdit(before: .account(account), after: .account(closed))])
      act.reliesOn = .account(account)
      return try store.commit(act, by: TestFolder.clerk)
    case .firstPersonal:
      return try store.commit(TestFolder.settingPersonal(0, 1, before: nil), by: TestFolder.clerk)
    case .personal:
      return try store.commit(TestFolder.settingPersonal(0, 2, before: (version: 1, revision: 1)), by: TestFolder.clerk)
    case .personalErased:
      let erasing = Act(.erasePersonal, personal: PersonalEdit(TestFolder.recipient(0), before: 1))
      return try store.commit(erasing, by: TestFolder.clerk)
    case .personalSeen:
      let looking = Act(.seePersonal, personal: PersonalEdit(TestFolder.recipient(0)))
      guard let seen = try store.seePersonal(looking, by: TestFolder.clerk) else { throw .noProvince }
      return seen.act
    case .personalAdopted:
      return try store.adoptPersonal(TestFolder.recipient(0), why: "sửa khi máy hỏng", by: TestFolder.clerk)
    case .fill:
      let records = (0..<5).map { AnyRecord.campaign(TestFolder.campaign("KH-\($0)")) }
      return try store.fill(records + [.decision(TestFolder.decision("QD-1"))], by: TestFolder.clerk)
    case .seal:
      return try store.seal(TestFolder.year - 1, why: "đã quyết toán", by: TestFolder.clerk).act
    }
  }
  /// Saves one more act, whatever came before.
  public static func performNext(_ store: Store) throws -> Receipt {
    let loaded = try store.load()
    guard let dossier = loaded.workspace.dossiers[TestFolder.dossier(2).id] else { throw StorageError.noProvince }
    var after = dossier
    after.assignee = dossier.assignee + "x"
    let edit = RecordEdit(before: .dossier(dossier), after: .dossier(after))
    return try store.commit(Act(edits: [edit]), by: TestFolder.clerk)
  }

  private static func change(_ number: Int) -> RecordEdit { TestFolder.edit(TestFolder.dossier(number), "đã sửa") }

  private static func account(revision: Int) -> Account {
    Account(id: RecordID(code: "lan"), revision: revision, name: "Nguyễn Thị Lan", roles: [.officeHead])
  }

  private static let newDecision = RecordEdit(before: nil, after: .decision(TestFolder.decision("QD-1")))

  private static var cardRemoval: RecordEdit {
    RecordEdit(before: TestFolder.records(dossiers: 0).first { $0.key.kind == .scorecard }, after: nil)
  }

  private static func editByHand(_ path: String, _ old: String, _ new: String) throws {
    guard let file = fopen(path, "r+") else { throw StorageError.noFolder(path) }
    defer { fclose(file) }
    var text = [UInt8](repeating: 0, count: 4096)
    text.removeLast(text.count - fread(&text, 1, text.count, file))
    text = Array(String(decoding: text, as: UTF8.self).replacing(old, with: new).utf8)
    rewind(file)
    fwrite(text, 1, text.count, file)
    ftruncate(fileno(file), text.count)
  }
}
