package import Law
package import Members
package import Values

/// Who looks: every read of the register says so.
package enum Viewer: Hashable, Sendable {
  /// The neutral administrator of the group, who sees everything.
  case administrator(String)
  /// A member, who sees its own prices, answers and evidence and nobody else's.
  case member(OperatorID)
  /// Whoever gets what leaves the register: nobody's prices, nobody's answers.
  case outsider
  /// The rules, where only their verdicts are shown: nobody's prices and stand-alone answers, but whether what
  /// somebody declares leads to exclusion.
  case judge

  /// As the log of disclosures names it.
  package var name: String {
    switch self {
    case .administrator(let name): name
    case .member(let id): "member \(id)"
    case .outsider: "outsider"
    case .judge: "judge"
    }
  }

  /// Whether nothing is walled off.
  package var isAdministrator: Bool { if case .administrator = self { true } else { false } }

  /// The member who looks; `nil` for everybody else.
  package var member: OperatorID? { if case .member(let id) = self { id } else { nil } }

  func mayRead(_ subject: Statement.Subject, of owner: OperatorID) -> Bool {
    switch self {
    case .administrator: true
    case .member(let id): !subject.isWalled || id == owner
    case .outsider: !subject.isWalled
    case .judge: !subject.isWalled || subject == .exclusions
    }
  }

  /// Whose counts of persons a text for this reader may show: a member sees its own, whatever others consent to.
  package func counts(of operators: [EconomicOperator], asOf day: CivilDate) -> CountVisibility {
    switch self {
    case .administrator: .everything
    case .member(let id): CountVisibility(of: [id])
    case .outsider, .judge: CountVisibility(publishing: operators, asOf: day)
    }
  }
}

/// A reading of the register: what is read, and who is shown it at which moment.
package struct Viewing: Hashable, Sendable {
  /// To whom the result is shown: the log of disclosures names it.
  package let viewer: Viewer
  /// With whose eyes the register is read: the rules may have to know more than they tell.
  package let reader: Viewer
  /// ISO 8601 in UTC; the clock is the caller's.
  package let instant: String
  /// Whether what is walled off may be left out where the log that it is shown cannot be written: not where
  /// something is reckoned or backed up.
  package var leavesOutUnlogged = false

  /// For what may be shared: nothing that is walled off.
  package static let sharing = Viewing(.outsider, at: "")

  /// For verdicts only: nothing that is walled off is shown, and nothing logged.
  package static let judging = Viewing(.judge, at: "")

  /// The viewer reads with its own eyes.
  package init(_ viewer: Viewer, at instant: String) {
    self.init(viewer, reading: viewer, at: instant)
  }

  /// `reader` may read more than `viewer` is shown, as for verdicts, or less, as for what is shared.
  package init(_ viewer: Viewer, reading reader: Viewer, at instant: String) {
    self.viewer = viewer
    self.reader = reader
    self.instant = instant
  }
}

extension Register {
  /// What `viewer` may see of a register that was read from an exchange file, which has no walls itself.
  package func seen(by viewer: Viewer) -> Register {
    var copy = self
    copy.operators = operators.map { $0.seen(by: viewer) }
    return copy
  }
}

extension EconomicOperator {
  /// Without what is walled off from `viewer` (CMP-04); of another member's evidence only its kind, grade and days
  /// are left, which verdicts rest on.
  package func seen(by viewer: Viewer) -> EconomicOperator {
    var copy = self
    if !viewer.mayRead(.price, of: id) { copy.prices = [] }
    if !viewer.mayRead(.standAlone, of: id) { copy.standAlone = [] }
    if !viewer.mayRead(.exclusions, of: id) { copy.exclusionDeclaration = nil }
    guard let member = viewer.member, member != id else { return copy }
    copy.facts = facts.map(\.withoutPapers)
    copy.certificates = certificates.map(\.withoutNumber)
    copy.targetCategories = nil
    return copy
  }
}

extension Fact {
  fileprivate var withoutPapers: Fact {
    Fact(
      name, value, asOf: asOf,
      evidence: evidence.map {
        Evidence(
          kind: $0.kind, grade: $0.grade, validFrom: $0.validFrom, validThrough: $0.validThrough)
      }, source: source)
  }
}

extension Certificate {
  fileprivate var withoutNumber: Certificate {
    Certificate(
      scheme: scheme, issuer: issuer, number: nil, validFrom: validFrom,
      validThrough: validThrough, state: state, checkedOn: checkedOn, through: through)
  }
}
