import BidWriting
import Procurement

/// What competition law leaves open before a tender is final.
enum CompetitionPoints {
  static func points(_ records: [CompetitionRecord]) -> [OpenPoint] {
    records.filter(\.isBlocking).map { record in
      let able = record.answers.filter { $0.answer?.answer == .able }.map(\.operatorID.description)
        .joined(separator: ", ")
      return OpenPoint(
        lot: record.lot, operatorID: nil,
        text: Phrase(
          en:
            "\(able) say that they could tender alone: take legal advice, and put the decision to "
            + "tender together with its reason in the brief",
          sv: "\(able) anger att de kan lämna anbud ensamma: ta juridisk rådgivning och skriv in "
            + "beslutet att lämna anbud tillsammans, med skäl, i underlaget"))
    }
  }
}
