import Judging
import Members
import Notices
import RegisterExchange
import Values

/// What a user should look at again in a file that was read: a line each, for standard error.
enum Notes {
  static func of(_ notice: Notice) -> [String] {
    let lots = notice.lots.isEmpty ? ["note: \(notice.source.path): the notice has no lots"] : []
    return lots
      + notice.issues.map { issue in
        let line = issue.line > 0 ? "line \(issue.line): " : ""
        return "note: \(notice.source.path): \(line)'\(issue.value)' [\(issue.code)]"
      }
  }

  /// Results repeat no reservation, and plans need not have it yet.
  static func noCall(_ notice: Notice) -> String {
    "note: \(notice.source.path): a notice of the kind '\(notice.formType ?? "")' (BT-03) calls for no "
      + "tenders, and may leave out what its call asks [notice.no-call]; check the call"
  }

  static func of(_ register: Register) -> [String] {
    register.remarks.map { "note: \(register.path): \($0)" }
  }

  /// Told here and not in the results, which are the same on any day.
  static func of(_ sheet: QuestionSheet, today: CivilDate) -> [String] {
    guard !sheet.questions.isEmpty, let last = sheet.lastDay, last.limit < today else { return [] }
    return ["note: the last day to ask the buyer, \(last.limit), has passed [questions.late]"]
  }
}
