package import Procurement

/// Which calls of a run later ones replace.
package enum CallChain {
  /// The positions in `links` of calls that another one changes, that came again, or that have a later version.
  ///
  /// Stricter than ``NoticeChain``: two notices with the same id and version but different numbers in the journal
  /// both stay, because a call that is shown twice costs a minute, and one that is not shown a contract.
  package static func superseded(_ links: [NoticeChain.Link]) -> Set<Int> {
    var replaced: Set<Int> = []
    var seen: Set<NoticeChain.Link> = []
    var latest: [String: Int] = [:]
    let changed = Set(links.lazy.map(\.changes).filter { !$0.isEmpty })
    for (index, link) in links.enumerated() where !link.isNameless {
      if !seen.insert(link).inserted { replaced.insert(index) }
      if let version = Int(link.version), !link.id.isEmpty {
        latest[link.id] = max(latest[link.id] ?? version, version)
      }
    }
    for (index, link) in links.enumerated() {
      if link.names.contains(where: changed.contains) { replaced.insert(index) }
      if let version = Int(link.version), let last = latest[link.id], version < last {
        replaced.insert(index)
      }
    }
    return replaced
  }
}

extension NoticeChain.Link {
  fileprivate var isNameless: Bool { id.isEmpty && publicationNumber.isEmpty }

  /// What a change may call it.
  fileprivate var names: [String] {
    [id, id.isEmpty ? "" : "\(id)-\(version)", publicationNumber].filter { !$0.isEmpty }
  }
}
