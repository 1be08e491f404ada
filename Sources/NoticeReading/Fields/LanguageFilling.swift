internal import Notices
internal import Values

extension [ClauseText] {
  /// Gives texts without a language the one of the notice.
  mutating func fill(language: LanguageCode) {
    for index in indices where self[index].languageCode.isEmpty {
      let text = self[index]
      self[index] = ClauseText(
        kind: text.kind, in: language, text: text.text, source: text.source)
    }
  }
}

extension Procedure {
  mutating func fill(language: LanguageCode) {
    title.fill(language: language)
    description.fill(language: language)
    texts.fill(language: language)
    for index in exclusionGrounds.indices {
      exclusionGrounds[index].description.fill(language: language)
    }
  }
}

extension [AwardCriterion] {
  mutating func fill(language: LanguageCode) {
    for index in indices {
      self[index].name.fill(language: language)
      self[index].description.fill(language: language)
    }
  }
}

extension [Fund] {
  mutating func fill(language: LanguageCode) {
    for index in indices { self[index].description.fill(language: language) }
  }
}

extension Lot {
  mutating func fill(language: LanguageCode) {
    title.fill(language: language)
    description.fill(language: language)
    texts.fill(language: language)
    term?.renewalText.fill(language: language)
    term?.optionsText.fill(language: language)
    for index in selectionCriteria.indices {
      selectionCriteria[index].name.fill(language: language)
      selectionCriteria[index].description.fill(language: language)
    }
    awardCriteria.fill(language: language)
    funds.fill(language: language)
    submission.openingPlace.fill(language: language)
    submission.openingText.fill(language: language)
    for index in prizes.indices { prizes[index].description.fill(language: language) }
  }
}
