package import Procurement

/// Finds that a notice shuts out tenderers on grounds of exclusion: BT-67, or BT-806 where it only says
/// which document has them.
///
/// One clause a lot, at the first ground: a declaration answers for all grounds at once, so that a clause
/// for each would say the same of every member as often as there are grounds. Grounds that stand in a
/// text alone have no code and give none.
package enum ExclusionClauses {
  /// One clause for each lot, in the order of the notice; none where no code tells of grounds.
  package static func clauses(of notice: Notice) -> [Clause] {
    let procedure = notice.procedure
    guard
      let code = procedure.exclusionGrounds.lazy.compactMap(\.code).first
        ?? procedure.exclusionSources.first
    else { return [] }
    let kind = ClauseKind.exclusion
    return notice.lots.map { lot in
      Clause(
        id: "\(lot.id)/\(kind.rawValue)/code/1", kind: kind, lots: [lot.id], origin: .code,
        file: notice.source.path, source: code.source, quote: code.value)
    }
  }
}
