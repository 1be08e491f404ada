internal import Digest
package import Notices
package import Papers
import Planning
import Presentation
import Texts
package import Values

/// Groups the lots of a bid by who tenders for them, and makes one joint tender of each.
package struct JointTenders {
  private let content: BidContent
  private let written: CivilDate
  private let language: OutputLanguage

  /// `written` is the day that the tenders carry.
  package init(_ content: BidContent, written: CivilDate, language: OutputLanguage) {
    self.content = content
    self.written = written
    self.language = language
  }

  /// Lots with the same tenderers in the same roles, in the order of the bid.
  package var groups: [[LotContent]] {
    var groups: [[LotContent]] = []
    for lot in content.lots where lot.tender != nil {
      if let index = groups.firstIndex(where: { $0[0].plan.roles == lot.plan.roles }) {
        groups[index].append(lot)
      } else {
        groups.append([lot])
      }
    }
    return groups
  }

  /// The tender of a group of lots; `nil` where the buyer or a tenderer has no number that Peppol knows.
  ///
  /// - Parameter files: those that go to the buyer with it.
  package func tender(for lots: [LotContent], files: [BidFile]) -> JointTender? {
    guard let buyer, let first = lots.first else { return nil }
    let members = first.plan.tenderers.map(\.operatorID)
    let parties = members.compactMap { content.economicOperator($0).flatMap { TenderParty($0) } }
    guard parties.count == members.count else { return nil }
    let ids = lots.map(\.lot.id)
    return JointTender(
      uuid: uuid(ids), folderID: content.folderID, issued: ZonedTime(date: written), callID: callID,
      buyer: buyer, tenderers: parties, lots: ids,
      files: files.map { file($0, members: members) }, language: language)
  }

  private func file(_ file: BidFile, members: [OperatorID]) -> TenderFile {
    let what =
      switch file.kind {
      case .espd: "ESPD Response"
      case .price: DossierWord.priceAnnex.text(in: language)
      default: (members.count > 1 ? DossierWord.offer : DossierWord.soleOffer).text(in: language)
      }
    let whose = file.operatorID.map { ", \(content.name(of: $0))" } ?? ""
    return TenderFile(
      kind: file.kind == .espd ? .espd : .offer, name: file.name, mediaType: file.mediaType,
      sha256: Digest.hex(Digest.sha256(file.bytes)),
      description: "\(what)\(whose), \(content.bidID)",
      tenderer: file.operatorID.flatMap(members.firstIndex))
  }

  private var buyer: TenderParty? {
    guard let buyer = content.buyer else { return nil }
    return TenderParty(
      name: buyer.name.text(preferring: language.threeLetters) ?? "",
      number: buyer.registrationNumber, town: buyer.town, country: buyer.country)
  }

  /// Peppol names the call by a UUID; the notice's own id is one in eForms.
  private var callID: String? {
    content.notice.id.flatMap { id in
      id.wholeMatch(of: /[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}/) == nil ? nil : id
    }
  }

  private func uuid(_ lots: [LotID]) -> String {
    let name = "\(content.bidID)|\(lots.map(\.description).joined(separator: "|"))"
    return Digest.uuid(for: name, in: Self.namespace)
  }

  /// Our own name space, a random UUID drawn once.
  private static let namespace: [UInt8] = [
    0x1b, 0xe4, 0x59, 0x3f, 0xa0, 0x67, 0x42, 0xd8, 0x95, 0x0e, 0x7a, 0xc1, 0x33, 0x86, 0xfd, 0x48,
  ]
}

extension LotPlan {
  /// Who tenders and in which role, the leader first.
  fileprivate var roles: [String] { tenderers.map { "\($0.operatorID) \($0.role.rawValue)" } }
}

extension BidContent {
  /// The buyer's number of the procedure, as every paper spells it.
  package var folderID: String {
    responses.first?.response.procedure.folderID ?? notice.procedure.id ?? notice.id
      ?? notice.source.path
  }

  /// The first buyer's organisation.
  package var buyer: Organisation? {
    notice.buyers.first.flatMap { buyer in
      notice.organisations.first { $0.id == buyer.organisation }
    }
  }
}
