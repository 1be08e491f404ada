import JSONText

/// How often labels that were found are right.
///
/// A passage has one label. Where that label is among those found, further ones are listed and not counted,
/// because a passage may demand several things; where it is not, each found counts against its own label.
/// Whether a passage reserves participation is a question of yes or no, so there everything counts.
struct PassageScore {
  struct Counts: Hashable {
    var hits = 0
    var misses = 0
    var falseAlarms = 0

    var support: Int { hits + misses }
    var precision: Share { Share(hits, of: hits + falseAlarms) }
    var recall: Share { Share(hits, of: support) }
    var f1: Share { Share(2 * hits, of: 2 * hits + misses + falseAlarms) }

    mutating func add(expected: Bool, found: Bool) {
      if expected, found { hits += 1 }
      if expected, !found { misses += 1 }
      if !expected, found { falseAlarms += 1 }
    }

    func write(to json: JSONObjectWriter) {
      json.number("precision", precision.number)
      json.number("recall", recall.number)
      json.number("f1", f1.number)
      json.integer("support", support)
    }
  }

  /// A part of a whole, to four decimals; nothing of nothing has no number.
  struct Share {
    private let part: Int
    private let whole: Int

    init(_ part: Int, of whole: Int) {
      self.part = part
      self.whole = whole
    }

    var number: JSONNumber? {
      guard whole > 0 else { return nil }
      let digits = String((part * 20_000 + whole) / (2 * whole))
      let padded = String(repeating: "0", count: max(0, 5 - digits.count)) + digits
      return JSONNumber("\(padded.dropLast(4)).\(padded.suffix(4))")
    }
  }

  private(set) var labels: [PassageLabel: Counts] = [:]
  private(set) var reserves = Counts()
  /// The same where what a person must read counts too.
  private(set) var mayReserve = Counts()

  /// - Parameters:
  ///   - found: what is certain.
  ///   - possible: that, and what a person must read.
  mutating func add(
    _ label: PassageLabel, found: [PassageLabel], possible: [PassageLabel]
  ) {
    let counted = found.contains(label) ? [label] : found
    for each in PassageLabel.allCases {
      labels[each, default: Counts()].add(expected: each == label, found: counted.contains(each))
    }
    reserves.add(expected: label.reserves, found: found.contains(where: \.reserves))
    mayReserve.add(expected: label.reserves, found: possible.contains(where: \.reserves))
  }

  func write(to json: JSONObjectWriter) {
    json.object("labels") { json in
      for label in PassageLabel.allCases {
        guard let counts = labels[label], counts != Counts() else { continue }
        json.object(named: label.rawValue, counts.write)
      }
    }
    json.object("reserves", reserves.write)
    json.object("mayReserve", mayReserve.write)
  }
}
