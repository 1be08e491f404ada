internal import Digest
import Members
import Notices
internal import Papers
import Planning
package import Values
internal import XMLStream

/// What a bid consists of, for whoever checks it later: who tenders for what, and each file with its hash.
///
/// Its schema is `schemas/joint-bid.xsd`.
package enum BidManifest {
  /// The manifest's name, at the root of the bid folder.
  package static let fileName = "joint-bid.xml"
  /// The namespace of its root element, with the format's version.
  package static let namespace = "urn:samanbud:joint-bid:1"

  /// - Parameters:
  ///   - files: all files that the manifest shall vouch for.
  ///   - written: the day that the papers carry.
  package static func bytes(
    of content: BidContent, files: [BidFile], written: CivilDate
  ) throws(BidFiles.Failure) -> [UInt8] {
    do throws(XMLFailure) {
      let xml = try XMLWriter()
      xml.element(
        "jointBid",
        attributes: attributes([
          ("xmlns", namespace), ("id", content.bidID),
          ("status", content.isDraft ? "draft" : "final"),
          ("written", written.description), ("notice", content.notice.id),
          ("openPoints", String(content.openPoints.count)),
        ])
      ) {
        xml.element("group", attributes: [("name", content.register.group.name)], "")
        for lot in content.lots where lot.tender != nil { self.lot(lot, of: content, to: xml) }
        for file in files { self.file(file, to: xml) }
      }
      return try xml.finish()
    } catch { throw BidFiles.Failure(description: "\(error)") }
  }

  private static func lot(_ lot: LotContent, of content: BidContent, to xml: XMLWriter) {
    xml.element("lot", attributes: [("id", lot.lot.id.description)]) {
      for part in lot.plan.tenderers {
        guard let member = content.economicOperator(part.operatorID) else { continue }
        let filed = content.responses.first {
          $0.lot == lot.lot.id && $0.operatorID == part.operatorID
        }?.response
        xml.element(
          "tenderer",
          attributes: attributes([
            ("id", part.operatorID.description), ("role", part.role.rawValue),
            ("name", member.name), ("scheme", member.registration.scheme),
            ("registration", member.registration.value),
            ("reserved", filed?.reservedWord), ("share", filed?.statedShare),
          ]), "")
      }
      for supporter in lot.plan.supporters {
        guard let helper = content.economicOperator(supporter.operatorID) else { continue }
        xml.element(
          "supporter",
          attributes: [
            ("id", supporter.operatorID.description), ("kind", supporter.kind.rawValue),
            ("name", helper.name), ("scheme", helper.registration.scheme),
            ("registration", helper.registration.value),
          ], "")
      }
    }
  }

  private static func file(_ file: BidFile, to xml: XMLWriter) {
    xml.element(
      "file",
      attributes: attributes([
        ("path", file.path), ("sha256", Digest.hex(Digest.sha256(file.bytes))),
        ("kind", file.kind.rawValue), ("reader", file.reader.rawValue),
        ("lot", file.lot?.description), ("operator", file.operatorID?.description),
      ]), "")
  }

  private static func attributes(_ pairs: [(String, String?)]) -> [(String, String)] {
    pairs.compactMap { name, value in value.map { (name, $0) } }
  }
}

extension ESPDResponse {
  /// `yes` or `no` on reserved contracts, `open` where it is asked and nobody can say; `nil` where the lot
  /// is not reserved.
  fileprivate var reservedWord: String? {
    switch answers(ESPDCriterion.Number.reserved, .answer).first {
    case .indicator(let value): value ? "yes" : "no"
    default:
      openQuestions.contains { $0.criterion == ESPDCriterion.Number.reserved } ? "open" : nil
    }
  }

  /// The share as it is written, as in `0.55`.
  fileprivate var statedShare: String? {
    guard case .percentage(let share)? = answers(ESPDCriterion.Number.reserved, .share).first else {
      return nil
    }
    return share.text
  }
}
