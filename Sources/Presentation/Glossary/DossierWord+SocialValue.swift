package import Values

/// Words of the joint tender's section on social value.
extension DossierWord {
  package static let socialValue = Phrase(
    en: "Social value", sv: "Socialt värde", da: "Social værdi")
  package static let figure = Phrase(en: "Figure", sv: "Uppgift", da: "Oplysning")
  package static let forTargetGroup = Phrase(
    en: "For the target group", sv: "För målgruppen", da: "For målgruppen")
  package static let inAll = Phrase(en: "In all", sv: "Totalt", da: "I alt")
  package static let partOfAll = Phrase(en: "Share", sv: "Andel", da: "Andel")

  package static func personsOccupied(isGroup: Bool) -> Phrase {
    isGroup
      ? Phrase(
        en: "Jobs at the tenderers, persons", sv: "Sysselsatta hos anbudsgivarna, personer",
        da: "Beskæftigede hos tilbudsgiverne, personer")
      : Phrase(
        en: "Jobs at the tenderer, persons", sv: "Sysselsatta hos anbudsgivaren, personer",
        da: "Beskæftigede hos tilbudsgiveren, personer")
  }

  package static func fullTimeOccupied(isGroup: Bool) -> Phrase {
    isGroup
      ? Phrase(
        en: "Jobs at the tenderers, full-time equivalents",
        sv: "Sysselsatta hos anbudsgivarna, heltidsekvivalenter",
        da: "Beskæftigede hos tilbudsgiverne, fuldtidsekvivalenter")
      : Phrase(
        en: "Jobs at the tenderer, full-time equivalents",
        sv: "Sysselsatta hos anbudsgivaren, heltidsekvivalenter",
        da: "Beskæftigede hos tilbudsgiveren, fuldtidsekvivalenter")
  }

  package static let withoutSubcontractors = Phrase(
    en: "Work of subcontractors is in no figure.",
    sv: "Underleverantörernas arbete ingår inte i någon uppgift.",
    da: "Underleverandørernes arbejde indgår ikke i nogen oplysning.")

  package static func socialValueText(isGroup: Bool) -> Phrase {
    isGroup
      ? Phrase(
        en:
          "Hours are the work in this tender times each tenderer's share of workers of the target group. "
          + "All figures are sums for all tenderers.",
        sv:
          "Timmar är arbetet i anbudet gånger varje anbudsgivares andel sysselsatta ur målgruppen. "
          + "Alla uppgifter är summor för samtliga anbudsgivare.",
        da:
          "Timer er arbejdet i tilbuddet gange hver tilbudsgivers andel beskæftigede fra målgruppen. "
          + "Alle oplysninger er summer for samtlige tilbudsgivere.")
      : Phrase(
        en:
          "Hours are the work in this tender times our share of workers of the target group.",
        sv: "Timmar är arbetet i anbudet gånger vår andel sysselsatta ur målgruppen.",
        da: "Timer er arbejdet i tilbuddet gange vores andel beskæftigede fra målgruppen.")
  }
}
