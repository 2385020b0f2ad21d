/// A signed decision that confers awards (quyết định khen thưởng).
public struct Decision: Record {
  /// The kind of record: a signed decision.
  public static let kind = RecordKind.decision

  /// The name of the decision, also of its file.
  public var id: RecordID<Decision>
  /// How often it was saved, from 1.
  public var revision: Int
  /// The year it was signed in, whatever year its dossiers are of: numbers begin anew each year.
  public var year: Int
  /// Number and symbol: `125/QĐ-UBND`, unique in its year.
  public var number: String
  /// The day it was signed.
  public var day: Day
  /// Who signed, with form and post: "KT. CHỦ TỊCH".
  public var signer: String
  /// What it is about, in a line (trích yếu).
  public var abstract: String
  /// The lines of dossiers it confers awards on.
  public var recipients: [DecisionRecipient]

  /// Puts a decision together.
  public init(
    id: Decision.ID, revision: Int = 1, year: Int, number: String, day: Day, signer: String, abstract: String,
    recipients: [DecisionRecipient]
  ) {
    self.id = id
    self.revision = revision
    self.year = year
    self.number = number
    self.day = day
    self.signer = signer
    self.abstract = abstract
    self.recipients = recipients
  }
}

/// A line of a dossier that a decision confers an award on.
public struct DecisionRecipient: Hashable, Sendable {
  /// The dossier of the recipient.
  public var dossier: Dossier.ID
  /// The number of the line in the dossier.
  public var line: Int

  /// Names a line of a dossier.
  public init(dossier: Dossier.ID, line: Int) {
    self.dossier = dossier
    self.line = line
  }
}

extension RecordID where Subject == Decision {
  /// The name of the decision with a number; numbers begin anew each year, and `05/QĐ` is `5/QĐ`.
  public init(number: String, signedOn day: Day) {
    self.init(slug: "QD-\(day.year)-\(number.withoutLeadingZeros)")
  }
}

extension String {
  /// A document's number without the zeros in front of it.
  var withoutLeadingZeros: Substring {
    let rest = drop { $0 == "0" }
    return rest.first?.isNumber == true ? rest : self[...]
  }

  /// The digits a document's number begins with, without zeros in front.
  var leadingNumber: Substring { withoutLeadingZeros.prefix { $0.isNumber } }
}
