/// Which notices are superseded by others: a change notice by the notice it changes, an earlier version by
/// a later one.
package enum NoticeChain {
  /// What the chain needs to know of a notice; small, so that a whole year's fit in memory.
  package struct Link: Hashable, Sendable {
    package let id: String
    package let version: String
    package let publicationNumber: String
    /// BT-758, or the legacy number of the notice that is changed; empty where it changes none.
    package let changes: String

    package init(_ notice: Notice) {
      id = notice.id ?? ""
      version = notice.version ?? ""
      publicationNumber = notice.publicationNumber ?? ""
      changes = notice.change?.changes ?? ""
    }

    package init(id: String, version: String, publicationNumber: String, changes: String) {
      self.id = id
      self.version = version
      self.publicationNumber = publicationNumber
      self.changes = changes
    }
  }

  /// The positions in `links` of notices that another one replaces.
  ///
  /// A change names what it changes as `id-version`, as an id alone, or by its number in the journal.
  package static func superseded(_ links: [Link]) -> Set<Int> {
    var newest: [String: (version: String, index: Int)] = [:]
    var replaced: Set<Int> = []
    for (index, link) in links.enumerated() where !link.id.isEmpty {
      guard let other = newest[link.id] else {
        newest[link.id] = (link.version, index)
        continue
      }
      let isNewer = Self.precedes(other.version, link.version)
      replaced.insert(isNewer ? other.index : index)
      if isNewer { newest[link.id] = (link.version, index) }
    }
    let targets = Set(links.lazy.map(\.changes).filter { !$0.isEmpty })
    for (index, link) in links.enumerated() where names(of: link).contains(where: targets.contains)
    {
      replaced.insert(index)
    }
    return replaced
  }

  private static func names(of link: Link) -> [String] {
    [link.id, "\(link.id)-\(link.version)", link.publicationNumber].filter {
      !$0.isEmpty && $0 != "-"
    }
  }

  /// Versions are numbers with leading zeros; what is no number is older than any.
  private static func precedes(_ left: String, _ right: String) -> Bool {
    (Int(left) ?? -1) <= (Int(right) ?? -1)
  }
}
