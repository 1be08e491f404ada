import Texts
package import Values

/// Why a use case stopped, in parts: a server hands them on as fields, a terminal as a line in the reader's language.
package struct DeskFailure: Error, Hashable, Sendable {
  /// What the process tells its caller.
  package let status: ExitStatus
  /// Which kind it is, for programs and for who looks it up, as in `register.unknown-group`.
  package let code: String
  /// What it is about: a file with its line or lot, a program, a stream; `nil` where the message says it.
  package let place: String?
  /// What is wrong: lower case, no full stop.
  package let message: Phrase
  /// What to do about it; `nil` where the message says it.
  package let remedy: Phrase?
  /// Further ones of the same kind, where one input has several mistakes.
  package let others: [DeskFailure]

  /// - Parameter message: its key is `failure.` with the code, and a further word where one code has several sentences.
  package init(
    _ status: ExitStatus, at place: String? = nil, _ message: Phrase, remedy: Phrase? = nil
  ) {
    self.init(status, code: Self.code(of: message), at: place, message, remedy: remedy)
  }

  /// - Parameters:
  ///   - outer: what stands before the failure's own place.
  ///   - remedy: what to do where the failure does not say it.
  package init(
    _ status: ExitStatus, _ failure: some TellingFailure, at outer: String? = nil,
    remedy: Phrase? = nil, others: [DeskFailure] = []
  ) {
    let place = [outer ?? "", failure.place].filter { !$0.isEmpty }.joined(separator: ": ")
    self.init(
      status, code: failure.code, at: place.isEmpty ? nil : place,
      Phrase(verbatim: failure.message),
      remedy: failure.remedy.isEmpty ? remedy : Phrase(verbatim: failure.remedy), others: others)
  }

  /// What must not happen: a mistake of ours.
  package init(fault error: any Error) { self.init(.fault, untyped: error) }

  /// - Parameter error: what came through code that does not say what it throws; a mistake of ours where no target of
  ///   ours threw it.
  package init(_ status: ExitStatus, untyped error: any Error) {
    let report = Phrase("remedy.report-with-inputs")
    if let failure = error as? any TellingFailure {
      self.init(status, failure, remedy: status == .fault ? report : nil)
    } else {
      self.init(.fault, Phrase("failure.program.fault", ["error": "\(error)"]), remedy: report)
    }
  }

  private init(
    _ status: ExitStatus, code: String, at place: String?, _ message: Phrase, remedy: Phrase?,
    others: [DeskFailure] = []
  ) {
    self.status = status
    self.code = code
    self.place = place
    self.message = message
    self.remedy = remedy
    self.others = others
  }

  private static func code(of message: Phrase) -> String {
    let parts = message.key?.name.split(separator: ".").dropFirst().prefix(2) ?? []
    return parts.joined(separator: ".")
  }
}

extension DeskFailure: CustomStringConvertible {
  /// One line: `register.xml: what is wrong [register.unknown-group]; what to do`.
  package func line(in language: OutputLanguage) -> String {
    let said = "\(message.text(in: language)) [\(code)]"
    return [place, said].compactMap(\.self).joined(separator: ": ")
      + (remedy.map { "; \($0.text(in: language))" } ?? "")
  }

  package var description: String { line(in: .english) }
}
