/// An emulation campaign (phong trào thi đua): its bases, its time, its contents and the duties it lays on people.
public struct Campaign: Record {
  public static let kind = RecordKind.campaign

  public var id: RecordID<Campaign>
  public var revision: Int
  public var name: String
  /// A few words that fit a title line.
  public var shortName: String
  public var form: CampaignForm
  /// The year whose work it is and with which it is loaded; nil for one that goes beyond a year and is always loaded.
  public var year: Int?
  /// The first day, nil when the plan's own date is not known.
  public var start: Day?
  public var end: Day
  /// Documents it executes or rests on (thực hiện, căn cứ).
  public var bases: [DocumentReference]
  /// Names of earlier campaigns it continues.
  public var continues: [String]
  public var contents: [CampaignContent]
  public var duties: [Duty]

  public init(
    id: Campaign.ID, revision: Int = 1, name: String, shortName: String, form: CampaignForm, year: Int? = nil,
    start: Day?, end: Day, bases: [DocumentReference], continues: [String] = [], contents: [CampaignContent],
    duties: [Duty]
  ) {
    self.id = id
    self.revision = revision
    self.name = name
    self.shortName = shortName
    self.form = form
    self.year = year
    self.start = start
    self.end = end
    self.bases = bases
    self.continues = continues
    self.contents = contents
    self.duties = duties
  }
}

/// How a campaign is organised.
public enum CampaignForm: String, CaseIterable, Hashable, Sendable {
  /// Thường xuyên.
  case regular
  /// Theo chuyên đề.
  case thematic
  /// Theo đợt.
  case spurt
}

/// A document named by another: number, date, issuer and subject.
public struct DocumentReference: Hashable, Sendable {
  public var number: String
  public var day: Day?
  public var issuer: String
  public var subject: String

  public init(number: String, day: Day?, issuer: String, subject: String) {
    self.number = number
    self.day = day
    self.issuer = issuer
    self.subject = subject
  }
}

/// A content of emulation, as numbered in the plan.
public struct CampaignContent: Hashable, Sendable {
  /// `III.2`.
  public var clause: String
  public var title: String
  /// What the clause asks for, item by item.
  public var items: [String]

  public init(clause: String, title: String, items: [String]) {
    self.clause = clause
    self.title = title
    self.items = items
  }
}

/// Something the plan asks of somebody.
public struct Duty: Hashable, Sendable {
  /// `D48`, the number in the reading of the plan.
  public var code: String
  public var clause: String
  public var kind: DutyKind
  public var text: LocalizedText
  /// Who has to do it, in the plan's words.
  public var actor: String
  public var due: Day?
  public var doneOn: Day?

  public init(
    code: String, clause: String, kind: DutyKind, text: LocalizedText, actor: String, due: Day? = nil,
    doneOn: Day? = nil
  ) {
    self.code = code
    self.clause = clause
    self.kind = kind
    self.text = text
    self.actor = actor
    self.due = due
    self.doneOn = doneOn
  }
}

/// What a clause of the plan is.
public enum DutyKind: String, CaseIterable, Hashable, Sendable {
  case target, deadline, duty, quality, actor, content, implicit
}
