import Values

/// Puts a phrase into words: a language's own, English where it has none, the key where there is no text at all.
struct PhraseText {
  let own: LanguageTexts?
  let english: () -> LanguageTexts?
  let language: OutputLanguage

  func text(_ phrase: Phrase) -> String {
    switch phrase.content {
    case .keyed(let key, let places): text(template(key.name), places)
    case .verbatim(let text): text
    case .list(let phrases, let separator):
      phrases.map(text).joined(separator: text(separator))
    case .spoken(let en, let sv, let da, let places):
      spoken(en: en, sv: sv, da: da, places)
    }
  }

  private func template(_ key: String) -> Template {
    own?.texts[key] ?? english()?.texts[key] ?? .plain(key)
  }

  private func text(_ template: Template, _ places: [Phrase.Place]) -> String {
    switch template {
    case .plain(let text): text
    case .pieces(let pieces): pieces.reduce(into: "") { $0 += text($1, places) }
    }
  }

  private func text(_ piece: Template.Piece, _ places: [Phrase.Place]) -> String {
    switch piece {
    case .text(let text): return text
    case .place(let name):
      return places.first { $0.name == name }.map { text($0.value, of: name) } ?? "{\(name)}"
    case .forms(let name, let forms):
      let form = (own ?? english())?.plural.form(for: number(name, in: places)) ?? "other"
      return (forms[form] ?? forms["other"] ?? []).reduce(into: "") { $0 += text($1, places) }
    }
  }

  private func number(_ name: String, in places: [Phrase.Place]) -> Int {
    if case .number(let number) = places.first(where: { $0.name == name })?.value {
      number
    } else {
      0
    }
  }

  private func text(_ value: TextValue, of name: String) -> String {
    switch value {
    case .text(let text): text
    case .number(let number): String(number)
    case .money(let money): Formats(numbers).text(money)
    case .ratio(let ratio): Formats(numbers).text(ratio)
    case .day(let day): own?.text(day) ?? day.description
    case .phrase(let phrase): text(phrase)
    case .open: "{\(name)}"
    }
  }

  private var numbers: NumberFormat { (own ?? english())?.numbers ?? NumberFormat() }

  private func spoken(
    en: String, sv: String, da: String?, _ places: [Phrase.Place]
  ) -> String {
    let spoken = language == .swedish ? sv : language == .danish ? da ?? en : en
    guard !places.isEmpty, let template = try? TemplateReader.read(spoken[...]) else {
      return spoken
    }
    return text(template, places)
  }
}
