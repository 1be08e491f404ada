package import Procurement

/// Who changes the register, when and why; the clock is the caller's.
package struct RevisionStamp: Hashable, Sendable {
  /// A function or an organisation, never a person's name.
  package let author: String
  package let reason: String
  package let day: CivilDate
  /// ISO 8601 in UTC, as in `2026-11-22T09:30:00Z`.
  package let madeAt: String

  package init(author: String, reason: String, day: CivilDate, madeAt: String) {
    self.author = author
    self.reason = reason
    self.day = day
    self.madeAt = madeAt
  }
}

/// Who looks: every read of the register says so.
package enum Viewer: Hashable, Sendable {
  /// The neutral administrator of the group, who sees everything.
  case administrator(String)
  /// A member, who sees its own prices and answers and nobody else's.
  case member(OperatorID)
  /// Whoever gets what leaves the register: nobody's prices, nobody's answers.
  case outsider

  /// As the log of disclosures names it.
  package var name: String {
    switch self {
    case .administrator(let name): name
    case .member(let id): "member \(id)"
    case .outsider: "outsider"
    }
  }

  /// Whether nothing is walled off.
  package var isAdministrator: Bool { if case .administrator = self { true } else { false } }

  func mayRead(_ subject: Statement.Subject, of owner: OperatorID) -> Bool {
    switch self {
    case .administrator: true
    case .member(let id): !subject.isWalled || id == owner
    case .outsider: !subject.isWalled
    }
  }
}

extension Register {
  /// What `viewer` may see of a register that was read from an exchange file, which has no walls itself.
  package func seen(by viewer: Viewer) -> Register {
    var copy = self
    for index in copy.operators.indices {
      let id = copy.operators[index].id
      if !viewer.mayRead(.price, of: id) { copy.operators[index].prices = [] }
      if !viewer.mayRead(.standAlone, of: id) { copy.operators[index].standAlone = [] }
    }
    return copy
  }
}

/// What one revision did, for people.
package struct RevisionSummary: Hashable, Sendable {
  package let id: Int
  package let madeAt: String
  package let author: String
  package let reason: String
  /// As in `+ fact occupiedHeads 2026-10-31`; a minus where a statement ended.
  package let changes: [String]
}
