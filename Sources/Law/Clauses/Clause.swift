package import Values

/// What a clause asks about, in the words of the product's own list.
package enum ClauseKind: String, Hashable, Sendable, CaseIterable {
  case reservedArt20 = "reserved-art20"
  case reservedArt77 = "reserved-art77"
  case reservedExecution = "reserved-execution"
  case reservedOther = "reserved-other"
  case preference
  case employment
  case labourLaw = "labour-law"
  case accessibility
  case socialOther = "social-other"
  /// What the buyer pursues beside the social: the environment, innovation (BT-774, BT-776, BT-06).
  case strategy
  case groupLegalForm = "group-legal-form"
  case jointLiability = "joint-liability"
  case turnover
  case targetShare = "target-share"
  case certificate
  case references
  /// Another requirement of selection: insurance, ratios, staff, equipment, registration.
  case selectionOther = "selection-other"
  /// A term of performance of another sort (BT-70).
  case performanceTerm = "performance-term"
  /// Grounds on which tenderers are shut out.
  case exclusion

  /// Whether it says who may take part.
  package var reservesParticipation: Bool {
    switch self {
    case .reservedArt20, .reservedArt77, .reservedOther: true
    default: false
    }
  }

  /// Whether it keeps the contract for some, by who may take part or by how it must be carried out.
  package var reserves: Bool { reservesParticipation || self == .reservedExecution }
}

/// A demand or term that a notice, a text or the documents state for some lots.
///
/// Coded elements, texts and the brief give clauses of the same type, so that the judge treats them alike.
package struct Clause: Hashable, Sendable {
  /// Where a clause was read: a coded element, the notice's words, an ESPD Request, or the brief.
  package enum Origin: String, Hashable, Sendable, CaseIterable { case code, text, espd, brief }

  /// Unique among the clauses of a check, as in `LOT-0003/reserved-art20/code/1`.
  package let id: String
  /// What it asks about, which decides the rules that answer it.
  package let kind: ClauseKind
  /// The lots that it holds for, as in `LOT-0003`.
  package let lots: [LotID]
  /// Which kind of source states it.
  package let origin: Origin
  /// The file it stands in.
  package let file: String
  /// The field, line and scope in that file.
  package let source: Source
  /// The code or the words themselves.
  package let quote: String
  /// Three letters, `nil` for codes.
  package let language: String?
  /// What is asked for in a form that can be judged: from the brief or an ESPD Request.
  package let requirement: Requirement?
  /// Of a clause found in a text: which of its words decided, and why.
  package let words: WordMatch?
  /// Of a clause that stands in an award criterion: it weighs in the award, and is no condition.
  package let award: AwardMark?

  /// As found; `words` only for a text, `requirement` only where enough is said to be judged.
  package init(
    id: String, kind: ClauseKind, lots: [LotID], origin: Origin, file: String, source: Source,
    quote: String, language: String? = nil, requirement: Requirement? = nil,
    words: WordMatch? = nil, award: AwardMark? = nil
  ) {
    self.id = id
    self.kind = kind
    self.lots = lots
    self.origin = origin
    self.file = file
    self.source = source
    self.quote = quote
    self.language = language
    self.requirement = requirement
    self.words = words
    self.award = award
  }
}

/// The award criterion that a clause stands in.
package struct AwardMark: Hashable, Sendable {
  /// BT-539: `price`, `cost`, `quality`.
  package let type: String?
  /// BT-541, as published: `10`, or `10 %` in legacy forms.
  package let weight: String?
  /// BT-5421, as in `per-exa`.
  package let weightKind: String?

  /// As published with the criterion; `nil` for what it leaves out.
  package init(type: String?, weight: String?, weightKind: String?) {
    self.type = type
    self.weight = weight
    self.weightKind = weightKind
  }
}

extension Clause {
  /// What a person must read where it is not certain; codes and documents state what they state.
  package var degree: WordMatch.Degree { words?.degree ?? .states }
}

/// The words of a text that make a clause.
package struct WordMatch: Hashable, Sendable {
  /// How sure the words are.
  package enum Degree: String, Hashable, Sendable, CaseIterable {
    /// Words and context leave no doubt.
    case states
    /// A person must read the sentence: it is neither met nor "not asked for".
    case mayState = "may-state"
  }

  /// Where they begin and end in the text, counted in Unicode scalars.
  package let position: Range<Int>
  /// The line of the grammar that they fit, as in `reserved-art20: act + workshop within 25`.
  package let rule: String
  /// Numbers of lots in the same sentence, as in `3`.
  package let lotNumbers: [String]
  /// Per cent stated in the same sentence.
  package let percentages: [Int]
  /// Whether the words state it, or only may.
  package let degree: Degree

  /// As the grammar of clauses found it.
  package init(
    position: Range<Int>, rule: String, lotNumbers: [String] = [], percentages: [Int] = [],
    degree: Degree = .states
  ) {
    self.position = position
    self.rule = rule
    self.lotNumbers = lotNumbers
    self.percentages = percentages
    self.degree = degree
  }
}
