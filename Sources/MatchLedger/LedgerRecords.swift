package import Notices
package import Values

/// A run of the match: from one set of inputs, for one register, on one day.
package struct LedgerRun: Hashable, Sendable {
  package let id: Int64
  /// Batches of input whose lines are in the ledger; the next run goes on after them.
  package let batches: Int
  /// Whether all input is read.
  package let isRead: Bool
  /// Whether its results were written.
  package let isComplete: Bool
  /// The run that it is compared with; `nil` for the first.
  package let baseline: Int64?
  /// How much work it was so far, in the caller's order.
  package let counts: [Int]
}

/// A call that was read, so that later versions can replace it.
package struct LedgerNotice: Hashable, Sendable {
  package let link: NoticeChain.Link
  /// Its lines: the group, and one JSON object.
  package let lines: [(group: String, bytes: [UInt8])]

  package init(link: NoticeChain.Link, lines: [(group: String, bytes: [UInt8])]) {
    self.link = link
    self.lines = lines
  }

  package static func == (left: LedgerNotice, right: LedgerNotice) -> Bool {
    left.link == right.link
      && left.lines.elementsEqual(right.lines) { $0.group == $1.group && $0.bytes == $1.bytes }
  }

  package func hash(into hasher: inout Hasher) { hasher.combine(link) }
}

/// What the rules said to one question.
package struct LedgerVerdict: Hashable, Sendable {
  /// Names everything that the answer depends on.
  package let question: [UInt8]
  /// In the caller's own writing.
  package let answer: [UInt8]

  package init(question: [UInt8], answer: [UInt8]) {
    self.question = question
    self.answer = answer
  }
}

/// An input that could not be read.
package struct LedgerError: Hashable, Sendable {
  package let file: String
  package let line: Int
  package let path: String
  package let kind: String
  package let message: String

  package init(file: String, line: Int, path: String, kind: String, message: String) {
    self.file = file
    self.line = line
    self.path = path
    self.kind = kind
    self.message = message
  }
}

/// What was told of a lot and a group when a run was done.
package struct Sighting: Hashable, Sendable {
  package let key: String
  /// Values by name, as in `deadline`: what a change is told of.
  package let watched: [String: String]
  package let firstSeen: CivilDate
  /// The day of the run that told its last change; ``firstSeen`` where there was none.
  package let changedOn: CivilDate

  package init(
    key: String, watched: [String: String], firstSeen: CivilDate, changedOn: CivilDate
  ) {
    self.key = key
    self.watched = watched
    self.firstSeen = firstSeen
    self.changedOn = changedOn
  }
}

/// A group's word that it does not want a lot.
package struct Dismissal: Hashable, Sendable {
  package let group: String
  package let key: String
  package let reason: String
  package let day: CivilDate

  package init(group: String, key: String, reason: String, day: CivilDate) {
    self.group = group
    self.key = key
    self.reason = reason
    self.day = day
  }
}
