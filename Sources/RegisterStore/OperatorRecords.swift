internal import Members
internal import Values

/// Who an operator is, as it is kept.
struct IdentityRecord: Codable {
  let name: String
  let legalForm: String
  let scheme: String
  let number: String
  let vat: String?
  let country: String
  let town: String
  let municipality: String
  let nuts: String
  let size: String

  init(_ member: EconomicOperator) {
    name = member.name
    legalForm = member.legalForm
    scheme = member.registration.scheme
    number = member.registration.value
    vat = member.vatNumber
    country = member.country
    town = member.town
    municipality = member.municipality
    nuts = member.nuts
    size = member.size
  }

  private static let field = NoticeField(term: "F-ID", path: "/register/operator[@id='{}']")

  func economicOperator(_ id: OperatorID) -> EconomicOperator {
    var member = EconomicOperator(
      id: id, name: name, legalForm: legalForm,
      registration: RegistrationNumber(scheme: scheme, value: number), country: country,
      town: town, municipality: municipality, nuts: nuts, size: size,
      source: Source(Self.field, scope: id.description))
    member.vatNumber = vat
    return member
  }
}

struct DisclosureRecord: Codable {
  let consent: Bool?
  let categories: String?

  init(_ member: EconomicOperator) {
    consent = member.consentsToShare
    categories = member.targetCategories
  }

  func apply(to member: inout EconomicOperator) {
    member.consentsToShare = consent
    member.targetCategories = categories
  }
}

struct CertificateRecord: Codable {
  let scheme: String
  let issuer: String
  let number: String?
  let validFrom: String
  let validThrough: String?
  let state: String
  let checkedOn: String?
  let through: String?

  init(_ item: Certificate) {
    scheme = item.scheme
    issuer = item.issuer
    number = item.number
    validFrom = item.validFrom.description
    validThrough = item.validThrough?.description
    state = item.state.rawValue
    checkedOn = item.checkedOn?.description
    through = item.through
  }

  var value: Certificate {
    get throws {
      Certificate(
        scheme: scheme, issuer: issuer, number: number, validFrom: try day(validFrom),
        validThrough: try validThrough.map(day), state: try word(state),
        checkedOn: try checkedOn.map(day), through: through)
    }
  }
}

struct ExclusionsRecord: Codable {
  let asOf: String
  let grounds: [String]

  init(_ item: ExclusionDeclaration) {
    asOf = item.asOf.description
    grounds = item.grounds
  }

  private static let field = NoticeField(
    term: "exclusions", path: "/register/operator[@id='{}']/exclusions")

  func value(of id: OperatorID) throws -> ExclusionDeclaration {
    ExclusionDeclaration(
      asOf: try day(asOf), grounds: grounds, source: Source(Self.field, scope: id.description))
  }
}

struct MandateRecord: Codable {
  let noticeID: String
  let lot: String
  let decidedOn: String
  let by: String
  let reference: String?

  init(_ item: Mandate) {
    noticeID = item.noticeID
    lot = item.lot.description
    decidedOn = item.decidedOn.description
    by = item.by
    reference = item.reference
  }

  func value() throws -> Mandate {
    Mandate(
      noticeID: noticeID, lot: LotID(lot), decidedOn: try day(decidedOn), by: by,
      reference: reference)
  }
}

struct UnitRecord: Codable {
  let id: String
  let name: String
  let municipality: String

  init(_ item: OperatorUnit) {
    id = item.id
    name = item.name
    municipality = item.municipality
  }

  var value: OperatorUnit { OperatorUnit(id: id, name: name, municipality: municipality) }
}

struct StandAloneRecord: Codable {
  let noticeID: String
  let lot: String
  let answer: String
  let asOf: String
  let reasons: String

  init(_ item: StandAloneAnswer) {
    noticeID = item.noticeID
    lot = item.lot.description
    answer = item.answer.rawValue
    asOf = item.asOf.description
    reasons = item.reasons
  }

  func value() throws -> StandAloneAnswer {
    StandAloneAnswer(
      noticeID: noticeID, lot: LotID(lot), answer: try word(answer), asOf: try day(asOf),
      reasons: reasons)
  }
}
