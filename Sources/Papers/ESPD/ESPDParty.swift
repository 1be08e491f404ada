package import Members
package import Planning
package import Values

/// A buyer or an economic operator as an ESPD names it.
package struct ESPDParty: Hashable, Sendable {
  /// The name in the register of enterprises, or the buyer's in the notice.
  package var name: String
  /// Its numbers, the national one last; empty where none is known.
  package var identifiers: [ESPDIdentifier]
  /// Three letters, as in `FRA`.
  package var country: String?
  /// `nil` where the notice or the register does not say.
  package var town: String?
  /// `micro`, `small`, `medium`, `large`; operators only (BR-RESP-10-06).
  package var size: String?

  /// As the notice names a buyer; `nil` and empty where it does not say.
  package init(
    name: String, identifiers: [ESPDIdentifier] = [], country: String? = nil, town: String? = nil,
    size: String? = nil
  ) {
    self.name = name
    self.identifiers = identifiers
    self.country = country
    self.town = town
    self.size = size
  }

  /// As the register has the operator: VAT number, where it has one, then its national number.
  package init(_ economicOperator: EconomicOperator) {
    self.init(
      name: economicOperator.name,
      identifiers: (economicOperator.vatNumber.map { [ESPDIdentifier(.vat, $0)] } ?? [])
        + [ESPDIdentifier(.national, economicOperator.registration.value)],
      country: economicOperator.country, town: economicOperator.town, size: economicOperator.size)
  }

  /// Name and number in one line, as in `Lilla Verkstaden (7696000001)`.
  package var line: String {
    identifiers.last.map { "\(name) (\($0.value))" } ?? name
  }
}

/// A number with the kind of register that it is from.
package struct ESPDIdentifier: Hashable, Sendable {
  /// The edition's list of identifier kinds (EOIDType); others are refused.
  package enum Scheme: String, Hashable, Sendable {
    case vat = "VAT"
    case national = "NATIONAL"
  }

  /// Which kind of register the number is from.
  package let scheme: Scheme
  /// The number as the register or notice writes it.
  package let value: String

  /// A number is taken as it stands; no check digit is looked at.
  package init(_ scheme: Scheme, _ value: String) {
    self.scheme = scheme
    self.value = value
  }
}

/// Those who tender together for a lot.
package struct ESPDGroup: Hashable, Sendable {
  /// Spelt alike in every file (GRP-07).
  package let name: String
  /// The one that files as leader of the group.
  package let lead: ESPDParty
  /// The others, without the lead.
  package let members: [ESPDParty]

  /// `members` are the others; empty where one tenders alone with supporters.
  package init(name: String, lead: ESPDParty, members: [ESPDParty]) {
    self.name = name
    self.lead = lead
    self.members = members
  }
}

/// In what capacity an operator files.
package enum ESPDPosition: Hashable, Sendable {
  case sole
  case lead(of: ESPDGroup)
  case member(of: ESPDGroup)
  /// Outside the group; the group of a sole tenderer has no members.
  case supporter(Supporter.Kind, of: ESPDGroup)

  /// The role that the operator's own file states.
  package var role: ESPDRole {
    switch self {
    case .sole: .sole
    case .lead: .lead
    case .member: .member
    case .supporter(let kind, _): ESPDRole(kind)
    }
  }

  /// The group to name in the file; `nil` for a sole tenderer and for whoever supports one.
  package var group: ESPDGroup? {
    switch self {
    case .sole: nil
    case .lead(let group), .member(let group): group
    case .supporter(_, let group): group.members.isEmpty ? nil : group
    }
  }
}

/// What the file is about: copied from the notice or the Request.
package struct ESPDProcedure: Hashable, Sendable {
  /// BT-04; `cbc:ContractFolderID`.
  package var folderID: String
  /// BT-105, as in `open`.
  package var code: String?
  /// The procedure's title (BT-21); `nil` where the notice has none.
  package var title: String?
  /// The lot's title (BT-21); `nil` where the notice has none.
  package var summary: String?
  /// Who buys.
  package var buyer: ESPDParty
  /// The one lot that the file is for.
  package var lot: LotID
  /// The Request that is answered; `nil` where none is, or it has no id.
  package var request: ESPDRequestReference?

  /// Of one lot of a notice.
  package init(
    folderID: String, code: String?, title: String?, summary: String?, buyer: ESPDParty,
    lot: LotID, request: ESPDRequestReference? = nil
  ) {
    self.folderID = folderID
    self.code = code
    self.title = title
    self.summary = summary
    self.buyer = buyer
    self.lot = lot
    self.request = request
  }
}

/// The ESPD Request that a response answers.
package struct ESPDRequestReference: Hashable, Sendable {
  /// `cbc:ID` of the Request.
  package let id: String
  /// `cbc:UUID` of the Request.
  package let uuid: String

  /// As the Request names itself.
  package init(id: String, uuid: String) {
    self.id = id
    self.uuid = uuid
  }
}
