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
    context.language = LanguageCode()
    term = ContractTerm()
  }

  /// R2.0.8 has no element for a contract without lots; the contract itself is then the one lot.
  private mutating func addUndivided() {
    guard let number = form.number?.value, ["2", "3", "5", "6", "16", "17", "18"].contains(number)
    else { return }
    var lot = Lot(id: LotID(""))
    lot.title = form.procedure.title
    lot.description = form.procedure.description
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
    form.lots[index].complete(from: form.common)
    form.lots[index].reservationScope = .notice
    form.lots[index].nature = form.lots[index].nature ?? form.procedure.nature
    form.lots[index].submission.$opening = Traced(form.opening)
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
    let journal = journalNumber.flatMap { number in
      Self.publicationNumber(number.value).map { Sourced($0, from: number.source) }
    }
    notice.$publicationNumber = Traced(documentID ?? journal)
    if notice.id == nil { notice.$id = notice.$publicationNumber }
    notice.languages = ordered.map(\.language).filter { !$0.isEmpty }
    if notice.languages.isEmpty { notice.languages = originals }
    notice.originalLanguages = notice.languages.filter { language in
      originals.contains(language)
        || forms.contains { $0.isOriginal && $0.language == language }
    }
    if let first = ordered.first { take(first) }
    for other in ordered.dropFirst() { merge(other) }
    notice.issues = context.issues
    return notice
  }

  private func isOriginal(_ form: TEDForm) -> Bool {
    form.isOriginal || originals.contains(form.language)
  }

  /// `2017/S 113-228312` is `228312-2017`.
  static func publicationNumber(_ journal: String) -> String? {
    guard let number = journal.split(separator: "-").last, journal.count > 4 else { return nil }
    return "\(number)-\(journal.prefix(4))"
  }

  private mutating func take(_ form: TEDForm) {
    notice.subtype = form.number.map { Sourced(Self.formName($0.value), from: $0.source) }
    let number = form.number?.value ?? ""
    if let types = TEDCodes.noticeType(form: number, type: form.type) {
      notice.noticeType = form.number.map { Sourced(types.type, from: $0.source) }
      notice.$formType = Traced(types.form, from: form.number?.source)
    }
    notice.legalBases = form.legalBases
    notice.procedure = form.procedure
    notice.lots = form.lots
    notice.organisations = form.organisations
    notice.$plannedDate = Traced(form.plannedDate)
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
        notice.organisations[index].$country = Traced(country)
      }
      var buyer = Buyer(organisation: notice.organisations[index].id)
      buyer.legalType = form.authority ?? coded.authority
      buyer.$activity = Traced(form.activity)
      if notice.buyers.isEmpty {
        buyer.$profile = Traced(form.profile)
        notice.organisations[index].acquiresForOthers = form.isCentral
      }
      notice.buyers.append(buyer)
    }
  }

  /// One result a lot; an award of several lots at once gives one for each, without its value.
  private mutating func takeResults(_ form: TEDForm) {
    notice.contracts = form.contracts
    notice.totals = form.totals
    let known = Self.lotsByNumber(form.lots)
    for part in form.results {
      let lots = Self.awardedLots(part.lots, form.lots, known)
      if lots.count > 1, let value = part.result.value {
        context.issues.append(
          NoticeIssue(
            code: "result.value-of-several-lots", path: TEDPath.award, value: value.description))
      }
      for lot in lots {
        var result = part.result
        result.$lot = Traced(lot, from: part.source)
        if lots.count > 1 { result.value = nil }
        notice.results.append(result)
      }
    }
    takeRange(form)
  }

  /// The lowest and highest tender stand in the total where there is one award only.
  private mutating func takeRange(_ form: TEDForm) {
    guard notice.results.count == 1 else { return }
    notice.results[0].lowestTender = notice.results[0].lowestTender ?? form.lowestTender
    notice.results[0].highestTender = notice.results[0].highestTender ?? form.highestTender
  }

  /// The lots by the form's own numbers, the first one where several have the same: a form may have thousands.
  private static func lotsByNumber(_ lots: [Lot]) -> [String: LotID] {
    var found = [String: LotID](minimumCapacity: lots.count)
    for place in lots.indices.reversed() {
      if let number = lots[place].internalID { found[number] = lots[place].id }
    }
    return found
  }

  /// The lots that a LOT_NO means: `3`, or `1.2.3` and `1, 2`; one `nil` where that is not clear.
  private static func awardedLots(
    _ numbers: String?, _ lots: [Lot], _ known: [String: LotID]
  ) -> [LotID?] {
    if lots.count == 1 { return [lots[0].id] }
    guard let numbers else { return [nil] }
    if let lot = known[numbers] { return [lot] }
    let pieces = numbers.split { " .,;".contains($0) }.map { known[String($0)] }
    return pieces.isEmpty || pieces.contains(nil) ? [nil] : pieces
  }

  /// What section II says is the contract as it was; it is one lot where the contract is of one.
  private mutating func takeModification(_ form: TEDForm) {
    var modification = form.modification
    if notice.lots.count == 1 {
      modification.before.description = notice.lots[0].description
      modification.before.mainCPV = notice.lots[0].mainCPV
      modification.before.additionalCPV = notice.lots[0].additionalCPV
      modification.before.nuts = notice.lots[0].nuts
      modification.before.term = notice.lots[0].term
    }
    modification.before.value = modification.valueBefore
    modification.after.title = notice.contracts.first?.title ?? LocalizedText()
    modification.after.value = modification.valueAfter ?? modification.after.value
    notice.modification = modification
  }

  private mutating func takeChange(_ form: TEDForm) {
    if form.isModification { takeModification(form) }
    let earlier = referredNotices.map { number in
      Sourced(Self.publicationNumber(number.value) ?? number.value, from: number.source)
    }
    notice.procedure.earlierNotices = earlier
    if form.isModification, let first = earlier.first {
      notice.modification?.$notice = Traced(first.value, from: first.source)
    }
    let referred =
      form.number?.value == "14" || form.number?.value == "F14" ? referredNotices.first : nil
    guard let corrected = form.correctedNotice ?? referred else { return }
    var change = NoticeChange()
    change.$changes = Traced(
      Self.publicationNumber(corrected.value) ?? corrected.value, from: corrected.source)
    change.reasonDescription = form.changeReason
    change.items = form.changes
    notice.change = change
  }
}
