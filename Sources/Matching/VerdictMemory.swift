import Law
package import MatchLedger

/// Names a question that the rules were asked: half of a SHA-256.
package struct VerdictKey: Hashable, Sendable {
  private let high: UInt64
  private let low: UInt64

  init(_ digest: [UInt8]) {
    func number(_ bytes: ArraySlice<UInt8>) -> UInt64 { bytes.reduce(0) { $0 << 8 | UInt64($1) } }
    high = number(digest.prefix(8))
    low = number(digest.dropFirst(8).prefix(8))
  }

  var bytes: [UInt8] {
    [high, low].flatMap { number in
      (0..<8).map { UInt8(truncatingIfNeeded: number >> (56 - 8 * $0)) }
    }
  }
}

/// What the rules said the last time, by everything that it depends on.
///
/// A verdict is taken from here only where the register, the program, the days and the lot's clauses are what they
/// were: equal questions have equal answers, so nothing that is kept can be out of date.
package struct VerdictMemory: Sendable {
  /// Names the register and the program.
  let basis: String
  private let answers: [VerdictKey: [UInt8]]

  /// `basis` names the register and the program of this run; what was kept under others is never found.
  package init(basis: String, _ kept: [LedgerVerdict]) {
    self.basis = basis
    answers = Dictionary(
      kept.map { (VerdictKey($0.question), $0.answer) }, uniquingKeysWith: { first, _ in first })
  }

  /// - Parameter count: how many verdicts the question asks for.
  func answer(_ key: VerdictKey, count: Int) -> [Verdict]? {
    guard let bytes = answers[key], bytes.count == count else { return nil }
    let verdicts = bytes.compactMap(Verdict.init(letter:))
    return verdicts.count == count ? verdicts : nil
  }
}

extension LedgerVerdict {
  init(_ key: VerdictKey, _ verdicts: [Verdict]) {
    self.init(question: key.bytes, answer: verdicts.map(\.letter))
  }
}

extension Verdict {
  fileprivate var letter: UInt8 {
    switch self {
    case .met: UInt8(ascii: "m")
    case .notMet: UInt8(ascii: "n")
    case .notApplicable: UInt8(ascii: "-")
    case .undetermined(.unknown): UInt8(ascii: "u")
    case .undetermined(.disputed): UInt8(ascii: "d")
    case .undetermined(.notJudged): UInt8(ascii: "r")
    }
  }

  fileprivate init?(letter: UInt8) {
    switch letter {
    case UInt8(ascii: "m"): self = .met
    case UInt8(ascii: "n"): self = .notMet
    case UInt8(ascii: "-"): self = .notApplicable
    case UInt8(ascii: "u"): self = .undetermined(.unknown)
    case UInt8(ascii: "d"): self = .undetermined(.disputed)
    case UInt8(ascii: "r"): self = .undetermined(.notJudged)
    default: return nil
    }
  }
}
