import Procurement

/// What makes a clause, in any language: which classes of words must stand together, and which must not.
struct Grammar: Sendable {
  /// One line of the grammar: words of these classes in one sentence make a clause of this kind.
  struct Rule: Sendable {
    let kind: ClauseKind
    /// The head first.
    let classes: [Int]
    /// Whether the words must come in that order.
    let isOrdered: Bool
    /// Most words between one and the next.
    let reach: Int
    /// Words that rule it out where they stand near.
    let blockers: [Int]
    /// Whether it stands although it is negated, as "cannot be accessible" is still about access.
    let ignoresNegation: Bool
    /// Whether it gives nothing in a sentence that reserves: "for workshops that employ disabled persons"
    /// says who may tender, not whom they must hire.
    let yieldsToReservation: Bool
    /// The line as written, for whoever wants to know why.
    let text: String
  }

  /// Names of classes; their numbers are the places here.
  private(set) var classes: [String] = []
  private(set) var rules: [Rule] = []
  /// The class of words that negate.
  private(set) var negation = -1
  /// The class of words for the act of reserving: where it is negated, nothing near it reserves.
  private(set) var act = -1
  /// The class of words that name a lot.
  private(set) var lot = -1

  /// - Throws: ``PhraseFailure`` with the line that cannot be understood.
  init(_ text: String, file: String) throws(PhraseFailure) {
    negation = number(of: "no")
    act = number(of: "act")
    lot = number(of: "lot")
    let lines = try PhraseLines(text, file: file)
    for line in lines.lines {
      guard let kind = ClauseKind(rawValue: String(line.key)) else {
        throw PhraseFailure(
          file: file, line: line.number, message: "'\(line.key)' is not a kind of clause")
      }
      guard let rule = rule(kind, String(line.value)) else {
        throw PhraseFailure(
          file: file, line: line.number,
          message: "'\(line.value)' is not a rule; expected 'class + class within 20 not: class'")
      }
      rules.append(rule)
    }
  }

  func number(named name: Substring) -> Int? { classes.firstIndex(of: String(name)) }

  private mutating func number(of name: String) -> Int {
    if let known = classes.firstIndex(of: name) { return known }
    classes.append(name)
    return classes.count - 1
  }

  private mutating func rule(_ kind: ClauseKind, _ text: String) -> Rule? {
    var words = text.split(separator: " ")[...]
    var needed: [Int] = []
    var isOrdered = false
    var reach = 20
    var ignoresNegation = false
    var yieldsToReservation = false
    var expectsClass = true
    while let word = words.first, word != "not:" {
      words.removeFirst()
      switch word {
      case "+", ">":
        guard !expectsClass else { return nil }
        isOrdered = word == ">"
        expectsClass = true
      case "within":
        guard let number = words.popFirst().flatMap({ Int($0) }) else { return nil }
        reach = number
      case "even-negated": ignoresNegation = true
      case "unless-reserved": yieldsToReservation = true
      default:
        guard expectsClass else { return nil }
        needed.append(number(of: String(word)))
        expectsClass = false
      }
    }
    guard !needed.isEmpty, !expectsClass else { return nil }
    let blockers = words.dropFirst().map { number(of: String($0)) }
    return Rule(
      kind: kind, classes: needed, isOrdered: isOrdered, reach: reach, blockers: blockers,
      ignoresNegation: ignoresNegation, yieldsToReservation: yieldsToReservation,
      text: "\(kind.rawValue): \(text)")
  }
}
