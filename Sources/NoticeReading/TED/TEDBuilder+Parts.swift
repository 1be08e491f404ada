internal import Procurement
internal import XMLStream

/// Beginnings and ends of the parts that come several times, and values that need more than a line.
extension TEDBuilder {
  /// What eForms says for a code; a code without counterpart gives nothing.
  func mapped(_ value: FieldValue, _ codes: [String: String]) -> Sourced<String>? {
    string(value).flatMap { codes[$0] }.map { Sourced($0, from: source(value)) }
  }

  func one(_ value: FieldValue) -> Sourced<Int> { Sourced(1, from: source(value)) }

  mutating func addOriginal(_ value: FieldValue) {
    let codes = (string(value) ?? "").split(separator: " ")
    originals += codes.map { Languages.normalised(String($0)) }
  }

  mutating func setMainCPV(_ code: Sourced<CPVCode>?) {
    form.procedure.mainCPV = form.procedure.mainCPV ?? code
    lot.mainCPV = code
  }

  /// Planning forms may hold several contracts; the first one names the procedure.
  mutating func setProcedureTitle(_ value: FieldValue) {
    guard form.procedure.titleSource == nil else { return }
    form.procedure.title.add(entry(value))
    form.procedure.titleSource = source(value)
  }

  mutating func setProcedureDescription(_ value: FieldValue) {
    guard form.procedure.descriptionSource == nil else { return }
    form.procedure.description.add(entry(value))
    form.procedure.descriptionSource = source(value)
  }

  mutating func startOrganisation() {
    organisation = Organisation(id: "")
    contact = Contact()
  }

  mutating func finishOrganisation(role: String) {
    organisation.id = "ORG-" + numbered(form.organisations.count + 1)
    organisation.roles = [role]
    if contact != Contact() { organisation.contact = contact }
    form.organisations.append(organisation)
    if role == "winner", inResult { result.winners.append(organisation.id) }
  }

  func numbered(_ number: Int) -> String {
    let digits = String(number)
    return String(repeating: "0", count: max(0, 4 - digits.count)) + digits
  }

  mutating func startLot() {
    lot = Lot(id: LotID(""))
    lot.mainCPV = form.procedure.mainCPV
    term = ContractTerm()
    scope = ""
  }

  /// A lot of R2.0.8, whose whole contract has a term of its own.
  mutating func startOlderLot() {
    if form.lots.isEmpty { outerTerm = term }
    startLot()
  }

  mutating func finishLot() {
    if !term.isEmpty { lot.term = term }
    term = ContractTerm()
    form.lots.append(lot)
    scope = ""
  }

  mutating func startResult() {
    result = LotResult()
    resultLot = nil
    inResult = true
  }

  mutating func finishResult() {
    form.results.append((resultLot, result))
    inResult = false
  }

  mutating func addSelection(_ type: String, _ value: FieldValue) {
    guard let entry = entry(value) else { return }
    var criterion = SelectionCriterion()
    criterion.type = mark(type, value)
    criterion.description.add(entry)
    criterion.descriptionSource = source(value)
    form.common.selectionCriteria.append(criterion)
  }

  mutating func setAwardText(_ value: FieldValue) {
    award.description.add(entry(value))
    award.descriptionSource = source(value)
  }

  /// A criterion that the form gives without kind or weight.
  mutating func addBareCriterion(_ value: FieldValue) {
    award = AwardCriterion()
    setAwardText(value)
    lot.awardCriteria.append(award)
  }

  mutating func length(_ value: FieldValue) -> Sourced<ContractTerm.Length>? {
    switch attribute(value) {
    case "DAY": length(value, .day)
    case "MONTH": length(value, .month)
    case "YEAR": length(value, .year)
    default: nil
    }
  }

  mutating func length(
    _ value: FieldValue, _ unit: ContractTerm.Unit
  ) -> Sourced<ContractTerm.Length>? {
    integer(value).map {
      Sourced(ContractTerm.Length(amount: $0.value, unit: unit), from: $0.source)
    }
  }

  /// An amount whose normalised form stands in FMTVAL and whose currency in an element around it.
  mutating func olderMoney(_ value: FieldValue) -> Sourced<Money>? {
    guard let currency, let text = attribute(value) ?? string(value) else { return nil }
    guard let money = Money(text, currency: currency) else {
      note("amount.inexact", value, text)
      return nil
    }
    return Sourced(money, from: source(value))
  }
}
