import Emulation

/// What is being typed into: which form on which part of which record.
enum DraftOrigin: Hashable, Sendable {
  case cell(Scorecard.ID, criterion: String, ScoreColumn)
  case step(Dossier.ID, PipelineStep, lines: [Int])
  case verdict(Dossier.ID, lines: [Int])
  /// A step of several dossiers.
  case steps([Dossier.ID], PipelineStep)
  /// What the appraisal found in several dossiers.
  case verdicts([Dossier.ID])
  case correction(Dossier.ID, line: Int)
  case personal(Dossier.ID, line: Int)
  case reference(Dossier.ID, DossierPartKind)
  case dutyDone(Campaign.ID, code: String)
  /// A person; nil for one who is not registered yet.
  case account(Account.ID?)
  case goBack(RecordKey, to: VersionName)

  /// Reads the words of a draft; nil for those this version does not know.
  init?(_ draft: Draft) {
    let details = draft.details
    let lines = details["lines"]?.split(separator: " ").map { Int($0) }
    switch (draft.kind, draft.record.kind) {
    case ("cell", .scorecard):
      guard let id = Scorecard.ID(draft.record.id), let criterion = details["criterion"],
        let column = details["column"].flatMap(ScoreColumn.init(rawValue:))
      else { return nil }
      self = .cell(id, criterion: criterion, column)
    case ("step", .dossier):
      guard let id = Dossier.ID(draft.record.id), let step = details["step"].flatMap(PipelineStep.init(rawValue:)),
        let lines, !lines.isEmpty, !lines.contains(nil)
      else { return nil }
      self = .step(id, step, lines: lines.compactMap(\.self))
    case ("verdict", .dossier):
      guard let id = Dossier.ID(draft.record.id), let lines, !lines.isEmpty, !lines.contains(nil) else { return nil }
      self = .verdict(id, lines: lines.compactMap(\.self))
    case ("steps", .dossier):
      guard let ids = Self.dossiers(draft), let step = details["step"].flatMap(PipelineStep.init(rawValue:)) else {
        return nil
      }
      self = .steps(ids, step)
    case ("verdicts", .dossier):
      guard let ids = Self.dossiers(draft) else { return nil }
      self = .verdicts(ids)
    case ("correction", .dossier):
      guard let id = Dossier.ID(draft.record.id), let line = details["line"].flatMap({ Int($0) }) else { return nil }
      self = .correction(id, line: line)
    case ("personal", .dossier):
      guard let id = Dossier.ID(draft.record.id), let line = details["line"].flatMap({ Int($0) }) else { return nil }
      self = .personal(id, line: line)
    case ("reference", .dossier):
      guard let id = Dossier.ID(draft.record.id), let part = details["part"].flatMap(DossierPartKind.init(rawValue:))
      else { return nil }
      self = .reference(id, part)
    case ("dutyDone", .campaign):
      guard let id = Campaign.ID(draft.record.id), let code = details["duty"] else { return nil }
      self = .dutyDone(id, code: code)
    case ("account", .account):
      guard draft.record.id.isEmpty || Account.ID(draft.record.id) != nil else { return nil }
      self = .account(Account.ID(draft.record.id))
    case ("goBack", _):
      guard let revision = details["revision"].flatMap({ Int($0) }), let act = details["act"].flatMap(ActID.init) else {
        return nil
      }
      self = .goBack(draft.record, to: VersionName(act: act, revision: revision))
    default: return nil
    }
  }

  /// The word for the kind of form.
  private var kind: String {
    switch self {
    case .cell: "cell"
    case .step: "step"
    case .verdict: "verdict"
    case .steps: "steps"
    case .verdicts: "verdicts"
    case .correction: "correction"
    case .personal: "personal"
    case .reference: "reference"
    case .dutyDone: "dutyDone"
    case .account: "account"
    case .goBack: "goBack"
    }
  }

  private var details: [String: String] {
    switch self {
    case .cell(_, let criterion, let column): ["criterion": criterion, "column": column.rawValue]
    case .step(_, let step, let lines): ["step": step.rawValue, "lines": Self.text(of: lines)]
    case .verdict(_, let lines): ["lines": Self.text(of: lines)]
    case .steps(let ids, let step): ["step": step.rawValue, "dossiers": Self.text(of: ids)]
    case .verdicts(let ids): ["dossiers": Self.text(of: ids)]
    case .correction(_, let line), .personal(_, let line): ["line": String(line)]
    case .reference(_, let part): ["part": part.rawValue]
    case .dutyDone(_, let code): ["duty": code]
    case .account: [:]
    case .goBack(_, let version): ["revision": String(version.revision), "act": version.act.text]
    }
  }

  private static func text(of lines: [Int]) -> String { lines.map(String.init).joined(separator: " ") }

  private static func text(of ids: [Dossier.ID]) -> String { ids.map(\.text).joined(separator: " ") }

  /// The dossiers of a draft; nil where one has no proper name or there is none.
  private static func dossiers(_ draft: Draft) -> [Dossier.ID]? {
    let ids = draft.details["dossiers"]?.split(separator: " ").map { Dossier.ID(String($0)) } ?? []
    return ids.isEmpty || ids.contains(nil) ? nil : ids.compactMap(\.self)
  }

  /// The record that is to be changed; its year is known only where the record is there.
  private var key: RecordKey {
    switch self {
    case .cell(let id, _, _): RecordKey(.scorecard, id.text)
    case .step(let id, _, _), .verdict(let id, _), .correction(let id, _), .reference(let id, _),
      .personal(let id, _):
      RecordKey(.dossier, id.text)
    case .steps(let ids, _), .verdicts(let ids): RecordKey(.dossier, ids.first?.text ?? "")
    case .dutyDone(let id, _): RecordKey(.campaign, id.text)
    case .account(let id): RecordKey(.account, id?.text ?? "")
    case .goBack(let key, _): key
    }
  }

  /// The draft of texts typed here.
  func draft(_ fields: [Draft.Field], focus: String, in workspace: Workspace) -> Draft {
    let record = workspace[key]
    return Draft(
      kind: kind, record: record?.key ?? key, revision: record?.revision ?? 0, details: details, fields: fields,
      focus: focus)
  }

  /// Whether what both changed can be told apart field by field when it is saved.
  var isMergedByField: Bool {
    switch self {
    case .cell, .verdict, .correction, .reference, .dutyDone, .account: true
    case .step, .steps, .verdicts, .personal, .goBack: false
    }
  }

  /// How often the record has been saved by now; nil when it is gone. Going back may make it again.
  func revision(in workspace: Workspace) -> Int? {
    if case .goBack = self { return workspace[key]?.revision ?? 0 }
    return self == .account(nil) ? 0 : workspace[key]?.revision
  }
}
