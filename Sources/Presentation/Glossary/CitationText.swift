import Law
import Texts
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
    Phrase("citation.form-words"),
    Phrase("citation.form-words.second-paragraph"),
    Phrase("citation.form-words.guidance-before"),
    Phrase("citation.form-words.uhm-guidance"),
    Phrase("citation.form-words.uhm-on-iop"),
    Phrase("citation.form-words.as-reported-by-uhm"),
    Phrase("citation.form-words.reasons-not-read"),
    Phrase("citation.form-words.not-read"),
    Phrase("citation.form-words.utilities"),
    Phrase("citation.form-words.time-limits"),
    Phrase("citation.form-words.4-kap-5-not"),
    Phrase("citation.form-words.pre-screening-of-the"),
    Phrase("citation.form-words.contract-law-documents"),
    Phrase("citation.form-words.danish-rules-on-training"),
    Phrase("citation.form-words.procurement-documents"),
    Phrase("citation.form-words.information-exchange-horizontal-guidelines"),
    Phrase("citation.form-words.horizontal-guidelines-2023-joint"),
    Phrase("citation.form-words.horizontal-guidelines-2023"),
    Phrase("citation.form-words.joint-bidding"),
    Phrase("citation.form-words.dk-supreme-court"),
    Phrase("citation.form-words.efta-court"),
    Phrase("citation.form-words.kfst-guide"),
    Phrase("citation.form-words.ilo-convention-no"),
    Phrase("citation.form-words.delegated-regulations"),
    Phrase("citation.form-words.regulation-eu"),
    Phrase("citation.form-words.directives"),
    Phrase("citation.form-words.directive"),
    Phrase("citation.form-words.as-amended-by"),
    Phrase("citation.form-words.recital"),
    Phrase("citation.form-words.art"),
    Phrase("citation.form-words.tfeu"),
    Phrase("citation.form-words.from"),
    Phrase("citation.form-words.now"),
    Phrase("citation.form-words.via-uhm"),
    Phrase("citation.form-words.and"),
  ]
}
