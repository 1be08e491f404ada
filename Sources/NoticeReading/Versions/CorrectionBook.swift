package import Notices
package import Values

/// The corrigenda (F14) of some input, and the calls as they stand with them.
package struct CorrectionBook: Sendable {
  private var byTarget: [NoticeReference: [Notice]] = [:]

  /// - Parameter day: corrigenda that were not out on it are passed over; all count where `nil`.
  package init(_ corrigenda: [Notice] = [], on day: CivilDate? = nil) {
    for notice in corrigenda where notice.isCorrigendum {
      guard let name = notice.change?.changes, let target = NoticeReference(name) else { continue }
      let out = [notice.issueDate?.date, notice.publicationDate].compactMap(\.self).min()
      if let day, let out, out > day { continue }
      byTarget[target, default: []].append(notice)
    }
  }

  package var isEmpty: Bool { byTarget.isEmpty }

  /// The notice with what its corrigenda change, the earliest first.
  package func applied(to notice: Notice) -> Notice {
    guard !isEmpty, !notice.isCorrigendum else { return notice }
    let found = corrigenda(of: notice)
    guard !found.isEmpty else { return notice }
    var corrected = notice
    for corrigendum in found { Corrigendum(corrigendum).apply(to: &corrected) }
    return corrected
  }

  /// Those that name the notice, or one that names it.
  private func corrigenda(of notice: Notice) -> [Notice] {
    let own = [notice.publicationNumber, notice.id].compactMap {
      (name: String?) -> NoticeReference? in
      name.flatMap { NoticeReference($0) }
    }
    var seen = Set(own)
    var names = Array(seen)
    var taken: Set<String> = []
    var found: [Notice] = []
    while let name = names.popLast() {
      for corrigendum in byTarget[name] ?? [] where !Self.isEarlier(corrigendum, than: notice) {
        // The same file may be given twice.
        let key = corrigendum.publicationNumber ?? corrigendum.source.path
        guard taken.insert(key).inserted else { continue }
        found.append(corrigendum)
        if let own = corrigendum.publicationNumber.flatMap({ NoticeReference($0) }),
          seen.insert(own).inserted
        {
          names.append(own)
        }
      }
    }
    return found.sorted {
      (Self.day($0) ?? "", $0.publicationNumber ?? "")
        < (Self.day($1) ?? "", $1.publicationNumber ?? "")
    }
  }

  private static func day(_ notice: Notice) -> String? {
    (notice.issueDate?.date ?? notice.publicationDate)?.description
  }

  private static func isEarlier(_ corrigendum: Notice, than notice: Notice) -> Bool {
    guard let own = day(corrigendum), let other = day(notice) else { return false }
    return own < other
  }

  /// Whether a document may be a corrigendum: enough to pass over nearly all without reading them.
  package static func mayHold(_ bytes: [UInt8]) -> Bool {
    guard NoticeFormats.likelyFormat(of: bytes) == .ted else { return false }
    let span = bytes.span
    guard span.count > 3 else { return false }
    for place in 0..<(span.count - 2)
    where span[place] == UInt8(ascii: "F") && span[place + 1] == UInt8(ascii: "1")
      && span[place + 2] == UInt8(ascii: "4")
    {
      return true
    }
    return false
  }
}
