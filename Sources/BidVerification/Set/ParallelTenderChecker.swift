/// Finds who tenders twice for one lot: two tenders that share a tenderer are not independent.
///
/// - Source: RULES.md GRP-10; C-416/21, C-531/16; LOU 13 kap. 3 § 4.
package enum ParallelTenderChecker {
  /// One finding for each further tender of an operator on a lot; responses of one group are one tender.
  package static func findings(among files: [CheckedFile]) -> [ValidityFinding] {
    findings(files.compactMap { ResponseSheet($0.document) })
  }

  static func findings(_ sheets: [ResponseSheet]) -> [ValidityFinding] {
    var first: [Place: ResponseSheet] = [:]
    var findings: [ValidityFinding] = []
    for sheet in sheets where sheet.isSole || sheet.isInGroup {
      for place in Place.all(of: sheet) {
        guard let known = first[place] else {
          first[place] = sheet
          continue
        }
        guard tender(of: known) != tender(of: sheet) else { continue }
        findings.append(
          ValidityFinding(
            "espd.two-tenders", .fatal, file: sheet.file,
            "'\(place.number)' tenders for '\(place.lot)' here and in '\(known.file)'; two tenders for a "
              + "lot must be independent"))
        break
      }
    }
    return findings
  }

  /// A group is told by its name, a sole tenderer by having none.
  private static func tender(of sheet: ResponseSheet) -> String? {
    sheet.isInGroup ? sheet.groupName : nil
  }

  private struct Place: Hashable {
    let procedure: String
    let lot: String
    let number: String

    static func all(of sheet: ResponseSheet) -> [Place] {
      guard let procedure = sheet.folderID else { return [] }
      let numbers = sheet.identifiers.map(\.digits).filter { !$0.isEmpty }
      return sheet.lots.flatMap { lot in
        numbers.map { Place(procedure: procedure, lot: lot, number: $0) }
      }
    }
  }
}
