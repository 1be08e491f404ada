import Testing

@Suite("Files and functions stay small")
struct SizeTests {
  /// Longer than 300 lines today; the list may only get shorter.
  private static let longFiles: Set<String> = [
    "Tests/AcceptanceTests/MatchTests.swift",
    "Tests/AcceptanceTests/RegisterTests.swift", "Tests/AcceptanceTests/WallTests.swift",
    "Tests/JudgingTests/ReservedShareTests.swift",
    "Tests/RegisterStoreTests/RegisterStoreTests.swift",
  ]

  @Test("no file has more than 300 lines")
  func files() {
    let found = Set(
      (SourceTree.sources + SourceTree.tests).filter { $0.lines.count > 300 }.map(\.path))
    #expect(found.subtracting(Self.longFiles).sorted() == [])
    #expect(Self.longFiles.subtracting(found).sorted() == [], "short now: take it off the list")
  }

  @Test("no function has more than 40 lines")
  func functions() {
    let found = Set(
      SourceTree.sources.flatMap { file in
        FunctionLength.all(in: file).filter { $0.lines > 40 }.map { "\(file.name) \($0.name)" }
      })
    #expect(found.sorted() == [])
  }

  @Test("lengths are counted from the declaration to its closing brace")
  func counts() {
    let file = SourceFile(
      path: "Sources/T/A.swift",
      lines: ["struct A {", "  func b(", "    _ c: Int", "  ) {", "    print(c)", "  }", "}"])
    #expect(FunctionLength.all(in: file).map(\.lines) == [5])
  }
}
