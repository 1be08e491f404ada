package import Law
package import Members
package import Values

/// Writes a register as the sheets that ``RegisterSheet`` reads, for sharing.
///
/// Left out: prices, own answers and exclusion grounds (walled), small counts, and everything but the latest
/// facts. The administrator's backup is ``RegisterXML``.
package enum RegisterCSV {
  /// One sheet to share.
  package struct File: Hashable, Sendable {
    /// As in `medlemmar.csv`.
    package let name: String
    /// The sheet as CSV.
    package let bytes: [UInt8]
  }

  /// The members, and what they can take on and are certified for.
  ///
  /// - Parameters:
  ///   - asOf: the day that the latest facts are looked up for.
  ///   - counts: whose counts may be shown; ``CountVisibility/init(publishing:asOf:)`` for sharing.
  package static func write(
    _ register: Register, asOf: CivilDate, counts: CountVisibility
  ) -> [File] {
    [
      File(
        name: "medlemmar.csv",
        bytes: CSVText.bytes(MemberRows(register, asOf: asOf, counts: counts).rows())),
      File(name: "kapacitet.csv", bytes: CSVText.bytes(capacities(register))),
      File(name: "certifikat.csv", bytes: CSVText.bytes(certificates(register))),
    ]
      + (register.distances.isEmpty
        ? [] : [File(name: "avstånd.csv", bytes: CSVText.bytes(distances(register)))])
  }

  private static func capacities(_ register: Register) -> [[String]] {
    let columns = ["organisationsnummer", "cpv", "enhet", "period", "mängd", "platser"]
    return [columns]
      + register.operators.flatMap { member in
        member.capacities.map {
          [
            number(member), $0.cpv.description,
            SheetWords.swedish($0.unit.rawValue, in: SheetWords.units),
            SheetWords.swedish($0.period.rawValue, in: SheetWords.periods), String($0.amount),
            $0.places.joined(separator: " "),
          ]
        }
      }
  }

  private static func certificates(_ register: Register) -> [[String]] {
    [SheetColumns.certificates.map(\.name)]
      + register.operators.flatMap { member in
        member.certificates.map {
          [
            number(member), $0.scheme, $0.issuer, $0.number ?? "", $0.validFrom.description,
            $0.validThrough?.description ?? "",
            SheetWords.swedish($0.state.rawValue, in: SheetWords.states),
            $0.checkedOn?.description ?? "", $0.through ?? "",
          ]
        }
      }
  }

  private static func distances(_ register: Register) -> [[String]] {
    [SheetColumns.distances.map(\.name)]
      + register.distances.map { [$0.from, $0.to, String($0.kilometres)] }
  }

  /// A number with its hyphen where the country writes one, so that no spreadsheet takes it for an amount.
  static func number(_ member: EconomicOperator) -> String {
    let value = member.registration.value
    return LawBook.standard.enterprises(scheme: member.registration.scheme)?.written(value) ?? value
  }
}
