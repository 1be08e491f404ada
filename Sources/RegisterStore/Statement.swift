/// One thing that the register says about an operator: what it is about, which of several, and the value.
struct Statement: Hashable, Sendable {
  /// As in `identity`, `fact`, `capacity`.
  let subject: Subject
  /// Tells statements of one subject apart, as in `occupiedHeads 2026-10-31`.
  let key: String
  /// JSON with sorted keys: equal values are equal texts.
  let value: String

  enum Subject: String, Hashable, Sendable, CaseIterable {
    case identity, disclosure, fact, certificate, capacity, price, exclusions, mandate
    case unit, reference, commitment, standAlone

    /// Whether a later import that is silent about it leaves it as it is: facts are a history, the rest
    /// is a state.
    var isHistory: Bool { self == .fact || self == .standAlone || self == .mandate }

    /// Whether other members must not see it: CMP-04.
    var isWalled: Bool { Self.walled.contains(self) }

    static let walled: [Subject] = [.price, .standAlone, .exclusions]

    /// As the log of disclosures calls it.
    var disclosed: String {
      switch self {
      case .price: "prices"
      case .standAlone: "stand-alone answers"
      case .exclusions: "exclusion answers"
      default: rawValue
      }
    }
  }
}
