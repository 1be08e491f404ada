internal import Procurement

extension [ClauseText] {
  /// Gives texts without a language the one of the notice.
  mutating func fill(language: String) {
    for index in indices where self[index].language.isEmpty {
      let text = self[index]
      self[index] = ClauseText(
        kind: text.kind, language: language, text: text.text, source: text.source)
    }
  }
}

extension Procedure {
  mutating func fill(language: String) {
    title.fill(language: language)
    description.fill(language: language)
    texts.fill(language: language)
  }
}

extension Lot {
  mutating func fill(language: String) {
    title.fill(language: language)
    description.fill(language: language)
    texts.fill(language: language)
    term?.renewalText.fill(language: language)
    term?.optionsText.fill(language: language)
    for index in selectionCriteria.indices {
      selectionCriteria[index].name.fill(language: language)
      selectionCriteria[index].description.fill(language: language)
    }
    for index in awardCriteria.indices {
      awardCriteria[index].name.fill(language: language)
      awardCriteria[index].description.fill(language: language)
    }
  }
}
