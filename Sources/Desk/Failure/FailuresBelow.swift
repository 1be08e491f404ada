import Briefs
package import ClauseSearch
import Dossier
import Law
import LawReading
package import MatchLedger
package import NoticeReading
import Papers
package import Planning
package import Presentation
package import RegisterExchange
package import RegisterStore
package import Schemas
package import XMLStream

private func place(_ file: String, line: Int, _ path: String = "") -> String {
  [file, line > 0 ? "line \(line)" : "", path].filter { !$0.isEmpty }.joined(separator: ": ")
}

extension NoticeFailure: TellingFailure {
  /// The word of its kind, behind that of its target.
  package var code: String { "notice.\(kind.rawValue)" }
  /// The file, and where in it as far as that is known.
  package var place: String { Desk.place(file, line: line, path) }
}

extension XMLFailure: TellingFailure {
  /// The word of its kind, behind that of its target.
  package var code: String { "xml.\(kind.rawValue)" }
  /// The file, and where in it as far as that is known.
  package var place: String { Desk.place(file, line: line, path) }
  /// Empty: the failure says none.
  package var remedy: String { "" }
}

extension OwnFormatFailure: TellingFailure {
  /// The word of its kind, behind that of its target.
  package var code: String { "\(Format.name).\(kind.rawValue)" }
  /// The file, and where in it as far as that is known.
  package var place: String { Desk.place(file, line: line) }
}

extension StoreFailure: TellingFailure {
  /// The word of its kind, behind that of its target.
  package var code: String { "store.\(kind.rawValue)" }
  /// The file, and where in it as far as that is known.
  package var place: String { file }
}

extension LedgerFailure: TellingFailure {
  /// The word of its kind, behind that of its target.
  package var code: String { "ledger.\(kind.rawValue)" }
  /// The file, and where in it as far as that is known.
  package var place: String { file }
}

extension SIEFailure: TellingFailure {
  /// The word of its kind, behind that of its target.
  package var code: String { "sie.\(kind.rawValue)" }
}

extension SheetProblem: TellingFailure {
  /// The word of its kind, behind that of its target.
  package var code: String { "sheet.\(kind.rawValue)" }
}

extension PlanningFailure: TellingFailure {
  /// The word of its kind, behind that of its target.
  package var code: String { kind.rawValue }
  /// Empty: the message says it.
  package var place: String { "" }
  /// Empty: the failure says none.
  package var remedy: String { "" }
}

extension PhraseFailure: TellingFailure {
  /// The word of its kind, behind that of its target.
  package var code: String { "phrases.malformed" }
  /// The file, and where in it as far as that is known.
  package var place: String { Desk.place(file, line: line) }
  /// Empty: the failure says none.
  package var remedy: String { "" }
}

extension TemplateFailure: TellingFailure {
  /// The word of its kind, behind that of its target.
  package var code: String { "template.broken" }
  /// Empty: the message says it.
  package var place: String { "" }
  /// Which template it is.
  package var message: String { "template '\(template)' cannot be used" }
  /// Empty: the failure says none.
  package var remedy: String { "" }
}

extension RegisterRemark: TellingFailure {
  /// The word of its kind, behind that of its target.
  package var code: String { "register.\(kind.rawValue)" }
  /// The file, and where in it as far as that is known.
  package var place: String { "line \(line)" }
  /// Empty: the failure says none.
  package var remedy: String { "" }
}
