extension PersonalData {
  /// These data together with what somebody else made of the same ones meanwhile.
  ///
  /// - Parameters:
  ///   - theirs: the data as somebody else has saved them.
  ///   - base: the data as they were before both; nil where there were none.
  /// - Returns: both changes, and the fields that both gave different values; in those this one's stand.
  public func merged(
    with theirs: PersonalData, since base: PersonalData?
  ) -> (data: PersonalData, conflicts: [PersonalField]) {
    let base = base ?? PersonalData()
    let mine = Set(differences(to: base))
    let others = Set(theirs.differences(to: base))
    var data = theirs
    for field in mine { data.take(field, of: self) }
    return (data, differences(to: theirs).filter { mine.contains($0) && others.contains($0) })
  }

  /// Takes the value of a field from other data.
  public mutating func take(_ field: PersonalField, of other: PersonalData) {
    switch field {
    case .birthDate: birthDate = other.birthDate
    case .identityNumber: identityNumber = other.identityNumber
    case .phone: phone = other.phone
    }
  }
}
