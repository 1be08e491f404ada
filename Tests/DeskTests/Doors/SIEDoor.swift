import Law
import Members
import RegisterExchange
import Values

/// An accounting file with one year, whose net sales are the case's turnover.
enum SIEDoor {
  static func carries(_ next: DoorCase) -> Bool {
    next.subject == .fact && next.fact == .turnover && !next.hasEvidence
      // A code in small letters is one to accounting programs, and their point is always the decimals'.
      && (next["currency"] ?? "") == (next["currency"] ?? "").uppercased()
      && !["00", "."].contains { next["value"]?.hasSuffix($0) == true }
      && !["00", "01"].contains { next["value"]?.hasPrefix($0) == true }
      && !next.isBlank("value")
      && !next.isBlank("currency")
      // The year begins before the day that the fact is of.
      && (next["asOf"] ?? "").wholeMatch(of: /[0-9]{4}-[0-9]{2}-[0-9]{2}/) != nil
      && (next["asOf"] ?? "") != "1800-01-01"
  }

  static func take(_ next: DoorCase) -> Door.Verdict {
    let last = next["asOf"] ?? ""
    let first =
      CivilDate(last).map { day in
        let next = day.adding(days: 1)
        return (CivilDate(year: next.year - 1, month: next.month, day: next.day) ?? day).description
      } ?? "2025-01-01"
    let text = """
      #FLAGGA 0
      #FORMAT PC8
      #SIETYP 4
      #GEN 99991231
      #ORGNR \(next.registration)
      #FNAMN "Prov"
      #RAR 0 \(first.replacing("-", with: "")) \(last.replacing("-", with: ""))
      #VALUTA "\((next["currency"] ?? "").replacing("\"", with: "\\\""))"
      #RES 0 3041 -\(next["value"] ?? "")
      """
    do {
      let file = try SIEFile.read(bytes: Array(text.utf8), path: "bok.se")
      let nowhere = Source(NoticeField(term: "", path: ""))
      let facts = file.turnoverFacts(for: OperatorID(next.id)).map {
        Fact($0.name, $0.value, asOf: $0.asOf, evidence: nil, source: nowhere)
      }
      guard !facts.isEmpty else {
        return .refused(file.notes.joined(separator: "\n"), hasPlace: true)
      }
      return .taken(TakenCase(facts))
    } catch { return .refused(error.description, hasPlace: error.line > 0) }
  }
}
