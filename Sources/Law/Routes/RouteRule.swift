package import Values

/// A way to buy: the certification brief's list, with the reservations told apart.
package enum RouteKind: String, Hashable, Sendable, CaseIterable {
  /// Article 20 and its twins.
  case reservedContract = "reserved-contract"
  /// Article 77 and its twins.
  case reservedArt77 = "reserved-art77"
  /// LOU 19 kap. 25 a §.
  case reservedIdebure = "reserved-idebure"
  case framework
  case directAward = "direct-award"
  /// Idéburet offentligt partnerskap.
  case partnership = "iop"
  /// Överenskommelse with an authority.
  case agreement
  case lots
  /// A social clause in the contract, and no reservation.
  case socialClause = "social-clause"
}

/// Whether a way to buy can be taken.
package enum RouteState: String, Hashable, Sendable, CaseIterable {
  case open, closed
  /// Law or practice does not say, or its text was not read.
  case unsettled
  /// Something about the purchase decides, and is not known.
  case depends
}

/// When a way to buy is open, for one body of law: the first branch that holds decides.
package struct RouteRule: Hashable, Sendable {
  /// Whose law a rule belongs to.
  package struct Scope: Hashable, Sendable {
    /// Three letters; `nil` for every state that the directives bind and that has no rules of its own here.
    package let country: String?
    /// `nil` where the country's acts are not told apart.
    package let act: ProcurementAct?

    /// Without an act, the whole of the country's law.
    package init(country: String?, act: ProcurementAct? = nil) {
      self.country = country
      self.act = act
    }
  }

  /// The entry of the rule book, as in `PSM-SE-01`.
  package let id: String
  /// The way to buy that it is about.
  package let route: RouteKind
  /// The countries and acts whose law it is.
  package let scopes: [Scope]
  /// The days on which it is law; the day of the call counts.
  package let validity: Validity
  /// Its answers, in the order in which they are tried.
  package let branches: [RouteBranch]

  /// In force from 2022-02-01 where no other day is given, with no last day.
  package init(
    _ id: String, _ route: RouteKind, in scopes: [Scope],
    from: CivilDate = CivilDate(2022, 2, 1), _ branches: [RouteBranch]
  ) {
    self.id = id
    self.route = route
    self.scopes = scopes
    validity = Validity(from: from)
    self.branches = branches
  }
}

/// One answer of a rule on a way to buy.
package struct RouteBranch: Hashable, Sendable {
  /// What must hold of the purchase for this answer.
  package let condition: RouteCondition
  /// The answer; never `open` without a verified source.
  package let state: RouteState
  /// Why, and under which terms.
  package let text: Phrase
  /// What the answer rests on.
  package let citations: [Citation]
  /// What no source settles.
  package let unsettled: [Phrase]

  /// An answer is never surer than its sources: what rests on no verified one is unsettled, not open.
  package init(
    _ condition: RouteCondition, _ state: RouteState, _ text: Phrase, _ citations: [Citation],
    unsettled: [Phrase] = []
  ) {
    let isVerified = citations.contains { $0.standing == .verified }
    self.condition = condition
    self.state = state == .open && !isVerified ? .unsettled : state
    self.text = text
    self.citations = citations
    self.unsettled = unsettled
  }

  /// What holds wherever no earlier branch does.
  package init(
    _ state: RouteState, _ text: Phrase, _ citations: [Citation], unsettled: [Phrase] = []
  ) {
    self.init(.always, state, text, citations, unsettled: unsettled)
  }
}

/// A test over a purchase; three-valued like a ``Condition``.
package indirect enum RouteCondition: Hashable, Sendable {
  case always
  case all([RouteCondition])
  case not(RouteCondition)
  /// The main code is on the list.
  case cpv(CPVList.Name)
  /// Below the EU threshold for the buyer and what is bought.
  case belowThreshold
  case valueBelow(Money)
  /// Below so much of the threshold for works and concessions.
  case valueBelowShareOfConcessionThreshold(Ratio)
  case months(atMost: Int)
  case monthsWithOptions(atMost: Int)
}
