import Emulation

/// The fields of one record's file in the words of the screens: the one table for histories, conflicts and the log.
public struct FieldWords: Sendable {
  private let texts: Texts
  private let kind: RecordKind
  private let workspace: Workspace
  private let day: Day

  /// - Parameters:
  ///   - kind: what record it is, since a member means different things in different records.
  ///   - workspace: knows the names of what is referred to.
  ///   - day: the day whose names of units are wanted.
  public init(_ texts: Texts, of kind: RecordKind, _ workspace: Workspace, on day: Day) {
    (self.texts, self.kind, self.workspace, self.day) = (texts, kind, workspace, day)
  }

  init(of kind: RecordKind, _ context: Context) {
    self.init(context.texts, of: kind, context.workspace, on: context.today)
  }

  /// A field by its path in the file: `A2.2.1 · Thẩm định`, `Dòng 1 · Trạng thái`.
  public func name(_ path: [String]) -> String {
    var names: [String] = []
    var rest = path[...]
    while let member = rest.popFirst() {
      if member == "facts", let field = rest.first {
        names.append(factName(field, of: path))
        rest = rest.dropFirst()
      } else if let element = rest.first, let name = elementName(element, of: member) {
        names.append(name)
        rest = rest.dropFirst()
      } else if member != "isPresent" {
        // The paper's own name says that it is there.
        names.append(memberName(member, in: path.count > 1 ? path[0] : nil))
      }
    }
    return names.joined(separator: " · ")
  }

  /// A value of a field; a list has several texts, and nothing stands where the field is not there.
  public func value(_ value: [String]?, at path: [String]) -> String {
    guard let value else { return path.last == "isPresent" ? texts.flag(false) : texts.noValue }
    return value.isEmpty ? texts.noValue : value.map { word($0, at: path) }.joined(separator: ", ")
  }

  /// A field before and after: `Chờ tiếp nhận → Đã tiếp nhận`.
  public func beforeAndAfter(_ change: FieldChange) -> String {
    "\(value(change.before, at: change.path)) → \(value(change.after, at: change.path))"
  }
}

// Names.
extension FieldWords {
  private func memberName(_ member: String, in list: String?) -> String {
    switch (member, list) {
    case ("name", "lines"): texts.recipientColumn
    case ("number", "lines"): texts.field("line")
    case ("subject", "lines"): texts.field("recipientKind")
    case ("lines", "steps"): texts.field("line")
    case ("day", "steps"): texts.field("stepDay")
    case ("members", "lines"): texts.field("councilMembers")
    default: texts.field(member)
    }
  }

  /// An element of a list, where the list's name adds nothing to it or has to stand before it; nil for a member.
  private func elementName(_ element: String, of list: String) -> String? {
    switch list {
    case "cells", "sections", "criteria", "duties": return element
    case "lines": return "\(texts.field("line")) \(element)"
    case "parts": return numbered(element) { DossierPartKind(rawValue: $0).map(texts.part) }
    case "steps": return numbered(element) { PipelineStep(rawValue: $0).map(texts.step) }
    case "bands": return numbered(element) { Band(rawValue: $0).map(texts.band) }
    case "members": return "\(texts.field("member")) \(unitName(element))"
    case "nominationRules":
      return numbered(element) { AwardType.ID($0).flatMap { workspace.awardTypes[$0] }.map { texts($0.name) } }
    case "recipients": return "\(texts.field("recipient")) \(element)"
    case "rights": return Right(rawValue: element).map(texts.right) ?? element
    case "appraisalDaysByTrack", "approvalPercentByTrack", "papers":
      return "\(texts.field(list)) · \(AwardTrack(rawValue: element).map(texts.track) ?? element)"
    case "parameters": return "\(texts.field(list)) · \(texts.ruleParameter(element))"
    case "daysOff", "makeUpDays": return "\(texts.field(list)) \(Day(iso: element).map(texts.day) ?? element)"
    case "knockouts", "tieBreaks", "bases", "contents", "names": return "\(texts.field(list)) \(element)"
    default: return nil
    }
  }

