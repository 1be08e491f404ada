internal import Procurement

/// Identifiers that name two things, or nothing.
extension EFormsBuilder {
  func noteIdentifiers() {
    noteTwice(notice.lots, { $0.$id }, "lot.twice", \.description)
    noteTwice(notice.parts, { $0.$id }, "part.twice", \.description)
    noteTwice(notice.organisations, { $0.$id }, "organisation.twice", { $0 })
    noteUnknownLots()
    noteUnknownOrganisations()
  }

  private func noteUnknownLots() {
    guard !notice.results.isEmpty, !notice.lots.isEmpty else { return }
    let lots = Set(notice.lots.map(\.id))
    for result in notice.results {
      guard let lot = result.lot, !lots.contains(lot) else { continue }
      note("lot.unknown", lot.description, result.$lot.source)
    }
  }

  private func noteUnknownOrganisations() {
    let organisations = Set(notice.organisations.map(\.id))
    var known: Set<String> = []
    for (id, _) in roles where known.insert(id).inserted {
      if !organisations.contains(touchPoints.resolved(id)) { note("organisation.unknown", id, nil) }
    }
  }

  private func noteTwice<Part, ID: Hashable>(
    _ parts: [Part], _ id: (Part) -> Traced<ID>, _ code: String, _ text: (ID) -> String
  ) {
    // Nearly every notice has one lot.
    guard parts.count > 1 else { return }
    var seen: Set<ID> = []
    for place in parts.indices {
      let id = id(parts[place])
      if !seen.insert(id.wrappedValue).inserted {
        note(code, text(id.wrappedValue), id.source)
      }
    }
  }

  private func note(_ code: String, _ value: String, _ place: Source?) {
    context.issues.append(
      NoticeIssue(
        code: code, path: place?.elementPath ?? EFormsPath.notice, line: place?.line ?? 0,
        value: value))
  }
}
