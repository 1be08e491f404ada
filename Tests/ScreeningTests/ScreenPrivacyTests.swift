import Members
import Presentation
import Testing
import Texts
import Values

@testable import Screening

/// Counts of target persons are data on health in small enterprises: verdicts may rest on them, and nothing else.
@Suite("A screening tells no counts of persons")
struct ScreenPrivacyTests {
  private typealias Made = MadeScreen

  /// Everything that anybody can read of a screening.
  private func everything(_ suppliers: [EconomicOperator]) throws -> [String] {
    let notice = Made.notice()
    let screening = try Made.screening(notice, suppliers)
    var texts = [
      String(
        decoding: ScreenJSON.bytes([screening], of: notice, market: "market"), as: UTF8.self)
    ]
    for language in OutputLanguage.allCases {
      texts.append(
        ScreenText(language).lines([screening], of: notice).joined(separator: "\n"))
      texts.append(
        String(
          decoding: try ScreenPage(language).bytes([screening], of: notice, market: "market"),
          as: UTF8.self))
    }
    return texts
  }

  @Test("counts that give the same verdict give the same papers, byte for byte")
  func sameVerdict() throws {
    let few = try everything([
      Made.supplier("M1", share: (3, 10)), Made.supplier("M2", share: (1, 10)),
      Made.supplier("M3", share: (4, 10)),
    ])
    let many = try everything([
      Made.supplier("M1", share: (88, 97)), Made.supplier("M2", share: (13, 97)),
      Made.supplier("M3", share: (31, 97)),
    ])
    #expect(few == many)
  }

  @Test("a single person counted, or three, stands nowhere", arguments: [1, 2, 3, 4])
  func smallCounts(_ persons: Int) throws {
    let total = 7_919
    let texts = try everything([
      Made.supplier("M1", share: (persons, total)), Made.supplier("M2", share: (total, total)),
    ])
    for text in texts { #expect(!text.contains("\(total)") && !text.contains("7 919")) }
    let other = try everything([
      Made.supplier("M1", share: (persons + 1, total)), Made.supplier("M2", share: (total, total)),
    ])
    #expect(texts == other)
  }

  @Test("suppliers stand by id, whoever has the larger share, and teams too")
  func order() throws {
    let shares = [(3, 10), (10, 10), (6, 10), (1, 10)]
    for turn in 0..<4 {
      let suppliers = (0..<4).map {
        Made.supplier("M\($0)", share: shares[($0 + turn) % 4])
      }
      let screening = try Made.screening(Made.notice(), suppliers.reversed())
      #expect(screening.suppliers.map(\.id.description) == ["M0", "M1", "M2", "M3"])
    }
  }
}
