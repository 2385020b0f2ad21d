import Emulation

/// Where a person is in the program, to be kept when it ends and taken up on the next start.
public struct SessionState: Hashable, Sendable {
  /// The place that is open.
  public var place: Place
  /// The open screens, from that of the place to the one on top.
  public var screens: [ScreenTrace]
  /// The places that were left, with where the person was there.
  public var places: [Place: ScreenTrace]
  /// The records that were open, the last one first.
  public var records: [RecordKey]
  /// The commands that were run from a list, the last one first.
  public var commands: [Command]

  /// Puts a state together.
  public init(
    place: Place = .work, screens: [ScreenTrace] = [], places: [Place: ScreenTrace] = [:], records: [RecordKey] = [],
    commands: [Command] = []
  ) {
    self.place = place
    self.screens = screens
    self.places = places
    self.records = records
    self.commands = commands
  }
}
