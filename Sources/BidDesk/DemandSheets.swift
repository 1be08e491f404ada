import ClauseMatching
import Procurement

/// What the texts of one notice ask, lot by lot, with what the brief and the buyer's Request settle of it.
enum DemandSheets {
  /// - Parameters:
  ///   - texts: clauses that were found in the notice's texts.
  ///   - clauses: by code, brief and ESPD Request.
  ///   - today: settlements of later days do not count.
  /// - Throws: ``DeskFailure`` `fault` where our own words cannot be read.
  static func all(
    of notice: Notice, texts: [Clause], clauses: [Clause], brief: Brief?, today: CivilDate
  ) throws(DeskFailure) -> [LotID: DemandSheet] {
    settled(
      DemandFinder(try lexicon()).sheets(of: notice, texts: texts), clauses: clauses, brief: brief,
      today: today)
  }

  static func settled(
    _ sheets: [LotID: DemandSheet], clauses: [Clause], brief: Brief?, today: CivilDate
  ) -> [LotID: DemandSheet] {
    Dictionary(
      uniqueKeysWithValues: sheets.map { lot, sheet in
        (
          lot,
          sheet.settled(
            by: brief?.lot(lot), clauses.filter { $0.lots.contains(lot) }, on: today)
        )
      })
  }

  static func lexicon() throws(DeskFailure) -> DemandLexicon {
    do {
      return try DemandLexicon.own()
    } catch { throw DeskFailure(.fault, "\(error)") }
  }
}
