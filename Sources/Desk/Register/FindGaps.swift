package import Judging
package import Law
package import Members
package import RegisterStore
package import Values

/// What members lack for schemes or rules, and what ends soon.
package struct FindGaps {
  /// Ids of schemes, as in `skoopi`.
  package var schemes: [String] = []
  /// Ids of rules, as in `RES-SE-03`.
  package var rules: [String] = []
  /// Members to look at; all where empty.
  package var members: [String] = []
  /// Only those who belong to this group on the day judged on.
  package var group: String?
  /// The day judged on.
  package var asOf: CivilDate
  /// How many days ahead ends are looked for.
  package var within = 90
  /// Who looks; a member sees no counts of others.
  package let viewer: Viewer
  /// The law that is judged by.
  private let law: LawBook
  private let now: RegisterDesk.Now

  /// Judged on the day of `now` until another is given.
  package init(viewer: Viewer, law: LawBook, now: RegisterDesk.Now) {
    self.law = law
    self.viewer = viewer
    self.now = now
    asOf = now.day
  }

  /// How the register is read: by as little as the schemes and rules need.
  ///
  /// - Throws: ``DeskFailure`` `usage` where something asked for is not there.
  package func viewing() throws(DeskFailure) -> Viewing {
    let rules = try chosenRules()
    guard try !chosenSchemes().isEmpty || !rules.isEmpty else {
      throw DeskFailure(
        .usage, Phrase("failure.gaps.nothing"),
        remedy: Phrase("remedy.pass-scheme-or-rule", ["known": "\(schemeNames)"]))
    }
    guard (0...3650).contains(within) else {
      throw DeskFailure(
        .usage, Phrase("failure.gaps.within", ["days": "\(within)"]),
        remedy: Phrase("remedy.days-within"))
    }
    return Viewing(viewer, reading: reader(for: rules), at: now.instant)
  }

  /// - Parameter register: every operator and group, read as ``viewing()`` says.
  package func run(on register: Register) throws(DeskFailure) -> GapsFound {
    let schemes = try chosenSchemes()
    let rules = try chosenRules()
    let chosen = try chosenOperators(of: register)
    var reports = schemes.flatMap { scheme in
      chosen.map { member in
        Gaps.of(
          member, scheme: scheme, groups: register.systems(of: member.id, on: asOf), on: asOf,
          within: within)
      }
    }
    if !rules.isEmpty {
      reports += chosen.map { Gaps.of($0, rules: rules, on: asOf, within: within) }
    }
    return GapsFound(register: register, operators: chosen, reports: reports)
  }

  /// Few rules look at what is walled off: only for them it is read, and told to the log.
  private func reader(for rules: [Rule]) -> Viewer {
    let walled: Set<FactName> = [.mustBeExcluded, .mayBeExcluded]
    guard viewer.isAdministrator else { return viewer }
    return rules.contains { !walled.isDisjoint(with: $0.factsNeeded) } ? .judge : .outsider
  }

  private func chosenOperators(of register: Register) throws(DeskFailure) -> [EconomicOperator] {
    let named = try Selection.anyOperators(members, of: register)
    guard let group else { return named }
    guard let found = register.atHand(group)?.group else {
      throw DeskFailure(
        .usage, at: register.path, Phrase("failure.register.unknown-group", ["group": "\(group)"]),
        remedy: Phrase("remedy.see-groups"))
    }
    let belonging = Set(found.members(on: asOf))
    return named.filter { belonging.contains($0.id) }
  }

  private func chosenSchemes() throws(DeskFailure) -> [CertificationScheme] {
    var chosen: [CertificationScheme] = []
    for name in schemes {
      guard let scheme = law.scheme(name) else {
        throw DeskFailure(
          .usage, Phrase("failure.gaps.unknown-scheme", ["name": "\(name)"]),
          remedy: Phrase("remedy.known", ["known": "\(schemeNames)"]))
      }
      chosen.append(scheme)
    }
    return chosen
  }

  private func chosenRules() throws(DeskFailure) -> [Rule] {
    var chosen: [Rule] = []
    for name in rules {
      if let rule = law.rule(name, on: asOf) {
        chosen.append(rule)
        continue
      }
      let known = !law.wordings(of: name).isEmpty
      throw known
        ? DeskFailure(
          .usage, Phrase("failure.gaps.no-wording", ["name": "\(name)", "day": .day(asOf)]),
          remedy: Phrase("remedy.other-as-of"))
        : DeskFailure(
          .usage, Phrase("failure.gaps.unknown-rule", ["name": "\(name)"]),
          remedy: Phrase("remedy.known", ["known": "\(ruleNames)"]))
    }
    return chosen
  }

  private var schemeNames: String {
    law.schemes.map(\.id).joined(separator: ", ")
  }

  private var ruleNames: String {
    var names: [String] = []
    for rule in law.rules where !names.contains(rule.id) { names.append(rule.id) }
    return names.joined(separator: ", ")
  }
}

/// What a search for gaps found.
package struct GapsFound: Sendable {
  /// As it was read for the search.
  package let register: Register
  /// Those who were looked at, in the order of the reports.
  package let operators: [EconomicOperator]
  /// Scheme by scheme, then the rules, each in the order of the members.
  package let reports: [GapReport]

  /// Tells this register's calendar from those of others: its group, or else its file.
  package var name: String {
    register.group == .none
      ? register.path.split(separator: "/").last.map(String.init) ?? register.path
      : register.group.name
  }

  /// Not met beats undetermined.
  package var status: ExitStatus {
    let verdicts = reports.map(\.verdict)
    if verdicts.contains(.notMet) { return .notMet }
    return verdicts.contains { $0.cause != nil } ? .undetermined : .done
  }
}
