package import Judging
import Law
package import Notices
import Texts
package import Values

/// Questions to the buyer as text that can be pasted into the buyer's portal.
///
/// It names the procurement, the lots and the clauses; nobody who thinks of tendering, and no rule of ours.
package struct QuestionText: Sendable {
  private let sheet: QuestionSheet
  private let notice: Notice
  private let language: OutputLanguage

  /// The questions of `sheet` must be about `notice`, whose title and lots the letter names.
  package init(_ sheet: QuestionSheet, notice: Notice, language: OutputLanguage) {
    self.sheet = sheet
    self.notice = notice
    self.language = language
  }

  /// The whole letter; empty where there is nothing to ask.
  package var lines: [String] {
    sheet.questions.isEmpty
      ? [] : [heading, ""] + sheet.questions.enumerated().flatMap { lines($1, number: $0 + 1) }
  }

  /// Until when to ask; for those who ask, not for the buyer.
  package var deadline: String? {
    sheet.lastDay.map { last in
      let limit = word(last.basis == .stated ? .statedLastDay : .answersDue)
      return "\(word(.lastDayToAsk)) \(last.day) (\(limit) \(last.limit), \(last.margin) "
        + "\(word(.daysInHand))\(last.ruleID.map { "; \($0)" } ?? ""))"
    }
  }

  var values: [String: Any]? {
    guard !sheet.questions.isEmpty else { return nil }
    var values: [String: Any] = [
      "list": sheet.questions.map { question in
        [
          "text": question.text.text(in: language), "lots": lots(question),
          "about": about(question), "asks": question.rules.joined(separator: ", "),
        ]
      }
    ]
    values["until"] = deadline
    return values
  }

  private var heading: String {
    let number = [notice.publicationNumber ?? notice.id, notice.procedure.internalID]
      .compactMap(\.self).joined(separator: ", ")
    let title = notice.procedure.title.text(preferring: language.threeLetters) ?? ""
    return "\(word(.questionsAbout)) \(title)\(number.isEmpty ? "" : " (\(number))")"
  }

  private func lines(_ question: BuyerQuestion, number: Int) -> [String] {
    [
      "\(number). \(lots(question)): \(question.text.text(in: language))",
      "   \(word(.refersTo)): \(about(question))", "",
    ]
  }

  /// As a list on a page that has no room for more, as in `LOT-0001, LOT-0002: How ...? (Refers to: ...)`.
  package var points: [String] {
    sheet.questions.map { question in
      "\(lots(question)): \(question.text.text(in: language)) "
        + "(\(word(.refersTo)): \(about(question)); \(question.rules.joined(separator: ", ")))"
    }
  }

  private func lots(_ question: BuyerQuestion) -> String {
    question.lots.map(\.description).joined(separator: ", ")
  }

  /// The words of the clauses, each once however many lots have them.
  private func about(_ question: BuyerQuestion) -> String {
    question.clauses.map { clause in
      let quoted = ClauseQuote(clause, in: language).quoted
      let words = quoted.isEmpty ? "" : " \(quoted)"
      let document = clause.requirement?.origin.document
      return
        "\(clause.kind.phrase.text(in: language)), \(document ?? clause.source.field.term)\(words)"
    }.reduce(into: [String]()) { if !$0.contains($1) { $0.append($1) } }
      .joined(separator: "; ")
  }

  private func word(_ word: Word) -> String { word.text(in: language) }
}
