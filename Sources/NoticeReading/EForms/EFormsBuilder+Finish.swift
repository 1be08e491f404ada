internal import Procurement

/// What can only be done when the whole notice has been read.
extension EFormsBuilder {
  mutating func finish() -> Notice {
    notice.source.schemaVersion = version
    notice.$issueDate = traced(issueDate)
    notice.$transmissionDate = traced(transmission)
    notice.procedure = procedure
    notice.results = results.lotResults { resolved($0) }
    notice.contracts = results.contracts
    if registration != BusinessRegistration() { notice.registration = registration }
    if isChange { notice.change = change }
    if isModification { notice.modification = modification }
    applyCommon()
    assignRoles()
    fillLanguages()
    notice.originalLanguages = notice.languages
    notice.issues = issues
    return notice
  }

  /// What the procedure states once holds for lots that state nothing themselves.
  private mutating func applyCommon() {
    lot.submission.$opening = traced(opening)
    guard lot != Lot(id: LotID("")) else { return }
    if notice.lots.isEmpty { procedureTexts() }
    for index in notice.lots.indices { notice.lots[index].complete(from: lot) }
  }

  private mutating func procedureTexts() { notice.procedure.texts += lot.texts }

  /// The organisation behind a touch point, or the identifier itself.
  private func resolved(_ id: String) -> String { touchPoints[id] ?? id }

  private mutating func assignRoles() {
    var places: [String: Int] = [:]
    for (index, organisation) in notice.organisations.enumerated() {
      places[organisation.id] = places[organisation.id] ?? index
    }
    let winners = notice.results.flatMap(\.winners).map { ($0, "winner") }
    for (id, role) in roles.map({ ($0.organisation, $0.role) }) + winners {
      guard let index = places[resolved(id)] else { continue }
      if !notice.organisations[index].roles.contains(role) {
        notice.organisations[index].roles.append(role)
      }
      notice.organisations[index].assign(role, toContactPoint: id)
    }
    for index in notice.organisations.indices
    where notice.organisations[index].leadsBuyers?.value == true {
      notice.organisations[index].roles.append("group-leader")
    }
    for index in notice.buyers.indices {
      let buyer = notice.buyers[index].$organisation
      notice.buyers[index].$organisation = Traced(
        resolved(buyer.wrappedValue), from: buyer.source)
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
    for index in notice.lotGroups.indices { notice.lotGroups[index].fill(language: language) }
    notice.fillResults(language: language)
    notice.fillChanges(language: language)
  }
}

extension Organisation {
  fileprivate mutating func assign(_ role: String, toContactPoint id: String) {
    guard let index = contactPoints.firstIndex(where: { $0.id == id }),
      !contactPoints[index].roles.contains(role)
    else { return }
    contactPoints[index].roles.append(role)
  }
}
