import Law
import Values

/// What the register's codes are called in pages for people.
enum CodeWords {
  /// The code's words; the code itself where it has none.
  static func text(_ code: String, in language: OutputLanguage) -> String {
    phrases[code]?.text(in: language) ?? code
  }

  private static let phrases: [String: Phrase] = sizes.merging(rules) { first, _ in first }
    .merging(states) { first, _ in first }.merging(forms) { first, _ in first }

  private static let sizes = [
    "micro": Phrase(en: "micro", sv: "mikroföretag", da: "mikrovirksomhed"),
    "small": Phrase(en: "small", sv: "litet företag", da: "lille virksomhed"),
    "medium": Phrase(en: "medium-sized", sv: "medelstort företag", da: "mellemstor virksomhed"),
    "large": Phrase(en: "large", sv: "stort företag", da: "stor virksomhed"),
  ]
  private static let rules = [
    "all": Phrase(
      en: "all of it stays in the enterprise", sv: "allt stannar i verksamheten",
      da: "alt bliver i virksomheden"),
    "mainly": Phrase(
      en: "most of it stays in the enterprise", sv: "det mesta stannar i verksamheten",
      da: "det meste bliver i virksomheden"),
    "limited-dividend": Phrase(
      en: "limited dividend", sv: "begränsad utdelning", da: "begrænset udbytte"),
    "free": Phrase(en: "free to distribute", sv: "fri utdelning", da: "frit udbytte"),
    "unclear": Phrase(en: "unclear", sv: "oklart", da: "uklart"),
  ]
  private static let states = [
    "in-force": Phrase(en: "in force", sv: "gäller", da: "i kraft"),
    "equivalent-terms": Phrase(
      en: "equivalent terms", sv: "likvärdiga villkor", da: "tilsvarende vilkår"),
    "none": Phrase(en: "none", sv: "inget", da: "ingen"),
    "granted": Phrase(en: "granted", sv: "beviljat", da: "tildelt"),
    "suspended": Phrase(en: "suspended", sv: "vilande", da: "suspenderet"),
    "withdrawn": Phrase(en: "withdrawn", sv: "återkallat", da: "tilbagekaldt"),
  ]
  private static let forms = [
    "ekonomisk-forening": Phrase(
      en: "ekonomisk förening (SE)", sv: "ekonomisk förening", da: "ekonomisk förening (SE)"),
    "ideell-forening": Phrase(
      en: "ideell förening (SE)", sv: "ideell förening", da: "ideell förening (SE)"),
    "aktiebolag-svb": Phrase(
      en: "aktiebolag with limited dividend (svb)",
      sv: "aktiebolag med särskild vinstutdelningsbegränsning (svb)",
      da: "aktiebolag med begrænset udbytte (svb)"),
    "selvejende-institution": Phrase(
      en: "selvejende institution (DK)", sv: "selvejende institution (DK)",
      da: "selvejende institution"),
    "forening": Phrase(en: "forening (DK)", sv: "forening (DK)", da: "forening"),
    "fond": Phrase(en: "fond (DK)", sv: "fond (DK)", da: "fond"),
    "amba": Phrase(en: "a.m.b.a. (DK)", sv: "a.m.b.a. (DK)", da: "a.m.b.a."),
    "aps": Phrase(en: "anpartsselskab (DK)", sv: "anpartsselskab (DK)", da: "anpartsselskab"),
  ]
}

