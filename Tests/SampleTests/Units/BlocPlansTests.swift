import Emulation
import Testing

@testable import Sample

@Suite struct BlocPlansTests {
  private let units = BlocPlans.all.flatMap { $0.units() }

  @Test(
    "The new province has 48 communes, 16 wards and one special zone",
    arguments: [(UnitKind.commune, 48), (.ward, 16), (.specialZone, 1)])
  func territories(kind: UnitKind, count: Int) {
    #expect(units.count { $0.kind == kind } == count)
  }

  @Test("29 communes and 11 wards and Trường Sa were Khánh Hòa before, the others Ninh Thuận")
  func formerProvinces() {
    let territories = units.filter(\.kind.isTerritory)
    #expect(territories.count { $0.formerProvince == "Khánh Hòa" } == 41)
    #expect(territories.count { $0.formerProvince == "Ninh Thuận" } == 24)
  }

  @Test("There are 7 clusters and 19 blocs, numbered without a gap")
  func blocs() {
    #expect(BlocPlans.all.filter { $0.kind == .cluster }.map(\.number) == Array(1...7))
    #expect(BlocPlans.all.filter { $0.kind == .bloc }.map(\.number) == Array(1...19))
    #expect(BlocPlans.all.allSatisfy { (4...14).contains($0.members.count) })
    #expect((235...250).contains(units.count))
  }

  @Test("Every unit is in one bloc and has a name of its own that fits a scorecard's")
  func identifiers() {
    #expect(Set(units.map(\.id)).count == units.count)
    // A scorecard is named by the year and the unit, in 64 characters.
    #expect(units.allSatisfy { $0.id.text.utf8.count <= 59 })
  }

  @Test("Bloc 2 holds the nine departments and its first two members lead it")
  func departments() {
    let bloc = BlocPlans.all.first { $0.kind == .bloc && $0.number == 2 }?.record(year: 2025)
    #expect(bloc?.name == "Các sở quản lý nhà nước")
    #expect(bloc?.members.count == 9)
    #expect(bloc?.head == Unit.ID(slug: "Sở Tài chính"))
    #expect(bloc?.deputy == Unit.ID(slug: "Sở Nội vụ"))
  }

  @Test("A department that was renamed keeps its old name for older days")
  func datedNames() throws {
    let unit = try #require(units.first { $0.id == Unit.ID(slug: "Sở Nông nghiệp và Môi trường") })
    #expect(unit.name(on: day(28, 2, 2025)) == "Sở Nông nghiệp và Phát triển nông thôn")
    #expect(unit.name(on: day(1, 3, 2025)) == "Sở Nông nghiệp và Môi trường")
    let zone = try #require(units.first { $0.kind == .specialZone })
    #expect(zone.name(on: day(30, 6, 2025)) == "Huyện Trường Sa")
    #expect(zone.name(on: day(1, 7, 2025)) == "Đặc khu Trường Sa")
  }
}
