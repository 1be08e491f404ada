internal import Notices
internal import Values

/// What can only be done when the whole notice has been read.
extension EFormsBuilder {
  mutating func finish() -> Notice {
    notice.source.schemaVersion = version
    notice.$issueDate = Traced(issueDate)
    notice.$transmissionDate = Traced(transmission)
    notice.procedure = procedure
    notice.results = results.lotResults(touchPoints)
    notice.contracts = results.contracts
    if registration != BusinessRegistration() { notice.registration = registration }
    if isChange { notice.change = change }
    if isModification { notice.modification = modification }
    applyCommon()
    notice.assign(roles, touchPoints: touchPoints)
    fillLanguages()
    notice.originalLanguages = notice.languages
    notice.completeModification()
    notice.withheld = WithheldFields.joined(context.withheld, context.reasons)
    notice.arrangeLanguages()
    noteIdentifiers()
    notice.issues = context.issues
    return notice
  }

  /// What the procedure states once holds for lots that state nothing themselves.
  private mutating func applyCommon() {
    if let opening { lot.submission.$opening = Traced(opening) }
    let common = lots.removeFirst()
    swap(&notice.lots, &lots)
    guard statesCommon else { return }
    if notice.lots.isEmpty { notice.procedure.texts += common.texts }
    for index in notice.lots.indices { notice.lots[index].complete(from: common) }
  }

  /// Texts before the notice's language is known, or without one, are in that language.
  private mutating func fillLanguages() {
    let language = context.language
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

extension [String: String] {
  /// The organisation behind a touch point, or the identifier itself.
  func resolved(_ id: String) -> String { isEmpty ? id : self[id] ?? id }
}

extension Notice {
  /// Tells each organisation what it does here, and puts the companies in the places of their offices.
  ///
  /// Of the notice alone: in the builder, each change would move the whole of it.
  fileprivate mutating func assign(
    _ roles: [(organisation: String, role: String)], touchPoints: [String: String]
  ) {
    let places = organisationPlaces
    for (id, role) in roles {
      guard let index = places[touchPoints.resolved(id)] else { continue }
      organisations[index].assign(role, contactPoint: id)
    }
    for winner in results.flatMap(\.winners) {
      guard let index = places[touchPoints.resolved(winner)] else { continue }
      organisations[index].assign("winner", contactPoint: winner)
    }
    for index in organisations.indices { organisations[index].markLeader() }
    guard !touchPoints.isEmpty else { return }
    for index in buyers.indices {
      let buyer = buyers[index].$organisation
      buyers[index].$organisation = Traced(
        touchPoints.resolved(buyer.wrappedValue), from: buyer.source)
    }
  }

  /// Where each organisation stands; the first of a name is the one.
  private var organisationPlaces: [String: Int] {
    let organisations = organisations.span
    var places = [String: Int](minimumCapacity: organisations.count)
    for index in organisations.indices.reversed() { places[organisations[index].id] = index }
    return places
  }
}

extension Organisation {
  fileprivate mutating func markLeader() {
    if leadsBuyers?.value == true { roles.append("group-leader") }
  }

  fileprivate mutating func assign(_ role: String, contactPoint id: String) {
    if !roles.contains(role) { roles.append(role) }
    guard let index = contactPoints.firstIndex(where: { $0.id == id }),
      !contactPoints[index].roles.contains(role)
    else { return }
    contactPoints[index].roles.append(role)
  }
}
