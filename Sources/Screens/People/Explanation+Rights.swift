import Emulation
import TermUI

extension ExplanationScreen {
  /// What a person may do, and from which role each right comes.
  init(rightsOf account: Account, _ context: Context) {
    let texts = context.texts
    let workspace = context.workspace
    var lines = [Line(texts.personName(account.id.text, workspace), role: .textStrong)]
    if !account.roles.isEmpty { lines.append(Line(texts.fact(texts.rolesColumn, texts.roles(account.roles)))) }
    if let unit = account.unit {
      lines.append(Line(texts.fact(texts.unitColumn, workspace.name(of: unit, on: context.today))))
    }
    guard !account.isClosed else {
      lines.append(Line("\(texts.closedLabel). \(texts.lookOnly)", role: .statusWarn))
      self.init(texts.whyRightsTitle(account), lines: lines)
      return
    }
    let held = workspace.roles(of: account)
    var may: [Line] = []
    var mayNot: [Line] = []
    for right in Right.allCases {
      let needs = workspace.province.roles(for: right)
      let own = needs.filter(held.contains)
      let matters = workspace.matters(of: account, for: right)
      if !own.isEmpty {
        may.append(Self.held(right, texts.because(own), context))
      } else if !matters.isEmpty {
        may += matters.map { role, bloc in
          let place = bloc.flatMap { workspace.blocs[$0] }.map(texts.inBloc) ?? texts.forOwnUnit
          return Self.held(right, "\(place), \(texts.because([role]))", context)
        }
      } else {
        mayNot.append(
          Line("\(context.glyphs.cross) \(texts.right(right)): \(texts.needsRoles(needs))", depth: 1, role: .textMuted))
      }
    }
    if may.isEmpty { may = [Line(texts.lookOnly, depth: 1, role: .statusWarn)] }
    lines += [Line(texts.mayDoHeading, role: .textStrong)] + may
    if !mayNot.isEmpty { lines += [Line(texts.mayNotDoHeading, role: .textStrong)] + mayNot }
    self.init(texts.whyRightsTitle(account), lines: lines)
  }

  private static func held(_ right: Right, _ reason: String, _ context: Context) -> Line {
    Line("\(context.glyphs.tick) \(context.texts.right(right)): \(reason)", depth: 1, role: .statusOk)
  }

  /// Who has a right.
  init(whoMay right: Right, _ context: Context) {
    let texts = context.texts
    let workspace = context.workspace
    let needs = workspace.province.roles(for: right)
    let source = workspace.province.hasOwnRoles(for: right) ? texts.provinceSource : texts.standardSource
    var lines = [
      Line(texts.right(right), role: .textStrong), Line(texts.fact(texts.rightInFile, right.rawValue)),
      Line(texts.fact(texts.rolesColumn, needs.isEmpty ? texts.needsRoles([]) : texts.roles(needs))),
      Line(texts.fact(texts.rightSourceColumn, source)), Line(texts.whoMayHeading, role: .textStrong),
    ]
    let people = workspace.accounts.values.filter { !$0.isClosed }.sorted { $0.id < $1.id }
    for account in people {
      let own = needs.filter(workspace.roles(of: account).contains)
      let derived = workspace.matters(of: account, for: right).map(\.role)
      let roles = own.isEmpty ? Account.Role.allCases.filter(derived.contains) : own
      guard !roles.isEmpty else { continue }
      lines.append(Line("\(texts.personName(account.id.text, workspace)): \(texts.because(roles))", depth: 1))
    }
    self.init(texts.rightsTitle, lines: lines)
  }
}
