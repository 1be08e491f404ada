/// Tells texts that speak of somebody's health: words for diagnoses and benefits that reveal one (GDP-01).
///
/// Not for texts about groups of people, as in "långtidssjukskrivna", nor for names of enterprises and
/// contracts: there such words are no data about a person.
package enum HealthWords {
  /// Whether `text` has such a word; beginnings count, so that endings do not matter.
  package static func occur(in text: some StringProtocol) -> Bool {
    text.lowercased().split { !$0.isLetter }.contains { word in
      stems.contains { word.hasPrefix($0) }
    }
  }

  /// Swedish, Danish and English.
  private static let stems = [
    "adhd", "aktivitetsersättning", "alkoholis", "anxiety", "asperger", "autis", "bipol",
    "blind", "cancer", "demens", "depress", "deprim", "diabet", "diagnos", "disab", "dyslex",
    "døv", "döv", "epilep", "fleksjob", "funktionsned", "funktionshind", "førtidspension",
    "handicap", "hjärnskad", "hjerneskad", "lönebidrag", "missbruk", "misbrug", "multipel",
    "ptsd", "psykos", "psykisk", "schizo", "sjukdom", "sjukersättning", "sjukskriv", "sygdom",
    "sygemeld", "utbränd", "utmattning", "ångest", "angst",
  ]
}
