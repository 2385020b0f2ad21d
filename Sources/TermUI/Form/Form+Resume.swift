// Going on with a form that was left half filled in.
extension Form {
  /// The field that answers keys.
  public var focusedField: FormField? { fields.indices.contains(focus) ? fields[focus] : nil }

  /// Whether somebody has made a proposed value their own, even where it reads the same.
  public func isTouched(_ id: String) -> Bool {
    !proposals.contains(id) && fields.contains { $0.id == id && $0.isProposal }
  }

  /// Puts a value in place as if it had been typed; what is typed next goes on from it.
  public mutating func take(_ value: FormValue, for id: String) {
    proposals.remove(id)
    if case .text(let text) = value { set(.text(withoutControls(text)), for: id) } else { set(value, for: id) }
  }

  /// Puts the focus on a field, if there is such a field to type into.
  public mutating func focus(on id: String) {
    guard let index = fields.firstIndex(where: { $0.id == id && !$0.isReadonly }) else { return }
    focus = index
  }
}
