internal import Procurement

/// The end of a form, and the end of the notice.
extension TEDBuilder {
  mutating func finishForm() {
    if form.lots.isEmpty { addUndivided() }
    completeProcedure()
    nameLots()
    for index in form.lots.indices { applyCommon(to: index) }
    forms.append(form)
    form = TEDForm()
    term = ContractTerm()
  }

  /// R2.0.8 has no element for a contract without lots; the contract itself is then the one lot.
  private mutating func addUndivided() {
    guard let number = form.number?.value, ["2", "3", "5", "6", "16", "17", "18"].contains(number)
    else { return }
    var lot = Lot(id: LotID(""))
    lot.title = form.procedure.title
    lot.titleSource = form.procedure.titleSource
    lot.description = form.procedure.description
    lot.descriptionSource = form.procedure.descriptionSource
    lot.mainCPV = form.procedure.mainCPV
    lot.additionalCPV = form.procedure.additionalCPV
    lot.nuts = form.procedure.nuts
    lot.estimatedValue = form.procedure.estimatedValue
    if !term.isEmpty { lot.term = term }
    form.lots = [lot]
  }

  private mutating func completeProcedure() {
    form.procedure.nature = form.procedure.nature ?? coded.nature
    form.procedure.type = form.procedure.type ?? coded.procedure
    form.procedure.mainCPV = form.procedure.mainCPV ?? coded.cpv.first
    if form.procedure.nuts.isEmpty { form.procedure.nuts = coded.nuts }
    form.deadline = form.deadline ?? coded.deadline
    if form.legalBases.isEmpty { form.legalBases.add(coded.directive) }
  }

  /// `LOT-0000` for an undivided contract; else after the form's own numbers, where they are good.
  private mutating func nameLots() {
    let numbers = form.lots.map { $0.internalID.flatMap { Int($0) } }
    if form.lots.count == 1, form.isUndivided || form.lots[0].internalID == nil {
      form.lots[0].id = LotID("LOT-0000")
      return
    }
    let isGood =
      Set(numbers.compactMap { $0 }).count == numbers.count
      && numbers.allSatisfy { (1...9_999).contains($0 ?? 0) }
    for index in form.lots.indices {
      let number = isGood ? numbers[index] ?? 0 : index + 1
      form.lots[index].id = LotID("LOT-" + numbered(number))
    }
  }

  private mutating func applyCommon(to index: Int) {
    let common = form.common
    form.lots[index].reservedParticipation = common.reservedParticipation
    form.lots[index].reservedExecution = common.reservedExecution
    form.lots[index].reservationScope = .notice
    form.lots[index].isFramework = common.isFramework
    form.lots[index].usesDPS = common.usesDPS
    form.lots[index].selectionCriteria = common.selectionCriteria
    form.lots[index].texts += common.texts
    form.lots[index].nature = form.procedure.nature
    form.lots[index].submission = form.submission
    form.lots[index].submission.opening = form.opening?.value
    applyDeadline(to: index)
  }

  /// One date serves for tenders in open procedures and for requests to participate in all others.
  private mutating func applyDeadline(to index: Int) {
    let twoStage = ["restricted", "neg-w-call", "comp-dial", "innovation"]
    if twoStage.contains(form.procedure.type?.value ?? "") {
      form.lots[index].requestDeadline = form.deadline
    } else {
      form.lots[index].tenderDeadline = form.deadline
    }
  }

  mutating func finish() -> Notice {
    let ordered = forms.filter { isOriginal($0) } + forms.filter { !isOriginal($0) }
    notice.source.schemaVersion = version
    notice.publicationNumber = documentID ?? journalNumber.flatMap(Self.publicationNumber)
    notice.id = notice.id ?? notice.publicationNumber
    notice.languages = ordered.map(\.language).filter { !$0.isEmpty }
    if notice.languages.isEmpty { notice.languages = originals }
    if let first = ordered.first { take(first) }
    for other in ordered.dropFirst() { merge(other) }
    notice.issues = issues
    return notice
  }

  private func isOriginal(_ form: TEDForm) -> Bool {
    form.isOriginal || originals.contains(form.language)
  }

  /// `2017/S 113-228312` is `228312-2017`.
  private static func publicationNumber(_ journal: String) -> String? {
    guard let number = journal.split(separator: "-").last, journal.count > 4 else { return nil }
    return "\(number)-\(journal.prefix(4))"
  }

  private mutating func take(_ form: TEDForm) {
    notice.subtype = form.number.map { Sourced(Self.formName($0.value), from: $0.source) }
    let number = form.number?.value ?? ""
    if let types = TEDCodes.noticeType(form: number, type: form.type) {
      notice.noticeType = form.number.map { Sourced(types.type, from: $0.source) }
      notice.formType = types.form
    }
    notice.legalBases = form.legalBases
    notice.procedure = form.procedure
    notice.lots = form.lots
    notice.organisations = form.organisations
    takeBuyers(form)
    takeResults(form)
    takeChange(form)
    if notice.lots.isEmpty { notice.procedure.texts += form.common.texts }
  }

  private static func formName(_ number: String) -> String {
    guard let plain = Int(number) else { return number }
    return plain < 10 ? "F0\(plain)" : "F\(plain)"
  }

  private mutating func takeBuyers(_ form: TEDForm) {
    for index in notice.organisations.indices where notice.organisations[index].roles == ["buyer"] {
      if notice.organisations[index].country == nil {
        notice.organisations[index].country = country.map(Countries.normalised)
      }
      var buyer = Buyer(organisation: notice.organisations[index].id)
      buyer.legalType = form.authority ?? coded.authority
      buyer.activity = form.activity
      notice.buyers.append(buyer)
    }
  }

  /// One result a lot; an award of several lots at once gives one for each, without its value.
  private mutating func takeResults(_ form: TEDForm) {
    for (numbers, result) in form.results {
      let lots = awardedLots(numbers, form.lots)
      if lots.count > 1, let value = result.value {
        issues.append(
          NoticeIssue(
            code: "result.value-of-several-lots", path: TEDPath.award, value: value.description))
      }
      for lot in lots {
        var result = result
        result.lot = lot
        if lots.count > 1 { result.value = nil }
        notice.results.append(result)
      }
    }
  }

  /// The lots that a LOT_NO means: `3`, or `1.2.3` and `1, 2`; one `nil` where that is not clear.
  private func awardedLots(_ numbers: String?, _ lots: [Lot]) -> [LotID?] {
    if lots.count == 1 { return [lots[0].id] }
    guard let numbers else { return [nil] }
    func known(_ number: String) -> LotID? { lots.first { $0.internalID == number }?.id }
    if let lot = known(numbers) { return [lot] }
    let pieces = numbers.split { " .,;".contains($0) }.map { known(String($0)) }
    return pieces.isEmpty || pieces.contains(nil) ? [nil] : pieces
  }

  private mutating func takeChange(_ form: TEDForm) {
    guard let corrected = form.correctedNotice else { return }
    var change = NoticeChange()
    change.changes = Self.publicationNumber(corrected)
    if !form.changeTexts.isEmpty { change.descriptions = [form.changeTexts] }
    change.sections = form.changedSections
    notice.change = change
  }
}
