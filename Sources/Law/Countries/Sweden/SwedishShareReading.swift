import Members
import Values

/// The ways in which the Swedish 30 % can be counted; the act settles none of them.
enum SwedishShareReading: String, CaseIterable {
  case heads, fte
  case withoutOpen = "without-owners"

  static let question = Phrase(
    en: """
      How are the 30 % counted: in persons or in full-time equivalents, and do working owners, board \
      members and volunteers count?
      """,
    sv: """
      Hur räknas de 30 %: i antal personer eller i heltidsekvivalenter, och räknas medarbetande ägare, \
      styrelseledamöter och volontärer?
      """,
    da: """
      Hvordan regnes de 30 %: i personer eller i fuldtidsækvivalenter, og tæller medarbejdende ejere, \
      bestyrelsesmedlemmer og frivillige med?
      """)

  var condition: Condition {
    switch self {
    case .heads: Reserved.share(of: .occupiedHeads)
    case .fte: Reserved.share(of: .occupiedFTE)
    case .withoutOpen: Reserved.shareWithoutOpenPersons()
    }
  }

  private var argument: Phrase {
    switch self {
    case .heads:
      Phrase(
        en: "Counted in persons", sv: "Räknat i antal personer", da: "Talt i personer")
    case .fte:
      Phrase(
        en: "Counted in full-time equivalents", sv: "Räknat i heltidsekvivalenter",
        da: "Talt i fuldtidsækvivalenter")
    case .withoutOpen:
      Phrase(
        en: "Counted in persons, without owners, board members and volunteers",
        sv: "Räknat i antal personer, utan ägare, styrelseledamöter och volontärer",
        da: "Talt i personer, uden ejere, bestyrelsesmedlemmer og frivillige")
    }
  }

  func reading(scope: Reading.Scope, because reason: Phrase? = nil) -> Reading {
    Reading(
      id: reason == nil ? rawValue : "\(scope.rawValue)-\(rawValue)", scope: scope,
      condition: condition,
      argument: reason.map {
        Phrase(
          en: "\($0.english). \(argument.english)", sv: "\($0.swedish). \(argument.swedish)",
          da: "\($0.text(in: .danish)). \(argument.text(in: .danish))")
      } ?? argument)
  }
}
