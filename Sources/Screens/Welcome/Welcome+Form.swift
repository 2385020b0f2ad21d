import Emulation
import TermUI

extension Welcome {
  /// What the forms know their fields by.
  enum Field {
    static let name = "name"
    static let year = "year"
    static let members = "members"
    static let folder = "folder"
  }

  /// The questions of a choice.
  func form(for choice: Choice) -> Form {
    switch choice {
    case .sample:
      Form(fields: [folder(texts.welcomeSampleFolderHint)], values: [Field.folder: .text(samplePath)])
    case .newProvince:
      Form(
        fields: [
          name, number(Field.year, texts.welcomeYear, 2000...2199), members, folder(texts.welcomeNewFolderHint),
        ],
        values: [Field.year: .text(String(year)), Field.folder: .text(path)])
    case .openFolder:
      Form(fields: [folder(texts.welcomeOpenFolderHint)], values: [Field.folder: .text(path)])
    }
  }

  /// What the answers ask for.
  func wished() -> Wish? {
    guard let form else { return nil }
    let folder = form[Field.folder].text.trimmed
    switch choice {
    case .sample: return .sample(folder: folder)
    case .openFolder: return .open(folder: folder)
    case .newProvince:
      guard let year = Int(form[Field.year].text), let members = Int(form[Field.members].text) else { return nil }
      return .newProvince(name: form[Field.name].text.trimmed, year: year, councilMembers: members, folder: folder)
    }
  }

  private func folder(_ hint: String) -> FormField {
    FormField(
      id: Field.folder, label: texts.welcomeFolder, kind: .text(limit: 400), hint: hint, isProposal: true,
      isPlain: true,
      validate: { [texts] in $0.text.trimmed.isEmpty ? texts.welcomeNeedsFolder : nil })
  }

  private var name: FormField {
    FormField(
      id: Field.name, label: texts.welcomeProvince, kind: .text(limit: 60), hint: texts.welcomeProvinceHint,
      validate: { [texts] in $0.text.trimmed.isEmpty ? texts.welcomeNeedsProvince : nil })
  }

  private var members: FormField {
    number(Field.members, texts.welcomeMembers, 1...199, hint: texts.welcomeMembersHint)
  }

  private func number(_ id: String, _ label: String, _ range: ClosedRange<Int>, hint: String = "") -> FormField {
    FormField(
      id: id, label: label, kind: .text(limit: 10), hint: hint, isProposal: true, isPlain: true,
      validate: { [texts] value in
        Int(value.text).map(range.contains) == true ? nil : texts.welcomeNumber(range.lowerBound, range.upperBound)
      })
  }
}
