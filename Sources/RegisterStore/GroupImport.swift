internal import GRDB
internal import Members
internal import Values

/// Makes a group of the register what an import says of it.
struct GroupImport {
  private let group: Register.Group
  private let revision: Int64
  private let database: Database

  init(_ group: Register.Group, revision: Int64, database: Database) {
    self.group = group
    self.revision = revision
    self.database = database
  }

  /// Changes what must be changed, and says it: a line each, as in `group 'Bärkraft': + M01`.
  func changes() throws -> [String] {
    let lines = try memberships() + certificates()
    return lines.map { "group '\(group.name)': \($0)" }
  }

  /// Times that are over stay where the import does not mention them: they are history.
  private func memberships() throws -> [String] {
    let held = try Memberships.current(of: group.name, database)
    let lasting = Dictionary(
      held.values.map(\.membership).filter { $0.through == nil }.map { ($0.operatorID, $0) }
    ) { first, _ in first }
    let wanted = PlaceInGroup.places(in: group).map { $0.keepingDays(of: lasting) }
    let (kept, mentioned) = (Set(wanted), Set(wanted.map(\.beginning)))
    var lines: [String] = []
    for (id, old) in held.sorted(by: { $0.key < $1.key }) where !kept.contains(old) {
      guard old.membership.through == nil || mentioned.contains(old.beginning) else { continue }
      try Memberships.end(id, revision, database)
      lines.append("- \(old.membership.line)")
    }
    let before = Set(held.values)
    for new in wanted where !before.contains(new) {
      try Memberships.add(new, to: group.name, revision, database)
      lines.append("+ \(new.membership.line)")
    }
    return lines
  }

  private func certificates() throws -> [String] {
    let held = try Memberships.currentCertificates(of: group.name, database)
    var lines: [String] = []
    for (id, old) in held where !group.certificates.contains(old) {
      try Memberships.endCertificate(id, revision, database)
      lines.append("- certificate \(old.scheme) \(old.issuer) \(old.validFrom)")
    }
    for new in group.certificates where !held.contains(where: { $0.certificate == new }) {
      try Memberships.add(new, to: group.name, revision, database)
      lines.append("+ certificate \(new.scheme) \(new.issuer) \(new.validFrom)")
    }
    return lines
  }
}

extension PlaceInGroup {
  /// Tells the times of a group apart.
  fileprivate var beginning: Register.Membership {
    Register.Membership(membership.operatorID, from: membership.from)
  }

  /// Who is a member without a day said is one since the day that the register already knows.
  fileprivate func keepingDays(of lasting: [OperatorID: Register.Membership]) -> PlaceInGroup {
    guard membership.from == nil, membership.through == nil,
      let known = lasting[membership.operatorID]
    else { return self }
    return PlaceInGroup(membership: known, position: position, isLead: isLead)
  }
}

extension Register.Membership {
  /// As in `M01 2024-01-01–2025-12-31`; the days that nobody said are left out.
  fileprivate var line: String {
    guard from != nil || through != nil else { return operatorID.description }
    return "\(operatorID) \(from?.description ?? "")–\(through?.description ?? "")"
  }
}
