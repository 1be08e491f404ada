internal import Notices
internal import Values
internal import XMLStream

/// Beginnings and ends of the parts that come several times, and values that need more than a line.
extension TEDBuilder {
  mutating func startForm() {
    form = TEDForm()
    context.language = LanguageCode()
  }

  mutating func addOriginal(_ value: FieldValue) {
    let codes = (value.string ?? "").split(separator: " ")
    originals += codes.map { Languages.normalised(String($0)) }
  }

  mutating func setMainCPV(_ code: Sourced<CPVCode>?) {
    form.procedure.mainCPV = form.procedure.mainCPV ?? code
    lot.mainCPV = code
  }

  /// Planning forms may hold several contracts; the first one names the procedure.
  mutating func setProcedureTitle(_ value: FieldValue) {
    guard form.procedure.title.isEmpty else { return }
    form.procedure.title.add(value.entry)
  }

  mutating func setProcedureDescription(_ value: FieldValue) {
    guard form.procedure.description.isEmpty else { return }
    form.procedure.description.add(value.entry)
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
    if role == "buyer", form.profile == nil { form.profile = profile }
    profile = nil
  }

  func numbered(_ number: Int) -> String {
    let digits = String(number)
    return String(repeating: "0", count: max(0, 4 - digits.count)) + digits
  }

  mutating func startLot() {
    lot = Lot(id: LotID(""))
    lot.mainCPV = form.procedure.mainCPV
    term = ContractTerm()
    context.scope = ShortText()
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
    context.scope = ShortText()
  }

  mutating func startResult() {
    result = LotResult()
    tender = LotTender()
    contract = SettledContract()
    resultLot = nil
    resultLotSource = nil
    inResult = true
  }

  /// Legacy forms name the contract only with the award, so both get a number of our own.
  mutating func finishResult() {
    inResult = false
    let number = numbered(form.results.count + 1)
    if result.decision == "selec-w" {
      contract.id = "CON-" + number
      tender.id = "TEN-" + number
      tender.tenderers = result.winners
      if let value = result.value, let source = result.$value.source {
        tender.value = Sourced(value, from: source)
      }
      contract.tenders = ["TEN-" + number]
      result.contracts = ["CON-" + number]
      result.tenders = [tender]
      form.contracts.append(contract)
    }
    form.results.append(AwardedPart(lots: resultLot, source: resultLotSource, result: result))
  }

  mutating func addReceived(_ kind: String, _ value: FieldValue) {
    guard let count = value.integer else { return }
    result.received.append(LotResult.Count(kind: kind, count: count))
  }

  /// The size of the organisation that was read last.
  mutating func setSize(_ size: String, _ value: FieldValue) {
    guard let index = form.organisations.indices.last else { return }
    form.organisations[index].size = value.mark(size)
  }

  /// R2.0.8 names the buyer's page apart from its address.
  mutating func setBuyer(website: Traced<String?>) {
    guard let index = form.organisations.firstIndex(where: { $0.roles == ["buyer"] }) else {
      return
    }
    form.organisations[index].$website = website
  }

  mutating func addEarlier(_ value: FieldValue) {
    var earlier = EarlierNotice()
    earlier.notice = value.code.map {
      Sourced(Self.publicationNumber($0.value) ?? $0.value, from: $0.source)
    }
    form.common.earlierNotices.append(earlier)
  }

  mutating func addSelection(_ type: String, _ value: FieldValue) {
    guard let entry = value.entry else { return }
    var criterion = SelectionCriterion()
    criterion.type = value.mark(type)
    criterion.description.add(entry)
    form.common.selectionCriteria.append(criterion)
  }

  mutating func addWeight(_ value: FieldValue) {
    guard let number = value.string else { return }
    award.numbers.append(
      CriterionNumber(kind: .weight, code: nil, number: number, source: value.source))
  }

  /// A criterion that the form gives without kind or weight.
  mutating func addBareCriterion(_ value: FieldValue) {
    award = AwardCriterion()
    award.description.add(value.entry)
    lot.awardCriteria.append(award)
  }

  mutating func noteDocumentCriteria(_ value: FieldValue) {
    lot.awardSource = value.mark("procurement-documents")
  }
}
