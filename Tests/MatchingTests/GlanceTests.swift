import Foundation
import Matching
import NoticeReading
import Notices
import Testing
import Values

/// What `match` decides by on reading a notice for relevance alone must be what the whole notice says.
@Suite("Glance at a notice")
struct GlanceTests {
  /// `SAMANBUD_NOTICES`, or `../shared/notices` beside the package; `nil` where that is not there.
  static let notices: URL? = {
    let named = ProcessInfo.processInfo.environment["SAMANBUD_NOTICES"].map {
      URL(fileURLWithPath: $0)
    }
    let package = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .deletingLastPathComponent().deletingLastPathComponent()
    let folder = named ?? package.appendingPathComponent("../shared/notices")
    return FileManager.default.fileExists(atPath: folder.path) ? folder : nil
  }()

  static let samples = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent().appendingPathComponent("samples")

  /// All that ``NoticeMatcher`` looks at before it asks for the rest of a notice.
  private struct Decision: Equatable {
    let isCall: Bool
    let lots: [LotID]
    let openings: [LotOpening]
    let needs: [LotNeed]
    let link: NoticeChain.Link

    init(_ notice: Notice) {
      isCall = LotOpening.isCall(notice, on: CivilDate(2024, 6, 1))
      lots = notice.lots.map(\.id)
      openings = notice.lots.map { LotOpening($0, of: notice, on: CivilDate(2024, 6, 1)) }
      needs = notice.lots.map { LotNeed($0, of: notice) }
      link = NoticeChain.Link(notice)
    }
  }

  /// - Returns: how many notices were compared.
  private func compare(_ folder: URL) throws -> Int {
    let (glance, reader) = (NoticeReader(.relevance), NoticeReader())
    var compared = 0
    for file in try NoticeFiles.list([folder.path]) {
      let bytes = try NoticeFiles.bytes(of: file)
      guard let whole = try? reader.read(bytes, path: file.path) else {
        #expect(throws: NoticeFailure.self, "\(file.path)") {
          try glance.read(bytes, path: file.path)
        }
        continue
      }
      let seen = try glance.read(bytes, path: file.path)
      #expect(Decision(seen) == Decision(whole), "\(file.path)")
      compared += 1
    }
    return compared
  }

  @Test("decides as the whole notice does, on our samples")
  func samplesAgree() throws {
    #expect(try compare(Self.samples) >= 2)
  }

  @Test(
    "decides as the whole notice does, on every real notice",
    .enabled(if: notices != nil, "no real notices: set SAMANBUD_NOTICES"))
  func realNoticesAgree() throws {
    let folder = try #require(Self.notices)
    #expect(try compare(folder) >= 1_000)
  }

  @Test("reads little of what a whole notice says")
  func readsLittle() throws {
    let sample = Self.samples.appendingPathComponent("fjallbygden/annons.xml")
    let bytes = [UInt8](try Data(contentsOf: sample))
    let seen = try NoticeReader(.relevance).read(bytes, path: "annons.xml")
    #expect(!seen.lots.isEmpty)
    #expect(seen.lots.allSatisfy { $0.mainCPV != nil && $0.description.isEmpty })
  }
}
