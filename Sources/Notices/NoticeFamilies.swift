import Values

/// Notices that are versions of each other, joined by what they call each other.
struct NoticeFamilies {
  private typealias Link = NoticeChain.Link

  private let links: [NoticeChain.Link]
  /// What each notice changes, where that is there.
  private var targets: [Int: Set<Int>] = [:]
  private var parents: [Int]

  init(_ links: [NoticeChain.Link]) {
    self.links = links
    parents = Array(links.indices)
    joinVersions()
    joinReferences()
  }

  /// Positions of families with more than one notice, in order.
  var families: [[Int]] {
    var members: [Int: [Int]] = [:]
    for place in links.indices { members[root(place), default: []].append(place) }
    return members.values.filter { $0.count > 1 }.sorted { $0[0] < $1[0] }
  }

  /// What stands for a family: what nobody changes, and of several the one of the latest day.
  func latest(of family: [Int]) -> Int? {
    let changed = family.reduce(into: Set<Int>()) { changed, place in
      for target in targets[place] ?? [] where overrides(place, target) { changed.insert(target) }
    }
    let standing = family.filter { !changed.contains($0) }
    return (standing.isEmpty ? family : standing).max { precedes($0, $1) }
  }

  /// Whether a notice replaces what it names: not where it came before that, and of two that name each other only
  /// the later one.
  private func overrides(_ place: Int, _ target: Int) -> Bool {
    if isLater(target, than: place) { return false }
    return targets[target]?.contains(place) == true ? precedes(target, place) : true
  }

  /// Whether a notice is the earlier one: by day, version, number; then by what else it says, so that the order of
  /// the input decides only between copies, of which the first stays.
  func precedes(_ left: Int, _ right: Int) -> Bool {
    let (one, other) = (links[left], links[right])
    if let day = one.day, let otherDay = other.day, day != otherDay { return day < otherDay }
    let versions = (Int(one.version) ?? -1, Int(other.version) ?? -1)
    if one.id.lowercased() == other.id.lowercased(), versions.0 != versions.1 {
      return versions.0 < versions.1
    }
    let numbers = (number(of: one), number(of: other))
    if numbers.0 != numbers.1 { return numbers.0.lexicographicallyPrecedes(numbers.1) }
    if versions.0 != versions.1 { return versions.0 < versions.1 }
    if one.id != other.id { return one.id < other.id }
    return left > right
  }

  private func number(of link: NoticeChain.Link) -> [Int] {
    for case .publication(let number, let year) in NoticeReference.readings(link.publicationNumber)
    {
      return [year, number]
    }
    return []
  }

  /// The same identifier in another version, or the very same notice again. Two notices that claim one identifier
  /// and version under different numbers both stay: a call that is shown twice costs a minute, and one that is not
  /// shown a contract.
  private mutating func joinVersions() {
    var first: [String: [Int]] = [:]
    for (place, link) in links.enumerated() where !link.id.isEmpty || number(of: link) != [] {
      let key =
        link.id.isEmpty
        ? number(of: link).map(String.init).joined(separator: "-")
        : link.id.lowercased()
      for other in first[key] ?? [] where areVersions(link, links[other]) { join(place, other) }
      first[key, default: []].append(place)
    }
  }

  private func areVersions(_ one: NoticeChain.Link, _ other: NoticeChain.Link) -> Bool {
    let (left, right) = (Int(one.version), Int(other.version))
    if left != right, left != nil, right != nil { return true }
    return left == right && number(of: one) == number(of: other)
      && one.publicationNumber.isEmpty == other.publicationNumber.isEmpty
  }

  private mutating func joinReferences() {
    let names = names()
    var inFamily: [String: [Int]] = [:]
    var changing: [NoticeReference: Int] = [:]
    for (place, link) in links.enumerated() where !link.family.isEmpty {
      inFamily[link.family, default: []].append(place)
    }
    for (place, link) in links.enumerated() {
      let readings = NoticeReference.readings(link.changes)
      guard !readings.isEmpty else { continue }
      var found: [Int] = []
      for reference in readings where found.isEmpty {
        found = (names[reference] ?? []).filter { $0 != place }
        if found.isEmpty { found = ofOtherVersion(reference, than: place, names) }
      }
      if found.isEmpty {
        found = earlier(inFamily[link.family] ?? [], than: place)
        // Two that change a notice that is not there are versions of it all the same.
        if let other = changing.updateValue(place, forKey: readings[0]) { join(place, other) }
      }
      for target in found {
        targets[place, default: []].insert(target)
        join(place, target)
      }
    }
  }

  /// By every form in which others may name each notice.
  private func names() -> [NoticeReference: [Int]] {
    var names: [NoticeReference: [Int]] = [:]
    for (place, link) in links.enumerated() {
      for name in Set(link.names) { names[name, default: []].append(place) }
    }
    return names
  }

  /// A version that is not there was one of the same notice: what is there and earlier is changed by it too.
  private func ofOtherVersion(
    _ reference: NoticeReference, than place: Int, _ names: [NoticeReference: [Int]]
  ) -> [Int] {
    guard case .notice(let id, let version?) = reference else { return [] }
    return (names[.notice(id: id, version: nil)] ?? []).filter { other in
      guard other != place else { return false }
      if let there = Int(links[other].version), there < version { return true }
      return isLater(place, than: other)
    }
  }

  /// Of the same procedure, where what is changed is not there by its name.
  private func earlier(_ others: [Int], than place: Int) -> [Int] {
    others.filter { $0 != place && isLater(place, than: $0) }
  }

  private func isLater(_ place: Int, than other: Int) -> Bool {
    guard let own = links[place].day, let day = links[other].day else { return false }
    return own > day
  }

  private mutating func join(_ one: Int, _ other: Int) {
    let (left, right) = (root(one), root(other))
    if left != right { parents[max(left, right)] = min(left, right) }
  }

  private func root(_ place: Int) -> Int {
    var place = place
    while parents[place] != place { place = parents[place] }
    return place
  }
}

extension NoticeChain.Link {
  /// What a change may call it.
  fileprivate var names: [NoticeReference] {
    var names = NoticeReference.readings(publicationNumber)
    guard !id.isEmpty else { return names }
    names += [NoticeReference(id)].compactMap(\.self)
    if !version.isEmpty { names += NoticeReference.readings("\(id)-\(version)") }
    return names
  }
}
