import Dossier
import Judging
import Members
import Values

/// What competition law leaves open before a tender is final, and whose it is.
enum CompetitionPoints {
  static func points(_ records: [CompetitionRecord]) -> [OpenPoint] {
    records.filter(\.isBlocking).flatMap(points)
  }

  private static func points(_ record: CompetitionRecord) -> [OpenPoint] {
    switch record.level {
    case .green: []
    case .red, .amber: [decision(record)]
    case .unknown:
      record.answers.compactMap { answer in
        switch answer.answer?.answer {
        case nil: OpenPoint(.competition, lot: record.lot, operatorID: answer.operatorID, text: ask)
        case .unclear:
          OpenPoint(.competition, lot: record.lot, operatorID: answer.operatorID, text: unclear)
        case .able, .unable: nil
        }
      }
    }
  }

  private static func decision(_ record: CompetitionRecord) -> OpenPoint {
    let able = record.answers.filter { $0.answer?.answer == .able }.map(\.operatorID)
    let names = (able.isEmpty ? record.surplus : able).map(\.description).joined(separator: ", ")
    let found =
      able.isEmpty
      ? Phrase("competition-points.decision.found", ["names": "\(names)"])
      : Phrase("competition-points.decision.found.could-tender-alone-by", ["names": "\(names)"])
    return OpenPoint(
      .competition, lot: record.lot, operatorID: nil,
      text: Phrase("competition-points.decision", ["found": .phrase(found)]))
  }

  private static let ask = Phrase("competition-points.ask")
  private static let unclear = Phrase("competition-points.unclear")
}
