import Testing

@Suite("Folders of a target use each other one way")
struct FolderCircleTests {
  /// Targets with a circle of folders today; the list may only get shorter.
  private static let known: [String] = []

  @Test("no two folders of a target use each other, straight or round about")
  func circles() {
    let byTarget = Dictionary(grouping: SourceTree.sources, by: \.target)
    let found = byTarget.keys.sorted().flatMap { target in
      FolderUse(of: byTarget[target] ?? []).circles
    }
    #expect(found.filter { !Self.known.contains($0) } == [], "new circles of folders")
    #expect(Self.known.filter { !found.contains($0) } == [], "gone: take it off the list")
  }

  @Test("a circle is seen")
  func seesCircle() {
    let files = [
      SourceFile(path: "Sources/T/A/One.swift", lines: ["struct One { let two: Two }"]),
      SourceFile(path: "Sources/T/B/Two.swift", lines: ["struct Two { var three: Three? }"]),
      SourceFile(path: "Sources/T/C/Three.swift", lines: ["final class Three { var one: One? }"]),
      SourceFile(path: "Sources/T/D/Four.swift", lines: ["enum Four { case one(One) }"]),
    ]
    #expect(FolderUse(of: files).circles == ["Sources/T/A Sources/T/B Sources/T/C"])
  }
}
