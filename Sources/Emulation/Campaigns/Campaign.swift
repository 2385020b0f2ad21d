/// An emulation campaign (phong trào thi đua): its bases, its time, its contents and the duties it lays on people.
public struct Campaign: Record {
  /// The kind of record: a campaign.
  public static let kind = RecordKind.campaign

  /// The name of the campaign, also of its file.
  public var id: RecordID<Campaign>
  /// How often it was saved, from 1.
  public var revision: Int
  /// Its full name, as in the plan.
  public var name: String
  /// A few words that fit a title line.
  public var shortName: String
  /// How it is organised (hình thức tổ chức).
  public var form: CampaignForm
  /// The year whose work it is and with which it is loaded; nil for one that goes beyond a year and is always loaded.
  public var year: Int?
  /// The first day, nil when the plan's own date is not known.
  public var start: Day?
  /// The last day.
  public var end: Day
  /// Documents it executes or rests on (thực hiện, căn cứ).
  public var bases: [DocumentReference]
  /// Names of earlier campaigns it continues.
  public var continues: [String]
  /// What it is about, clause by clause (nội dung thi đua).
  public var contents: [CampaignContent]
  /// What it asks of whom (nhiệm vụ).
  public var duties: [Duty]

  /// Puts a campaign together.
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
  /// Number and symbol (số, ký hiệu).
  public var number: String
  /// The day it was signed, nil when not known.
  public var day: Day?
  /// Who issued it (cơ quan ban hành).
  public var issuer: String
  /// What it is about (trích yếu).
  public var subject: String

  /// Names a document.
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
  /// What the clause is about.
  public var title: String
  /// What the clause asks for, item by item.
  public var items: [String]

  /// Puts a content together.
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
  /// The clause of the plan it stands in.
  public var clause: String
  /// What kind of clause it is.
  public var kind: DutyKind
  /// What is to be done.
  public var text: LocalizedText
  /// Who has to do it, in the plan's words.
  public var actor: String
  /// The last day for it, nil when there is none (thời hạn).
  public var due: Day?
  /// The day it was done, nil while it is open.
  public var doneOn: Day?
  /// Number and symbol of the document it was done with.
  public var doneDocument: String

  /// Puts a duty together.
  public init(
    code: String, clause: String, kind: DutyKind, text: LocalizedText, actor: String, due: Day? = nil,
    doneOn: Day? = nil, doneDocument: String = ""
  ) {
    self.code = code
    self.clause = clause
    self.kind = kind
    self.text = text
    self.actor = actor
    self.due = due
    self.doneOn = doneOn
    self.doneDocument = doneDocument
  }
}

/// What a clause of the plan is.
public enum DutyKind: String, CaseIterable, Hashable, Sendable {
  case target, deadline, duty, quality, actor, content, implicit
}
