package import Notices
import Values

/// Contracts as results announced them, small enough to keep: what stood before a modification (BT-1501) that gives
/// only what holds after it.
package struct AnnouncedContracts: Sendable {
  private struct Announced: Sendable {
    /// BT-150 and the lots, by which a modification finds its contract.
    let reference: String?
    let lot: LotID?
    let state: ContractState
  }

  private var contracts: [NoticeReference: [Announced]] = [:]

  /// None yet.
  package init() {}

  /// Takes over what another collection found; of the same reference the one here stays.
  package mutating func add(_ other: AnnouncedContracts) {
    contracts.merge(other.contracts) { first, _ in first }
  }

  /// Keeps the contracts of a result or modification; other notices are passed over.
  package mutating func add(_ notice: Notice) {
    guard ["result", "cont-modif"].contains(notice.formType ?? "") else { return }
    let found = notice.contracts.map { contract in
      Announced(
        reference: contract.reference, lot: notice.lot(of: contract),
        state: ContractState(of: contract, in: notice).withoutPlaces)
    }
    guard !found.isEmpty else { return }
    var names = NoticeReference.readings(notice.publicationNumber ?? "")
    if let id = notice.id {
      names += [NoticeReference(id)].compactMap(\.self)
      if let version = notice.version { names += NoticeReference.readings("\(id)-\(version)") }
    }
    for name in names where contracts[name] == nil { contracts[name] = found }
  }

  /// A modification with what stood before it, where the notice that it names is known.
  package func completing(_ notice: Notice) -> Notice {
    guard !contracts.isEmpty, let modification = notice.modification,
      modification.before == ContractState(), let name = modification.notice,
      let found = NoticeReference.readings(name).lazy.compactMap({ contracts[$0] }).first,
      let before = Self.contract(of: notice, among: found)
    else { return notice }
    var completed = notice
    completed.modification?.before = before
    completed.modification?.valueBefore = before.value
    return completed
  }

  /// The one with the same number, or of the same lot; the only one where there is one.
  private static func contract(of notice: Notice, among found: [Announced]) -> ContractState? {
    guard let contract = notice.modifiedContract else {
      return found.count == 1 ? found[0].state : nil
    }
    let lot = notice.lot(of: contract)
    let same = found.filter { $0.reference != nil && $0.reference == contract.reference }
    if same.count == 1 { return same[0].state }
    let ofLot = found.filter { $0.lot != nil && $0.lot == lot }
    if ofLot.count == 1 { return ofLot[0].state }
    return found.count == 1 ? found[0].state : nil
  }
}

extension Notice {
  /// The contract that a modification is of; `nil` where it names several, or none of several.
  package var modifiedContract: SettledContract? {
    let named = modification?.contracts.map(\.value) ?? []
    let found = contracts.filter { contract in
      named.contains { $0 == contract.id || $0 == contract.reference }
    }
    if found.count == 1 { return found[0] }
    return contracts.count == 1 ? contracts[0] : nil
  }

  /// The lot whose result names the contract; the only one where there is one.
  func lot(of contract: SettledContract) -> LotID? {
    let lots = Set(
      results.filter { result in contract.id.map { result.contracts.contains($0) } ?? false }
        .compactMap(\.lot))
    if lots.count == 1 { return lots.first }
    return self.lots.count == 1 ? self.lots[0].id : nil
  }

  /// What a notice of eForms says of the contract that it modifies is what holds after the change.
  mutating func completeModification() {
    guard var changed = modification, let contract = modifiedContract ?? onlyContract else {
      return
    }
    changed.after = ContractState(of: contract, in: self)
    changed.valueAfter = changed.after.value
    modification = changed
  }

  /// A modification may give the contract by its lot alone.
  private var onlyContract: SettledContract? {
    contracts.isEmpty && lots.count == 1 ? SettledContract() : nil
  }
}

extension ContractState {
  /// A contract as a notice gives it, with the terms of its lot.
  init(of contract: SettledContract, in notice: Notice) {
    self.init()
    let lot = notice.lot(of: contract).flatMap { notice.lot($0) }
    title = contract.title
    if title.isEmpty { title = lot?.title ?? notice.procedure.title }
    description = lot?.description ?? LocalizedText()
    mainCPV = lot?.mainCPV ?? notice.procedure.mainCPV
    additionalCPV = lot?.additionalCPV ?? []
    nuts = lot?.nuts ?? []
    term = lot?.term
    let tenders = notice.results.flatMap(\.tenders).filter { tender in
      tender.id.map { contract.tenders.contains($0) } ?? false
    }
    let values = tenders.compactMap(\.value)
    value = values.count == 1 ? values[0] : notice.contracts.count <= 1 ? notice.totals.value : nil
  }

  /// The same without where in its own document each value was read.
  fileprivate var withoutPlaces: ContractState {
    var state = self
    state.title = title.withoutPlaces
    state.description = LocalizedText()
    state.mainCPV = mainCPV.map(\.elsewhere)
    state.additionalCPV = additionalCPV.map(\.elsewhere)
    state.nuts = nuts.map(\.elsewhere)
    state.value = value.map(\.elsewhere)
    state.term?.renewalText = term?.renewalText.withoutPlaces ?? LocalizedText()
    state.term?.optionsText = term?.optionsText.withoutPlaces ?? LocalizedText()
    return state
  }
}

extension Sourced {
  /// The place without the record of a document that is not the one being written.
  fileprivate var elsewhere: Sourced<Value> {
    Sourced(value, from: Source(source.field, scope: source.scope, line: source.line))
  }
}
