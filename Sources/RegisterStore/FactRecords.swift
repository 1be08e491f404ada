internal import Members
internal import Values

/// A fact as it is kept.
struct FactRecord: Codable {
  let name: String
  let asOf: String
  var flag: Bool?
  var quantity: Int?
  var minorUnits: Int?
  var currency: String?
  var word: String?
  var unclear: Bool?
  let evidence: EvidenceRecord?

  init(_ fact: Fact) {
    name = fact.name.rawValue
    asOf = fact.asOf.description
    evidence = fact.evidence.map(EvidenceRecord.init)
    switch fact.value {
    case .flag(let value): flag = value
    case .unclear: unclear = true
    case .quantity(let value): quantity = value
    case .money(let value):
      minorUnits = value.minorUnits
      currency = value.currency
    case .word(let value): word = value
    }
  }

  func fact(of id: OperatorID) throws -> Fact {
    guard let name = FactName(rawValue: name) else { throw UnknownWord(self.name, in: "fact") }
    return Fact(
      name, try value(), asOf: try day(asOf), evidence: try evidence?.value(),
      source: Source(
        Self.fields[name] ?? Self.field(of: name), scope: id.description, item: asOf))
  }

  /// One for each name: the day stands in the source.
  private static let fields = Dictionary(
    FactName.allCases.map { ($0, field(of: $0)) }, uniquingKeysWith: { first, _ in first })

  private static func field(of name: FactName) -> NoticeField {
    NoticeField(
      term: name.family,
      path: "/register/operator[@id='{}']/fact[@name='\(name.rawValue)'][@asOf='{item}']")
  }

  private func value() throws -> FactValue {
    if let flag { return .flag(flag) }
    if let quantity { return .quantity(quantity) }
    if let minorUnits, let currency {
      return .money(Money(minorUnits: minorUnits, currency: currency))
    }
    if let word { return .word(word) }
    guard unclear == true else { throw UnknownWord(name, in: "fact with a value") }
    return .unclear
  }
}

struct EvidenceRecord: Codable {
  let kind: String
  let grade: String
  let issuer: String?
  let number: String?
  let validFrom: String?
  let validThrough: String?
  let sha256: String?

  init(_ evidence: Evidence) {
    kind = evidence.kind
    grade = evidence.grade.rawValue
    issuer = evidence.issuer
    number = evidence.number
    validFrom = evidence.validFrom?.description
    validThrough = evidence.validThrough?.description
    sha256 = evidence.fileHash
  }

  func value() throws -> Evidence {
    guard let grade = Evidence.Grade(rawValue: grade) else {
      throw UnknownWord(self.grade, in: "grade of evidence")
    }
    return Evidence(
      kind: kind, grade: grade, issuer: issuer, number: number, validFrom: try validFrom.map(day),
      validThrough: try validThrough.map(day), fileHash: sha256)
  }
}

/// A stored day; a text that is none was not written by us.
func day(_ text: String) throws -> CivilDate {
  guard let day = CivilDate(text) else { throw UnknownWord(text, in: "day") }
  return day
}

func categoryCode(_ text: String) throws -> CPVCode {
  guard let code = CPVCode(text) else { throw UnknownWord(text, in: "CPV code") }
  return code
}

func word<Word: RawRepresentable<String>>(_ text: String) throws -> Word {
  guard let word = Word(rawValue: text) else { throw UnknownWord(text, in: "\(Word.self)") }
  return word
}
