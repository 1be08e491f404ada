import Law
import Values


/// A citation for readers: the act and the provision stand as the act has them, the words around them in the reader's
/// language. Citations are kept in English.
struct CitationText {
  private let citation: Citation
  private let language: OutputLanguage

  init(_ citation: Citation, in language: OutputLanguage) {
    self.citation = citation
    self.language = language
  }

  /// As in `LOU (2016:1145), 4 kap. 18 §, second paragraph`.
  var text: String {
    citation.provision == "-" ? act : "\(act), \(provision)"
  }

  var act: String { translated(citation.act) }
  var provision: String { translated(citation.provision) }

  private func translated(_ text: String) -> String {
    guard language != .english else { return text }
    return Self.formWords.reduce(text) { text, words in
      text.replacing(words.english, with: words.text(in: language))
    }
  }

  /// Longer words before those that they hold.
  private static let formWords = [
    Phrase(en: "first paragraph", sv: "första stycket", da: "første stykke"),
    Phrase(en: "second paragraph", sv: "andra stycket", da: "andet stykke"),
    Phrase(en: "guidance before", sv: "vägledning före", da: "vejledning før"),
    Phrase(en: "UHM guidance", sv: "UHM:s vägledning", da: "UHM's vejledning"),
    Phrase(en: "UHM on IOP", sv: "UHM om IOP", da: "UHM om IOP"),
    Phrase(en: "as reported by UHM", sv: "efter UHM", da: "gengivet efter UHM"),
    Phrase(en: "reasons not read", sv: "domskälen inte lästa", da: "præmisserne ikke læst"),
    Phrase(en: "time limits", sv: "tidsgränser", da: "tidsfrister"),
    Phrase(
      en: "4 kap. 5 § not by its own force", sv: "4 kap. 5 § gäller inte av egen kraft",
      da: "4 kap. 5 § gælder ikke af sig selv"),
    Phrase(
      en: "pre-screening of the market", sv: "granskning av marknaden i förväg",
      da: "forudgående undersøgelse af markedet"),
    Phrase(
      en: "contract law; documents", sv: "avtalsrätt; upphandlingsdokumenten",
      da: "aftaleret; udbudsmaterialet"),
    Phrase(
      en: "Danish rules on training clauses", sv: "danska regler om utbildningsklausuler",
      da: "regler om uddannelsesklausuler"),
    Phrase(
      en: "Procurement documents", sv: "Upphandlingsdokumenten", da: "Udbudsmaterialet"),
    Phrase(
      en: "information exchange; Horizontal Guidelines 2023",
      sv: "informationsutbyte; de horisontella riktlinjerna 2023",
      da: "informationsudveksling; de horisontale retningslinjer 2023"),
    Phrase(
      en: "Horizontal Guidelines (2023), joint bidding",
      sv: "de horisontella riktlinjerna (2023), gemensamma anbud",
      da: "de horisontale retningslinjer (2023), fælles tilbud"),
    Phrase(
      en: "Horizontal Guidelines (2023)", sv: "de horisontella riktlinjerna (2023)",
      da: "de horisontale retningslinjer (2023)"),
    Phrase(en: "joint bidding", sv: "gemensamma anbud", da: "fælles tilbud"),
    Phrase(en: "DK Supreme Court", sv: "Danmarks højesteret", da: "Højesteret"),
    Phrase(en: "EFTA Court", sv: "Efta-domstolen", da: "EFTA-Domstolen"),
    Phrase(en: "KFST guide", sv: "KFST:s vägledning", da: "KFST's vejledning"),
    Phrase(en: "ILO convention no.", sv: "ILO-konventionen nr", da: "ILO-konvention nr."),
    Phrase(
      en: "delegated regulations", sv: "delegerade förordningar", da: "delegerede forordninger"),
    Phrase(en: "Regulation (EU)", sv: "förordning (EU)", da: "forordning (EU)"),
    Phrase(en: "Directives ", sv: "direktiv ", da: "direktiv "),
    Phrase(en: "Directive ", sv: "direktiv ", da: "direktiv "),
    Phrase(en: "as amended by", sv: "i lydelse enligt", da: "som ændret ved"),
    Phrase(en: "recital ", sv: "skäl ", da: "betragtning "),
    Phrase(en: "Art. ", sv: "art. ", da: "art. "),
    Phrase(en: "TFEU", sv: "FEUF", da: "TEUF"),
    Phrase(en: "(from ", sv: "(från ", da: "(fra "),
    Phrase(en: "(now ", sv: "(nu ", da: "(nu "),
    Phrase(en: " via UHM", sv: " efter UHM", da: " efter UHM"),
    Phrase(en: " and ", sv: " och ", da: " og "),
  ]
}
