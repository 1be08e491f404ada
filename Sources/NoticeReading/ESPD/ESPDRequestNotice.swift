internal import Procurement

/// A Request in the words of a notice, so that whatever reads notices can show it.
///
/// It stands beside the call and never in its place: it has no deadlines, no objects, no reservations.
enum ESPDRequestNotice {
  static func notice(of request: ESPDRequest) -> Notice {
    let source = NoticeSource(
      path: request.path, format: .espdRequest,
      schemaVersion: "ESPD-EDMv\(request.version ?? request.edition.rawValue)",
      root: request.document.name)
    var notice = Notice(source: source, procedure: procedure(of: request))
    notice.id = request.uuid?.value ?? request.id?.value
    notice.issueDate = request.issueDate
    notice.organisations = request.buyers.enumerated().map { organisation($1, number: $0 + 1) }
    notice.buyers = notice.organisations.map { Buyer(organisation: $0.id) }
    notice.lots = request.allLots.map { lot($0, of: request) }
    notice.issues = request.issues
    return notice
  }

  private static func procedure(of request: ESPDRequest) -> Procedure {
    var procedure = Procedure()
    procedure.id = request.contractFolderID?.value
    procedure.type = request.procedureCode
    procedure.title = request.title
    procedure.titleSource = request.titleSource
    procedure.description = request.description
    procedure.descriptionSource = request.descriptionSource
    procedure.exclusionGrounds = request.criteria.compactMap { criterion in
      guard criterion.kind == .exclusion, let code = criterion.eFormsCode else { return nil }
      return Sourced(code, from: criterion.code?.source ?? criterion.source)
    }
    return procedure
  }

  private static func organisation(_ buyer: ESPDRequest.Buyer, number: Int) -> Organisation {
    var organisation = Organisation(id: "BUYER-\(number)")
    organisation.name = buyer.name
    organisation.registrationNumber = buyer.identifiers.first?.value
    organisation.country = buyer.country
    organisation.town = buyer.town
    organisation.roles = ["buyer"]
    return organisation
  }

  private static func lot(_ id: LotID, of request: ESPDRequest) -> Lot {
    var lot = Lot(id: id)
    lot.selectionCriteria = request.criteria.filter { $0.kind == .selection }
      .compactMap { selection($0, on: id, of: request) }
    return lot
  }

  private static func selection(
    _ criterion: ESPDRequest.Criterion, on lot: LotID, of request: ESPDRequest
  ) -> SelectionCriterion? {
    let requirements = request.statements(of: criterion).filter { $0.lots.contains(lot) }
      .flatMap(\.requirements)
    guard request.lots(of: criterion).contains(lot) || !requirements.isEmpty else { return nil }
    var result = SelectionCriterion()
    let code = criterion.eFormsCode ?? criterion.code?.value
    result.type = code.map { Sourced($0, from: criterion.code?.source ?? criterion.source) }
    result.name = criterion.name
    result.description = criterion.description
    result.descriptionSource = criterion.source
    result.thresholds = requirements.flatMap { requirement in
      requirement.expected.compactMap { threshold($0, of: requirement) }
    }
    return result
  }

  /// A number with what it counts: its currency, or the data type, as in `QUANTITY_YEAR`.
  private static func threshold(
    _ value: ESPDRequest.Expected, of requirement: ESPDRequest.Property
  ) -> SelectionCriterion.Threshold? {
    switch value.content {
    case .amount(let money): .init(code: money.currency, number: money.decimal)
    case .number(let number): .init(code: requirement.dataType?.value, number: number)
    default: nil
    }
  }
}
