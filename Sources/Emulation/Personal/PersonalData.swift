/// What is kept of an individual recipient apart from the dossier (dữ liệu cá nhân, Law 91/2025/QH15).
///
/// It describes itself by the names of its fields only, so that no message and no report of a test tells a value.
public struct PersonalData: Hashable, Sendable {
  /// Ngày sinh.
  public var birthDate: Day?
  /// Số định danh cá nhân, số căn cước: 12 digits, of an old card 9; empty where it is not known.
  public var identityNumber: String
  /// Điện thoại; empty where it is not known.
  public var phone: String

  /// Puts together what is known of a person.
  public init(birthDate: Day? = nil, identityNumber: String = "", phone: String = "") {
    self.birthDate = birthDate
    self.identityNumber = identityNumber
    self.phone = phone
  }

  /// The fields that say something, in the order of forms.
  public var fields: [PersonalField] { PersonalField.allCases.filter { !text(of: $0).isEmpty } }

  /// A field as people write it; empty where nothing is known.
  public func text(of field: PersonalField) -> String {
    switch field {
    case .birthDate: birthDate?.vietnamese ?? ""
    case .identityNumber: identityNumber
    case .phone: phone
    }
  }

  /// The fields in which other data differ, in the order of forms.
  public func differences(to other: PersonalData?) -> [PersonalField] {
    PersonalField.allCases.filter { text(of: $0) != (other ?? PersonalData()).text(of: $0) }
  }
}

/// A field of personal data.
public enum PersonalField: String, CaseIterable, Hashable, Sendable {
  /// Ngày sinh.
  case birthDate
  /// Số định danh cá nhân, số căn cước.
  case identityNumber
  /// Điện thoại.
  case phone
}

extension PersonalData: CustomStringConvertible, CustomReflectable {
  /// The names of the fields that say something.
  public var description: String { "PersonalData(\(fields.map(\.rawValue).joined(separator: ", ")))" }
  /// Has no children, so that nothing is told by looking into it.
  public var customMirror: Mirror { Mirror(self, children: [:]) }
}

/// Personal data with the number of times they were saved.
public struct PersonalRecord: Hashable, Sendable {
  /// What is kept.
  public var data: PersonalData
  /// 1 when first saved, one more with each saved change.
  public var revision: Int

  /// Puts data and their number of saved changes together.
  public init(_ data: PersonalData, revision: Int) {
    self.data = data
    self.revision = revision
  }
}
