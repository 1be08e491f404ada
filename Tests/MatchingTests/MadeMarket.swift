import Matching
import Members
import Values

/// SplitMix64: random numbers that are the same on every machine and in every run.
struct SeededGenerator: RandomNumberGenerator {
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

/// Made-up operators and groups, as small as a case needs.
enum Made {
  static let nowhere = Source(NoticeField(term: "test", path: "/test"))

  static func member(
    _ id: String, does codes: [Int32], in places: [String] = ["SE313"], country: String = "SWE"
  ) -> EconomicOperator {
    var made = EconomicOperator(
      id: OperatorID(id), name: "Exempel \(id)", legalForm: "ekonomisk-forening",
      registration: RegistrationNumber(scheme: "0007", value: "1234567897"), country: country,
      town: "Exempelstad", municipality: "2183", nuts: "SE313", size: "micro", source: nowhere)
    made.capacities = codes.map {
      Capacity(
        cpv: CPVCode($0), unit: .hours, period: .year, amount: 100, places: places,
        source: nowhere)
    }
    return made
  }

  static func register(_ groups: [[EconomicOperator]]) -> Register {
    var seen: Set<OperatorID> = []
    let all = groups.joined().filter { seen.insert($0.id).inserted }
    return Register(
      path: "made", asOf: CivilDate(2025, 1, 1),
      groups: groups.enumerated().map { number, members in
        Register.Group(
          name: "G\(number)", lead: members.first?.id ?? OperatorID(""),
          members: members.map(\.id))
      }, operators: Array(all))
  }

  static func need(_ codes: [Int32], _ regions: [String] = ["SE313"]) -> LotNeed {
    LotNeed(codes: codes.map { CPVCode($0) }, regions: regions.compactMap { NUTSCode($0) })
  }
}
