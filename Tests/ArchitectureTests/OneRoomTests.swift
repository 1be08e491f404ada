import Testing

/// What decides which law governs a lot is worked out in one file each, and handed on: two rooms that work out the same
/// will sooner or later answer differently.
@Suite("One room for one question")
struct OneRoomTests {
  struct Question: Sendable, CustomStringConvertible {
    let description: String
    let words: String
    let files: [String]
  }

  @Test(
    "only these files work it out",
    arguments: [
      Question(
        description: "the day of the call", words: "ssueDate?.date ?? ",
        files: [
          "Sources/Judging/Basis/CallDay.swift",
          // These lie below Judging and cannot ask it: reading of versions, the money of a day, their order.
          "Sources/NoticeReading/TED/Corrigendum.swift",
          "Sources/NoticeReading/Versions/CorrectionBook.swift",
          "Sources/NoticeReading/Versions/EndedLots.swift",
          "Sources/Notices/Notice+Currency.swift",
          "Sources/Notices/NoticeChain.swift",
        ]),
      Question(
        description: "the facts of a lot", words: "LotFacts(",
        files: ["Sources/Judging/Basis/LotContext.swift"]),
      Question(
        description: "the regime", words: "RegimeResolver(",
        files: ["Sources/Judging/Basis/LotContext.swift"]),
    ])
  func oneRoom(_ question: Question) {
    let found = SourceTree.sources.filter { file in
      file.lines.contains { $0.contains(question.words) && !$0.contains("///") }
    }.map(\.path).sorted()
    #expect(found == question.files)
  }

  @Test("no file that judges takes the law by itself, but the names of money")
  func lawIsHanded() {
    let found = SourceTree.sources.filter { file in
      file.path.hasPrefix("Sources/Judging/")
        && file.lines.contains { $0.contains("LawBook.standard") && !$0.contains("///") }
    }.map(\.path).sorted()
    #expect(found == ["Sources/Judging/Basis/LotGap.swift"])
  }
}
