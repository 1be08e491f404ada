import Members
package import Notices
internal import Schemas
import Values

/// Reads the brief (`schemas/brief.xsd`): what a bid manager found in the procurement documents.
package enum BriefReader {
  /// The brief that `bytes` hold; whole, or not at all.
  ///
  /// - Parameter path: the file's name, said in failures and sources.
  package static func read(bytes: [UInt8], path: String) throws(BriefFailure) -> Brief {
    let root = try OwnFormatReader<BriefFormat>.read(bytes, path: path)
    return try BriefBuilder(path: path).brief(root)
  }
}

extension Brief {
  /// Makes sure that this is the brief of `notice`.
  ///
  /// - Throws: ``BriefFailure`` `otherNotice` or `unknownLot`.
  package func check(against notice: Notice) throws(BriefFailure) {
    let ids = [notice.id, notice.publicationNumber].compactMap(\.self)
    // A brief's texts are read in one line, with single blanks.
    guard ids.isEmpty || ids.contains(where: { KeptText.words($0) == noticeID }) else {
      throw BriefFailure(
        .otherNotice, file: path, line: 0,
        "noticeID '\(noticeID)' is not the notice's, expected '\(ids[0])'",
        remedy: "give the brief of this notice, or begin one with 'samanbud brief init'")
    }
    for lot in lots where notice.lot(lot.id) == nil {
      let known = notice.lots.map { "'\($0.id)'" }.joined(separator: ", ")
      throw BriefFailure(
        .unknownLot, file: path, line: lot.source.line,
        "lot '\(lot.id)' is not in the notice, expected one of \(known)",
        remedy: "correct the lot's id")
    }
  }
}
