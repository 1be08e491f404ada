package import Judging
package import Law
package import Values

/// A fact about a lot and a group that speaks for or against tendering, as the match found it.
///
/// Facts, not sentences and no percentages: each page says them in its reader's language.
package struct MatchReason: Hashable, Sendable {
  /// What the fact does to the tier.
  package enum Weight: String, Hashable, Sendable, CaseIterable {
    case speaksFor = "for"
    /// Something must be found out or decided first.
    case open
    case against
    /// Worth knowing; changes no tier.
    case note
  }

  /// What was found, with the values that it rests on.
  package enum Fact: Hashable, Sendable {
    /// A clause that decides who may tender, whether a code or a text states it, its words, and what holds for
    /// those who can do the work; words of a lower degree may decide it, and a person must read them.
    case reservation(
      ClauseKind, Clause.Origin, WordMatch.Degree, quote: String, at: ClausePlace, Verdict)
    /// BT-775 with a code on employment: a strategy that the group serves, no reservation.
    case socialObjective(code: String, at: ClausePlace)
    /// Neither reserved nor with a social objective: open competition.
    case openToAll
    /// The legal footing of a clause is in question; eligibility does not change by it.
    case basis(ruleID: String, BasisFinding.State)
    /// Codes of the lot that members do, that are wider than what members do, and that none does.
    case work(done: [CPVCode], wider: [CPVCode], missing: [CPVCode])
    /// Codes for which the law asks a permit or proven ability, and which members do only by a wider code (``Rule/work``).
    case permit(ruleID: String, [CPVCode])
    case place(PlaceFit, [NUTSCode])
    /// Days from the day of the match to the deadline; `nil` where the notice has no deadline.
    case time(daysLeft: Int?)
    /// The lot's value, a year where its term is known, against the turnover of those who can do the work.
    case size(value: Money?, isYearly: Bool, turnover: Money?)
    case plan(PlanAnswer)
    /// BT-763: tenders must be for all lots, and the group can do only some.
    case allLotsRequired(lots: Int, relevant: Int)
    /// Members who each can do every kind of work alone: whoever could tender alone is a competitor (CMP-02).
    case alone(members: Int)
    /// Of those who can do some of the work: how many have yet to declare that no ground of exclusion is there,
    /// declare one that is for the buyer to decide on, and declare one that bars them (GRP-08).
    case exclusion(undeclared: Int, open: Int, barred: Int)
    /// What the lot's texts ask and nobody settled: how many a person must read, and how many were judged.
    case demands(open: Int, judged: Int)
  }

  /// What was found.
  package let fact: Fact
  /// Whether it speaks for tendering, against it, or neither.
  package let weight: Weight

  /// A fact with the weight that the match gives it.
  package init(_ fact: Fact, _ weight: Weight) {
    self.fact = fact
    self.weight = weight
  }
}

/// Where in the notice a clause stands.
package struct ClausePlace: Hashable, Sendable {
  /// The element path with the lot's id filled in.
  package let path: String
  /// 1-based, or 0 where the parser could not tell.
  package let line: Int

  /// Where the parser found the clause.
  package init(path: String, line: Int) {
    self.path = path
    self.line = line
  }
}

/// How a lot's place lies to the places where members work.
package enum PlaceFit: String, Hashable, Comparable, Sendable, CaseIterable {
  /// All of it is where a member works.
  case inside
  /// It reaches further than the members do, or may be done from anywhere.
  case wider
  /// The notice says no place; the buyer's region stands in for it.
  case unstated

  /// The better fit comes first.
  package static func < (left: PlaceFit, right: PlaceFit) -> Bool { left.rank < right.rank }

  private var rank: Int {
    switch self {
    case .inside: 0
    case .wider: 1
    case .unstated: 2
    }
  }
}

/// Whether some members together could do every kind of work that a lot asks for.
package struct PlanAnswer: Hashable, Sendable {
  /// Whether there is such a team.
  package enum Answer: String, Hashable, Sendable {
    case exists
    /// Only with members whose status is undetermined.
    case open
    case none
    /// The composer gave no answer; ``PlanAnswer/failure`` says why.
    case unknown
  }

  /// How far the answer was looked into.
  package enum Method: String, Hashable, Sendable {
    /// By counting which kinds of work somebody does; amounts are not looked at.
    case bound
    /// By the composer: kinds of work only, because no brief says how much work it is.
    case kinds
    /// By the composer, with the amounts of a brief.
    case amounts
  }

  /// Whether there is such a team.
  package let answer: Answer
  /// How the answer was found, and so how much it says.
  package let method: Method
  /// A smallest team where `exists`, in the order of ids; else empty.
  package let team: [OperatorID]
  /// Whether no smaller team could be found by anybody: proven.
  package let isSmallest: Bool
  /// Why the answer is `unknown`; else empty.
  package let failure: String

  /// For an answer that was found; a team only where one is known.
  package init(
    _ answer: Answer, by method: Method, team: [OperatorID] = [], isSmallest: Bool = false
  ) {
    self.answer = answer
    self.method = method
    self.team = team
    self.isSmallest = isSmallest
    failure = ""
  }

  /// - Parameter failure: why the composer gave no answer.
  package init(unknown failure: String, by method: Method) {
    answer = .unknown
    self.method = method
    team = []
    isSmallest = false
    self.failure = failure
  }
}
