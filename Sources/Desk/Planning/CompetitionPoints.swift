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
      ? Phrase(
        en: "the others could tender without \(names)", sv: "de andra klarar sig utan \(names)",
        da: "de andre kan byde uden \(names)")
      : Phrase(
        en: "could tender alone by their own answer: \(names)",
        sv: "kan enligt egna svar lämna anbud ensamma: \(names)",
        da: "kan efter egne svar byde alene: \(names)")
    return OpenPoint(
      .competition, lot: record.lot, operatorID: nil,
      text: Phrase(
        en: "{found}; take legal advice, and put the decision to tender together with its "
          + "reason in the brief (element competition)",
        sv: "{found}; ta juridisk rådgivning och skriv in beslutet att lämna anbud "
          + "tillsammans, med skäl, i underlaget (elementet competition)",
        da: "{found}; søg juridisk rådgivning, og skriv beslutningen om at byde sammen, med grund, "
          + "i tilbudsgrundlaget (elementet competition)",
        ["found": .phrase(found)]))
  }

  private static let ask = Phrase(
    en: "has not answered whether it could tender alone",
    sv: "har inte svarat på om den kan lämna anbud ensam",
    da: "har ikke svaret på, om den kan byde alene")
  private static let unclear = Phrase(
    en: "has not answered clearly whether it could tender alone",
    sv: "har inte svarat tydligt på om den kan lämna anbud ensam",
    da: "har ikke svaret klart på, om den kan byde alene")
}
