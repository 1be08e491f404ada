internal import Procurement

/// What can only be done when the whole notice has been read.
extension EFormsBuilder {
  mutating func finish() -> Notice {
    notice.source.schemaVersion = version
    notice.issueDate = issueDate?.value
    notice.procedure = procedure
    notice.results = results.lotResults { resolved($0) }
    for index in notice.lots.indices { applyFallback(to: index) }
    assignRoles()
    fillLanguages()
    notice.issues = issues
    return notice
  }

  private mutating func applyFallback(to index: Int) {
    if notice.lots[index].reservedExecution == nil,
      let execution = fallback.reservedExecution
    {
      notice.lots[index].reservedExecution = execution
    }
    if notice.lots[index].tenderDeadline == nil {
      notice.lots[index].tenderDeadline = fallback.tenderDeadline
    }
  }

  /// The organisation behind a touch point, or the identifier itself.
  private func resolved(_ id: String) -> String { touchPoints[id] ?? id }

  private mutating func assignRoles() {
    var places: [String: Int] = [:]
    for (index, organisation) in notice.organisations.enumerated() {
      places[organisation.id] = places[organisation.id] ?? index
    }
    let winners = notice.results.flatMap(\.winners).map { ($0, "winner") }
    for (id, role) in roles.map({ ($0.organisation, $0.role) }) + winners {
      guard let index = places[resolved(id)],
        !notice.organisations[index].roles.contains(role)
      else { continue }
      notice.organisations[index].roles.append(role)
    }
    for index in notice.buyers.indices {
      notice.buyers[index].organisation = resolved(notice.buyers[index].organisation)
    }
  }

  /// Texts before the notice's language is known, or without one, are in that language.
  private mutating func fillLanguages() {
    let language = notice.languages.first ?? ""
    for index in notice.organisations.indices {
      notice.organisations[index].name.fill(language: language)
    }
    notice.procedure.fill(language: language)
    for index in notice.lots.indices { notice.lots[index].fill(language: language) }
    for index in notice.parts.indices { notice.parts[index].fill(language: language) }
    for index in notice.lotGroups.indices { notice.lotGroups[index].title.fill(language: language) }
    for index in change.descriptions.indices { change.descriptions[index].fill(language: language) }
    if isChange { notice.change = change }
  }
}
