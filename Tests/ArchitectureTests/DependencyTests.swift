import Testing

@Suite("Every library has a reason in docs/dependencies.md")
struct DependencyTests {
  private static let page = SourceTree.text(of: "docs/dependencies.md")
  private static let manifest = SourceTree.text(of: "Package.swift")

  @Test("each system library that is linked has a row, and each row of a module is linked")
  func modules() {
    let linked = Self.manifest.matches(of: /\.systemLibrary\(\s*name: "(?<name>\w+)"/).map {
      String($0.output.name)
    }
    let rows = Self.page.matches(of: /\n\| [^|]+ \| `(?<name>C[A-Z]\w+)`/).map {
      String($0.output.name)
    }
    #expect(!linked.isEmpty)
    #expect(Set(linked).subtracting(rows).sorted() == [], "linked, without a reason")
    #expect(Set(rows).subtracting(linked + Self.shims).sorted() == [], "given a reason, not linked")
  }

  /// C++ that is built with the program, over headers of a Debian package.
  private static let shims = ["CRapidJSON"]

  @Test("each Swift package has a row")
  func packages() {
    let names = Self.manifest.matches(of: /\.package\(url: "[^"]*\/(?<name>[\w.-]+)"/).map {
      String($0.output.name)
    }
    #expect(!names.isEmpty)
    #expect(names.filter { !Self.page.contains("| \($0) |") } == [])
  }

  @Test(
    "each Debian package that the Makefile installs is named",
    arguments: ["PACKAGES", "TEST_PROGRAMS"])
  func debian(variable: String) throws {
    let line = try #require(
      SourceTree.text(of: "Makefile").split(separator: "\n").first {
        $0.hasPrefix("\(variable) := ")
      })
    let names = line.split(separator: " ").dropFirst(2).map(String.init)
    #expect(!names.isEmpty)
    #expect(names.filter { !Self.page.contains($0) && $0 != "pkg-config" } == [])
  }
}
