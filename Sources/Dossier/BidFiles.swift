import Judging
import Law
import Members
import Notices
import Papers
package import Presentation
package import Values
internal import XMLStream

/// The files of a bid folder, made in memory: a bid is written whole or not at all.
package enum BidFiles {
  /// The file by which a bid folder is told, and words near its beginning.
  package static let mark = "bid.json"
  /// Words that the file ``mark`` has near its beginning, so that no other folder is taken for a bid.
  package static let markWords = "\"format\": \"\(BidJSON.format)\""

  /// Why a file could not be made; a mistake of ours, never of the input.
  package struct Failure: Error, Sendable, CustomStringConvertible {
    package let description: String

    /// In words for whoever reports the mistake to us.
    package init(description: String) { self.description = description }
  }

  /// Pages, data and ESPDs, in a fixed order.
  package static func files(
    of content: BidContent, language: OutputLanguage, own: OwnTemplates = [:]
  ) throws(Failure) -> [BidFile] {
    do {
      let pages = try Pages(content, language: language, own: own)
      var files = [
        BidFile("index.html", try pages.overview(), .overview, for: .administrator),
        BidFile(mark, BidJSON.bytes(content), .data, for: .administrator),
      ]
      for lot in content.lots { files += try self.files(of: lot, in: content, pages) }
      return files
    } catch {
      throw Failure(description: "\(error)")
    }
  }

  /// Findings of a lot, and where somebody tenders its summary and the ESPDs.
  private static func files(
    of lot: LotContent, in content: BidContent, _ pages: Pages
  ) throws -> [BidFile] {
    let id = lot.lot.id
    let found = [
      BidFile(
        "\(id)/findings.html", try pages.findings(lot), .findings, for: .administrator, lot: id),
      BidFile(
        "\(id)/findings.json", findings(lot, content), .data, for: .administrator, lot: id),
    ]
    guard lot.tender != nil else { return found }
    let summary = [
      BidFile(
        "\(id)/tender.html", try pages.tender(lot), .summary, for: .administrator, lot: id),
      BidFile(
        "\(id)/tender.json", BidJSON.bytes(lot, of: content), .data, for: .administrator, lot: id),
    ]
    let espds = try content.responses.filter { $0.lot == id }.map { item in
      BidFile(
        "\(id)/espd/\(item.fileName)", try ESPDWriter.write(item.response), .espd, for: .buyer,
        lot: id, operatorID: item.operatorID)
    }
    return found + summary + espds
  }

  /// Everybody who might tender, then the group that does.
  private static func findings(_ lot: LotContent, _ content: BidContent) -> [UInt8] {
    FindingsJSON.bytes(
      [FindingsJSON.Item(.candidates, lot.candidates, remarks: lot.remarks)]
        + [lot.tender].compactMap(\.self).map { FindingsJSON.Item(.tender, $0) },
      notice: content.notice, register: content.register,
      counts: CountVisibility(
        publishing: content.register.operators, asOf: lot.candidates.asOf))
  }
}
