import Emulation
import TermUI

/// A screen that shows the personal data of a recipient, masked until somebody asks for them.
protocol PersonalScreen: Screen {
  /// Whose data; nil where there can be none.
  func recipient(_ context: Context) -> RecipientKey?

  var personal: PersonalSection { get set }
}

/// The personal data of a recipient on a screen: which there are, and their values while they are shown.
struct PersonalSection: Sendable {
  /// Which data there are; nil until that is asked for.
  private(set) var status: Result<PersonalStatus, SaveFailure>?
  /// What is shown; nil while it is masked.
  private(set) var shown: PersonalRecord?

  /// What stands in place of a value. Always as long, so that it tells nothing.
  static let mask = "••••••••"

  mutating func show(_ record: PersonalRecord) { shown = record }

  mutating func hide() { shown = nil }

  /// Others may have changed the data: asks again which there are.
  mutating func forgetStatus() { status = nil }

  /// What is shown is hidden when it is not what is there any more.
  mutating func tell(_ status: Result<PersonalStatus, SaveFailure>) {
    self.status = status
    if (try? status.get())?.revision != shown?.revision { hide() }
  }

  /// What can be done with the data, each with the reason where it cannot.
  func offers(of recipient: RecipientKey, _ context: Context) -> [Offer] {
    let texts = context.texts
    let known = try? status?.get()
    let isEmpty = known?.isThere == true ? nil : texts.noPersonalData
    let problem = known?.problem
    // What can be read is shown, though it was changed without the program.
    let unreadable = known?.revision == nil ? problem : nil
    let show = refusal(of: .seePersonal(recipient), context) ?? isEmpty ?? unreadable
    let probe = Change.setPersonal(recipient, before: nil, [.phone: Self.anyPhone])
    return [
      Offer(.reveal, shown == nil ? texts.revealShort : texts.maskShort, refusal: show, isInBar: false),
      Offer(
        .editPersonal, texts.editPersonalShort, refusal: refusal(of: probe, context) ?? problem, isInBar: false),
      Offer(
        .delete, texts.erasePersonalShort,
        refusal: refusal(of: .erasePersonal(recipient, before: known?.revision), context) ?? isEmpty, isInBar: false),
    ]
  }

  /// Asks whether editing is allowed at all.
  private static let anyPhone = "00000000"

  private func refusal(of change: Change, _ context: Context) -> String? {
    if case .failure(let rejection) = context.plan(change) { return rejection.message }
    if case .failure(let failure)? = status { return failure.message }
    return nil
  }

  /// A heading with the keys or with what stands in the way, and a row a field.
  func facts(of recipient: RecipientKey, _ context: Context) -> [FactSheet.Fact] {
    let texts = context.texts
    let offers = offers(of: recipient, context)
    var heading = FactSheet.Fact(texts.personalHeading, keys(offers, context), role: .textMuted)
    switch status {
    case .failure(let failure)?:
      return [FactSheet.Fact(texts.personalHeading, failure.message, role: .statusWarn)]
    case .success(let known)?:
      if let problem = known.problem { (heading.value, heading.role) = (problem, .statusWarn) }
    case nil: break
    }
    let fields = (try? status?.get())?.fields ?? []
    return [heading]
      + PersonalField.allCases.map { field in
        let value = shown?.data.text(of: field) ?? (fields.contains(field) ? Self.mask : "")
        return FactSheet.Fact(texts.personal(field), value.isEmpty ? "–" : value)
      }
  }

  /// The keys of what can be done now.
  private func keys(_ offers: [Offer], _ context: Context) -> String {
    let hints = offers.filter { $0.refusal == nil }.compactMap { offer in
      context.keymap.key(for: offer.command).map { key in
        "\(key.name) \(offer.command == .delete ? context.texts.eraseShort : offer.label)"
      }
    }
    return hints.isEmpty ? offers.compactMap(\.refusal).first ?? "" : hints.joined(separator: " · ")
  }
}
