internal import Foundation
internal import Members
internal import Values

/// Turns an operator into statements and back; the one place that knows how each is kept.
struct StatementCoding {
  private let encoder: JSONEncoder
  private let decoder = JSONDecoder()

  init() {
    encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
  }

  func statements(of member: EconomicOperator) throws -> [Statement] {
    var list = StatementList(encoder)
    try list.add(.identity, "", IdentityRecord(member))
    if member.consentsToShare != nil || member.targetCategories != nil {
      try list.add(.disclosure, "", DisclosureRecord(member))
    }
    for fact in member.facts {
      try list.add(.fact, "\(fact.name.rawValue) \(fact.asOf)", FactRecord(fact))
    }
    for item in member.certificates {
      try list.add(
        .certificate, "\(item.scheme) \(item.issuer) \(item.validFrom)", CertificateRecord(item))
    }
    for (index, item) in member.capacities.enumerated() {
      try list.add(.capacity, key(item, index), CapacityRecord(item))
    }
    for item in member.prices {
      try list.add(.price, "\(item.cpv) \(item.unit)", PriceRecord(item))
    }
    try addDecisions(of: member, to: &list)
    try addExperience(of: member, to: &list)
    for item in member.standAlone {
      try list.add(
        .standAlone, "\(item.noticeID) \(item.lot) \(item.asOf)", StandAloneRecord(item))
    }
    return list.statements
  }

  private func addDecisions(of member: EconomicOperator, to list: inout StatementList) throws {
    if let item = member.exclusionDeclaration {
      try list.add(.exclusions, "", ExclusionsRecord(item))
    }
    for item in member.mandates {
      try list.add(.mandate, "\(item.noticeID) \(item.lot)", MandateRecord(item))
    }
    for item in member.units { try list.add(.unit, item.id, UnitRecord(item)) }
  }

  private func addExperience(of member: EconomicOperator, to list: inout StatementList) throws {
    for (index, item) in member.references.enumerated() {
      try list.add(.reference, "\(padded(index)) \(item.cpv) \(item.from)", ReferenceRecord(item))
    }
    for (index, item) in member.commitments.enumerated() {
      try list.add(
        .commitment, "\(padded(index)) \(item.cpv) \(item.from)", CommitmentRecord(item))
    }
  }

  private func key(_ capacity: Capacity, _ index: Int) -> String {
    "\(padded(index)) \(capacity.cpv) \(capacity.unit) \(capacity.period)"
  }

  /// The legal form on the latest day, of `member` as it comes in and of what the register holds besides.
  func legalForm(of member: EconomicOperator, beside held: [String: Statements.Held]) throws
    -> String
  {
    let stated = Set(member.facts.filter { $0.name == .legalForm }.map(\.asOf))
    let others = try held.filter { $0.key.hasPrefix("fact \(FactName.legalForm.rawValue) ") }
      .map { try decode(FactRecord.self, $0.value.value).fact(of: member.id) }
    let form = EconomicOperator.legalForm(
      statedIn: member.facts + others.filter { !stated.contains($0.asOf) })
    return form.isEmpty ? member.legalForm : form
  }

  /// Three digits, as keys have always had.
  private func padded(_ index: Int) -> String {
    String(repeating: "0", count: max(0, 3 - String(index).count)) + String(index)
  }

  /// The operator that `statements` describe; those that are missing leave their part empty.
  ///
  /// - Throws: where a value is not as this version writes it.
  func economicOperator(
    _ id: OperatorID, from statements: [Statement]
  ) throws -> EconomicOperator? {
    guard let identity = statements.first(where: { $0.subject == .identity }) else { return nil }
    var member = try decode(IdentityRecord.self, identity).economicOperator(id)
    for item in statements.sorted(by: { $0.order < $1.order }) {
      switch item.subject {
      case .identity: break
      case .disclosure: try decode(DisclosureRecord.self, item).apply(to: &member)
      case .fact: member.facts.append(try decode(FactRecord.self, item).fact(of: id))
      case .certificate: member.certificates.append(try decode(CertificateRecord.self, item).value)
      case .capacity: member.capacities.append(try decode(CapacityRecord.self, item).value(of: id))
      case .price: member.prices.append(try decode(PriceRecord.self, item).value())
      case .exclusions:
        member.exclusionDeclaration = try decode(ExclusionsRecord.self, item).value(of: id)
      case .mandate: member.mandates.append(try decode(MandateRecord.self, item).value())
      case .unit: member.units.append(try decode(UnitRecord.self, item).value)
      case .reference: member.references.append(try decode(ReferenceRecord.self, item).value())
      case .commitment: member.commitments.append(try decode(CommitmentRecord.self, item).value())
      case .standAlone: member.standAlone.append(try decode(StandAloneRecord.self, item).value())
      }
    }
    return member
  }

  private func decode<Record: Decodable>(_ type: Record.Type, _ item: Statement) throws -> Record {
    try decode(type, item.value)
  }

  private func decode<Record: Decodable>(_ type: Record.Type, _ json: String) throws -> Record {
    try decoder.decode(type, from: Data(StoredJSON.cleaned(json).utf8))
  }
}

extension Statement {
  /// As the operator listed what begins with a number, beyond the thousandth too; the rest by key.
  fileprivate var order: (String, Int, String) {
    let isListed = [.capacity, .reference, .commitment].contains(subject)
    let number = isListed ? Int(key.prefix { $0 != " " }) : nil
    return (subject.rawValue, number ?? 0, key)
  }
}

/// A stored word that this version does not know.
struct UnknownWord: Error, CustomStringConvertible {
  let description: String
  init(_ word: String, in place: String) { description = "'\(word)' is no \(place)" }
}

/// The statements of one member in their order, each at a place of its own.
private struct StatementList {
  private(set) var statements: [Statement] = []
  private var places: Set<String> = []
  private let encoder: JSONEncoder

  init(_ encoder: JSONEncoder) { self.encoder = encoder }

  /// What has the same key as another gets a number, as a certificate that was looked up on two days.
  mutating func add(
    _ subject: Statement.Subject, _ key: String, _ value: some Encodable
  ) throws {
    let text = String(decoding: try encoder.encode(value), as: UTF8.self)
    var statement = Statement(subject: subject, key: key, value: text)
    var number = 2
    while !places.insert(statement.place).inserted {
      statement = Statement(subject: subject, key: "\(key) (\(number))", value: text)
      number += 1
    }
    statements.append(statement)
  }
}
