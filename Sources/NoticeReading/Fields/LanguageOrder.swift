internal import Notices
internal import Values

/// Puts the notice's own languages first, in its order: whoever asks for no language, or for one that is not there,
/// reads the text that the buyer stands for.
extension Notice {
  mutating func arrangeLanguages() {
    guard languages.count > 0 else { return }
    arrange(languages.map { LanguageCode($0) })
  }

  /// Puts the texts of one language first, where the notice has it, and then its own.
  ///
  /// - Parameter language: three letters.
  package mutating func prefer(_ language: String) {
    if let place = languages.firstIndex(of: language), place > 0 {
      languages.remove(at: place)
      languages.insert(language, at: 0)
    }
    arrange(([language] + languages).map { LanguageCode($0) })
  }

  private mutating func arrange(_ order: [LanguageCode]) {
    procedure.arrange(order)
    for index in lots.indices { lots[index].arrange(order) }
    for index in parts.indices { parts[index].arrange(order) }
    for index in lotGroups.indices {
      lotGroups[index].title.arrange(order)
      lotGroups[index].description.arrange(order)
      lotGroups[index].awardCriteria.arrange(order)
    }
    for index in organisations.indices { organisations[index].name.arrange(order) }
    for index in contracts.indices { contracts[index].title.arrange(order) }
    change?.reasonDescription.arrange(order)
    for index in (change?.items ?? []).indices { change?.items[index].description.arrange(order) }
    modification?.reasonDescription.arrange(order)
    modification?.description.arrange(order)
    modification?.before.arrange(order)
    modification?.after.arrange(order)
  }
}

extension LocalizedText {
  mutating func arrange(_ order: [LanguageCode]) {
    guard entries.count > 1, let first = order.first, entries[0].code != first else { return }
    entries = entries.enumerated().sorted { left, right in
      let places = (Self.place(left.element, order), Self.place(right.element, order))
      return places.0 == places.1 ? left.offset < right.offset : places.0 < places.1
    }.map(\.element)
  }

  private static func place(_ entry: Entry, _ order: [LanguageCode]) -> Int {
    order.firstIndex(of: entry.code) ?? order.count
  }
}

extension ContractState {
  fileprivate mutating func arrange(_ order: [LanguageCode]) {
    title.arrange(order)
    description.arrange(order)
  }
}

extension Procedure {
  fileprivate mutating func arrange(_ order: [LanguageCode]) {
    title.arrange(order)
    description.arrange(order)
    for index in exclusionGrounds.indices { exclusionGrounds[index].description.arrange(order) }
  }
}

extension Lot {
  fileprivate mutating func arrange(_ order: [LanguageCode]) {
    title.arrange(order)
    description.arrange(order)
    term?.renewalText.arrange(order)
    term?.optionsText.arrange(order)
    for index in selectionCriteria.indices {
      selectionCriteria[index].name.arrange(order)
      selectionCriteria[index].description.arrange(order)
    }
    awardCriteria.arrange(order)
  }
}

extension [AwardCriterion] {
  fileprivate mutating func arrange(_ order: [LanguageCode]) {
    for index in indices {
      self[index].name.arrange(order)
      self[index].description.arrange(order)
    }
  }
}
