package import Members
import Values

/// Registers with a bit of everything, the same for the same seed.
package struct GeneratedRegister {
  private var random: SeededGenerator

  package static func make(seed: UInt64) -> Register {
    var maker = GeneratedRegister(random: SeededGenerator(seed: seed))
    return maker.register()
  }

  private mutating func register() -> Register {
    let ids = (1...Int.random(in: 1...5, using: &random)).map { OperatorID("M\($0)") }
    let operators = ids.enumerated().map { economicOperator($0.element, number: $0.offset) }
    let asOf = day()
    let names = Set([text()] + some { $0.text() }).sorted()
    return Register(
      path: "generated", asOf: asOf, groups: names.map { group($0, of: ids, on: asOf) },
      operators: operators)
  }

  /// Some who always belonged to it, some who came later, left, or left and came back.
  private mutating func group(
    _ name: String, of ids: [OperatorID], on asOf: CivilDate
  ) -> Register.Group {
    let lead = pick(ids)
    var times = [Register.Membership(lead)]
    for id in ids where id != lead && flip() {
      let left = number(18_000...20_000)
      let times1 = [Register.Membership(id, from: maybe { $0.day() })]
      let times2 = [
        Register.Membership(id, through: CivilDate(dayNumber: left)),
        Register.Membership(id, from: CivilDate(dayNumber: left + number(1...999))),
      ]
      times += flip() ? times1 : times2
    }
    var group = Register.Group(name: name, lead: lead, memberships: times, on: asOf)
    group.certificates = certificates()
    return group
  }

  private mutating func economicOperator(_ id: OperatorID, number: Int) -> EconomicOperator {
    let isDanish = flip()
    var member = EconomicOperator(
      id: id, name: text(), legalForm: "", registration: registration(number),
      country: isDanish ? "DNK" : "SWE", town: text(), municipality: isDanish ? "751" : "0180",
      nuts: pick(["SE110", "DK042"]), size: pick(["micro", "small"]), source: Self.nowhere)
    member.vatNumber = maybe { _ in "SE556000000001" }
    member.consentsToShare = maybe { $0.flip() }
    member.targetCategories = maybe { $0.text() }
    member.facts = facts()
    let form = member.facts.filter { $0.name == .legalForm }.max { $0.asOf < $1.asOf }
    if case .word(let word) = form?.value { member.legalForm = word }
    addWork(to: &member)
    addDecisions(to: &member)
    return member
  }

  private mutating func addWork(to member: inout EconomicOperator) {
    member.capacities = some { maker in
      Capacity(
        cpv: maker.cpv(), unit: maker.pick(WorkUnit.allCases),
        period: maker.pick(WorkPeriod.allCases), amount: maker.number(1...9_999),
        places: maker.some { $0.pick(["2183", "SE313", "DK"]) }, source: Self.nowhere)
    }
    let kinds = Set(some { _ in 0 } + some { $0.number(0...8) })
    member.prices = kinds.sorted().map {
      UnitPrice(cpv: CPVCode(Int32(90_000_000 + $0)), unit: .hours, price: money())
    }
    member.commitments = some { maker in
      Commitment(
        cpv: maker.cpv(), unit: maker.pick(WorkUnit.allCases),
        period: maker.pick(WorkPeriod.allCases), amount: maker.number(1...999),
        from: CivilDate(2020, 1, 1), through: maker.maybe { $0.day() })
    }
    member.references = some { maker in
      ContractReference(
        buyer: maker.text(), subject: maker.text(), cpv: maker.cpv(),
        from: CivilDate(2020, 1, 1), through: maker.maybe { $0.day() },
        value: maker.maybe { $0.money() })
    }
    member.units = Set(some { $0.number(1...9) }).sorted().map {
      OperatorUnit(
        id: "U\($0)", name: text(), municipality: member.country == "DNK" ? "751" : "2183")
    }
  }

  private mutating func addDecisions(to member: inout EconomicOperator) {
    member.certificates = certificates()
    member.exclusionDeclaration = maybe { maker in
      ExclusionDeclaration(asOf: maker.day(), grounds: maker.flip() ? ["tax-pay", "fraud"] : [])
    }
    member.mandates = Set(some { $0.number(1...5) }).sorted().map {
      Mandate(
        noticeID: "N-1", lot: LotID("LOT-000\($0)"), decidedOn: day(),
        by: pick(["board", "unit-meeting"]), reference: maybe { $0.text() })
    }
    member.standAlone = some { maker in
      StandAloneAnswer(
        noticeID: "N-1", lot: LotID("LOT-0001"), answer: maker.pick([.able, .unable, .unclear]),
        asOf: maker.day(), reasons: maker.flip() ? "" : maker.text())
    }
  }

  private mutating func certificates() -> [Certificate] {
    some { maker in
      Certificate(
        scheme: maker.pick(["skoopi", "asf-2016"]), issuer: maker.text(),
        number: maker.maybe { $0.text() }, validFrom: CivilDate(2020, 1, 1),
        validThrough: maker.maybe { $0.day() },
        state: maker.pick([.granted, .suspended, .withdrawn]),
        checkedOn: maker.maybe { $0.day() }, through: maker.maybe { $0.text() })
    }
  }

  /// Every name on some days; parts never over their wholes.
  private mutating func facts() -> [Fact] {
    var result: [Fact] = []
    for asOf in Set([day(), day(), CivilDate(2025, 12, 31)]).sorted() {
      let evidences: [Evidence?] = [nil, evidence(), evidence()]
      for name in FactName.stated where flip() {
        // One source for the occupied: whoever counts the open ones counted the others.
        let evidence = name.family == "F-OCC" ? evidences[1] : pick(evidences)
        result.append(
          Fact(name, value(of: name), asOf: asOf, evidence: evidence, source: Self.nowhere))
      }
      let names = Set(result.filter { $0.asOf == asOf }.map(\.name))
      if !names.contains(.occupiedOpenHeads) {
        result.removeAll { $0.asOf == asOf && $0.name == .occupiedOpenTargetHeads }
      }
    }
    result.shuffle(using: &random)
    return result
  }

  private mutating func value(of name: FactName) -> FactValue {
    switch name {
    case .turnover, .liabilityInsurance: .money(money())
    case .legalForm: .word(pick(["stiftelse", "aktiebolag-svb"]))
    case .surplusRule: .word(pick(["all", "free", "mainly"]))
    case .collectiveAgreement: flip() ? .unclear : .word(pick(["in-force", "none"]))
    case .occupiedHeads, .occupiedFTE, .employedHeads, .employedFTE, .hiredHeads:
      .quantity(number(60...999))
    case .occupiedTargetHeads: .quantity(number(20...30))
    case .occupiedOpenHeads: .quantity(number(10...19))
    case .occupiedOpenTargetHeads: .quantity(number(0...9))
    case .occupiedTargetFTE, .employedTargetHeads, .employedTargetFTE, .hiredEntitledToWageSupport,
      .trainedSupervisors, .reasonablenessPersons, .ordinaryEmployees:
      .quantity(number(0...59))
    default: pick([.flag(true), .flag(false), .unclear])
    }
  }

  private mutating func evidence() -> Evidence {
    Evidence(
      kind: pick(["statutes", "accounting-export"]), grade: pick(Evidence.Grade.allCases),
      issuer: maybe { $0.text() }, number: maybe { $0.text() },
      validFrom: maybe { _ in CivilDate(2020, 1, 1) }, validThrough: maybe { $0.day() },
      fileHash: maybe { String(repeating: $0.pick(["a", "0"]), count: 64) })
  }

  // Values.

  private static let nowhere = Source(NoticeField(term: "", path: ""))

  private mutating func registration(_ number: Int) -> RegistrationNumber {
    let numbers = RegistrationNumbers.swedish(count: 5, seed: random.next())
    return RegistrationNumber(scheme: "0007", value: numbers[number])
  }

  private mutating func text() -> String {
    let signs = Array("abåäö&<>\"'éß, -:;漢\u{1F98A}")
    let words = (1...number(1...4)).map { _ in
      "x" + String((0..<number(0...6)).map { _ in pick(signs) })
    }
    return words.joined(separator: " ").split(separator: " ").joined(separator: " ")
  }

  private mutating func day() -> CivilDate {
    CivilDate(dayNumber: number(19_000...21_000))
  }

  private mutating func cpv() -> CPVCode { CPVCode(Int32(number(3_000_000...98_000_000))) }

  private mutating func money() -> Money {
    Money(minorUnits: number(0...99_999_999), currency: pick(["SEK", "DKK"]))
  }

  private mutating func number(_ range: ClosedRange<Int>) -> Int {
    Int.random(in: range, using: &random)
  }

  private mutating func flip() -> Bool { Bool.random(using: &random) }

  private mutating func pick<Value>(_ values: [Value]) -> Value {
    values[Int.random(in: 0..<values.count, using: &random)]
  }

  private mutating func maybe<Value>(_ make: (inout GeneratedRegister) -> Value) -> Value? {
    flip() ? make(&self) : nil
  }

  private mutating func some<Value>(_ make: (inout GeneratedRegister) -> Value) -> [Value] {
    (0..<number(0...3)).map { _ in make(&self) }
  }
}

/// Invented numbers with the right check digits.
package enum RegistrationNumbers {
  /// Numbers of ten digits that differ, the third 2 or more.
  package static func swedish(count: Int, seed: UInt64) -> [String] {
    var random = SeededGenerator(seed: seed)
    var found: [String] = []
    while found.count < count {
      let stem = (0..<9).map { Int.random(in: ($0 == 2 ? 2 : 0)...9, using: &random) }
      let number = stem.map(String.init).joined() + String(luhn(stem))
      if !found.contains(number) { found.append(number) }
    }
    return found
  }

  /// The digit that makes the sum of the (doubled, added) digits a multiple of ten.
  static func luhn(_ stem: [Int]) -> Int {
    let sum = stem.enumerated().map { place, digit in
      place.isMultiple(of: 2) ? [0, 2, 4, 6, 8, 1, 3, 5, 7, 9][digit] : digit
    }.reduce(0, +)
    return (10 - sum % 10) % 10
  }
}
