import Law
package import Members
import Privacy
package import RegisterStore
package import Values

/// The use cases of the register's database: what the `register` commands do.
package struct RegisterDesk {
  /// The database's file.
  package let path: String
  /// Who does it, as a function: `administrator` unless said otherwise.
  package var author: String
  /// For the history; never about a person.
  package var reason: String
  /// When it is done.
  package var now: Now

  /// The moment at which something is done; the command line's clock.
  package struct Now: Sendable {
    /// The day of the clock where the program runs.
    package let day: CivilDate
    /// ISO 8601 in UTC.
    package let instant: String
    /// `instant` is the moment within `day`, in UTC.
    package init(day: CivilDate, instant: String) {
      self.day = day
      self.instant = instant
    }
  }

  /// `author` is a function, never a name.
  package init(path: String, author: String, reason: String, now: Now) {
    self.path = path
    self.author = author
    self.reason = reason
    self.now = now
  }

  /// What is left out of a register that may be read and not written; `nil` where nothing is.
  package static func omission(_ path: String) -> String? {
    guard RegisterStore.isUnloggable(path) else { return nil }
    return
      "\(path) may not be written here: prices, stand-alone answers and exclusion answers are left out, "
      + "since the log could not say that they were shown"
  }

  /// - Throws: ``DeskFailure`` `cannotWrite` where something is there already.
  package func create() throws(DeskFailure) {
    try telling { () throws(StoreFailure) in _ = try RegisterStore.create(at: path) }
  }

  /// Who is in the register, a line each.
  package func list(
    _ filter: OperatorFilter, asOf day: CivilDate?
  ) throws(DeskFailure) -> [OperatorLine] {
    try withStore { store throws(StoreFailure) in try store.list(filter, asOf: day) }
  }

  /// One member, as `viewer` may see it; logged where something walled off is shown.
  package func show(
    _ id: String, for viewer: Viewer, asOf day: CivilDate?
  ) throws(DeskFailure) -> EconomicOperator {
    try withStore { store throws(StoreFailure) in
      var viewing = Viewing(viewer, at: now.instant)
      viewing.leavesOutUnlogged = true
      return try store.economicOperator(OperatorID(id), viewing, asOf: day)
    }
  }

  /// The group that tenders.
  ///
  /// - Parameter group: which; `nil` where there is just one.
  package func theGroup(
    _ group: String?, _ viewing: Viewing
  ) throws(DeskFailure) -> Register {
    try withStore { store throws(StoreFailure) in
      try store.register(group: group, viewing, today: now.day)
    }
  }

  /// Every operator and group, as the register knew them on a day.
  package func everything(
    _ viewing: Viewing, asOf day: CivilDate?
  ) throws(DeskFailure) -> Register {
    try withStore { store throws(StoreFailure) in
      try store.everything(viewing, asOf: day, today: now.day)
    }
  }

  /// - Returns: what was changed, a line each.
  package func change(
    group name: String, _ change: GroupChange
  ) throws(DeskFailure) -> [String] {
    try withStore { store throws(StoreFailure) in
      try store.change(group: name, change, stamp: stamp)
    }
  }

  /// Everything, with its history, as a new database; the log says that the administrator has it.
  package func copy(to path: String) throws(DeskFailure) {
    try withStore { store throws(StoreFailure) in
      try store.copy(to: path, Viewing(.administrator(author), at: now.instant))
    }
  }

  /// Records a fact; what held before stays in the history.
  package func set(_ fact: Fact, of id: String) throws(DeskFailure) {
    try withStore { store throws(StoreFailure) in
      try store.set(fact, of: OperatorID(id), stamp: stamp)
    }
  }

  /// - Parameter scheme: as somebody writes it; see ``LawBook/schemeID(named:)``.
  /// - Throws: ``DeskFailure`` `usage` where there is no such scheme: its certificate would count for nothing.
  package func certify(
    _ scheme: String, of id: String, _ certificate: (String) -> Certificate
  ) throws(DeskFailure) {
    guard let known = LawBook.standard.schemeID(named: scheme) else {
      throw DeskFailure(
        .usage,
        PersonalNumber.occurs(in: scheme)
          ? Phrase("failure.register.unknown-scheme.personal")
          : Phrase("failure.register.unknown-scheme", ["scheme": "\(scheme)"]),
        remedy: Phrase(
          "remedy.known", ["known": "\(LawBook.standard.certifiable.joined(separator: ", "))"]))
    }
    let made = certificate(known)
    try withStore { store throws(StoreFailure) in
      try store.certify(made, of: OperatorID(id), stamp: stamp)
    }
  }

  /// Says that a certificate no longer holds, as of today.
  package func lapse(
    scheme: String, of id: String, state: Certificate.State
  ) throws(DeskFailure) {
    try withStore { store throws(StoreFailure) in
      try store.lapse(
        scheme: scheme, of: OperatorID(id), state: state, checkedOn: now.day, stamp: stamp)
    }
  }

  /// The latest changes first; of all members where `id` is `nil`.
  package func history(of id: String?, limit: Int) throws(DeskFailure) -> [RevisionSummary] {
    try withStore { store throws(StoreFailure) in
      try store.history(of: id.map(OperatorID.init), limit: limit)
    }
  }

  /// What was shown of a member that is walled off from others, the latest first.
  package func disclosures(of id: String) throws(DeskFailure) -> [DisclosureLine] {
    try withStore { store throws(StoreFailure) in try store.disclosures(of: OperatorID(id)) }
  }

  /// Removes every trace of a member; the log says that it was done.
  package func erase(_ id: String) throws(DeskFailure) {
    try withStore { store throws(StoreFailure) in
      try store.erase(OperatorID(id), stamp: stamp)
    }
  }

  /// - Returns: how many statements were removed.
  package func forget(endedBefore day: CivilDate) throws(DeskFailure) -> Int {
    try withStore { store throws(StoreFailure) in
      try store.forget(endedBefore: day, stamp: stamp)
    }
  }

  /// What is wrong with the file itself: empty where all is well.
  package func damages() throws(DeskFailure) -> [String] {
    try telling { () throws(StoreFailure) in
      do throws(StoreFailure) {
        // Not looked over first: what is wrong is the answer here, not a reason to stop.
        let store = try RegisterStore.open(path, lookingOver: false)
        let damages = try store.damages()
        try store.close()
        return damages
      } catch  where error.kind == .damaged {
        return [error.message]
      }
    }
  }

  var stamp: RevisionStamp {
    RevisionStamp(author: author, reason: reason, day: now.day, madeAt: now.instant)
  }

  func withStore<Output>(
    _ work: (RegisterStore) throws(StoreFailure) -> Output
  ) throws(DeskFailure) -> Output {
    try refusePersons(in: [author, reason])
    return try telling { () throws(StoreFailure) in
      let store = try RegisterStore.open(path)
      let output = try work(store)
      try store.close()
      return output
    }
  }

  /// Who and why are kept for ever, and are no place for a person.
  private func refusePersons(in texts: [String]) throws(DeskFailure) {
    for text in texts {
      guard let flaw = RegisterLimits.flaw(in: text, most: RegisterLimits.longWords) else {
        continue
      }
      throw DeskFailure(
        .usage,
        Phrase(
          "failure.register.text", ["found": "\(flaw.found)", "expected": "\(flaw.expected)"]),
        remedy: Phrase("remedy.write-so"))
    }
    guard texts.contains(where: { PersonalDigits.occur(in: $0) || HealthWords.occur(in: $0) })
    else { return }
    throw DeskFailure(
      .usage, Phrase("failure.register.person"), remedy: Phrase("remedy.name-function"))
  }

  private func telling<Output>(
    _ work: () throws(StoreFailure) -> Output
  ) throws(DeskFailure) -> Output {
    do { return try work() } catch { throw DeskFailure(error) }
  }
}

extension DeskFailure {
  init(_ failure: StoreFailure) {
    let status: ExitStatus =
      switch failure.kind {
      case .missing: .noInput
      case .busy: .busy
      case .exists, .unwritable: .cannotWrite
      case .unknownOperator, .unknownGroup, .unknownViewer, .leadNotMember, .noCertificate,
        .refused:
        .usage
      case .notARegister, .damaged, .newer, .duplicate, .unreadable: .badInput
      }
    self.init(status, failure)
  }
}
