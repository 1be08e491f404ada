import Notices
import Testing
import Values

@Suite("Chains of notices")
struct NoticeChainTests {
  private func link(
    _ id: String, _ version: String = "01", number: String = "", changes: String? = nil
  ) -> NoticeChain.Link {
    var notice = Notice(source: NoticeSource(path: "", format: .eForms, root: "ContractNotice"))
    notice.id = id
    notice.version = version
    notice.publicationNumber = number
    if let changes {
      var change = NoticeChange()
      change.changes = changes
      notice.change = change
    }
    return NoticeChain.Link(notice)
  }

  @Test("the latest version of a notice wins, whatever the order")
  func versions() {
    #expect(NoticeChain.superseded([link("a", "01"), link("a", "02")]) == [0])
    #expect(NoticeChain.superseded([link("a", "10"), link("a", "9")]) == [1])
    #expect(NoticeChain.superseded([link("a"), link("b")]) == [])
  }

  @Test(
    "a change replaces what it names, by id and version, id, or number",
    arguments: ["a-01", "a", "00123456-2026"])
  func change(_ name: String) {
    let links = [link("a", number: "00123456-2026"), link("b", changes: name)]
    #expect(NoticeChain.superseded(links) == [0])
  }

  @Test("a change of another version leaves this one alone")
  func otherVersion() {
    #expect(NoticeChain.superseded([link("a", "02"), link("b", changes: "a-01")]) == [])
  }

  @Test("a chain leaves its last link only")
  func chain() {
    let links = [link("a"), link("b", changes: "a-01"), link("c", changes: "b-01")]
    #expect(NoticeChain.superseded(links) == [0, 1])
  }
}

@Suite("Chains of notices by every form of reference")
struct NoticeChainFormTests {
  private static let first = "5d3f0a11-0c52-4f6e-9a01-2b7c9e1d0001"
  private static let procedure = "0b9e7c44-1f7d-4d55-8c33-6f10aa2b0001|cn-standard|Granby"

  private func link(
    _ id: String, _ version: String = "01", number: String = "", changes: String = "",
    day: Int? = nil, family: String = "", isPartial: Bool = false
  ) -> NoticeChain.Link {
    NoticeChain.Link(
      id: id, version: version, publicationNumber: number, changes: changes,
      day: day.map { CivilDate(2026, 11, $0) }, family: family, isPartial: isPartial)
  }

  @Test(
    "a change replaces what it names, in any form",
    arguments: [
      "990501-2026", "00990501-2026", "2026/S 210-990501", first, "\(first)-01", "\(first)-1",
      "5D3F0A11-0C52-4F6E-9A01-2B7C9E1D0001-01",
    ])
  func forms(_ name: String) {
    let links = [link(Self.first, number: "00990501-2026"), link("b", changes: name)]
    #expect(NoticeChain.superseded(links) == [0])
    #expect(NoticeChain.superseded(links.reversed()) == [1])
  }

  @Test("of several that change the same notice, the latest day stays, in any order")
  func several() {
    let links = [
      link(Self.first, day: 1), link("b", changes: Self.first, day: 3),
      link("c", changes: Self.first, day: 9), link("d", changes: Self.first, day: 5),
    ]
    #expect(NoticeChain.superseded(links) == [0, 1, 3])
    #expect(NoticeChain.superseded(links.reversed()) == [0, 2, 3])
  }

  @Test("on the same day the later number in the journal stays")
  func ties() {
    let links = [
      link(Self.first, day: 1), link("b", number: "00000010-2026", changes: Self.first, day: 3),
      link("c", number: "9-2026", changes: Self.first, day: 3),
    ]
    #expect(NoticeChain.superseded(links) == [0, 2])
  }

  @Test(
    "a change of what is not there replaces the earlier notice of its procedure and buyer, no other"
  )
  func procedures() {
    let change = link("b", changes: "77-2026", day: 9, family: Self.procedure)
    #expect(
      NoticeChain.superseded([link("a", day: 1, family: Self.procedure), change]) == [0])
    #expect(
      NoticeChain.superseded([link("a", day: 1, family: "\(Self.procedure)-other"), change]) == [])
    #expect(NoticeChain.superseded([link("a", family: Self.procedure), change]) == [])
    #expect(
      NoticeChain.superseded([
        link("a", day: 1, family: Self.procedure), link("b", day: 9, family: Self.procedure),
      ])
        == [])
  }

  @Test("a corrigendum never replaces its call; it is contained in it where the call is there")
  func corrigenda() {
    let links = [
      link("1-2021", number: "1-2021", day: 1),
      link("2-2021", number: "2-2021", changes: "1-2021", day: 2, isPartial: true),
      link("3-2021", number: "3-2021", changes: "2-2021", day: 3, isPartial: true),
      link("4-2021", number: "4-2021", changes: "99-2021", day: 3, isPartial: true),
    ]
    #expect(NoticeChain.superseded(links) == [1, 2])
    #expect(NoticeChain.corrections(links) == [0: [1, 2]])
  }

  @Test("placeholders join nothing")
  func placeholders() {
    let links = [link("a", number: "n.a."), link("b", number: "n.a."), link("c", changes: "n.a.")]
    #expect(NoticeChain.superseded(links) == [])
  }

  @Test("notices that change each other leave the later one")
  func circle() {
    let links = [link("a", changes: "b", day: 1), link("b", changes: "a", day: 2)]
    #expect(NoticeChain.superseded(links) == [0])
  }
}
