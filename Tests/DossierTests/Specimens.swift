import Members
import Notices
import Values

enum Specimens {
  static let source = Source(NoticeField(term: "operator", path: "/register/operator"))

  static func member(_ number: Int) -> EconomicOperator {
    EconomicOperator(
      id: OperatorID("M0\(number)"), name: "Verkstad \(number) ekonomisk förening",
      legalForm: "ekonomisk-forening",
      registration: RegistrationNumber(scheme: "0007", value: "769600000\(number)"),
      country: "SWE", town: "Alingsås", municipality: "1489", nuts: "SE232", size: "micro",
      source: source)
  }
}
