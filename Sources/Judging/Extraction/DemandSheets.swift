package import Briefs
package import Law
package import Values

/// What the texts of one notice ask, lot by lot, with what the brief and the buyer's Request settle of it.
package enum DemandSheets {
  /// The sheet of each lot with what the brief answers; answers later than `today` settle nothing.
  package static func settled(
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
}
