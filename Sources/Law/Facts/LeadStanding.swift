package import Members

/// Whether an operator can lead a joint tender: it needs the others' mandate, and the administration for it.
///
/// Who tenders alone leads nobody.
extension FactBook {
  /// Unknown is never true: without both facts on its day, nobody leads.
  package var canLead: Bool { missingForLead.isEmpty }

  /// Which of the facts are not known to be so; empty where it can lead.
  package var missingForLead: [FactName] { FactName.ofLeader.filter { !use($0).states(true) } }

  /// Whether a fact that can be relied on says that it cannot lead; not knowing is no such fact.
  package var isKnownNotToLead: Bool { FactName.ofLeader.contains { use($0).states(false) } }
}

extension FactName {
  fileprivate static let ofLeader: [FactName] = [.leadMandate, .leadAdministration]
}

extension FactUse {
  fileprivate func states(_ value: Bool) -> Bool { unusable == nil && fact?.value == .flag(value) }
}
