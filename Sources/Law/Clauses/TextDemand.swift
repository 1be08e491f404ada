package import Values

/// Something that a notice's texts ask of those who tender or perform, once however often and in however many
/// languages it stands there.
package struct TextDemand: Hashable, Sendable {
  /// Where it stands; with a requirement where the words say enough to be judged.
  package let clause: Clause
  /// Where else the same is asked.
  package let alsoAt: [Clause]
  /// Names the words: another text has another one.
  package let mark: String
  /// What was read in the words although nothing here judges it, as in `12 000 000 EUR, average of 3 years`.
  package let stated: Phrase?
  /// Names the value that was read, in no language, as in `5000000.00 EUR`; `nil` where too little was read to know the
  /// demand again in other words.
  package let value: String?
  /// What somebody who read it says of it.
  package var settlement: DemandSettlement?
  /// The brief's demand that is the same, as its clause's id: what it asks is judged there.
  package var coveredBy: String?

  /// As found in the texts, and settled by nobody yet.
  package init(
    clause: Clause, alsoAt: [Clause] = [], mark: String, stated: Phrase? = nil,
    value: String? = nil
  ) {
    self.clause = clause
    self.alsoAt = alsoAt
    self.mark = mark
    self.stated = stated
    self.value = value
  }

  /// Everywhere that it stands, each with its own words; the one that stands for all comes first.
  package var places: [Clause] { [clause] + alsoAt }

  /// Whether nobody has settled it yet.
  package var isOpen: Bool { settlement == nil && coveredBy == nil }
}

/// What somebody who read a text says of a demand in it.
package struct DemandSettlement: Hashable, Sendable {
  /// What becomes of the demand.
  package enum Answer: Hashable, Sendable {
    /// A demand of the brief asks the same, by its id there.
    case coveredBy(String)
    /// The words ask nothing of this tender, and why.
    case noDemand(reason: String)
    /// A document shows that it is met.
    case metBy(DocumentPlace)
  }

  /// The clause as a check calls it, as in `LOT-0003/turnover/text/1`.
  package let clause: String
  /// The mark of the words that were read.
  package let mark: String
  /// What the reader of the text found of the demand.
  package let answer: Answer
  /// Who read it.
  package let by: String
  /// The day on which it was read; one after the day of the run settles nothing.
  package let on: CivilDate
  /// Where the brief has it.
  package let source: Source

  /// As the brief has it; whether it can settle what it names is not looked at yet.
  package init(
    clause: String, mark: String, answer: Answer, by: String, on: CivilDate, source: Source
  ) {
    self.clause = clause
    self.mark = mark
    self.answer = answer
    self.by = by
    self.on = on
    self.source = source
  }
}

/// Words that look like a demand and ask nothing of tenderers.
package struct NoDemand: Hashable, Sendable {
  /// Why the words ask nothing.
  package enum Reason: String, Hashable, Sendable, CaseIterable {
    /// A stock phrase or question of the ESPD form, without a value.
    case formQuestion = "form-question"
    /// The documents have it: what they ask is not in the notice.
    case pointer
    case heading
    /// What the contract is worth, not what tenderers must have.
    case contractValue = "contract-value"
    /// What the contract says of its breach, and shuts nobody out.
    case contractTerm = "contract-term"
    /// Weighs in the award, and shuts nobody out.
    case awardCriterion = "award-criterion"
    /// Answered by the declaration on grounds for exclusion.
    case exclusionGround = "exclusion-ground"
    /// Binds everybody by law, whether they tender or not.
    case generalLaw = "general-law"
    /// The law's own share, which the lot's reservation asks for already.
    case reservation
    /// The subject names what is bought.
    case subject
  }

  /// Where the words stand.
  package let clause: Clause
  /// What they are instead of a demand.
  package let reason: Reason

  /// Words found on a lot, with why they ask nothing.
  package init(_ clause: Clause, _ reason: Reason) {
    self.clause = clause
    self.reason = reason
  }
}

/// What the texts ask on one lot.
package struct DemandSheet: Hashable, Sendable {
  /// What tenderers or performers must read or meet, settled ones included.
  package var demands: [TextDemand]
  /// What looked like a demand, kept so that a reader sees that it was seen.
  package var noDemands: [NoDemand]
  /// Settlements of the brief whose words are not there any more, or that cannot settle what they name.
  package var refused: [RefusedSettlement] = []

  /// A lot whose texts ask for nothing.
  package static let none = DemandSheet(demands: [], noDemands: [])

  /// With no refused settlement.
  package init(demands: [TextDemand], noDemands: [NoDemand]) {
    self.demands = demands
    self.noDemands = noDemands
  }

  /// The demands that neither a settlement nor a demand of the brief answers.
  package var open: [TextDemand] { demands.filter(\.isOpen) }

  /// Those that no rule judges and nobody has settled.
  package var toBeRead: [TextDemand] { open.filter { $0.clause.requirement == nil } }

  /// Whether the notice sends its reader to documents for what it asks.
  package var pointsToDocuments: Bool {
    noDemands.contains { $0.reason == .pointer || $0.reason == .formQuestion }
  }

  /// The demand that the clause of this id stands for; `nil` where the clause is only a further place of
  /// one.
  package func demand(at clause: Clause) -> TextDemand? {
    demands.first { $0.clause.id == clause.id }
  }
}

/// A settlement that settles nothing.
package struct RefusedSettlement: Hashable, Sendable {
  /// Why it settles nothing.
  package enum Reason: String, Hashable, Sendable {
    /// No demand on the lot has these words.
    case otherWords = "other-words"
    /// The brief has no demand of that id on the lot.
    case unknownDemand = "unknown-demand"
    /// The demand of the brief asks less than the text, or something else.
    case asksLess = "asks-less"
    /// It is dated later than the day of the run.
    case later
  }

  /// The settlement, as the brief has it.
  package let settlement: DemandSettlement
  /// What is wrong with it.
  package let reason: Reason

  /// A settlement of the brief that stays without effect, with why.
  package init(_ settlement: DemandSettlement, _ reason: Reason) {
    self.settlement = settlement
    self.reason = reason
  }
}

extension ClauseKind {
  /// Whether words of this kind ask something of those who tender or perform that is not a reservation.
  package var isTextDemand: Bool {
    switch self {
    case .turnover, .references, .certificate, .selectionOther, .employment, .labourLaw,
      .accessibility, .socialOther, .performanceTerm, .groupLegalForm, .jointLiability,
      .targetShare:
      true
    case .reservedArt20, .reservedArt77, .reservedExecution, .reservedOther, .preference,
      .exclusion, .strategy:
      false
    }
  }

  /// Whether it binds whoever performs the contract: tenderers accept it, and show nothing yet.
  package var bindsPerformance: Bool {
    switch self {
    case .employment, .labourLaw, .accessibility, .socialOther, .performanceTerm: true
    default: false
    }
  }

  /// Whether it is asked only of those who tender together.
  package var isAskedOfGroups: Bool { self == .groupLegalForm || self == .jointLiability }
}
