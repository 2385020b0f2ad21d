import VietnameseText

extension RecipientLine {
  /// What recipients are put in order by: a person's given name first, any other name from its beginning.
  public var nameKey: CollationKey {
    subject == .individual ? VietnameseOrder.personKey(for: name) : VietnameseOrder.key(for: name)
  }
}
