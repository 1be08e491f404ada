package import Values

/// What a change notice says about the notice that it changes.
package struct NoticeChange: Hashable, Sendable {
  /// One thing that was changed.
  package struct Item: Hashable, Sendable {
    /// BT-13716: the parts that were changed, as in `LOT-0001`; sections such as `VI.3)` in legacy forms.
    package var sections: [Sourced<String>] = []
    /// BT-141.
    package var description = LocalizedText()
    /// What legacy forms quote as the earlier and the later value.
    package var before = LocalizedText()
    /// The later value, as legacy forms quote it.
    package var after = LocalizedText()
    /// BT-718 and BT-719.
    package var documentsChanged: Sourced<Bool>?
    /// BT-719.
    package var documentsChangedOn: Sourced<CivilDate>?

    /// An item of which nothing is read yet.
    package init() {}
  }

  /// BT-758: identifier and version of the changed notice.
  @Traced package var changes: String?
  /// BT-140, as in `update-add`.
  @Traced package var reason: String?
  /// BT-762.
  package var reasonDescription = LocalizedText()
  /// What was changed, thing by thing.
  package var items: [Item] = []

  /// A change of which nothing is read yet.
  package init() {}

  /// BT-140: the notice, or the lots that it names, are called off.
  package var isCancellation: Bool { reason == "cancel" }

  /// The parts that all items name, as published.
  package var sections: [String] { items.flatMap { $0.sections.map(\.value) } }
}

/// What a modification notice says about the contract that it modifies.
package struct ContractModification: Hashable, Sendable {
  /// BT-1501: the notice that announced the contract.
  @Traced package var notice: String?
  /// BT-200, as in `mod-cir`.
  package var reasons: [Sourced<String>] = []
  /// BT-201.
  package var reasonDescription = LocalizedText()
  /// BT-202.
  package var description = LocalizedText()
  /// BT-1501(s): contracts that are modified, as in `CON-0001`.
  package var contracts: [Sourced<String>] = []
  /// The value before and after, where the form has both.
  package var valueBefore: Sourced<Money>?
  /// The value after the change.
  package var valueAfter: Sourced<Money>?
  /// What the notice says of the contract before the change, and what holds after it (F20).
  package var before = ContractState()
  /// What holds after the change (F20).
  package var after = ContractState()

  /// A modification of which nothing is read yet.
  package init() {}
}

/// A contract as it stands before or after a modification.
package struct ContractState: Hashable, Sendable {
  package var title = LocalizedText()
  package var description = LocalizedText()
  /// The main code of what is bought.
  package var mainCPV: Sourced<CPVCode>?
  /// Further codes of what is bought.
  package var additionalCPV: [Sourced<CPVCode>] = []
  package var nuts: [Sourced<String>] = []
  /// How long the contract runs; `nil` where it is not stated.
  package var term: ContractTerm?
  package var value: Sourced<Money>?

  /// A state of which nothing is read yet.
  package init() {}
}

/// A request for review, as far as a result notice or E5 tells of it (BT-783 to BT-799).
package struct ReviewRequest: Hashable, Sendable {
  /// BT-784.
  @Traced package var id: String?
  /// BT-786: `req` or `dec`.
  @Traced package var stage: String?
  /// BT-787.
  @Traced package var date: CivilDate?
  /// BT-788 and BT-789.
  package var title = LocalizedText()
  package var description = LocalizedText()
  /// BT-13720 and BT-799: what it is about, and by whom it is handled.
  package var items: [Sourced<String>] = []
  package var irregularities: [Sourced<String>] = []
  package var decisions: [Sourced<String>] = []
  package var remedies: [Sourced<String>] = []
  @Traced package var url: String?
  @Traced package var withdrawn: Bool?

  /// A request of which nothing is read yet.
  package init() {}

  /// Whether nothing is known of it.
  package var isEmpty: Bool { self == ReviewRequest() }
}
