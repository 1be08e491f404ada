internal import Notices
internal import Values

/// Identifiers that name two things, or nothing.
extension EFormsBuilder {
  func noteIdentifiers() {
    noteTwice(notice.lots.map(\.$id), "lot.twice", \.description)
    noteTwice(notice.parts.map(\.$id), "part.twice", \.description)
    noteTwice(notice.organisations.map(\.$id), "organisation.twice") { $0 }
    let lots = Set(notice.lots.map(\.id))
    if !lots.isEmpty {
      for result in notice.results {
        guard let lot = result.lot, !lots.contains(lot) else { continue }
        note("lot.unknown", lot.description, result.$lot.source)
      }
    }
    let organisations = Set(notice.organisations.map(\.id))
    var told: Set<String> = []
    for (id, _) in roles where !organisations.contains(touchPoints.resolved(id)) {
      if told.insert(id).inserted { note("organisation.unknown", id, nil) }
    }
  }

  private func noteTwice<ID: Hashable>(
    _ ids: [Traced<ID>], _ code: String, _ text: (ID) -> String
  ) {
    var seen: Set<ID> = []
    for id in ids where !seen.insert(id.wrappedValue).inserted {
      note(code, text(id.wrappedValue), id.source)
    }
  }

  private func note(_ code: String, _ value: String, _ place: Source?) {
    context.issues.append(
      NoticeIssue(
        code: code, path: place?.elementPath ?? EFormsPath.notice, line: place?.line ?? 0,
        value: value))
  }
}
