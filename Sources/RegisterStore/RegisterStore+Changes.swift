internal import GRDB
package import Members
package import Values

extension RegisterStore {
  /// Adds a fact; one of the same name and day is corrected.
  package func set(
    _ fact: Fact, of id: OperatorID, stamp: RevisionStamp
  ) throws(StoreFailure) {
    try change(id, stamp) { $0.facts = $0.facts.filter { !$0.isSame(as: fact) } + [fact] }
  }

  /// Adds a certificate; one of the same scheme, issuer and first day is corrected.
  package func certify(
    _ certificate: Certificate, of id: OperatorID, stamp: RevisionStamp
  ) throws(StoreFailure) {
    let certificate = certificate.inSingleBlanks
    try change(id, stamp) { member in
      member.certificates.removeAll {
        $0.scheme == certificate.scheme && $0.issuer == certificate.issuer
          && $0.validFrom == certificate.validFrom
      }
      member.certificates.append(certificate)
    }
  }

  /// Ends what an operator holds of a scheme: withdrawn or suspended, as its issuer says.
  ///
  /// - Throws: ``StoreFailure`` `noCertificate` where it holds none.
  package func lapse(
    scheme: String, of id: OperatorID, state: Certificate.State, checkedOn: CivilDate,
    stamp: RevisionStamp
  ) throws(StoreFailure) {
    let path = path
    try change(id, stamp) { member in
      guard member.certificates.contains(where: { $0.scheme == scheme }) else {
        throw StoreFailure.noCertificate(of: scheme, id, path)
      }
      member.certificates = member.certificates.map { item in
        guard item.scheme == scheme else { return item }
        return Certificate(
          scheme: item.scheme, issuer: item.issuer, number: item.number,
          validFrom: item.validFrom, validThrough: item.validThrough, state: state,
          checkedOn: checkedOn, through: item.through)
      }
    }
  }

  /// Changes one operator as one revision.
  private func change(
    _ id: OperatorID, _ stamp: RevisionStamp,
    _ body: @Sendable (inout EconomicOperator) throws -> Void
  ) throws(StoreFailure) {
    let unknown = unknown(id)
    let path = path
    try write { database in
      let revision = try Revisions.add(stamp, in: database)
      let coding = StatementCoding()
      guard let held = try Self.held(id, coding, database) else { throw unknown }
      var member = held
      try body(&member)
      member = member.inSingleBlanks
      member.legalForm = EconomicOperator.legalForm(statedIn: member.facts)
      let untouched = Set(held.facts)
      try ExchangeCheck.check(
        member.facts.filter { !untouched.contains($0) }, of: id, path: path)
      try ExchangeCheck.check([member.withoutFlawedFacts], day: stamp.day, path: path)
      var report = ImportReport()
      try Self.take(in: member, revision, coding, database, &report)
      if report.lines.isEmpty { try Revisions.drop(revision, in: database) }
    }
  }

  /// Changes one group as one revision; one that the register does not have begins empty.
  ///
  /// - Returns: what was changed, a line each.
  /// - Throws: ``StoreFailure`` `unknownOperator`, and `lead` where the leader would be no member.
  package func change(
    group name: String, _ change: GroupChange, stamp: RevisionStamp
  ) throws(StoreFailure) -> [String] {
    let path = path
    let name = KeptText.words(name)
    return try write { database in
      let revision = try Revisions.add(stamp, in: database)
      let held = try Memberships.group(name, at: revision, on: stamp.day, database)
      let changed = change.applied(to: held, today: stamp.day)
      let lasting = changed.memberships.filter { $0.through == nil }.map(\.operatorID)
      guard lasting.isEmpty || lasting.contains(changed.lead) else {
        throw StoreFailure.leadNotMember(changed.lead, path)
      }
      let ids = Set(changed.memberships.map(\.operatorID)).sorted()
      let members = try ids.map { id in
        guard let member = try Self.held(id, StatementCoding(), database) else {
          throw StoreFailure.unknown(id, path)
        }
        return member.withoutFlawedFacts
      }
      try ExchangeCheck.check(members, groups: [changed], day: stamp.day, path: path)
      let lines = try GroupImport(changed, revision: revision, database: database).changes()
      if lines.isEmpty { try Revisions.drop(revision, in: database) }
      return lines
    }
  }

  /// The revisions that changed an operator, or anything, the latest first.
  package func history(
    of id: OperatorID? = nil, limit: Int = 100
  ) throws(StoreFailure) -> [RevisionSummary] {
    try read { database in
      let rows = try Row.fetchAll(
        database,
        sql: """
          SELECT id, madeAt, author, reason FROM revision
          WHERE :id IS NULL OR EXISTS (SELECT 1 FROM statement
            WHERE operatorID = :id AND (added = revision.id OR ended = revision.id))
          ORDER BY id DESC LIMIT :limit
          """, arguments: ["id": id?.description, "limit": limit])
      return try rows.map { row in
        RevisionSummary(
          id: row[0], madeAt: row[1], author: row[2], reason: row[3],
          changes: try Self.changes(in: row[0], of: id?.description, database))
      }
    }
  }

  private static func changes(
    in revision: Int64, of id: String?, _ database: Database
  ) throws -> [String] {
    try Row.fetchAll(
      database,
      sql: """
        SELECT operatorID, subject, key, added = :revision AS isNew FROM statement
        WHERE (added = :revision OR ended = :revision) AND (:id IS NULL OR operatorID = :id)
        ORDER BY operatorID, subject, key, isNew
        """, arguments: ["revision": revision, "id": id]
    ).map { row in
      let key: String = row[2]
      let sign = (row[3] as Bool) ? "+" : "-"
      return "\(row[0] as String): \(sign) \(row[1] as String)\(key.isEmpty ? "" : " \(key)")"
    }
  }
}
