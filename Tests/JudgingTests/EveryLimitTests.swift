import Judging
import Law
import Members
import Testing
import Values

/// Each limit that a rule sets on facts, reached exactly and missed by one unit, derived from the rule's own value.
@Suite("Every rule at its limits")
struct EveryLimitTests {
  /// Where a condition with a limit stands.
  struct Place: Sendable, CustomTestStringConvertible {
    let rule: Rule
    let condition: Condition

    var testDescription: String { "\(rule.id) \(rule.validity.from)" }
  }

  static let places = LawBook.standard.rules.flatMap { rule in
    rule.readings.flatMap { limits(in: $0.condition) }.uniqued.map {
      Place(rule: rule, condition: $0)
    }
  }

  @Test("at the limit it holds, one unit below it does not", arguments: places)
  func limit(_ place: Place) throws {
    let at = try #require(Boundary(place.condition))
    #expect(try value(of: place, at.reached, age: at.oldest) == .isTrue)
    #expect(try value(of: place, at.missed, age: at.tooOld) == .isFalse)
  }

  @Test("a fact that the limit does not look at changes nothing", arguments: places)
  func irrelevant(_ place: Place) throws {
    let at = try #require(Boundary(place.condition))
    var more = at.reached
    for name in FactName.allCases where !place.condition.facts.contains(name) && !name.isCounted {
      more[name] = .flag(false)
    }
    #expect(try value(of: place, more, age: at.oldest) == .isTrue)
  }

  @Test("without a fact that the limit looks at, nothing is said", arguments: places)
  func missing(_ place: Place) throws {
    let at = try #require(Boundary(place.condition))
    for name in at.reached.keys {
      var less = at.reached
      less[name] = nil
      #expect(try value(of: place, less, age: at.oldest) == .unknown, "\(name)")
    }
  }

  @Test("no kind of rule lost its limits")
  func covered() {
    let ids = Set(Self.places.map(\.rule.id))
    #expect(
      ids.isSuperset(of: ["RES-SE-03", "RES-GRP-01.share", "RSV-04"]), "\(ids.sorted())")
  }

  /// What the judge makes of the condition, wherever it stands in the rule's readings.
  private func value(
    of place: Place, _ facts: [FactName: FactValue], age: Int
  ) throws -> Kleene {
    let member = Specimen.economicOperator("M1", facts, asOf: Specimen.day.adding(days: -age))
    let lawOn = place.rule.validity.through ?? max(Specimen.day, place.rule.validity.from)
    let finding = try #require(
      Judge(
        Parties([member], reliedOn: [member], subcontractors: [member]), asOf: Specimen.day,
        lawOn: lawOn
      )
      .findings(
        applying: place.rule, for: Specimen.briefClause(.reservedArt20, ""),
        on: LotID("LOT-0001")
      ).first)
    let steps = finding.readings.flatMap(\.steps).flatMap(Self.leaves)
    return try #require(steps.first { $0.condition == place.condition }).value
  }

  private static func leaves(of step: TraceStep) -> [TraceStep] {
    step.children.isEmpty ? [step] : step.children.flatMap(leaves)
  }

  private static func limits(in condition: Condition) -> [Condition] {
    switch condition {
    case .all(let parts), .any(let parts): parts.flatMap(limits)
    case .not(let part): limits(in: part)
    case .share, .count, .amount, .averageAmount, .isRecent: [condition]
    case .isTrue, .isOneOf, .isKnown: []
    }
  }
}

/// Each wording on the day before it, its first and last day, and the day after.
@Suite("Every wording at its first and last day")
struct EveryWordingTests {
  @Test("a wording is law from its first day through its last", arguments: LawBook.standard.rules)
  func days(_ rule: Rule) {
    func isLaw(on day: CivilDate) -> Bool { LawBook.standard.rule(rule.id, on: day) == rule }
    #expect(isLaw(on: rule.validity.from))
    #expect(!isLaw(on: rule.validity.from.adding(days: -1)))
    guard let last = rule.validity.through else { return }
    #expect(isLaw(on: last))
    #expect(!isLaw(on: last.adding(days: 1)))
  }
}

/// Facts that reach a limit exactly, and the same with one unit less.
private struct Boundary {
  let reached: [FactName: FactValue]
  let missed: [FactName: FactValue]
  /// Days since the facts, reached and missed.
  let oldest: Int
  let tooOld: Int

  /// - Returns: `nil` for a condition without a limit.
  init?(_ condition: Condition) {
    switch condition {
    case .amount(let name, let floor):
      let below = Money(minorUnits: floor.minorUnits - 1, currency: floor.currency)
      (reached, missed, oldest, tooOld) = ([name: .money(floor)], [name: .money(below)], 0, 0)
    case .isRecent(let name, let days):
      let fact = [name: FactValue.flag(true)]
      (reached, missed, oldest, tooOld) = (fact, fact, days, days + 1)
    case .count, .share:
      guard let counts = Self.fewest(for: condition) else { return nil }
      reached = counts.at.mapValues(FactValue.quantity)
      missed = counts.below.mapValues(FactValue.quantity)
      (oldest, tooOld) = (0, 0)
    default: return nil
    }
  }

  private typealias Counts = [FactName: Int]

  /// Counts up the first fact that helps until it is enough.
  private static func fewest(for condition: Condition) -> (at: Counts, below: Counts)? {
    let helping: LinearForm
    let whole: LinearForm
    let isEnough: (Counts) -> Bool
    switch condition {
    case .count(let form, let floor):
      (helping, whole) = (form, LinearForm([]))
      isEnough = { form.value($0) >= floor }
    case .share(let part, let all, let ratio):
      (helping, whole) = (part, all)
      isEnough = { part.value($0) * ratio.denominator >= ratio.numerator * all.value($0) }
    default: return nil
    }
    var counts: Counts = [:]
    for term in helping.terms + whole.terms where !term.absentIsZero {
      // Enough of what counts against it that nothing at all is too little.
      counts[term.fact] = term.coefficient > 0 ? 0 : 10
    }
    if let first = whole.firstAdded { counts[first] = 1_000 }
    // Without a fact that helps it is an upper limit: the last number that is enough, and one more.
    guard let counted = helping.firstAdded ?? helping.terms.first?.fact else { return nil }
    let isUpper = helping.firstAdded == nil
    var last = counts
    for number in 0...10_000 {
      counts[counted] = number
      if isEnough(counts) != isUpper, number > 0 {
        return isUpper ? (last, counts) : (counts, last)
      }
      last = counts
    }
    return nil
  }
}

extension LinearForm {
  fileprivate var firstAdded: FactName? { terms.first { $0.coefficient > 0 }?.fact }

  fileprivate func value(_ counts: [FactName: Int]) -> Int {
    terms.reduce(0) { $0 + $1.coefficient * counts[$1.fact, default: 0] }
  }
}

extension Array where Element: Hashable {
  fileprivate var uniqued: [Element] {
    var seen: Set<Element> = []
    return filter { seen.insert($0).inserted }
  }
}
