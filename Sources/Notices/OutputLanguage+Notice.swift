import Values

extension OutputLanguage {
  /// The language of a country's buyers, where we have it.
  package init?(ofBuyerIn country: String?) {
    switch country {
    case "SWE": self = .swedish
    case "DNK": self = .danish
    default: return nil
    }
  }

  /// The buyer's, else the notice's, where we have either; else English.
  package init(for notice: Notice) {
    self =
      OutputLanguage(ofBuyerIn: notice.buyerCountry)
      ?? OutputLanguage.allCases.first { notice.languages.contains($0.threeLetters) } ?? .english
  }

  /// As notices write it.
  package var threeLetters: String {
    switch self {
    case .swedish: "SWE"
    case .danish: "DAN"
    case .english: "ENG"
    }
  }
}
