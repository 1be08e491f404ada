package import Law
package import Notices
internal import Schemas
package import Values
internal import XMLStream

/// Begins a brief for a notice: what the notice says is filled in, the rest is left to a person.
package enum BriefTemplate {
  /// A brief that is valid at once, with comments that say what to fill in and where it usually stands.
  ///
  /// The comments are in Swedish for a notice in Swedish, else in English.
  ///
  /// - Parameter demands: what the notice's texts ask, lot by lot; each is carried over with its words and its place,
  ///   ready to be settled.
  /// - Throws: ``BriefFailure`` `noLots` for a notice without lots.
  package static func write(
    for notice: Notice, demands: [LotID: DemandSheet] = [:]
  ) throws(BriefFailure) -> [UInt8] {
    let lots = notice.lots
    guard !lots.isEmpty else {
      throw BriefFailure(
        .noLots, file: notice.source.path, line: 0, "the notice has no lots, expected at least one",
        remedy: "give the notice that calls for tenders")
    }
    do {
      return try BriefTemplateWriter(notice: notice, demands: demands).write(lots)
    } catch {
      throw BriefFailure(
        .unwritable, file: notice.source.path, line: 0, error.message,
        remedy: "remove the character from the notice")
    }
  }
}
