import Digest
import Foundation
import Testing

@testable import BidVerification
@testable import Papers
@testable import ZIPContainer

@Suite("Containers")
struct ContainerTests {
  private static let files = [
    ASiCContainer.File(name: "tender.xml", bytes: Array("<a/>".utf8), mediaType: "application/xml"),
    ASiCContainer.File(name: "anbud.html", bytes: Array("<p>Å</p>".utf8), mediaType: "text/html"),
  ]

  @Test("the same files give the same bytes, with the media type at byte 38")
  func bytes() throws {
    let first = try ASiCContainer(Self.files).bytes()
    #expect(try first == ASiCContainer(Self.files).bytes())
    #expect(String(decoding: first[38..<69], as: UTF8.self) == ASiCContainer.mediaType)
    #expect(
      try ZIPReader(first).names == [
        "mimetype", "tender.xml", "anbud.html", "META-INF/manifest.xml",
      ])
    let outcome = try ContainerChecker(first, path: "c").run()
    #expect(outcome.findings.map(\.ruleID) == ["asic.unsigned"])
    #expect(outcome.papers.map(\.path) == ["tender.xml", "anbud.html"])
  }

  /// A signed container's parts, to be spoilt.
  private static func parts() throws -> [(name: String, bytes: [UInt8])] {
    let whole = try ASiCContainer(Self.files).bytes(signature: [1, 2, 3])
    let reader = try ZIPReader(whole)
    return try reader.names.map { ($0, try reader.part($0) ?? []) }
  }

  struct Spoiling: Sendable, CustomTestStringConvertible {
    let testDescription: String
    let rule: String?
    let spoil: @Sendable (inout [(name: String, bytes: [UInt8])]) -> Void
  }

  @Test(
    "each tampering is found",
    arguments: [
      Spoiling(testDescription: "nothing", rule: nil) { _ in },
      Spoiling(testDescription: "a changed file", rule: "asic.digest") { $0[1].bytes.append(32) },
      Spoiling(testDescription: "a file left out", rule: "asic.digest") { $0.remove(at: 1) },
      Spoiling(testDescription: "a file put in", rule: "asic.uncovered") {
        $0.append(("more.pdf", [1]))
      },
      Spoiling(testDescription: "media type not first", rule: "asic.mimetype") { $0.swapAt(0, 1) },
      Spoiling(testDescription: "another media type", rule: "asic.mimetype") {
        $0[0].bytes[0] = 65
      },
      Spoiling(testDescription: "no signature", rule: "asic.signature") {
        $0.removeAll { $0.name.hasSuffix(".p7s") }
      },
    ])
  func tampering(_ row: Spoiling) throws {
    var parts = try Self.parts()
    row.spoil(&parts)
    let outcome = try ContainerChecker(try ZIPWriter.bytes(parts), path: "c").run()
    let rules = Set(outcome.findings.filter { $0.severity == .fatal }.map(\.ruleID))
    if let rule = row.rule { #expect(rules.contains(rule)) } else { #expect(rules.isEmpty) }
  }

  @Test("what is no container is refused, and nothing is read past its end")
  func refused() {
    #expect(throws: ZIPFailure.self) { try ContainerChecker([], path: "c").run() }
    #expect(throws: ZIPFailure.self) {
      try ContainerChecker([0x50, 0x4B, 3, 4, 0], path: "c").run()
    }
  }
}
