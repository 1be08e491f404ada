package import Law
package import Notices
import Values

/// Turns what a buyer's ESPD Request requires into clauses.
///
/// Only selection criteria with values give clauses. Grounds of exclusion are answered by every member
/// in its own Response, and the question on reserved contracts (C57) is asked of everybody: that it
/// stands in a Request says nothing about the contract.
package enum ESPDClauses {
  /// One clause for each lot and statement, in the order of the Request.
  package static func clauses(of request: ESPDRequest) -> [Clause] {
    var numbering = ClauseNumbering()
    var clauses: [Clause] = []
    for asked in request.asked() where asked.criterion.kind == .selection {
      for statement in asked.statements {
        let drafts = drafts(of: statement, criterion: asked.criterion, in: request)
        for lot in statement.lots {
          clauses += drafts.map {
            $0.clause(on: lot, file: request.path, numbering: &numbering)
          }
        }
      }
    }
    return clauses
  }

  /// A statement's clause; two where the model can judge only a part of it.
  private static func drafts(
    of statement: ESPDRequest.Statement, criterion: ESPDRequest.Criterion, in request: ESPDRequest
  ) -> [ClauseDraft] {
    let whole = ClauseDraft(statement, criterion: criterion)
    guard criterion.number == "C29", let turnover = YearlyTurnover(statement) else {
      return [whole]
    }
    let judged = whole.requiring(turnover.amount, in: request.path)
    // The register has the latest year alone: earlier years stay open, because silence would read as a yes.
    return turnover.asksEarlierYears ? [judged, whole] : [judged]
  }
}

/// General yearly turnover (C29) in so far as the model has a place for it.
///
/// - Source: ESPD-EDM, C29 `gen-year-to`; RULES GRP-02.
private struct YearlyTurnover {
  let amount: Money
  let asksEarlierYears: Bool

  /// `nil` where there is not exactly one least amount, or where the amount is not for each year.
  init?(_ statement: ESPDRequest.Statement) {
    let values = statement.requirements.flatMap(\.expected)
    let amounts = values.compactMap { value -> Money? in
      guard case .amount(let money) = value.content, value.bound != .maximum else { return nil }
      return money
    }
    let hasMaximum = values.contains { $0.bound == .maximum }
    // "Threshold per year" is a box of the form: CHECK_BOX_TRUE, CHECKBOX_FALSE, CHECK_BOX_UNCHECKED.
    let isTotal = statement.requirements.contains { property in
      property.asksYesOrNo
        && property.expected.contains { !$0.words.hasSuffix("TRUE") }
    }
    guard amounts.count == 1, !hasMaximum, !isTotal else { return nil }
    amount = amounts[0]
    asksEarlierYears = values.contains { value in
      if case .number(let years) = value.content { years != "1" } else { false }
    }
  }
}

/// A clause before it has a lot and an id.
private struct ClauseDraft {
  let kind: ClauseKind
  let quote: String
  let language: String?
  let source: Source
  var requirement: Requirement?

  /// The words are the criterion's name and then each requirement with its value, as published.
  init(_ statement: ESPDRequest.Statement, criterion: ESPDRequest.Criterion) {
    kind = Self.kind(of: criterion)
    let words = statement.requirements.map { property in
      let values = property.expected.map(\.words).joined(separator: ", ")
      let about = (property.description.entries.first ?? property.name.entries.first)?.text
      return about.map { "\($0): \(values)" } ?? values
    }
    let name = criterion.name.entries.first
    quote = ([name?.text].compactMap { $0 } + words).joined(separator: "; ")
    language = name.flatMap { $0.language == "UND" ? nil : $0.language }
    source = statement.requirements.first?.expected.first?.source ?? criterion.source
  }

  /// Capacities of a group are added up unless the buyer says otherwise (RULES GRP-02).
  func requiring(_ amount: Money, in document: String) -> ClauseDraft {
    var draft = self
    draft.requirement = Requirement(
      content: .turnover(amount), subject: .group,
      origin: DocumentPlace(document: document, page: nil, quote: quote), source: source)
    return draft
  }

  func clause(on lot: LotID, file: String, numbering: inout ClauseNumbering) -> Clause {
    let stem = "\(lot)/\(kind.rawValue)/espd"
    return Clause(
      id: "\(stem)/\(numbering.next(stem))", kind: kind, lots: [lot], origin: .espd, file: file,
      source: source, quote: quote, language: language, requirement: requirement)
  }

  /// By the common numbers; a certificate here is one of quality or environment, not of a social scheme.
  private static func kind(of criterion: ESPDRequest.Criterion) -> ClauseKind {
    switch criterion.number {
    case "C29", "C30", "C31", "C32": .turnover
    case "C37", "C38", "C39": .references
    case "C54", "C55", "C56": .certificate
    default: .selectionOther
    }
  }
}

/// Counts the clauses of a lot and kind.
private struct ClauseNumbering {
  private var counts: [String: Int] = [:]

  mutating func next(_ stem: String) -> Int {
    counts[stem, default: 0] += 1
    return counts[stem] ?? 1
  }
}
