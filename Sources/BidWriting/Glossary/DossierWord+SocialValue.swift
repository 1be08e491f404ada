import Procurement

/// Words of the joint tender's section on social value.
extension DossierWord {
  static let socialValue = Phrase(en: "Social value", sv: "Socialt värde", da: "Social værdi")
  static let figure = Phrase(en: "Figure", sv: "Uppgift", da: "Oplysning")
  static let forTargetGroup = Phrase(
    en: "For the target group", sv: "För målgruppen", da: "For målgruppen")
  static let inAll = Phrase(en: "In all", sv: "Totalt", da: "I alt")
  static let partOfAll = Phrase(en: "Share", sv: "Andel", da: "Andel")
  static let personsOccupied = Phrase(
    en: "Jobs at the tenderers, persons", sv: "Sysselsatta hos anbudsgivarna, personer",
    da: "Beskæftigede hos tilbudsgiverne, personer")
  static let fullTimeOccupied = Phrase(
    en: "Jobs at the tenderers, full-time equivalents",
    sv: "Sysselsatta hos anbudsgivarna, heltidsekvivalenter",
    da: "Beskæftigede hos tilbudsgiverne, fuldtidsekvivalenter")

  static func socialValueText(_ counted: Int, of all: Int) -> Phrase {
    Phrase(
      en:
        "The hours are the work in this tender times each tenderer's share of workers of the target group, "
        + "for the \(counted) of \(all) tenderers that let it be shown; the others count as none. Numbers of "
        + "persons are those of tenderers where they are large enough to show. All are sums.",
      sv:
        "Timmarna är arbetet i anbudet gånger varje anbudsgivares andel sysselsatta ur målgruppen, för "
        + "\(counted) av \(all) anbudsgivare som låter den visas; övriga räknas som noll. Antal personer gäller "
        + "de anbudsgivare där antalen är stora nog att visas. Alla uppgifter är summor.",
      da:
        "Timerne er arbejdet i tilbuddet gange hver tilbudsgivers andel beskæftigede fra målgruppen, for "
        + "\(counted) af \(all) tilbudsgivere, som lader den vise; øvrige tæller som nul. Antal personer gælder "
        + "de tilbudsgivere, hvor antallene er store nok til at vises. Alle oplysninger er summer.")
  }
}
