import Members
import Values

/// Makes cases, the same for the same seed.
struct DoorCaseMaker {
  private var random: SplitMix

  init(seed: UInt64) { random = SplitMix(seed: seed) }

  mutating func next(_ number: Int) -> DoorCase {
    let subject = pick(Self.subjects)
    var made = DoorCase(number: number, subject: subject, texts: [:])
    if subject == .fact {
      made.fact = one(in: 6) ? .turnover : pick(FactName.stated)
      made.texts = factTexts(made.fact)
    } else {
      made.texts = Self.right[subject] ?? [:]
    }
    for name in made.texts.keys.sorted() where Self.mayBeLeftOut(name, subject) && one(in: 3) {
      made.texts[name] = nil
    }
    // One case in four is right throughout.
    guard !one(in: 4) else { return made }
    for _ in 0..<(one(in: 3) ? 2 : 1) {
      let name = pick(made.texts.keys.sorted())
      made.texts[name] = odd(for: name, one(in: 6))
    }
    return made
  }

  /// Facts are the most.
  private static let subjects =
    Array(repeating: DoorCase.Subject.fact, count: 8) + DoorCase.Subject.allCases
    + [.certificate, .certificate, .capacity, .capacity, .identity, .identity]

  private mutating func factTexts(_ name: FactName) -> [String: String] {
    var texts = [
      "asOf": "2025-12-31", "kind": "statutes", "grade": "B", "issuer": "Provbyrån",
      "number": "D-17", "validFrom": "2026-01-01", "validThrough": "2027-06-30",
      "sha256": String(repeating: "0f", count: 32),
    ]
    if one(in: 2) { for name in DoorCase.evidence { texts[name] = nil } }
    texts["value"] =
      switch name.valueKind {
      case .answer: pick(["yes", "no", "unclear"])
      case .count: pick(["0", "17", "999999"])
      case .hundredths: pick(["0.25", "8.4", "17", "999999.99"])
      case .money: pick(["3618200.50", "0", "999999999999.99", "17.05"])
      case .word:
        name == .legalForm ? "stiftelse" : name == .surplusRule ? pick(["all", "unclear"]) : "none"
      }
    if name.valueKind == .money { texts["currency"] = "SEK" }
    return texts
  }

  private static let right: [DoorCase.Subject: [String: String]] = [
    .identity: [
      "name": "Första Åäö-föreningen", "town": "Bollnäs", "municipality": "2183", "nuts": "SE313",
      "size": "small", "country": "SWE", "vat": "SE769698120301", "consent": "yes",
      "categories": "långtidsarbetslösa",
    ],
    .certificate: [
      "scheme": "skoopi", "issuer": "Skoopi", "number": "S-12", "validFrom": "2026-03-01",
      "validThrough": "2028-02-29", "state": "suspended", "checkedOn": "2026-11-01",
      "through": "Bärkraft",
    ],
    .capacity: [
      "cpv": "90910000", "unit": "hours", "period": "year", "amount": "4000", "place": "SE313",
      "price": "312.50", "currency": "SEK",
    ],
    .distance: ["from": "2183", "to": "SE313", "km": "87"],
    .group: ["name": "Bärkraft", "from": "2024-01-01", "through": "2025-12-31"],
    .commitment: [
      "cpv": "90910000", "unit": "hours", "period": "month", "amount": "120", "from": "2026-01-01",
      "through": "2026-12-31",
    ],
    .reference: [
      "buyer": "Provköpings kommun", "subject": "Städning", "cpv": "90910000",
      "from": "2024-01-01", "through": "2025-12-31", "amount": "1200000.00", "currency": "SEK",
    ],
    .mandate: [
      "noticeID": "6f1c2d3e-0000-4000-8000-000000000001", "lot": "LOT-0001",
      "decidedOn": "2026-11-01", "by": "board", "reference": "§ 14",
    ],
    .unit: ["id": "U1", "name": "Verkstaden", "municipality": "2183"],
    .answer: [
      "noticeID": "N-1", "lot": "LOT-0001", "answer": "unable", "asOf": "2026-11-01",
      "reasons": "Vi är för få.",
    ],
    .ground: ["asOf": "2026-11-01", "code": "tax-pay"],
  ]

  private static func mayBeLeftOut(_ name: String, _ subject: DoorCase.Subject) -> Bool {
    switch subject {
    case .identity: ["vat", "consent", "categories"].contains(name)
    case .fact: ["issuer", "number", "validFrom", "validThrough", "sha256"].contains(name)
    case .certificate: ["number", "validThrough", "state", "checkedOn", "through"].contains(name)
    case .capacity: name == "place"
    case .distance, .unit, .ground: false
    case .group: ["from", "through"].contains(name)
    case .commitment: name == "through"
    case .reference: name == "through"
    case .mandate: name == "reference"
    case .answer: name == "reasons"
    }
  }

  private mutating func odd(for name: String, _ isOfAnyKind: Bool) -> String {
    let lists = [
      OddTexts.days, OddTexts.numbers, OddTexts.words, OddTexts.codes, OddTexts.texts,
    ]
    if isOfAnyKind { return pick(pick(lists)) }
    switch name {
    case "asOf", "validFrom", "validThrough", "checkedOn", "decidedOn", "from", "through":
      return pick(one(in: 8) ? OddTexts.texts : OddTexts.days)
    case "value": return pick(one(in: 4) ? OddTexts.words : OddTexts.numbers)
    case "amount", "price", "km": return pick(OddTexts.numbers)
    case "kind", "grade", "size", "state", "unit", "period", "by", "answer", "code", "currency",
      "consent", "country":
      return pick(OddTexts.words)
    case "municipality", "nuts", "vat", "scheme", "cpv", "place", "sha256", "id", "to":
      return pick(OddTexts.codes)
    default: return pick(one(in: 6) ? OddTexts.codes : OddTexts.texts)
    }
  }

  private mutating func one(in count: Int) -> Bool {
    Int.random(in: 0..<count, using: &random) == 0
  }

  private mutating func pick<Value>(_ values: [Value]) -> Value {
    values[Int.random(in: 0..<values.count, using: &random)]
  }
}

/// A generator whose numbers are the same every time.
private struct SplitMix: RandomNumberGenerator {
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
