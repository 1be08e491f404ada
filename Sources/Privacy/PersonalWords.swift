/// Words beside digits that say what they are.
enum PersonalWords {
  /// Whether a word says that a number of a person, or a day of birth, stands there.
  static func stand(in signs: [Unicode.Scalar]) -> Bool {
    words(signs[...]).contains { word in
      exact.contains(word) || stems.contains { word.hasPrefix($0) }
    }
  }

  /// Whether what stands between a day and a number says that the number is a document's, a time or an amount.
  static func isDocument(_ gap: ArraySlice<Unicode.Scalar>) -> Bool {
    gap.contains("§") || words(gap).contains { document.contains($0) }
  }

  private static func words(_ signs: ArraySlice<Unicode.Scalar>) -> [String] {
    signs.split { !$0.properties.isAlphabetic }.map {
      String(String.UnicodeScalarView($0)).lowercased()
    }
  }

  private static let exact: Set<String> = [
    "född", "född", "födda", "föddes", "født", "fødd", "fødte", "syntynyt", "synt", "born", "pnr",
    "persnr", "personnr", "ssn", "hetu", "fnr", "cpr", "cprnr", "samordningsnr", "dnummer", "sotu",
  ]
  private static let stems = [
    "personnummer", "födelse", "fødsel", "personbeteckning", "henkilötunnus", "samordningsnummer",
    "birth", "cprnum", "cpr",
  ]
  private static let document: Set<String> = [
    "dnr", "diarienr", "diarienummer", "kl", "klockan", "at", "sida", "sid", "s", "id", "ver",
    "version", "rev", "order", "ordernr", "avtal", "avtalsnr", "faktura", "fakturanr", "ärende",
    "sak", "sag", "protokoll", "protokol", "punkt", "item", "beslut", "lot", "cpv", "kr", "sek",
    "dkk", "eur", "till", "tom", "t", "to", "through", "and", "og", "och", "eller", "j", "jnr",
    "journalnr", "sagsnr", "ref", "bilaga", "certifikat", "certifikatnr", "reg", "av", "af", "of",
  ]
}
