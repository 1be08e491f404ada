import Foundation
import Testing

@Suite("The house is built as docs/architecture.md draws it")
struct DrawingTests {
  private static let page = SourceTree.text(of: "docs/architecture.md")

  /// The rows of the drawing from the ground up: a target may use those before it.
  private static let order: [String] = block("rows").flatMap { row in
    (row.split(separator: ":").last ?? "").split(separator: " ").map(String.init)
  }

  @Test("every target is drawn with exactly what it needs")
  func dependencies() {
    let drawn = Set(Self.block("needs"))
    let built = PackageManifest.targets.map { target in
      target.dependencies.isEmpty
        ? "\(target.name): -" : "\(target.name): \(target.dependencies.joined(separator: " "))"
    }
    #expect(!built.isEmpty)
    #expect(drawn.subtracting(built).sorted() == [], "drawn in docs/architecture.md, but not built")
    #expect(built.filter { !drawn.contains($0) } == [], "built, but not drawn")
  }

  @Test("every target stands in a row, once")
  func rows() {
    #expect(Set(Self.order) == Set(PackageManifest.targets.map(\.name)))
    #expect(Set(Self.order).count == Self.order.count)
  }

  @Test("imports point one way: to rows before, and in a row to what stands before")
  func oneWay() {
    let place = Dictionary(uniqueKeysWithValues: Self.order.enumerated().map { ($1, $0) })
    for target in PackageManifest.targets {
      for needed in target.dependencies {
        #expect(
          place[needed, default: .max] < place[target.name, default: 0],
          "\(target.name) uses \(needed), which stands above it")
      }
    }
  }

  @Test("what a target says that it needs is imported by one of its files")
  func isUsed() {
    let imported = Dictionary(grouping: SourceTree.sources, by: \.target).mapValues { files in
      Set(files.flatMap { $0.lines.compactMap(Self.module) })
    }
    for target in PackageManifest.targets {
      guard let modules = imported[target.name] else { continue }
      let idle = target.dependencies.filter { !modules.contains($0) }
      #expect(idle == [], "\(target.name) does not use it: take it out of Package.swift")
    }
  }

  @Test("the catch-alls do not come back")
  func noCatchAll() {
    let names = Set(PackageManifest.targets.map(\.name))
    #expect(
      names.isDisjoint(with: ["Procurement", "BidDesk", "BidWriting", "Common", "Utilities"]))
  }

  private static func module(_ line: Substring) -> String? {
    line.firstMatch(of: /^(?:package |internal |private |public )?import (?<name>\w+)$/).map {
      String($0.output.name)
    }
  }

  /// The lines of a fenced block that the page names.
  private static func block(_ name: String) -> [String] {
    guard let start = page.range(of: "```\(name)\n"),
      let end = page.range(of: "\n```", range: start.upperBound..<page.endIndex)
    else { return [] }
    return page[start.upperBound..<end.lowerBound].split(separator: "\n").map(String.init)
  }
}
