public import Values

/// The procedure as a whole: what holds for every lot unless the lot says otherwise.
package struct Procedure: Hashable, Sendable {
  /// BT-04.
  @Traced package var id: String?
  /// BT-22-Procedure: the buyer's own number.
  @Traced package var internalID: String?
  /// BT-105, as in `open`.
  package var type: Sourced<String>?
  /// BT-106.
  @Traced package var isAccelerated: Bool?
  /// BT-1351, as in `urgent`; a text where the notice gives one is among ``texts``.
  package var accelerationReason: Sourced<String>?
  /// BT-136: why there is no call, as in `technical`.
  package var directAwardReasons: [Sourced<String>] = []
  /// BT-1252: the earlier procedure that a direct award rests on.
  @Traced package var earlierProcedure: String?
  package var title = LocalizedText()
  package var description = LocalizedText()
  /// BT-23: `works`, `supplies`, `services`.
  package var nature: Sourced<String>?
  /// BT-531.
  package var additionalNatures: [Sourced<String>] = []
  /// The main code of the whole procurement.
  package var mainCPV: Sourced<CPVCode>?
  /// Further codes of the whole procurement.
  package var additionalCPV: [Sourced<CPVCode>] = []
  package var nuts: [Sourced<String>] = []
  package var places: [Place] = []
  /// BT-27.
  package var estimatedValue: Sourced<Money>?
  /// BT-271.
  package var frameworkMaximum: Sourced<Money>?
  /// BT-31: most lots one tenderer may tender for.
  package var maxLotsSubmitted: Sourced<Int>?
  /// BT-33: most lots one tenderer may be awarded.
  package var maxLotsAwarded: Sourced<Int>?
  /// BT-763: tenders must be for all lots.
  package var lotsAllRequired: Sourced<Bool>?
  /// BT-756: no more contracts come of a call that a planning notice made.
  package var isTerminated: Sourced<Bool>?
  /// BT-634.
  package var isRelaunched: Sourced<Bool>?
  /// The grounds on which tenderers are shut out, as the notice lists them.
  package var exclusionGrounds: [ExclusionGround] = []
  /// BT-806: where grounds are set out, as in `epo-notice`.
  package var exclusionSources: [Sourced<String>] = []
  /// BT-09 and BT-01(c): references to laws, as published.
  package var legalReferences: [Sourced<String>] = []
  /// Earlier notices of the same procedure (planning, periodic): numbers in the journal.
  package var earlierNotices: [Sourced<String>] = []
  /// Legal bases, exclusion texts and other procedure texts that a clause may stand in.
  package var texts: [ClauseText] = []

  /// A procedure of which nothing is read yet.
  package init() {}

  /// Where the notice states the title; `nil` where it has none.
  package var titleSource: Source? { title.source }
  /// Where the notice states the description; `nil` where it has none.
  package var descriptionSource: Source? { description.source }
}

/// A ground on which tenderers are shut out.
package struct ExclusionGround: Hashable, Sendable {
  /// BT-67(a), as in `exg-pmt-bre-tax`; texts of legacy forms have none.
  package var code: Sourced<String>?
  /// The word of ESPDs for it, which declarations use, as in `tax-pay`; `nil` for codes that we do not know.
  package var declaredAs: String?
  /// BT-67(b): what the ground asks for, where the notice says so.
  package var description = LocalizedText()

  /// A ground of which nothing is read yet.
  package init() {}
}

/// A place of performance; what is known of it.
package struct Place: Hashable, Sendable {
  /// BT-5071.
  package var nuts: Sourced<String>?
  /// BT-5141, three letters.
  package var country: Sourced<String>?
  /// BT-5131.
  package var town: Sourced<String>?
  /// BT-5121.
  package var postalCode: Sourced<String>?
  /// BT-5101.
  package var street: Sourced<String>?
  /// BT-727: `anyw`, `anyw-cou`, `anyw-eea`.
  package var anywhere: Sourced<String>?

  /// A place of which nothing is read yet.
  package init() {}

  /// The region, or only the country.
  package var mostExact: Sourced<String>? { nuts ?? country }

  /// Whether it says more than a region or a country.
  package var hasDetails: Bool {
    town != nil || postalCode != nil || street != nil || anywhere != nil
  }
}

/// A passage that may hold a clause, with its place.
@usableFromInline
package struct ClauseText: Hashable, Sendable {
  /// What the text is for: `description`, `performance-terms`, `selection`, `award`, `legal-form`, ...
  @usableFromInline package let kind: String
  @usableFromInline package let languageCode: LanguageCode
  @usableFromInline package let text: String
  @usableFromInline package let source: Source

  @inlinable
  package init(kind: String, in language: LanguageCode, text: String, source: Source) {
    self.kind = kind
    languageCode = language
    self.text = text
    self.source = source
  }

  package init(kind: String, language: String, text: String, source: Source) {
    self.init(kind: kind, in: LanguageCode(language), text: text, source: source)
  }

  /// Whether ``kind`` is that word; most are told apart by their lengths.
  @inlinable
  package func isKind(_ word: String) -> Bool {
    kind.utf8.count == word.utf8.count && kind == word
  }

  /// Three letters of the EU's language list; empty where none is stated.
  package var language: String { languageCode.description }
}

/// A set of lots that may be awarded together, BT-330.
package struct LotGroup: Hashable, Sendable {
  @Traced package var id: String
  /// The lots that may be awarded together.
  package var lots: [LotID] = []
  package var title = LocalizedText()
  package var description = LocalizedText()
  package var estimatedValue: Sourced<Money>?
  /// BT-157.
  package var frameworkMaximum: Sourced<Money>?
  package var awardCriteria: [AwardCriterion] = []

  /// A group of which only its number is known yet.
  package init(id: String) { self.id = id }
}
