import Testing
import Values

@Suite("A short text is the text that was given")
struct ShortTextTests {
  @Test(
    "Any length and alphabet comes back",
    arguments: [
      "", "1", "LOT-0001", "123456789012345", "1234567890123456", "ÅÄÖåäö", "C57_OT_shelt-worksh",
      "2043338f-a38a-490b-b3ec-2607cb25a017", String(repeating: "ж", count: 1_000),
    ])
  func comesBack(_ text: String) {
    #expect(ShortText(text).description == text)
    #expect(ShortText(text).isEmpty == text.isEmpty)
    #expect(ShortText(text) == ShortText(text))
  }

  @Test("Different texts are different")
  func differ() {
    let texts = [
      "", "1", "2", "12", "LOT-0001", "LOT-0002", "a long text, number 1", "a long text, number 2",
    ]
    #expect(Set(texts.map { ShortText($0) }).count == texts.count)
  }

  @Test("One that no memory is kept for is cut, and says so")
  func cut() {
    let text = ShortText(String(repeating: "å", count: 3 << 20))
    #expect(text.description == "åååååå…")
  }

  @Test("A language code keeps what was written", arguments: ["", "SWE", "UND", "X", "KLINGON"])
  func language(_ text: String) {
    #expect(LanguageCode(text).description == text)
    #expect(LanguageCode(text).isEmpty == text.isEmpty)
  }

  @Test("An endless language code is cut between letters")
  func endless() { #expect(LanguageCode("ååååååå").description == "åååå") }
}
