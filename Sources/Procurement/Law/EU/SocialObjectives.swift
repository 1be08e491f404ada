extension Rule {
  /// SOC-EU-01: social codes say what the buyer is after; they reserve nothing and ask for no proof.
  package static let socialObjective = Rule(
    id: "SOC-EU-01",
    title: Phrase(
      en: "A social objective is stated; it reserves nothing",
      sv: "Ett socialt mål anges; det reserverar ingenting"),
    citation: Citation(
      act: "eForms", provision: "BT-06, BT-754, BT-775",
      gist: "Codes of strategy and statistics; terms stand in BT-70 or the documents.",
      standing: .verified, verifiedOn: CivilDate(2026, 11, 21)),
    validity: Validity(from: CivilDate(2016, 1, 1)), subject: .group, readings: [])
}
