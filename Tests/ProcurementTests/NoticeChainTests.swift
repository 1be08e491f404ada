import Procurement
import Testing

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
