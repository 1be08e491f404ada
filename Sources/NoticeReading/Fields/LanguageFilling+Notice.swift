internal import Notices
internal import Values

extension LotGroup {
  mutating func fill(language: LanguageCode) {
    title.fill(language: language)
    description.fill(language: language)
    awardCriteria.fill(language: language)
  }
}

extension Notice {
  mutating func fillResults(language: LanguageCode) {
    for index in results.indices {
      for tender in results[index].tenders.indices {
        results[index].tenders[tender].subcontractedText.fill(language: language)
        results[index].tenders[tender].revenueText.fill(language: language)
      }
    }
    for index in contracts.indices {
      contracts[index].title.fill(language: language)
      contracts[index].funds.fill(language: language)
    }
  }

  mutating func fillChanges(language: LanguageCode) {
    change?.reasonDescription.fill(language: language)
    for index in (change?.items ?? []).indices {
      change?.items[index].description.fill(language: language)
    }
    modification?.reasonDescription.fill(language: language)
    modification?.description.fill(language: language)
    registration?.name.fill(language: language)
    registration?.gazette.fill(language: language)
    registration?.note.fill(language: language)
    for index in reviews.indices {
      reviews[index].title.fill(language: language)
      reviews[index].description.fill(language: language)
    }
    for index in organisations.indices {
      for point in organisations[index].contactPoints.indices {
        organisations[index].contactPoints[point].name.fill(language: language)
      }
    }
  }
}
