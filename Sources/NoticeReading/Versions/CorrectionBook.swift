package import Notices
package import Values

/// What other notices of some input change in its calls: corrigenda (F14), and results that close lots without a
/// winner.
package struct CorrectionBook: Sendable {
  private var byTarget: [NoticeReference: [Notice]] = [:]
  /// Results, by what they name, and by their procedure and buyer.
  private var results: [NoticeReference: [Notice]] = [:]
  private var resultsByProcedure: [String: [Notice]] = [:]

  /// - Parameters:
  ///   - notices: others than corrigenda and results are passed over.
  ///   - day: what was not out on it is passed over; all counts where `nil`.
  package init(_ notices: [Notice] = [], on day: CivilDate? = nil) {
    for notice in notices {
      let out = [notice.issueDate?.date, notice.publicationDate].compactMap(\.self).min()
      if let day, let out, out > day { continue }
      if notice.isCorrigendum {
        for target in NoticeReference.readings(notice.change?.changes ?? "") {
          byTarget[target, default: []].append(notice)
        }
      } else if let ended = EndedLots(notice) {
        for call in ended.calls {
          for target in NoticeReference.readings(call) {
            results[target, default: []].append(notice)
          }
        }
        if let key = notice.procedureOfBuyer {
          resultsByProcedure[key, default: []].append(notice)
        }
      }
    }
  }

  /// Whether a notice may change others.
  package static func takes(_ notice: Notice) -> Bool {
    notice.isCorrigendum || EndedLots(notice) != nil
  }

  /// Whether no notice of the input changes others.
  package var isEmpty: Bool {
    byTarget.isEmpty && results.isEmpty && resultsByProcedure.isEmpty
  }

  /// The notice with what the others change in it, the earliest first.
  package func applied(to notice: Notice) -> Notice {
    guard !isEmpty, !notice.isCorrigendum else { return notice }
    var corrected = notice
    for corrigendum in corrigenda(of: notice) { Corrigendum(corrigendum).apply(to: &corrected) }
    for result in results(of: notice) {
      guard let ending = EndedLots(result)?.ending(of: notice) else { continue }
      corrected.endings.append(ending)
    }
    return corrected
  }

  private static func names(of notice: Notice) -> [NoticeReference] {
    var names = NoticeReference.readings(notice.publicationNumber ?? "")
    guard let id = notice.id else { return names }
    names += [NoticeReference(id)].compactMap(\.self)
    if let version = notice.version { names += NoticeReference.readings("\(id)-\(version)") }
    return names
  }

  /// Those that name the notice, or one that names it.
  private func corrigenda(of notice: Notice) -> [Notice] {
    var names = Self.names(of: notice)
    var seen = Set(names)
    var taken: Set<String> = []
    var found: [Notice] = []
    while let name = names.popLast() {
      for corrigendum in byTarget[name] ?? [] where !Self.isEarlier(corrigendum, than: notice) {
        // The same file may be given twice.
        guard taken.insert(Self.key(corrigendum)).inserted else { continue }
        found.append(corrigendum)
        for own in NoticeReference.readings(corrigendum.publicationNumber ?? "")
        where seen.insert(own).inserted {
          names.append(own)
        }
      }
    }
    return Self.sorted(found)
  }

  /// Those of a call that name it, or else share its procedure.
  private func results(of notice: Notice) -> [Notice] {
    guard notice.formType == "competition" || notice.formType == "change" else { return [] }
    var found = Self.names(of: notice).flatMap { results[$0] ?? [] }
    if let key = notice.procedureOfBuyer { found += resultsByProcedure[key] ?? [] }
    var taken: Set<String> = []
    return Self.sorted(
      found.filter { !Self.isEarlier($0, than: notice) && taken.insert(Self.key($0)).inserted })
  }

  private static func key(_ notice: Notice) -> String {
    notice.publicationNumber ?? notice.id ?? notice.source.path
  }

  private static func sorted(_ notices: [Notice]) -> [Notice] {
    notices.sorted { (day($0) ?? "", key($0)) < (day($1) ?? "", key($1)) }
  }

  private static func day(_ notice: Notice) -> String? {
    (notice.issueDate?.date ?? notice.publicationDate)?.description
  }

  private static func isEarlier(_ other: Notice, than notice: Notice) -> Bool {
    guard let own = day(other), let call = day(notice) else { return false }
    return own < call
  }
}

extension CorrectionBook {
  /// Whether a document may change others: enough to pass over nearly all without reading them.
  package static func mayHold(_ bytes: [UInt8]) -> Bool {
    let formats = NoticeFormats.standard
    return formats.all[formats.likelyPlace(of: bytes)].mayChangeOthers(bytes)
  }
}
