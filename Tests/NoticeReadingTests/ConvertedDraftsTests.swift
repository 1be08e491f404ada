import NoticeReading
import Notices
import Testing
import Values

/// Drafts that a converter made of TED notices: the same notice read from either side says the same.
@Suite(
  "Drafts converted from TED notices say what the TED notices say",
  .enabled(if: RealNotices.directory != nil, RealNotices.reason))
struct ConvertedDraftsTests {
  private struct Pair {
    let draft: Notice
    let original: Notice
  }

  /// Those whose original is among the notices as well.
  private func pairs() throws -> [String: Pair] {
    let reader = NoticeReader()
    func notice(_ path: String) throws -> Notice {
      let file = RealNotices.file(path)
      return try reader.read(try NoticeFiles.bytes(of: file), path: path)
    }
    let rows = try RealNotices.index()
    var pairs: [String: Pair] = [:]
    for row in rows where row["kind"] == "converted-draft" {
      guard let number = row["notice_id"], let draft = row["path"],
        let original = rows.compactMap({ $0["path"] }).first(where: {
          $0.hasPrefix("legacy/") && $0.hasSuffix("/\(number).xml")
        })
      else { continue }
      pairs[number] = Pair(draft: try notice(draft), original: try notice(original))
    }
    return pairs
  }

  @Test("in lots, CPV codes, deadlines and reserved participation, without exception")
  func agree() throws {
    let pairs = try pairs()
    #expect(pairs.count == 16)
    for (number, pair) in pairs {
      for property in [Self.lots, Self.cpv, Self.deadlines, Self.reservedParticipation] {
        #expect(property(pair.draft) == property(pair.original), "\(number)")
      }
    }
  }

  /// BT-5071 takes regions of the third level only, so the converter leaves out all others.
  @Test("in regions of the third level")
  func regions() throws {
    for (number, pair) in try pairs() {
      let third = Self.regions(pair.original).filter { $0.utf8.count == 5 }
      #expect(Self.regions(pair.draft) == third, "\(number)")
    }
  }

  /// The converter takes a profession that a service is reserved to for a sheltered programme; it is none.
  @Test("in reserved execution, but where a profession is all that the notice asks for")
  func reservedExecution() throws {
    let different = try pairs().filter {
      Self.reservedExecution($0.value.draft) != Self.reservedExecution($0.value.original)
    }
    #expect(different.keys.sorted() == ["150049-2018"])
    let notice = try #require(different["150049-2018"]?.original)
    #expect(
      (notice.procedure.texts + notice.lots.flatMap { $0.texts }).contains {
        $0.source.field.path.contains("PARTICULAR_PROFESSION")
      })
  }

  private static func lots(_ notice: Notice) -> [String] { ["\(notice.lots.count)"] }

  private static func cpv(_ notice: Notice) -> [String] {
    let main = [notice.procedure.mainCPV] + notice.lots.map(\.mainCPV)
    let more = notice.procedure.additionalCPV + notice.lots.flatMap(\.additionalCPV)
    return unique((main.compactMap(\.self) + more).map(\.value.description))
  }

  private static func regions(_ notice: Notice) -> [String] {
    unique((notice.procedure.nuts + notice.lots.flatMap(\.nuts)).map(\.value))
  }

  /// As the buyer wrote them, to the minute; zones are the converter's own.
  private static func deadlines(_ notice: Notice) -> [String] {
    unique(
      notice.lots.compactMap { ($0.tenderDeadline ?? $0.requestDeadline)?.value }
        .map { "\($0.date) \(($0.secondOfDay ?? 0) / 60)" })
  }

  private static func reservedParticipation(_ notice: Notice) -> [String] {
    unique(notice.lots.flatMap(\.reservedParticipation).map(\.value).filter { $0 != "none" })
  }

  private static func reservedExecution(_ notice: Notice) -> [String] {
    unique(notice.lots.compactMap { $0.reservedExecution?.value }.filter { $0 == "yes" })
  }

  private static func unique(_ values: [String]) -> [String] { Set(values).sorted() }
}
