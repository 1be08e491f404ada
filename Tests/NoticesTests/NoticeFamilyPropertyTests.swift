import Notices
import Testing
import Values

/// Families of versions, made at random: whatever the order of the files, the same one is the latest, and every
/// other leads to it.
@Suite("Random families of notices")
struct NoticeFamilyPropertyTests {
  /// SplitMix64, so that a seed always makes the same family.
  private struct Dice: RandomNumberGenerator {
    var state: UInt64

    mutating func next() -> UInt64 {
      state &+= 0x9E37_79B9_7F4A_7C15
      var z = state
      z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
      z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
      return z ^ (z >> 31)
    }
  }

  private static func id(_ family: Int, _ notice: Int) -> String {
    let (left, right) = (String(1000 + family), String(1000 + notice))
    return "5d3f0a11-0c52-4f6e-\(left)-2b7c9e1d\(right)"
  }

  /// A name of a notice, in a form that references have.
  private static func name(of link: NoticeChain.Link, _ dice: inout Dice) -> String {
    let number = link.publicationNumber.drop { $0 == "0" }
    let parts = number.split(separator: "-")
    let byIdentifier =
      link.id.isEmpty
      ? [] : [link.id, link.id.uppercased(), "\(link.id)-\(link.version)", "\(link.id)-1"]
    let names =
      byIdentifier + [
        link.publicationNumber, String(number), "\(parts[1])/S 210-\(parts[0])",
        "\(parts[1])/S 210 - \(parts[0])", "\(number)-EN",
        "https://ted.europa.eu/sv/notice/-/detail/\(number)",
        "TED:NOTICE:\(number):TEXT:EN:HTML", "\(parts[1])-\(parts[0])",
      ]
    return names.randomElement(using: &dice) ?? ""
  }

  /// An original, changes that name it, the first or the one before, and corrigenda; the latest whole one is last
  /// among those that are whole.
  private static func family(_ number: Int, _ dice: inout Dice) -> [NoticeChain.Link] {
    var whole: [NoticeChain.Link] = []
    var all: [NoticeChain.Link] = []
    for step in 0...Int.random(in: 0...6, using: &dice) {
      let target =
        [whole.first, whole.last, whole.randomElement(using: &dice) ?? nil]
        .randomElement(using: &dice) ?? nil
      let link = NoticeChain.Link(
        id: id(number, step), version: "01",
        publicationNumber: "00\(99_000 + number * 20 + step)-2026",
        changes: target.map { name(of: $0, &dice) } ?? "",
        day: CivilDate(2026, 3, 1).adding(days: step))
      whole.append(link)
      all.append(link)
      guard Bool.random(using: &dice), let named = all.randomElement(using: &dice) else { continue }
      all.append(
        NoticeChain.Link(
          id: "", version: "", publicationNumber: "\(199_000 + number * 20 + step)-2026",
          changes: name(of: named, &dice), day: CivilDate(2026, 3, 1).adding(days: step),
          isPartial: true))
    }
    return all
  }

  @Test(
    "the latest does not depend on the order of the files, and no version is lost",
    arguments: 0..<200)
  func order(_ seed: Int) {
    var dice = Dice(state: UInt64(seed))
    let families = [Self.family(1, &dice), Self.family(2, &dice)]
    let last = Set(families.compactMap { family in family.last { !$0.isPartial } })
    for _ in 0..<4 {
      let links = families.flatMap(\.self).shuffled(using: &dice)
      let superseded = NoticeChain.superseded(links)
      #expect(Set(links.indices.filter { !superseded.contains($0) }.map { links[$0] }) == last)
      let latest = NoticeChain.latest(links)
      for family in families {
        let standing = family.last { !$0.isPartial }
        for link in family where !link.isPartial && link != standing {
          let place = links.firstIndex(of: link)
          #expect(place.flatMap { latest[$0] }.map { links[$0] } == standing)
        }
      }
    }
  }

  private func link(
    _ id: String, _ version: String = "01", number: String = "", changes: String = "",
    day: Int? = nil
  ) -> NoticeChain.Link {
    NoticeChain.Link(
      id: id, version: version, publicationNumber: number, changes: changes,
      day: day.map { CivilDate(2026, 11, $0) })
  }

  private func standing(_ links: [NoticeChain.Link]) -> [String] {
    let superseded = NoticeChain.superseded(links)
    return links.indices.filter { !superseded.contains($0) }.map { links[$0].id }
  }

  @Test("notices that name each other in a ring leave the one of the latest day, in any order")
  func ring() {
    let links = [
      link("a", changes: "c", day: 1), link("b", changes: "a", day: 2),
      link("c", changes: "b", day: 3), link("d", changes: "d", day: 9),
    ]
    #expect(standing(links) == ["c", "d"])
    #expect(standing(links.reversed()) == ["d", "c"])
    let undated = [link("a", changes: "b"), link("b", changes: "c"), link("c", changes: "a")]
    #expect(standing(undated).count == 1)
    #expect(standing(undated) == standing(undated.reversed()))
  }

  @Test("a change that is dated before what it changes does not win over it")
  func early() {
    #expect(standing([link("a", day: 9), link("b", changes: "a", day: 3)]) == ["a"])
    #expect(standing([link("b", changes: "a", day: 3), link("a", day: 9)]) == ["a"])
  }

  @Test("two changes of a notice that is not there are versions of it: the later one stays")
  func absent() {
    let links = [
      link("b", changes: "77-2026", day: 3), link("c", changes: "00000077-2026", day: 5),
    ]
    #expect(standing(links) == ["c"])
    #expect(standing(links.reversed()) == ["c"])
  }

  @Test("of fifty versions, in any order, the last stays")
  func many() {
    var dice = Dice(state: 50)
    let links = (1...50).map { link("a", "\($0)", day: 1 + $0 / 2) }.shuffled(using: &dice)
    let superseded = NoticeChain.superseded(links)
    #expect(superseded.count == 49)
    #expect(links.indices.filter { !superseded.contains($0) }.map { links[$0].version } == ["50"])
  }

  @Test("the later of two says the chain, and nothing where they are no versions of one notice")
  func later() {
    let (call, change) = (link("a", day: 1), link("b", changes: "A-1", day: 2))
    #expect(NoticeChain.later(of: call, change) == 1)
    #expect(NoticeChain.later(of: change, call) == 0)
    #expect(NoticeChain.later(of: call, link("x", day: 2)) == nil)
    #expect(NoticeChain.later(of: link("a", "03"), link("a", "2")) == 0)
  }
}
