package import Values

/// A published notice, whatever format it came in.
///
/// Codes are those of eForms, countries three letters (`FRA`), languages three letters (`FRA`), so that
/// a value means the same from either format. Absent means absent: no field holds a placeholder.
package struct Notice: Hashable, Sendable {
  /// The file that it was read from, and its format.
  package var source: NoticeSource
  /// BT-701, or the legacy document number where no identifier exists.
  @Traced package var id: String?
  /// BT-757.
  @Traced package var version: String?
  /// The number in the Official Journal, as in `00262891-2023` or `436913-2017`.
  @Traced package var publicationNumber: String?
  @Traced package var publicationDate: CivilDate?
  /// OPP-011: the issue of the journal, as in `67/2018`.
  @Traced package var gazette: String?
  /// BT-02, as in `cn-standard`; legacy forms are mapped to it.
  package var noticeType: Sourced<String>?
  /// BT-03: `planning`, `competition`, `result`, `change`, ...
  @Traced package var formType: String?
  /// OPP-070, as in `16`; `F02` and the like for legacy forms.
  package var subtype: Sourced<String>?
  /// BT-01 as a CELEX number, as in `32014L0024`; several where the notice names several.
  package var legalBases: [Sourced<String>] = []
  /// BT-05.
  @Traced package var issueDate: ZonedTime?
  /// BT-803: when it was sent to the Publications Office.
  @Traced package var transmissionDate: ZonedTime?
  /// BT-738.
  @Traced package var preferredPublicationDate: CivilDate?
  /// BT-127: when a planned call is expected.
  @Traced package var plannedDate: CivilDate?
  /// The languages the notice is written in, the authentic ones first.
  @Traced package var languages: [String] = []
  /// Those of ``languages`` whose text is authentic; all others are translations.
  package var originalLanguages: [String] = []
  /// What it changes in an earlier notice; `nil` where it changes none.
  package var change: NoticeChange?
  /// What corrigenda of TED changed, where they were read with it.
  package var corrections: [NoticeCorrection] = []
  /// What other notices, read with it, say of lots that end without a contract.
  package var endings: [ProcedureEnding] = []
  /// What has been changed in a contract that is running (subtypes 38-40, F20).
  package var modification: ContractModification?
  /// The organisations that the notice names, in any role.
  package var organisations: [Organisation] = []
  /// Those who own or control a winner.
  package var owners: [BeneficialOwner] = []
  /// Those of ``organisations`` that buy.
  package var buyers: [Buyer] = []
  /// What holds for every lot unless the lot says otherwise.
  package var procedure: Procedure
  /// What is tendered for; empty where the notice names no lot.
  package var lots: [Lot] = []
  /// Sets of lots that may be awarded together, BT-330.
  package var lotGroups: [LotGroup] = []
  /// Planned parts of a procedure that is not yet divided into lots.
  package var parts: [Lot] = []
  /// What a result notice says, lot by lot.
  package var results: [LotResult] = []
  /// What was awarded in all.
  package var totals = ResultTotals()
  /// The contracts that came of the procedure.
  package var contracts: [SettledContract] = []
  /// Requests for review that the notice tells of.
  package var reviews: [ReviewRequest] = []
  /// What X01 and X02 say of a business; `nil` in all others.
  package var registration: BusinessRegistration?
  /// What the notice keeps back, and why and until when.
  package var withheld: [WithheldValue] = []
  /// What was odd in the file but did not stop it from being read.
  package var issues: [NoticeIssue] = []
  /// The texts as they stand in the file, by ``Source/record``; empty unless the reader was asked for them.
  package var rawTexts: [String] = []

  /// A notice of which only the file is known yet, and the procedure where one is given.
  package init(source: NoticeSource, procedure: Procedure = Procedure()) {
    self.source = source
    self.procedure = procedure
  }

  /// The lot of that number; `nil` where the notice has none such.
  package func lot(_ id: LotID) -> Lot? { lots.first { $0.id == id } }

  /// Whether the notice calls a lot off; a cancellation that names lots is of those alone (BT-140, BT-13716).
  ///
  /// So is a lot that another notice ends without a contract.
  package func isCancelled(_ lot: LotID) -> Bool {
    if endings.contains(where: { $0.ends(lot) }) { return true }
    guard let change, change.isCancellation else { return false }
    let named = change.sections.filter { name in lots.contains { $0.id.description == name } }
    return named.isEmpty || named.contains(lot.description)
  }

  /// A corrigendum of TED (F14): it lists only what changes in another notice.
  package var isCorrigendum: Bool {
    source.format == .ted && change != nil && lots.isEmpty && subtype?.value == "F14"
  }
}

/// The file that a notice was read from.
package struct NoticeSource: Hashable, Sendable {
  /// A format by the word that JSON has for it; each reader names its own.
  package struct Format: RawRepresentable, Hashable, Sendable {
    package let rawValue: String

    package init(rawValue: String) { self.rawValue = rawValue }

    /// Notices of the eForms regulation.
    package static let eForms = Format(rawValue: "eforms")
    /// The forms of TED before eForms.
    package static let ted = Format(rawValue: "ted")
    /// A buyer's ESPD Request.
    package static let espdRequest = Format(rawValue: "espd")
  }

  /// Relative to the directory or archive that the user named.
  package var path: String
  package var format: Format
  /// `eforms-sdk-1.10`, `R2.0.9.S05.E01`, `ESPD-EDMv4.1.0`.
  package var schemaVersion: String?
  /// The root element's local name.
  package var root: String

  /// The file's path and format, and what its root says of the schema.
  package init(path: String, format: Format, schemaVersion: String? = nil, root: String) {
    self.path = path
    self.format = format
    self.schemaVersion = schemaVersion
    self.root = root
  }
}

/// A thing that was odd in a readable file.
package struct NoticeIssue: Hashable, Sendable {
  /// A stable word, as in `code.unknown-list`.
  package let code: String
  package let path: String
  /// 1-based, or 0 where unknown.
  package let line: Int
  package let value: String

  package init(code: String, path: String, line: Int = 0, value: String) {
    self.code = code
    self.path = path
    self.line = line
    self.value = value
  }
}
