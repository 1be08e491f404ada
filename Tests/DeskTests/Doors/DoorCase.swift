import Members

/// One thing that a register may say, as texts that nobody has looked at yet: right ones, or odd ones.
struct DoorCase: Sendable, CustomStringConvertible {
  enum Subject: CaseIterable, Sendable {
    case identity, fact, certificate, capacity, distance, group
    /// What only the exchange file carries.
    case commitment, reference, mandate, unit, answer, ground
  }

  let number: Int
  let subject: Subject
  /// Of a fact.
  var fact: FactName = .legalForm
  /// By names of our own; one that is left out is not said.
  var texts: [String: String]

  subscript(name: String) -> String? { texts[name] }

  var id: String { "T\(number)" }

  /// The same member, of whom nothing is said.
  var bare: DoorCase { DoorCase(number: number, subject: .unit, texts: [:]) }

  /// Another member, for what takes two.
  var other: DoorCase { DoorCase(number: number + 500_000, subject: .unit, texts: [:]) }

  /// Ten digits of a legal person that does not exist, with a right check digit.
  var registration: String {
    let digits = "769" + String(String(1_000_000 + number).dropFirst())
    let sum = digits.enumerated().reduce(0) { sum, digit in
      let value = (digit.element.wholeNumberValue ?? 0) * (digit.offset.isMultiple(of: 2) ? 2 : 1)
      return sum + value / 10 + value % 10
    }
    return digits + String((10 - sum % 10) % 10)
  }

  var description: String {
    "\(subject) \(subject == .fact ? fact.rawValue : "") "
      + texts.sorted { $0.key < $1.key }.map { "\($0.key)=\($0.value.debugDescription)" }
      .joined(separator: " ")
  }

  /// Whether a text is there that holds nothing but blanks: a cell cannot say that.
  func isBlank(_ name: String) -> Bool {
    texts[name].map { KeptText.words($0).isEmpty } ?? false
  }

  /// Names of texts that are evidence of a fact.
  static let evidence = [
    "kind", "grade", "issuer", "number", "validFrom", "validThrough", "sha256",
  ]

  var hasEvidence: Bool { Self.evidence.contains { texts[$0] != nil } }
}
