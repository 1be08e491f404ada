import Foundation
import Members
import RegisterStore
import Values

/// A path in a folder of its own that is removed with the value.
final class Scratch: Sendable {
  private let folder: URL
  let path: String

  init() {
    folder = FileManager.default.temporaryDirectory
      .appendingPathComponent("samanbud-register-\(UUID().uuidString)")
    try? FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    path = folder.appendingPathComponent("register.sqlite").path
  }

  deinit { try? FileManager.default.removeItem(at: folder) }
}

/// Made-up registers, as large as a test needs.
enum Made {
  static func day(_ number: Int) -> CivilDate { CivilDate(2026, 1, 1).adding(days: number) }

  static func stamp(_ number: Int) -> RevisionStamp {
    RevisionStamp(
      author: "office", reason: "test", day: day(number), madeAt: "\(day(number))T08:00:00Z")
  }

  static func register(members: Int, factsEach: Int = 3) -> Register {
    let operators = (1...members).map { economicOperator($0, facts: factsEach) }
    return Register(
      path: "made", asOf: day(0),
      group: Register.Group(
        name: "Gruppen", lead: operators[0].id, members: operators.map(\.id)),
      operators: operators)
  }

  /// Ten digits of a legal person that does not exist, with a right check digit.
  private static func organisationNumber(_ number: Int) -> String {
    let digits = "769" + String(String(1_000_000 + number).dropFirst())
    let sum = digits.enumerated().reduce(0) { sum, digit in
      let value = (digit.element.wholeNumberValue ?? 0) * (digit.offset.isMultiple(of: 2) ? 2 : 1)
      return sum + value / 10 + value % 10
    }
    return digits + String((10 - sum % 10) % 10)
  }

  private static let source = Source(NoticeField(term: "test", path: "/test"))

  static func economicOperator(_ number: Int, facts: Int) -> EconomicOperator {
    let digits = String(number)
    let id = OperatorID("M" + String(repeating: "0", count: max(0, 4 - digits.count)) + digits)
    var made = EconomicOperator(
      id: id, name: "Exempel \(number)", legalForm: "ekonomisk-forening",
      registration: RegistrationNumber(scheme: "0007", value: organisationNumber(number)),
      country: "SWE",
      town: "Exempelstad", municipality: number.isMultiple(of: 2) ? "2183" : "0180",
      nuts: "SE313", size: "small", source: source)
    let evidence = Evidence(kind: "signed-statement", grade: .c, validThrough: day(400))
    let names: [FactName] = [
      .occupiedHeads, .occupiedTargetHeads, .occupiedFTE, .occupiedTargetFTE,
    ]
    made.facts = (0..<facts).map { index in
      let name = names[index % names.count]
      // Full-time equivalents are counted in hundredths.
      let count = [.occupiedFTE, .occupiedTargetFTE].contains(name) ? 900 - index : 90 - index
      return Fact(
        name, .quantity(count), asOf: day(-100 - index / names.count), evidence: evidence,
        source: source)
    }
    made.facts.append(
      Fact(
        .legalForm, .word("ekonomisk-forening"), asOf: day(-100), evidence: evidence,
        source: source))
    made.capacities = [
      Capacity(
        cpv: CPVCode(90_910_000), unit: .hours, period: .year, amount: 1_000 + number,
        places: ["SE313"], source: source)
    ]
    made.prices = [
      UnitPrice(
        cpv: CPVCode(90_910_000), unit: .hours,
        price: Money(minorUnits: 30_000 + number, currency: "SEK"))
    ]
    return made
  }

  /// The operator with its facts in one order and without where they were read.
  static func withoutSources(_ member: EconomicOperator) -> EconomicOperator {
    var plain = member
    plain.source = source
    plain.facts = member.facts.map {
      Fact($0.name, $0.value, asOf: $0.asOf, evidence: $0.evidence, source: source)
    }.sorted { ($0.name.rawValue, $0.asOf) < ($1.name.rawValue, $1.asOf) }
    plain.capacities = member.capacities.map {
      Capacity(
        cpv: $0.cpv, unit: $0.unit, period: $0.period, amount: $0.amount, places: $0.places,
        source: source)
    }
    plain.exclusionDeclaration = member.exclusionDeclaration.map {
      ExclusionDeclaration(asOf: $0.asOf, grounds: $0.grounds)
    }
    return plain
  }
}

/// A generator whose numbers are the same every time.
struct SplitMix: RandomNumberGenerator {
  private var state: UInt64
  init(seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}

/// As the commands look: at the moment of a stamp.
extension RegisterStore {
  func register(
    group: String? = nil, for viewer: Viewer, asOf day: CivilDate? = nil, stamp: RevisionStamp
  ) throws -> Register {
    try register(group: group, Viewing(viewer, at: stamp.madeAt), asOf: day, today: stamp.day)
  }

  func everything(
    for viewer: Viewer, asOf day: CivilDate? = nil, stamp: RevisionStamp
  ) throws -> Register {
    try everything(Viewing(viewer, at: stamp.madeAt), asOf: day, today: stamp.day)
  }

  func economicOperator(
    _ id: OperatorID, for viewer: Viewer, asOf day: CivilDate? = nil, stamp: RevisionStamp
  ) throws -> EconomicOperator {
    try economicOperator(id, Viewing(viewer, at: stamp.madeAt), asOf: day)
  }
}
