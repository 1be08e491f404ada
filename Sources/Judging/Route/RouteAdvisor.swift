package import Law
package import Values

/// Says which ways to buy are open for a purchase.
///
/// Pure, and without a guess: where something is not known, every answer that may hold is given, with what
/// would decide between them.
package enum RouteAdvisor {
  /// Every way to buy, by the rules in force on the day of the purchase.
  ///
  /// A way for which no wording is known is `unsettled`, without answers.
  package static func advice(
    on purchase: Purchase, lot: LotID? = nil, law: LawBook
  ) -> RouteAdvice {
    let evaluator = RouteEvaluator(purchase, law: law)
    return RouteAdvice(
      purchase: purchase, lot: lot,
      routes: RouteKind.allCases.map { finding($0, evaluator) },
      officeNotes: evaluator.officeThresholds.compactMap(\.officeNote))
  }

  private static func finding(
    _ route: RouteKind, _ evaluator: RouteEvaluator
  ) -> RouteFinding {
    let (purchase, law) = (evaluator.purchase, evaluator.law)
    let scopes = scopes(of: purchase, law)
    let own = law.routes.filter { rule in
      rule.route == route && rule.validity.covers(purchase.day)
        && scopes.contains(where: rule.scopes.contains)
    }
    var dependsOn = scopes.count > 1 ? [RouteInput.act] : []
    var answers: [RouteFinding.Answer] = []
    for rule in own {
      let (branches, inputs) = evaluator.branches(of: rule)
      answers += branches.map { RouteFinding.Answer(ruleID: rule.id, branch: $0) }
      dependsOn += inputs.filter { !dependsOn.contains($0) }
    }
    let states = Set(answers.map(\.branch.state))
    guard let state = states.first else {
      // No wording is known for the day: that is neither a yes nor a no.
      return RouteFinding(route: route, state: .unsettled, answers: [], dependsOn: [])
    }
    return RouteFinding(
      route: route, state: states.count == 1 ? state : .depends, answers: answers,
      dependsOn: answers.count == 1 ? [] : dependsOn)
  }

  private static func scopes(of purchase: Purchase, _ book: LawBook) -> [RouteRule.Scope] {
    let law = book.jurisdiction(of: purchase.country)
    guard !law.acts.isEmpty else { return [RouteRule.Scope(country: law.country)] }
    let acts = purchase.act.map { [$0] } ?? law.acts.values.sorted { $0.id < $1.id }
    return acts.map { RouteRule.Scope(country: law.country, act: $0) }
  }
}
