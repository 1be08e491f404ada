/// Tells texts that speak of somebody's health, pregnancy, faith, crimes or the like: words for diagnoses, for
/// benefits that reveal one, and for what else no register may hold of a person (GDP-01).
///
/// Not for texts about groups of people, as in "långtidssjukskrivna" or "personer med funktionsnedsättning", nor
/// for names of enterprises, offices and contracts: there such words are no data about a person.
package enum HealthWords {
  /// Whether `text` has such a word; beginnings count, so that endings do not matter.
  package static func occur(in text: some StringProtocol) -> Bool {
    let words = text.lowercased().split { !$0.isLetter && !$0.isNumber }.map(String.init)
    return words.indices.contains { index in
      guard isSensitive(words[index]) else { return false }
      return !isOffice(words, index) && !isGroup(words, index)
    }
  }

  private static func isSensitive(_ word: String) -> Bool {
    exact.contains(word) || stems.contains { word.hasPrefix($0) }
  }

  /// As in `LSS-enheten`, `Diabetesförbundet`, `Muslimska föreningen`.
  private static func isOffice(_ words: [String], _ index: Int) -> Bool {
    words[index...].prefix(2).contains { word in offices.contains { word.hasSuffix($0) } }
  }

  /// As in `personer med funktionsnedsättning`, but not `2 personer med ...`.
  private static func isGroup(_ words: [String], _ index: Int) -> Bool {
    guard let people = words[..<index].suffix(3).lastIndex(where: groups.contains) else {
      return false
    }
    return people == 0 || words[people - 1].contains { !$0.isNumber }
  }

  private static let groups: Set<String> = [
    "personer", "människor", "mennesker", "people", "persons", "folk", "henkilöt",
  ]

  private static let offices = [
    "förbund", "förbundet", "förening", "föreningen", "föreningar", "enhet", "enheten",
    "förvaltning", "förvaltningen", "verket", "verksamhet", "verksamheten", "nämnd", "nämnden",
    "kontor", "kontoret", "avdelning", "avdelningen", "mottagning", "mottagningen", "centrum",
    "center", "centret", "institut", "institutet", "fond", "fonden", "stiftelse", "stiftelsen",
    "kommun", "region", "kommune", "forening", "foreningen", "forbund", "forbundet", "styrelsen",
    "afdeling", "nævn", "association", "agency", "authority", "federation", "society", "council",
    "liitto", "yhdistys",
  ]

  /// Whole words, which others begin with.
  private static let exact: Set<String> = [
    "hiv", "aids", "lss", "lpt", "lrv", "lvm", "ocd", "npf", "downs", "jude", "judisk",
    "blind", "døv", "döv", "döva", "sjuk", "sjuka", "syk", "syg", "sick", "gay",
    "lam", "angst", "döms", "damp", "deaf", "ill", "sairas", "kuuro", "sokea", "ufør",
    "uføre", "uføretrygd", "jew", "mentally", "mentalsjuk", "stum", "stroke", "straffad",
    "tuomittu",
  ]

  /// Swedish, Danish, Norwegian, Finnish and English.
  private static let stems = [
    "adhd", "aktivitetsersättning", "alkoholis", "alcoholic", "anxiety", "asperger", "autis",
    "bipol", "blind", "cancer", "demens", "dement", "depress", "deprim", "diabet", "diagnos",
    "disab",
    "dyslex", "epilep", "fleksjob", "funktionsned", "funktionshind", "førtidspension",
    "handicap", "handikapp", "hjärnskad", "hjerneskad", "lönebidrag", "missbruk", "misbrug",
    "multipel", "ptsd", "psykos", "psykot", "psykisk", "psychos", "psychiatric", "schizo", "skizo",
    "sjukdom", "sjukersättning", "sjukskriv", "sjukpenning", "sjukpension", "sygdom", "sygemeld",
    "sygedagpenge", "sykdom", "sykmeld", "sykemeld", "utbränd", "utbrent", "udbrændt",
    "utmattning", "ångest",
    // Pregnancy, blood, body
    "gravid", "pregnan", "raskaana", "hivpositiv", "hivsmitt", "hepatit", "parkinson",
    "alzheimer", "fibromyalg", "reumat", "rheumat", "astma", "asthma", "migrän", "migraine",
    "rullstol", "rullestol", "kørestol", "wheelchair", "kræft", "kreft", "syöpä", "tumör", "tumor",
    "leukemi", "tuberkul", "amputer", "förlam", "lammet", "synskad", "synsned", "hörselskad",
    "hörselned", "hørehæm", "hørselshem", "dövblind", "døvblind", "cerebral", "epilepsi",
    "kroniker", "illness", "disease", "transplant", "dialys", "stomi",
    // Mind and dependence
    "utvecklingsstör", "utvecklingshäm", "udviklingshæm", "udviklingsforst", "utviklingshem",
    "kehitysvamma", "intellektuell", "tourette", "borderline", "personlighetsst", "ätstör",
    "spiseforst", "anorex", "bulimi", "självskad", "selvskad", "självmord", "selvmord", "suicid",
    "abstinens", "narkoman", "narkotika", "narkomis", "drogbero", "drogmis", "stofmis", "rusmis",
    "beroendesjuk", "spelbero", "ludoman", "addict", "alkoholmis", "alkoholbero", "masennu",
    "mielenterve", "päihde", "vammai", "sairau", "työkyvyt", "työkyvytt", "sindslid", "tvångsvård",
    "förtidspension", "uførepens", "neuropsyk", "nevropsyk",
    // Crime, faith, sex, union, decisions about one person
    "dömd", "dömt", "brottsdöm", "dømt", "straffedøm", "straffedom", "straffregist", "kriminell",
    "kriminel", "fängelsedöm", "fängelsestraff", "fængselsdom", "fængselsstraf", "convict",
    "criminal", "rikos", "frigiven", "frigivne", "villkorligt", "fotboja", "muslim", "islamist",
    "judinn", "jewish", "jøde", "jødisk", "homosex", "homofil", "lesbisk", "lesbian", "bisex",
    "transsex", "transperson", "transgender", "fackmed", "fagforeningsmed",
    "etnisk", "asylsök", "asylansök",
  ]
}
