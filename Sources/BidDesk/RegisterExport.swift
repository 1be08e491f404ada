import MemberRegister
package import Procurement

/// Writes a register out: whole for the administrator, or what may be shared.
package struct RegisterExport {
  package enum Format: String, Sendable, CaseIterable {
    /// The exchange file: everything that holds now, walled answers and small counts too.
    case xml
    /// The database with its history.
    case sqlite
    /// For sharing: nothing walled, no small counts.
    case csv, json
  }

  package let desk: RegisterDesk
  /// The last day whose revisions count; `nil` for all of them. Not for `sqlite`.
  package var asOf: CivilDate?

  package init(desk: RegisterDesk) { self.desk = desk }

  /// The files of an export, by name; the only one of `xml` and `json` has any name.
  ///
  /// What the exchange file shows of walled answers is logged.
  package func files(
    _ format: Format
  ) throws(DeskFailure) -> [(path: String, bytes: [UInt8])] {
    switch format {
    case .xml, .sqlite:
      let register = try desk.everything(for: .administrator(desk.author), asOf: asOf)
      do {
        return [("register.xml", try RegisterXML.write(register))]
      } catch { throw DeskFailure(.badInput, "\(error)") }
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
    let register = try desk.everything(for: .outsider, asOf: asOf)
    return (register, CountVisibility(publishing: register.operators, asOf: register.asOf))
  }
}
