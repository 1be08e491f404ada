package import Values

/// Which notices are superseded by others: a change notice replaces the notice it changes, a later version an
/// earlier one, and of several that replace the same one the latest day wins.
///
/// The one answer for `read --latest`, `match`, `check` and `read --diff`.
package enum NoticeChain {
  /// What the chain needs to know of a notice; small, so that a whole year's fit in memory.
  package struct Link: Hashable, Sendable {
    package let id: String
    package let version: String
    package let publicationNumber: String
    /// BT-758, or the legacy number of the notice that is changed; empty where it changes none.
    package let changes: String
    /// When it was sent, or else published; `nil` where it says neither.
    package let day: CivilDate?
    /// The procedure (BT-04) with the kind of notice and the buyer; empty where the procedure has no identifier
    /// that is unlike all others.
    package let family: String
    /// Whether it lists only what changes (F14), and so never stands for the notice.
    package let isPartial: Bool

    package init(
      id: String, version: String, publicationNumber: String, changes: String,
      day: CivilDate? = nil, family: String = "", isPartial: Bool = false
    ) {
      self.id = id
      self.version = version
      self.publicationNumber = publicationNumber
      self.changes = changes
      self.day = day
      self.family = family
      self.isPartial = isPartial
    }
  }

  /// The positions in `links` of notices that another one replaces; of notices that list only what changes, those
  /// whose call is there.
  package static func superseded(_ links: [Link]) -> Set<Int> {
    let joined = NoticeFamilies(links)
    var replaced: Set<Int> = []
    for family in joined.families {
      let whole = family.filter { !links[$0].isPartial }
      guard let latest = joined.latest(of: whole) else { continue }
      for place in family where place != latest { replaced.insert(place) }
    }
    return replaced
  }

  /// The position of what stands for each notice now, where that is another one.
  package static func latest(_ links: [Link]) -> [Int: Int] {
    let joined = NoticeFamilies(links)
    var found: [Int: Int] = [:]
    for family in joined.families {
      let whole = family.filter { !links[$0].isPartial }
      guard let latest = joined.latest(of: whole) else { continue }
      for place in whole where place != latest { found[place] = latest }
    }
    return found
  }

  /// Which of two notices is the later version, 0 or 1; `nil` where they are not versions of the same.
  ///
  /// One that lists only what changes is the later one beside its call.
  package static func later(of first: Link, _ second: Link) -> Int? {
    let joined = NoticeFamilies([first, second])
    guard !joined.families.isEmpty else { return nil }
    if first.isPartial != second.isPartial { return first.isPartial ? 0 : 1 }
    return joined.latest(of: [0, 1])
  }

  /// For each notice that stands, those that list only what changes in it, the earliest first.
  ///
  /// One that came before the notice that stands is contained in that already.
  package static func corrections(_ links: [Link]) -> [Int: [Int]] {
    let joined = NoticeFamilies(links)
    var found: [Int: [Int]] = [:]
    for family in joined.families {
      let partial = family.filter { links[$0].isPartial }
      guard !partial.isEmpty,
        let latest = joined.latest(of: family.filter { !links[$0].isPartial })
      else { continue }
      let later = partial.filter { place in
        guard let own = links[place].day, let whole = links[latest].day else { return true }
        return own >= whole
      }
      found[latest] = later.sorted { joined.precedes($0, $1) }
    }
    return found
  }
}

extension NoticeChain.Link {
  package init(_ notice: Notice) {
    self.init(
      id: notice.id ?? "", version: notice.version ?? "",
      publicationNumber: notice.publicationNumber ?? "", changes: notice.change?.changes ?? "",
      day: notice.issueDate?.date ?? notice.publicationDate, family: Self.family(of: notice),
      isPartial: notice.isCorrigendum)
  }

  private static func family(of notice: Notice) -> String {
    notice.procedureOfBuyer.map { "\($0)|\(notice.noticeType?.value ?? "")" } ?? ""
  }
}

extension Notice {
  /// BT-04 with the buyer's name; `nil` where the procedure has no identifier that is unlike all others: only a UUID
  /// is, the buyer's own numbers are not.
  package var procedureOfBuyer: String? {
    guard let id = procedure.id,
      case .notice(let procedure, nil)? = NoticeReference(id),
      procedure.utf8.contains(where: { $0 != 0x30 && $0 != 0x2d })
    else { return nil }
    let buyer = buyers.first.flatMap { buyer in
      organisations.first { $0.id == buyer.organisation }?.name.entries.map(\.text).min()
    }
    return buyer.map { "\(procedure)|\($0)" }
  }
}
