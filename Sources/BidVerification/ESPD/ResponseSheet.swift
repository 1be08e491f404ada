/// What an ESPD Response says about who files it and with whom, read from the file whatever its edition.
package struct ResponseSheet: Hashable, Sendable {
  /// The file, as the user named it or below the folder or container that the user named.
  package let file: String
  /// As in `4.1.0`.
  package let version: String
  /// `cbc:ID`.
  package let id: String?
  /// `cbc:UUID`; `nil` where the file has none.
  package let uuid: String?
  /// `cbc:ContractFolderID`, the procedure; `nil` where the file has none.
  package let folderID: String?
  /// Ids of the lots that it is for, as written.
  package let lots: [String]
  /// `cbc:EconomicOperatorGroupName`; `nil` where it names no group.
  package let groupName: String?
  /// As the edition writes it.
  package let role: String?
  /// Whether its role is the leader's, in the words of its edition.
  package let isLead: Bool
  /// Whether its role is that of another member of a group.
  package let isMember: Bool
  /// Whether its role is that of one that tenders alone.
  package let isSole: Bool
  /// Name of who files; `nil` where the file has none.
  package let name: String?
  /// Numbers of who files, as written.
  package let identifiers: [String]
  /// Whether the file has the criterion on taking part together with others (C59).
  package let asksForGroup: Bool
  /// The answer to that criterion; `nil` where there is none.
  package let takesPartWithOthers: Bool?
  /// The role in the answer to that criterion, as the edition writes it.
  package let groupRole: String?
  /// The other operators, in the words of that answer.
  package let otherOperators: String?
  /// The group's name in that answer.
  package let groupNameAnswer: String?
  /// Names and numbers of those relied on and subcontracted, as it lists them.
  package let supporters: [String]
  /// Whether it answers yes on reserved contracts; `nil` where it does not answer.
  package let reserved: Bool?
  /// The share of target workers as a fraction of one, as written.
  package let share: String?
  /// Categories of target workers, as written; `nil` where it does not answer.
  package let categories: String?
  /// Yes or no to each ground of exclusion and other criterion, by the criterion's id.
  package let indicators: [String: Bool]

  /// Whether it files as leader or member of a group.
  package var isInGroup: Bool { isLead || isMember }

  /// Whether it stands behind those who tender, in the words of every edition.
  package var isSupporter: Bool { supporterKind != nil }

  /// `relied-on` or `subcontractor`; `nil` for those who tender.
  var supporterKind: String? {
    switch role {
    case "oeron", "OERON": "relied-on"
    case "subcont", "OENRON": "subcontractor"
    default: nil
    }
  }

  /// - Returns: `nil` for what is no ESPD Response on UBL.
  package init?(_ document: CheckedDocument) {
    guard document.namespace == UBLNames.response else { return nil }
    self.init(document.root, ESPDContext(document))
  }

  init(_ root: Node, _ context: ESPDContext) {
    file = root.document.path
    version = context.release.version
    id = root.text(of: "cbc:ID")
    uuid = root.text(of: "cbc:UUID")
    folderID = root.text(of: "cbc:ContractFolderID")
    lots = root.all("cac:ProcurementProjectLot", "cbc:ID").map(\.text)
    groupName = root.text(of: "cbc:EconomicOperatorGroupName")
    let filer = root.child("cac:EconomicOperatorParty")
    let role = filer?.find("cac:EconomicOperatorRole", "cbc:RoleCode")?.text
    self.role = role
    isLead = context.release.lead.contains { $0 == role }
    isMember = context.release.member.contains { $0 == role }
    isSole = context.release.sole.contains { $0 == role }
    let party = filer?.child("cac:Party")
    name = party?.find("cac:PartyName", "cbc:Name")?.text
    identifiers = party?.all("cac:PartyIdentification", "cbc:ID").map(\.text) ?? []

    let group = CriterionAnswers(.group, in: root, context)
    asksForGroup = group != nil
    takesPartWithOthers = group?.indicator
    groupRole = group?.values("CODE", "cbc:ResponseCode").first
    let texts = group?.values("DESCRIPTION", "cbc:Description") ?? []
    otherOperators = texts.first
    groupNameAnswer = texts.dropFirst().first

    supporters = [.reliedOn, .subcontracted].flatMap {
      CriterionAnswers($0, in: root, context)?.words ?? []
    }

    let reservation = CriterionAnswers(.reserved, in: root, context)
    reserved = reservation?.indicator
    share = reservation?.share
    categories = reservation?.values("DESCRIPTION", "cbc:Description").first
    indicators = Self.indicators(in: root, context)
  }

  /// The yes or no to each criterion, by the criterion's id.
  private static func indicators(in root: Node, _ context: ESPDContext) -> [String: Bool] {
    Dictionary(
      root.children("cac:TenderingCriterion").compactMap { criterion in
        CriterionAnswers(criterion, context).indicator.map {
          (criterion.text(of: "cbc:ID") ?? "", $0)
        }
      }, uniquingKeysWith: { first, _ in first })
  }
}

/// The answers to one criterion, found by types and places since ids differ from file to file.
private struct CriterionAnswers {
  /// The ids that a criterion has in the editions.
  enum Known {
    case group, reserved, reliedOn, subcontracted

    var ids: [String] {
      switch self {
      case .group: ["C59_OT_eo-group", "ee51100f-8e3e-40c9-8f8b-57d5a15be1f2"]
      case .reserved: ["C57_OT_shelt-worksh", "2043338f-a38a-490b-b3ec-2607cb25a017"]
      case .reliedOn: ["C60_OT_relied", "0d62c6ed-f074-4fcf-8e9f-f691351d52ad"]
      case .subcontracted: ["C61_OT_subco-ent", "72c0c4b1-ca50-4667-9487-461f3eed4ed7"]
      }
    }
  }

  private let properties: [Node]
  private let context: ESPDContext

  init?(_ known: Known, in root: Node, _ context: ESPDContext) {
    let found = root.children("cac:TenderingCriterion").first {
      known.ids.contains($0.text(of: "cbc:ID") ?? "")
    }
    guard let found else { return nil }
    self.init(found, context)
  }

  init(_ criterion: Node, _ context: ESPDContext) {
    self.context = context
    properties = criterion.children("cac:TenderingCriterionPropertyGroup").flatMap {
      $0.below("cac:TenderingCriterionProperty")
    }
  }

  /// The criterion's own yes or no: its first question of that kind.
  var indicator: Bool? {
    properties.first { $0.text(of: "cbc:ValueDataTypeCode") == "INDICATOR" }
      .flatMap(context.indicator)
  }

  /// The share that it is answered with, as it stands: 4.x writes a number, older editions a quantity.
  var share: String? {
    values("PERCENTAGE", "cbc:ResponseNumeric").first
      ?? values("PERCENTAGE", "cbc:ResponseQuantity").first
  }

  /// All texts and identifiers that it is answered with.
  var words: [String] {
    properties.flatMap { context.answers[$0.text(of: "cbc:ID") ?? ""] ?? [] }.flatMap { answer in
      ["cbc:Description", "cbc:ResponseID"].compactMap {
        answer.find("cac:ResponseValue", $0)?.text
      }
    }
  }

  /// One for each question of that type that has an answer, in order.
  func values(_ type: String, _ element: String) -> [String] {
    properties.filter { $0.text(of: "cbc:ValueDataTypeCode") == type }.compactMap { property in
      context.answers[property.text(of: "cbc:ID") ?? ""]?.lazy
        .compactMap { $0.find("cac:ResponseValue", element)?.text }.first
    }
  }
}
