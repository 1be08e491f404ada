/// The procedure as a whole: what holds for every lot unless the lot says otherwise.
package struct Procedure: Hashable, Sendable {
  /// BT-04.
  package var id: String?
  /// BT-105, as in `open`.
  package var type: Sourced<String>?
  /// BT-106.
  package var isAccelerated: Bool?
  package var title = LocalizedText()
  package var titleSource: Source?
  package var description = LocalizedText()
  package var descriptionSource: Source?
  /// BT-23: `works`, `supplies`, `services`.
  package var nature: Sourced<String>?
  package var mainCPV: Sourced<CPVCode>?
  package var additionalCPV: [Sourced<CPVCode>] = []
  package var nuts: [Sourced<String>] = []
  package var estimatedValue: Sourced<Money>?
  /// BT-31: most lots one tenderer may tender for.
  package var maxLotsSubmitted: Sourced<Int>?
  /// BT-33: most lots one tenderer may be awarded.
  package var maxLotsAwarded: Sourced<Int>?
  /// BT-763: tenders must be for all lots.
  package var lotsAllRequired: Sourced<Bool>?
  /// BT-67, as in `exg-pmt-bre-tax`.
  package var exclusionGrounds: [Sourced<String>] = []
  /// Legal bases, exclusion texts and other procedure texts that a clause may stand in.
  package var texts: [ClauseText] = []

  package init() {}
}

/// A passage that may hold a clause, with its place.
package struct ClauseText: Hashable, Sendable {
  /// What the text is for: `description`, `performance-terms`, `selection`, `award`, `legal-form`, ...
  package let kind: String
  package let language: String
  package let text: String
  package let source: Source

  package init(kind: String, language: String, text: String, source: Source) {
    self.kind = kind
    self.language = language
    self.text = text
    self.source = source
  }
}

/// A set of lots that may be awarded together, BT-330.
package struct LotGroup: Hashable, Sendable {
  package var id: String
  package var lots: [LotID] = []
  package var title = LocalizedText()

  package init(id: String) { self.id = id }
}

/// What a result notice says about one lot.
package struct LotResult: Hashable, Sendable {
  package var lot: LotID?
  /// BT-142, as in `selec-w`.
  package var decision: String?
  /// Keys of ``Organisation``.
  package var winners: [String] = []
  /// BT-759 for BT-760 `tenders`.
  package var tendersReceived: Int?
  package var value: Money?

  package init() {}
}
