import Law
import Members
import RegisterExchange
package import RegisterStore
package import Values

/// Writes a register out: whole for the administrator, or what may be shared.
package struct RegisterExport {
  /// What is written.
  package enum Format: String, Sendable, CaseIterable {
    /// The exchange file: everything that holds now, walled answers and small counts too.
    case xml
    /// The database with its history.
    case sqlite
    /// For sharing: nothing walled, no small counts.
    case csv, json
  }

  /// Whose register it is.
  package let desk: RegisterDesk
  /// The last day whose revisions count; `nil` for all of them. Not for `sqlite`.
  package var asOf: CivilDate?

  /// Who gets it.
  package let viewer: Viewer

  /// `viewer` is who gets the files.
  package init(desk: RegisterDesk, viewer: Viewer) {
    self.desk = desk
    self.viewer = viewer
  }

  /// - Throws: ``DeskFailure`` `usage` where the format would show a member what is walled off from it.
  package func check(_ format: Format) throws(DeskFailure) {
    guard !viewer.isAdministrator, format == .xml || format == .sqlite else { return }
    throw DeskFailure(
      .usage, at: desk.path,
      Phrase(
        "failure.export.walled", ["format": "\(format.rawValue)", "viewer": "\(viewer.name)"]),
      remedy: Phrase("remedy.shared-format"))
  }

  /// The files of an export, by name; the only one of `xml` and `json` has any name.
  ///
  /// What the exchange file shows of walled answers is logged.
  package func files(
    _ format: Format
  ) throws(DeskFailure) -> [(path: String, bytes: [UInt8])] {
    try check(format)
    switch format {
    case .xml, .sqlite:
      let register = try desk.everything(
        Viewing(.administrator(desk.author), at: desk.now.instant), asOf: asOf)
      do {
        return [("register.xml", try RegisterXML.write(register))]
      } catch { throw DeskFailure(.badInput, error) }
    case .csv:
      let (register, counts) = try shared()
      return RegisterCSV.write(register, asOf: register.asOf, counts: counts)
        .map { ($0.name, $0.bytes) }
    case .json:
      let (register, counts) = try shared()
      return [
        ("register.json", RegisterJSON.write(register, asOf: register.asOf, counts: counts))
      ]
    }
  }

  private func shared() throws(DeskFailure) -> (Register, CountVisibility) {
    // A member's own prices do not leave by a file for sharing either.
    let register = try desk.everything(
      Viewing(viewer, reading: .outsider, at: desk.now.instant), asOf: asOf
    ).seen(by: viewer)
    return (register, CountVisibility(publishing: register.operators, asOf: register.asOf))
  }
}
