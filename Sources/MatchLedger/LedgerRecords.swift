package import Notices
package import Values

/// A run of the match: from one set of inputs, for one register, on one day.
package struct LedgerRun: Hashable, Sendable {
  /// Counts up over all runs of the ledger.
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
  /// How the notice is bound to its earlier and later versions.
  package let link: NoticeChain.Link
  /// Its lines: the group, and one JSON object.
  package let lines: [(group: String, bytes: [UInt8])]

  /// One line for each lot and group that it concerns; none where no group is concerned.
  package init(link: NoticeChain.Link, lines: [(group: String, bytes: [UInt8])]) {
    self.link = link
    self.lines = lines
  }

  /// The same notice with the same lines, byte for byte.
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

  /// Bytes that the ledger keeps and does not look into.
  package init(question: [UInt8], answer: [UInt8]) {
    self.question = question
    self.answer = answer
  }
}

/// An input that could not be read.
package struct LedgerError: Hashable, Sendable {
  /// The file, as the input names it.
  package let file: String
  /// 1-based, or 0 where it is not known.
  package let line: Int
  /// The element path of what could not be read; may be empty.
  package let path: String
  /// The kind of failure, as its code names it.
  package let kind: String
  /// What is wrong, as the reader of notices says it.
  package let message: String

  /// As the reader of notices reported it.
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
  /// The lot, the same for every version of its notice.
  package let key: String
  /// Values by name, as in `deadline`: what a change is told of.
  package let watched: [String: String]
  /// The day of the run that told of it first.
  package let firstSeen: CivilDate
  /// The day of the run that told its last change; ``firstSeen`` where there was none.
  package let changedOn: CivilDate

  /// As a run tells it: `watched` holds the values of that run.
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
  /// The group's name in the register.
  package let group: String
  /// The lot, the same for every version of its notice.
  package let key: String
  /// Why, in the group's own words.
  package let reason: String
  /// The day on which it was said.
  package let day: CivilDate

  /// As somebody said it for the group.
  package init(group: String, key: String, reason: String, day: CivilDate) {
    self.group = group
    self.key = key
    self.reason = reason
    self.day = day
  }
}
