package import Values

/// How an office reads a point that the law leaves open, and whose answer that is. It binds no buyer and no court.
package struct OfficeStanding: Hashable, Sendable {
  /// The rule's id, as in `RES-DK-01`.
  package let rule: String
  /// The reading that is taken; `nil` where the rule's text was not read by us, and the office has read it.
  package let reading: String?
  /// A role or a firm, never a person.
  package let by: String
  /// The day on which the office took it.
  package let on: CivilDate
  /// The office's grounds, in its own words and language.
  package let because: String
  /// 1-based, in the file.
  package let line: Int

  /// As read from a file of law data.
  package init(
    rule: String, reading: String?, by: String, on: CivilDate, because: String, line: Int
  ) {
    self.rule = rule
    self.reading = reading
    self.by = by
    self.on = on
    self.because = because
    self.line = line
  }

  /// Said wherever a verdict rests on it.
  package var note: Phrase {
    Phrase(
      "office.standing",
      ["by": "\(by)", "day": .day(on), "because": "\(because)"])
  }
}

/// Where an amount of an office's own comes from.
package struct OfficeFigure: Hashable, Sendable {
  /// The announcement, as the office names it.
  package let source: String
  /// When the office read the announcement.
  package let readOn: CivilDate

  /// As the office's file of law data gives it.
  package init(source: String, readOn: CivilDate) {
    self.source = source
    self.readOn = readOn
  }
}

extension Threshold {
  /// Said wherever something rests on an amount of an office's own; `nil` for the program's rows.
  package var officeNote: Phrase? {
    origin.map { origin in
      Phrase(
        "office.threshold",
        [
          "amount": .money(amount), "source": "\(origin.source)", "day": .day(origin.readOn),
        ])
    }
  }
}

extension Rule {
  /// Whether sources leave it open what it asks.
  package var isOpen: Bool { cap != nil || readings.count > 1 }
}
