package import Values

/// What a Request asks: criteria, groups of properties, and the values that the buyer expects.
extension ESPDRequest {
  /// `cac:TenderingCriterion`, or `ccv:Criterion` in edition 1.0.2.
  package struct Criterion: Hashable, Sendable {
    /// What a criterion is for: to exclude tenderers, to select them, or neither.
    package enum Kind: String, Hashable, Sendable { case exclusion, selection, other }

    /// The number that it has in every edition, as in `C29`; `nil` where we know no such criterion.
    package var number: String?
    package var kind: Kind?
    /// The word that eForms has for it, as in `slc-stand-to-gen`.
    package var eFormsCode: String?
    package var id: Sourced<String>?
    /// As this edition writes it, as in `gen-year-to`.
    package var code: Sourced<String>?
    package var name = LocalizedText()
    package var description = LocalizedText()
    /// `cbc:WeightNumeric`, as published.
    package var weight: Sourced<String>?
    /// `cbc:EvaluationMethodTypeCode`, as in `PASSFAIL` or `WEIGHTED`.
    package var evaluation: Sourced<String>?
    package var legislation: [Legislation] = []
    /// The lots that it is asked for (3.x and 4.x); empty where the criterion names none.
    package var lots: [Sourced<LotID>] = []
    /// `cac:SubTenderingCriterion`: national parts of it.
    package var parts: [Criterion] = []
    package var groups: [Group] = []
    package let element: Element
    package let source: Source

    /// As read from the file: the criterion's whole element, and where it stands.
    package init(element: Element, source: Source) {
      self.element = element
      self.source = source
    }

    /// Every property, in document order: those of its parts come first, as in the schema.
    package var properties: [Property] {
      parts.flatMap(\.properties) + groups.flatMap(\.allProperties)
    }
  }

  /// `cac:Legislation`: the provision that a criterion rests on.
  package struct Legislation: Hashable, Sendable {
    package var id: String?
    package var title = LocalizedText()
    package var description = LocalizedText()
    package var level: String?
    package var article: String?
    package var uri: String?
    package var source: Source

    /// Starts without content, at the place in the file where the provision stands.
    package init(source: Source) { self.source = source }
  }

  /// Properties that belong together, always or upon the answer of the group above.
  package struct Group: Hashable, Sendable {
    /// `cbc:PropertyGroupTypeCode`; `GROUP_FULFILLED.ON_TRUE` and the like in edition 1.0.2.
    package enum Condition: String, Hashable, Sendable {
      case always = "ON*"
      case onTrue = "ONTRUE"
      case onFalse = "ONFALSE"
    }

    package var id: Sourced<String>?
    /// `nil` for a type that no edition defines.
    package var condition: Condition?
    package var properties: [Property] = []
    package var groups: [Group] = []
    package let source: Source

    /// Starts without content, at the place in the file where the group stands.
    package init(source: Source) { self.source = source }

    /// The properties of this group, then those of the groups within it.
    package var allProperties: [Property] { properties + groups.flatMap(\.allProperties) }
  }

  /// A question, or what the buyer states: a requirement, a caption.
  package struct Property: Hashable, Sendable {
    package var id: Sourced<String>?
    package var name = LocalizedText()
    package var description = LocalizedText()
    /// `cbc:TypeCode`, as in `REQUIREMENT`; `nil` in edition 1.0.2, which has questions only.
    package var type: Sourced<String>?
    /// `cbc:ValueDataTypeCode`, as in `MINIMUM_AMOUNT`.
    package var dataType: Sourced<String>?
    /// `cbc:ValueUnitCode`.
    package var unit: String?
    /// `cbc:ValueCurrencyCode`.
    package var currency: String?
    package var expected: [Expected] = []
    package let source: Source

    /// Starts without content, at the place in the file where the property stands.
    package init(source: Source) { self.source = source }

    /// Asks the tenderer for an answer, as all do in edition 1.0.2.
    package var isQuestion: Bool { type == nil || type?.value == "QUESTION" }
    /// States what the buyer requires, and asks for no answer.
    package var isRequirement: Bool { type?.value == "REQUIREMENT" }
    package var asksYesOrNo: Bool { dataType?.value == "CODE_BOOLEAN" }
    /// Says which lots a group of properties is for.
    package var namesLots: Bool { isRequirement && dataType?.value == "LOT_IDENTIFIER" }
  }

  /// One value that the buyer fills in.
  package struct Expected: Hashable, Sendable {
    /// Whether the buyer states the value itself, or the least or the most that is let pass.
    package enum Bound: String, Hashable, Sendable { case stated, minimum, maximum }

    /// The value by its type; `unreadable` where it could not be read as that type.
    package enum Content: Hashable, Sendable {
      case amount(Money)
      /// A decimal number as published: years, references, ratios, shares of one.
      case number(String)
      case text(LocalizedText.Entry)
      case code(String, list: String?)
      case identifier(Identifier)
      case uri(String)
      case indicator(Bool)
      case period(start: ZonedTime?, end: ZonedTime?)
      /// Listed among the issues too.
      case unreadable
    }

    package let content: Content
    package let bound: Bound
    /// As published, an amount with its currency, as in `100000 EUR`.
    package let words: String
    package let source: Source

    package init(content: Content, bound: Bound, words: String, source: Source) {
      self.content = content
      self.bound = bound
      self.words = words
      self.source = source
    }
  }
}
