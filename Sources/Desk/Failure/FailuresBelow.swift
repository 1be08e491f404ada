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
  package var code: String { "notice.\(kind.rawValue)" }
  package var place: String { Desk.place(file, line: line, path) }
}

extension XMLFailure: TellingFailure {
  package var code: String { "xml.\(kind.rawValue)" }
  package var place: String { Desk.place(file, line: line, path) }
  package var remedy: String { "" }
}

extension OwnFormatFailure: TellingFailure {
  package var code: String { "\(Format.name).\(kind.rawValue)" }
  package var place: String { Desk.place(file, line: line) }
}

extension StoreFailure: TellingFailure {
  package var code: String { "store.\(kind.rawValue)" }
  package var place: String { file }
}

extension LedgerFailure: TellingFailure {
  package var code: String { "ledger.\(kind.rawValue)" }
  package var place: String { file }
}

extension SIEFailure: TellingFailure {
  package var code: String { "sie.\(kind.rawValue)" }
}

extension SheetProblem: TellingFailure {
  package var code: String { "sheet.\(kind.rawValue)" }
}

extension PlanningFailure: TellingFailure {
  package var code: String { kind.rawValue }
  package var place: String { "" }
  package var remedy: String { "" }
}

extension PhraseFailure: TellingFailure {
  package var code: String { "phrases.malformed" }
  package var place: String { Desk.place(file, line: line) }
  package var remedy: String { "" }
}

extension TemplateFailure: TellingFailure {
  package var code: String { "template.broken" }
  package var place: String { "" }
  package var message: String { "template '\(template)' cannot be used" }
  package var remedy: String { "" }
}

extension RegisterRemark: TellingFailure {
  package var code: String { "register.\(kind.rawValue)" }
  package var place: String { "line \(line)" }
  package var remedy: String { "" }
}
