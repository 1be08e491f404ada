package import Procurement
internal import XMLStream

/// All files of a bid folder, made in memory: a bid is written whole or not at all.
package enum BidFiles {
  /// The file by which a bid folder is told, and words near its beginning.
  package static let mark = "bid.json"
  package static let markWords = "\"format\": \"\(BidJSON.format)\""

  /// Why a file could not be made; a mistake of ours, never of the input.
  package struct Failure: Error, Sendable, CustomStringConvertible {
    package let description: String
  }

  /// - Returns: paths within the folder with their bytes, in a fixed order.
  package static func files(
    of content: BidContent, language: OutputLanguage
  ) throws(Failure) -> [(path: String, bytes: [UInt8])] {
    do {
      let pages = try Pages(content, language: language)
      var files: [(path: String, bytes: [UInt8])] = [
        ("index.html", try pages.overview()), (mark, BidJSON.bytes(content)),
      ]
      for lot in content.lots {
        let folder = lot.lot.id.description
        files.append(("\(folder)/findings.html", try pages.findings(lot)))
        files.append(("\(folder)/findings.json", findings(lot, content)))
        guard lot.tender != nil else { continue }
        files.append(("\(folder)/tender.html", try pages.tender(lot)))
        files.append(("\(folder)/tender.json", BidJSON.bytes(lot, of: content)))
        for item in content.responses where item.lot == lot.lot.id {
          files.append(("\(folder)/espd/\(item.fileName)", try ESPDWriter.write(item.response)))
        }
      }
      return files
    } catch {
      throw Failure(description: "\(error)")
    }
  }

  /// Everybody who might tender, then the group that does.
  private static func findings(_ lot: LotContent, _ content: BidContent) -> [UInt8] {
    FindingsJSON.bytes(
      [FindingsJSON.Item(.candidates, lot.candidates)]
        + [lot.tender].compactMap(\.self).map { FindingsJSON.Item(.tender, $0) },
      notice: content.notice, register: content.register,
      counts: CountVisibility(
        publishing: content.register.operators, asOf: lot.candidates.asOf))
  }
}
