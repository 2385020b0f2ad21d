import Emulation
import Testing

@testable import Sample

extension Workspace {
  /// The sample as it is loaded by the program.
  static func sample() throws -> Workspace {
    let records = SampleProvince.records()
    guard case .province(let province)? = records.first else { throw NoProvince() }
    return Workspace(province: province, records: records)
  }
}

struct NoProvince: Error {}

extension RecordID where Subject == Unit {
  static func named(_ name: String) -> RecordID { RecordID(slug: name) }
}
