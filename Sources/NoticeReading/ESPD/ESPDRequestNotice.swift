internal import Notices
internal import Values

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
    notice.lots = lots(of: request)
    notice.issues = request.issues
    return notice
  }

  private static func procedure(of request: ESPDRequest) -> Procedure {
    var procedure = Procedure()
    procedure.id = request.contractFolderID?.value
    procedure.type = request.procedureCode.map { Sourced(procedureType($0.value), from: $0.source) }
    procedure.title = request.title.read(at: request.titleSource)
    procedure.description = request.description.read(at: request.descriptionSource)
    procedure.exclusionGrounds = request.criteria.compactMap { criterion in
      guard criterion.kind == .exclusion, let code = criterion.eFormsCode else { return nil }
      var ground = ExclusionGround()
      ground.code = Sourced(code, from: criterion.code?.source ?? criterion.source)
      ground.declaredAs = ESPDCriterionTable.row(code: code)?.code
      return ground
    }
    return procedure
  }

  /// BT-105 of the codes in use: `Open`, `COMP_DIAL`; what eForms has no word for stays as it is.
  private static func procedureType(_ code: String) -> String {
    // An award without prior publication: the list of 2.1.1 has a word of its own for it.
    if code == "AWARD_WO_PUB" { return "neg-wo-call" }
    let word = code.lowercased().replacing("_", with: "-")
    return procedureTypes.contains(word) ? word : code
  }

  private static let procedureTypes: Set<String> = [
    "open", "restricted", "neg-w-call", "neg-wo-call", "comp-dial", "innovation", "comp-tend",
    "exp-int-rail", "oth-mult", "oth-single",
  ]

  private static func organisation(_ buyer: ESPDRequest.Buyer, number: Int) -> Organisation {
    let digits = String(number)
    let zeros = String(repeating: "0", count: max(0, 4 - digits.count))
    var organisation = Organisation(id: "ORG-" + zeros + digits)
    organisation.name = buyer.name
    organisation.registrationNumber = buyer.identifiers.first?.value
    organisation.country = buyer.country
    organisation.town = buyer.town
    organisation.roles = ["buyer"]
    return organisation
  }

  private static func lots(of request: ESPDRequest) -> [Lot] {
    var criteria: [LotID: [SelectionCriterion]] = [:]
    for asked in request.asked() where asked.criterion.kind == .selection {
      var thresholds: [LotID: [SelectionCriterion.Threshold]] = [:]
      for lot in asked.lots { thresholds[lot] = [] }
      for statement in asked.statements {
        let numbers = statement.requirements.flatMap(Self.thresholds)
        for lot in statement.lots { thresholds[lot, default: []] += numbers }
      }
      let common = selection(asked.criterion)
      for (lot, numbers) in thresholds {
        var own = common
        own.thresholds = numbers
        criteria[lot, default: []].append(own)
      }
    }
    return request.allLots.map { id in
      var lot = Lot(id: id)
      lot.selectionCriteria = criteria[id] ?? []
      return lot
    }
  }

  private static func selection(_ criterion: ESPDRequest.Criterion) -> SelectionCriterion {
    var result = SelectionCriterion()
    let code = criterion.eFormsCode ?? criterion.code?.value
    result.type = code.map { Sourced($0, from: criterion.code?.source ?? criterion.source) }
    result.name = criterion.name
    result.description = criterion.description.read(at: criterion.source)
    return result
  }

  /// Numbers with what they count: the currency, or the data type, as in `QUANTITY_YEAR`.
  private static func thresholds(
    _ requirement: ESPDRequest.Property
  ) -> [SelectionCriterion.Threshold] {
    requirement.expected.compactMap { value in
      switch value.content {
      case .amount(let money): .init(code: money.currency, number: money.decimal)
      case .number(let number): .init(code: requirement.dataType?.value, number: number)
      default: nil
      }
    }
  }
}

extension LocalizedText {
  /// The same texts, with the place that they were read at.
  fileprivate func read(at source: Source?) -> LocalizedText {
    LocalizedText(
      entries.map { Entry(language: $0.language, text: $0.text, source: $0.source ?? source) })
  }
}
