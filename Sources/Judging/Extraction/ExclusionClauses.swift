package import Law
package import Notices
import Values

/// Finds that a notice shuts out tenderers on grounds of exclusion: BT-67, or BT-806 where it only says
/// which document has them; else that the buyer's ESPD Request asks for them.
///
/// One clause a lot, at the first ground: a declaration answers for all grounds at once, so that a clause
/// for each would say the same of every member as often as there are grounds. Grounds that stand in a
/// text alone have no code and give none.
package enum ExclusionClauses {
  /// One clause for each lot, in the order of the notice; none where no code tells of grounds.
  ///
  /// - Parameter request: the buyer's Request, asked where the notice itself tells of no grounds.
  package static func clauses(of notice: Notice, request: ESPDRequest? = nil) -> [Clause] {
    if let code = code(of: notice.procedure) {
      let isRequest = notice.source.format == .espdRequest
      return clauses(
        code, from: isRequest ? .espd : .code, in: notice.source.path, of: notice.lots)
    }
    let criterion = request?.criteria.first { $0.kind == .exclusion && $0.eFormsCode != nil }
    guard let request, let criterion, let code = criterion.eFormsCode else { return [] }
    return clauses(
      Sourced(code, from: criterion.code?.source ?? criterion.source), from: .espd,
      in: request.path, of: notice.lots)
  }

  private static func code(of procedure: Procedure) -> Sourced<String>? {
    procedure.exclusionGrounds.lazy.compactMap(\.code).first ?? procedure.exclusionSources.first
  }

  private static func clauses(
    _ code: Sourced<String>, from origin: Clause.Origin, in file: String, of lots: [Lot]
  ) -> [Clause] {
    let kind = ClauseKind.exclusion
    return lots.map { lot in
      Clause(
        id: "\(lot.id)/\(kind.rawValue)/\(origin.rawValue)/1", kind: kind, lots: [lot.id],
        origin: origin, file: file, source: code.source, quote: code.value)
    }
  }
}
