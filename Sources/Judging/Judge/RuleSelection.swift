import Law
import Values

/// Which rules answer a clause: a reader of the rules' own ``Application``.
struct RuleSelection {
  /// The rules that answer each kind of clause, in the wording of the day of the call.
  private let rules: [ClauseKind: [Rule]]

  private let law: LawBook

  /// - Parameter lawOn: the day of the call.
  init(_ law: LawBook, lawOn: CivilDate) {
    self.law = law
    var rules: [ClauseKind: [Rule]] = [:]
    for rule in law.wordings(on: lawOn) {
      for kind in rule.application.clauses { rules[kind, default: []].append(rule) }
    }
    self.rules = rules
  }

  /// Never empty of what the law asks: a clause that no rule covers is answered by one that keeps it open.
  ///
  /// - Parameters:
  ///   - regimes: those that the lot may be under.
  ///   - parties: who tenders, and with whom.
  func rules(for clause: Clause, under regimes: [Regime], _ parties: Parties) -> [Rule] {
    if let read = asked(by: clause, regimes, parties) { return read }
    let catalogue = answering(clause, regimes)
    let made = documented(clause, regimes)
    // A requirement's own rule comes first; what the catalogue adds is asked of those who rely on others.
    let known = made.isEmpty ? catalogue : made + catalogue
    guard made.isEmpty, catalogue.allSatisfy({ $0.application.tenderers == .relying }) else {
      return known.filter { parties.include($0.application.tenderers) }
    }
    return [.unmodelled(clause.kind)]
      + known.filter { parties.include($0.application.tenderers) }
  }

  /// A demand of a text: judged where its words say enough, else for a person to read; `nil` for other clauses.
  ///
  /// What may be stated or not is always for a person to read.
  private func asked(by clause: Clause, _ regimes: [Regime], _ parties: Parties) -> [Rule]? {
    guard clause.origin == .text else { return nil }
    guard clause.kind.isTextDemand, clause.kind != .targetShare else { return nil }
    if clause.words?.degree == .mayState { return [.unread(clause.kind)] }
    if clause.kind.isAskedOfGroups, !parties.include(.group) {
      return [.askedOfGroups(clause.kind)]
    }
    let made = documented(clause, regimes)
    return made.isEmpty ? [.unread(clause.kind)] : made
  }

  /// The rules of the highest rank that match.
  private func answering(_ clause: Clause, _ regimes: [Regime]) -> [Rule] {
    let matching = (rules[clause.kind] ?? []).filter {
      $0.application.matches(clause) && $0.application.covers(regimes)
    }
    let rank = matching.lazy.map(\.application.rank).max()
    return matching.filter { $0.application.rank == rank }
  }

  /// Rules made from what the documents require.
  private func documented(_ clause: Clause, _ regimes: [Regime]) -> [Rule] {
    guard let requirement = clause.requirement else { return [] }
    switch requirement.content {
    case .turnover(let money):
      return [
        .turnover(
          money, subject: requirement.isSubjectStated ? requirement.subject : nil, under: regimes)
      ]
    case .averageTurnover(let money, let years):
      return [
        .averageTurnover(
          money, years: years, subject: requirement.isSubjectStated ? requirement.subject : nil,
          under: regimes)
      ]
    case .insurance(let money):
      return [
        .insurance(money, subject: requirement.isSubjectStated ? requirement.subject : nil)
      ]
    case .targetShare(let ratio): return [.documentedShare(ratio, subject: requirement.subject)]
    case .certificate(let scheme, _):
      guard let known = law.attestations.first(where: { $0.scheme.id == scheme })
      else { return [] }
      return [
        .certificate(
          known.scheme, shownBy: known.fact,
          subject: requirement.isSubjectStated ? requirement.subject : nil)
      ]
    }
  }
}
