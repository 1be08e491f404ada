import Members
import Values

/// The reasonableness rule (rimelighedskravet) on placements and wage subsidy in a Danish enterprise.
///
/// One person in a scheme for each five ordinary employees up to fifty, then one for each ten. Persons in
/// fleksjob do not count. Both slopes together are the smaller of the two, because they cross at fifty.
extension Rule {
  /// RSV-04; whether an enterprise with fewer than five ordinary employees may have one is a reading of its
  /// own.
  package static let reasonableness = SchemeRuleBook(
    act: "Lov om en aktiv beskæftigelsesindsats (LAB)", provision: "§ 77 (rimelighedskravet)",
    standing: .secondary, from: CivilDate(2019, 1, 1)
  ).rule(
    "RSV-04",
    Phrase("rule.RSV-04.no-more-persons-in"),
    gist: """
      One for each five ordinary employees up to fifty, then one for each ten; fleksjob not counted. The \
      ratio was read with the authority, its section in a secondary source; dispensations are not modelled.
      """,
    Reasonableness.within(.ordinaryEmployees),
    wider: [
      Reading(
        id: "small",
        condition: .any([Reasonableness.within(.ordinaryEmployees), Reasonableness.oneOfFew]),
        argument: Phrase("rule.RSV-04.reading.small"))
    ],
    question: Phrase("rule.RSV-04.question"))
}

/// The formula of RSV-04, and what it says of a share that somebody claims.
package enum Reasonableness {
  /// How many persons `employees` ordinary employees allow, by the formula alone.
  ///
  /// From one to four employees it says none, which is not settled: ``Rule/reasonableness`` keeps it open.
  package static func allowed(for employees: Int) -> Int {
    employees <= 50 ? max(0, employees) / 5 : 10 + (employees - 50) / 10
  }

  /// Warns where at least 30 % are claimed that such schemes alone could not give.
  ///
  /// They reach 10 of 60 at the most, so that the target persons must be employed in other ways: fleksjob,
  /// pensioners in wage subsidy, ordinary employment. Ordinary employees are at most those occupied who are
  /// in no such scheme, so that this needs no count of them. Silent where nobody is in such a scheme.
  package static let plausibility = Caution(
    id: "reasonableness",
    unless: .any([
      .not(Reserved.share(of: .occupiedHeads)), within(nil),
    ]),
    text: Phrase("law.reasonableness.plausibility.caution.reasonableness"))

  /// `5 p <= n` and `10 p <= n + 50`; with `nil`, `n` is everybody occupied who is not in such a scheme.
  static func within(_ ordinary: FactName?) -> Condition {
    let base = LinearForm.Term(1, ordinary ?? .occupiedHeads)
    let own = ordinary == nil ? 1 : 0
    return .all([
      .count(LinearForm([base, .init(-5 - own, .reasonablenessPersons)]), atLeast: 0),
      .count(LinearForm([base, .init(-10 - own, .reasonablenessPersons)]), atLeast: -50),
    ])
  }

  /// One person, and at least one ordinary employee.
  static let oneOfFew = Condition.all([
    .count(LinearForm(.ordinaryEmployees), atLeast: 1),
    .count(LinearForm([.init(-1, .reasonablenessPersons)]), atLeast: -1),
  ])
}
