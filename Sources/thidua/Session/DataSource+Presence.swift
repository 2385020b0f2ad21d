import Screens
import Storage

extension DataSource {
  /// The file by which this program tells what it has open; nil where nothing may be written.
  func presence(of person: Person, isReadOnly: Bool) -> PresenceFile? {
    isReadOnly ? nil : store.presence(account: person.name, since: ThisMachine.now())
  }

  /// What the other running programs have open.
  func others() -> [Presence] {
    store.openPrograms().map {
      Presence(account: $0.account, machine: $0.machine.text, since: $0.since, record: $0.record)
    }
  }
}
