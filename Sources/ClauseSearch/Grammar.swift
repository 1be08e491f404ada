import Law

/// What makes a clause, in any language: which classes of words must stand together, and which must not.
struct Grammar: Sendable {
  /// One line of the grammar: words of these classes in one sentence make a clause of this kind.
  struct Rule: Sendable {
    let kind: ClauseKind
    /// How sure it is where no word of ``doubts`` stands near.
    let degree: WordMatch.Degree
    /// The head first.
    let classes: [Int]
    /// Whether the words must come in that order.
    let isOrdered: Bool
    /// Most words between one and the next.
    let reach: Int
    /// Words that rule it out where they stand near.
    let blockers: [Int]
    /// Words that leave it to be read by a person where they stand near.
    let doubts: [Int]
    /// ``classes`` as bits: what a sentence must have.
    let needed: ClassSet
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
  /// What rules need, each once.
  private var needed: [ClassSet] = []
  /// The class of words that negate.
  private(set) var negation = -1
  /// The class of words for the act of reserving: where it is negated, nothing near it reserves.
  private(set) var act = -1
  /// The class of words for a right that the buyer keeps.
  private(set) var right = -1
  /// The class of words that name a lot.
  private(set) var lot = -1
  /// The class of words that answer a question with yes.
  private(set) var yes = -1

  /// - Throws: ``PhraseFailure`` with the line that cannot be understood.
  init(_ text: String, file: String) throws(PhraseFailure) {
    negation = number(of: "no")
    act = number(of: "act")
    right = number(of: "right")
    lot = number(of: "lot")
    yes = number(of: "yes")
    let lines = try PhraseLines(text, file: file)
    for line in lines.lines {
      let isPossible = line.key.hasPrefix(Self.may)
      let name = isPossible ? line.key.dropFirst(Self.may.count) : line.key
      guard let kind = ClauseKind(rawValue: String(name)) else {
        throw PhraseFailure(
          file: file, line: line.number, message: "'\(line.key)' is not a kind of clause")
      }
      guard let rule = rule(kind, String(line.value), isPossible ? .mayState : .states) else {
        throw PhraseFailure(
          file: file, line: line.number,
          message: "'\(line.value)' is not a rule; expected 'class + class within 20 not: class'")
      }
      rules.append(rule)
      if !needed.contains(rule.needed) { needed.append(rule.needed) }
    }
    guard classes.count <= ClassSet.capacity else {
      throw PhraseFailure(
        file: file, line: 1,
        message: "\(classes.count) classes; at most \(ClassSet.capacity) can be told apart")
    }
  }

  /// Begins the lines that a person must judge.
  private static let may = "may "

  /// Whether a rule has words of all its classes among these.
  func canMatch(_ present: ClassSet) -> Bool { needed.contains { present.contains($0) } }

  func number(named name: Substring) -> Int? { classes.firstIndex(of: String(name)) }

  private mutating func number(of name: String) -> Int {
    if let known = classes.firstIndex(of: name) { return known }
    classes.append(name)
    return classes.count - 1
  }

  private mutating func rule(
    _ kind: ClauseKind, _ text: String, _ degree: WordMatch.Degree
  ) -> Rule? {
    var words = text.split(separator: " ")[...]
    var needed: [Int] = []
    var isOrdered = false
    var reach = 20
    var ignoresNegation = false
    var yieldsToReservation = false
    var expectsClass = true
    while let word = words.first, word != "not:", word != "doubt:" {
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
    guard !needed.isEmpty, !expectsClass, words.first != "doubt:" || degree == .states else {
      return nil
    }
    let blocking = words.prefix { $0 != "doubt:" }
    let doubting = words.dropFirst(blocking.count)
    return Rule(
      kind: kind, degree: degree, classes: needed, isOrdered: isOrdered, reach: reach,
      blockers: blocking.dropFirst().map { number(of: String($0)) },
      doubts: doubting.dropFirst().map { number(of: String($0)) }, needed: ClassSet(needed),
      ignoresNegation: ignoresNegation, yieldsToReservation: yieldsToReservation,
      text: "\(degree == .mayState ? Self.may : "")\(kind.rawValue): \(text)")
  }
}