  /// What was entered with a step.
  private func factName(_ field: String, of path: [String]) -> String {
    guard let field = StepField(rawValue: field) else { return texts.field(field) }
    let step = path.dropFirst().first.flatMap { PipelineStep(rawValue: String($0.prefix { $0 != " " })) }
    return texts.field(field, of: step ?? .submit)
  }

  /// The name of an element that may come several times: `Tạm dừng (2)`.
  private func numbered(_ element: String, _ name: (String) -> String?) -> String {
    let word = String(element.prefix { $0 != " " })
    return (name(word) ?? word) + element.dropFirst(word.count)
  }

  private func unitName(_ id: String) -> String { Unit.ID(id).map { workspace.name(of: $0, on: day) } ?? id }
}

// Values.
extension FieldWords {
  private func word(_ text: String, at path: [String]) -> String {
    guard let member = path.last else { return text }
    if path.first == "rights" || member == "roles" || member == "rolesOfUnregistered" {
      return Account.Role(rawValue: text).map(texts.role) ?? text
    }
    if path.first == "papers" { return DossierPartKind(rawValue: text).map(texts.part) ?? text }
    if path.contains("parameters") { return texts.ruleParameterValue(text) }
    return reference(text, member) ?? choice(text, member, in: path) ?? texts.plainValue(text)
  }

  /// A record that is referred to, by its name; nil for another member, and of a record nobody knows.
  private func reference(_ id: String, _ member: String) -> String? {
    switch member {
    case "decision": Decision.ID(id).flatMap { workspace.decisions[$0] }?.number
    case "award": AwardType.ID(id).flatMap { workspace.awardTypes[$0] }.map { texts($0.name) }
    case "unit", "nominator", "parent", "successor": unitName(id)
    case "bloc": Bloc.ID(id).flatMap { workspace.blocs[$0] }?.name
    case "template": ScorecardTemplate.ID(id).flatMap { workspace.templates[$0] }.map { texts($0.name) }
    case "by", "assignee": texts.personName(id, workspace)
    default: nil
    }
  }

  /// A word of the format in the words of the screens; nil for another member, and of a word nobody knows.
  private func choice(_ word: String, _ member: String, in path: [String]) -> String? {
    switch member {
    case "state", "heldFrom": DossierState(rawValue: word).map(texts.state)
    case "verdict": Verdict(rawValue: word).map { texts.verdict($0) }
    case "track": AwardTrack(rawValue: word).map(texts.track)
    case "subject", "subjects": SubjectKind(rawValue: word).map(texts.subject)
    case "step": PipelineStep(rawValue: word).map(texts.step)
    case "band", "minimumBand": Band(rawValue: word).map(texts.band)
    case "effect", "barriers": KnockoutEffect(rawValue: word).map(texts.effect)
    case "role": BlocRole(rawValue: word).map { texts.role($0, in: .bloc) }
    case "form": CampaignForm(rawValue: word).map(texts.form)
    case "unitKind", "excludedKinds": UnitKind(rawValue: word).map(texts.unitKind)
    case "blocKind": BlocKind(rawValue: word).map(texts.blocKind)
    case "awardKind": AwardKind(rawValue: word).map(texts.kind)
    case "level": AwardLevel(rawValue: word).map(texts.level)
    case "notApplicable": NotApplicableHandling(rawValue: word).map(texts.notApplicable)
    case "isPresent": texts.flag(word == "true")
    case "kind": kindWord(word, in: path)
    default: nil
    }
  }

  private func kindWord(_ word: String, in path: [String]) -> String? {
    switch path.first {
    case "parts": DossierPartKind(rawValue: word).map(texts.part)
    case "duties": DutyKind(rawValue: word).map(texts.dutyKind)
    case "tieBreaks": texts.tieBreakKind(word)
    default:
      path.contains("rule")
        ? RuleKind(rawValue: word).map(texts.rule) : SectionKind(rawValue: word).map(texts.sectionKind)
    }
  }
}
