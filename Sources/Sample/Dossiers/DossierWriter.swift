import Emulation
import RandomNumbers

/// Turns stories into dossiers: names the recipients and walks the pipeline as far as the story goes.
struct DossierWriter {
  private var random: SplitMix64
  private let calendar: WorkingCalendar
  private let awards: [AwardType.ID: AwardType]
  private let stage: Workspace
  private var script: DossierScript?

  /// - Parameter stage: the province with its awards and calendars.
  init(seed: UInt64, stage: Workspace) {
    random = SplitMix64(seed: seed)
    self.stage = stage
    calendar = stage.calendar
    awards = stage.awardTypes
  }

  /// The decisions made on the dossiers written so far.
  var decisions: [Decision] { script?.decisions ?? [] }

  /// Why steps of the stories were not taken; empty when the stories keep to the pipeline.
  var refusals: [Refusal] { script?.refusals ?? [] }

  /// Writes a dossier; `number` counts the dossiers of the year.
  mutating func dossier(_ story: DossierStory, number: Int, year: Int) -> Dossier {
    let lines = recipientLines(of: story)
    let types = lines.compactMap { awards[$0.award] }
    let isSubmitted = story.reach != .draft
    let papers = types.first.map { DossierPart.required(for: $0, track: story.track) } ?? []
    let parts = papers.enumerated().map { place, kind in
      // A draft still lacks its last paper.
      let isPresent = isSubmitted || place < papers.count - 1
      return DossierPart(kind, isPresent: isPresent, reference: isPresent ? reference(of: kind) : "")
    }
    let draft = Dossier(
      id: RecordID("HS-\(year)-\(number.padded(to: 4))") ?? RecordID(slug: "HS \(year) \(number)"), year: year,
      nominator: story.nominator, track: story.track, abstract: story.abstract, createdOn: story.created,
      parts: parts, lines: lines)
    var script = begin(draft)
    var walk = DossierWalk(
      story: story, needs: AwardNeeds(types, on: story.track), calendar: calendar,
      clerk: Desk.specialists[number % Desk.specialists.count],
      receiptNumber: "HS-\((year % 100).padded(to: 2))-\(number.padded(to: 4))")
    walk.go(&script, &random)
    self.script = script
    return script.dossier
  }

  /// Takes the script over to another dossier; it is not kept here meanwhile, so that nothing is copied.
  private mutating func begin(_ draft: Dossier) -> DossierScript {
    guard var script else { return DossierScript(draft, on: stage) }
    self.script = nil
    script.begin(draft)
    return script
  }

  private mutating func recipientLines(of story: DossierStory) -> [RecipientLine] {
    var lines: [RecipientLine] = []
    for group in story.lines {
      switch group {
      case .people(let award, let count):
        for _ in 0..<count {
          add(.individual, award, PersonNames.name(&random), post: story.field.post(&random))
        }
      case .teams(let award, let count):
        for _ in 0..<count { add(.collective, award, story.field.team(&random)) }
      case .households(let award, let count):
        for _ in 0..<count { add(.household, award, "Hộ gia đình ông/bà \(PersonNames.name(&random))") }
      case .itself(let award, let name, let basis):
        add(.collective, award, name)
        lines[lines.count - 1].basis = basis
      }
    }
    return lines

    func add(_ subject: SubjectKind, _ award: AwardType.ID, _ name: String, post: String = "") {
      lines.append(
        RecipientLine(
          number: lines.count + 1, subject: subject, name: name, unit: story.nominator, post: post, award: award))
    }
  }

  private mutating func reference(of kind: DossierPartKind) -> String {
    let number = random.number(in: 12...980)
    return switch kind {
    case .submissionLetter: "\(number)/TTr"
    case .achievementReport, .achievementSummary: "\(number)/BC"
    case .minutes: "BB họp xét khen thưởng"
    case .initiativeCertificate: "\(number)/QĐ-SKCS"
    case .scoreSheet: "Bảng điểm khối"
    case .agencyOpinion: "\(number)/CV"
    }
  }
}

/// Who works on dossiers in the secretariat; the people are invented.
enum Desk {
  static let head = "kimanh"
  static let clerk = "vanthu"
  static let secretary = "thuky"
  static let specialists: [Specialist] = [
    Specialist(name: "Lê Thị Hoài Thu", account: "hoaithu"),
    Specialist(name: "Phan Minh Triết", account: "minhtriet"),
    Specialist(name: "Đỗ Ngọc Bảo Trân", account: "baotran"),
    Specialist(name: "Võ Thanh Lộc", account: "thanhloc"),
  ]
}

/// A specialist of the secretariat.
struct Specialist: Sendable {
  var name: String
  var account: String
}
