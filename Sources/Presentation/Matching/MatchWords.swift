import Matching
package import Values

extension MatchTier {
  package var phrase: Phrase {
    switch self {
    case .strong: Phrase(en: "strong", sv: "stark", da: "stærk")
    case .possible: Phrase(en: "possible", sv: "möjlig", da: "mulig")
    case .longShot: Phrase(en: "long shot", sv: "osäker", da: "usikker")
    }
  }
}

extension MatchReason.Weight {
  /// Shown with a sign, so that no colour is needed.
  var sign: String {
    switch self {
    case .speaksFor: "+"
    case .open: "?"
    case .against: "–"
    case .note: "·"
    }
  }

  var phrase: Phrase {
    switch self {
    case .speaksFor: Phrase(en: "speaks for it", sv: "talar för", da: "taler for")
    case .open: Phrase(en: "to find out", sv: "att ta reda på", da: "skal undersøges")
    case .against: Phrase(en: "speaks against it", sv: "talar emot", da: "taler imod")
    case .note: Phrase(en: "note", sv: "notera", da: "bemærk")
    }
  }
}

extension WatchedValue {
  package var phrase: Phrase {
    switch self {
    case .deadline: Phrase(en: "deadline", sv: "sista dag", da: "frist")
    case .clauses: Phrase(en: "clauses", sv: "klausuler", da: "klausuler")
    case .work: Phrase(en: "kinds of work", sv: "arbetsslag", da: "opgaver")
    case .place: Phrase(en: "place", sv: "plats", da: "sted")
    case .value: Phrase(en: "value", sv: "värde", da: "værdi")
    case .lots: Phrase(en: "number of lots", sv: "antal delar", da: "antal delkontrakter")
    case .title: Phrase(en: "title", sv: "rubrik", da: "titel")
    case .documents: Phrase(en: "documents", sv: "dokument", da: "dokumenter")
    case .tier: Phrase(en: "how well it fits", sv: "hur väl den passar", da: "hvor godt den passer")
    }
  }
}

/// The words of the digest that no other page has.
enum DigestWord: String, CaseIterable {
  case title, allGroups, newOnes, changedOnes, goneOnes, lookAtThese, nothing, longShots, dismissed
  case why, members, daysLeft, new, changed, firstRun, closed, absent, first, more, noDeadline,
    prices
  case openingNote

  var phrase: Phrase {
    switch self {
    case .title: Phrase(en: "Open lots for", sv: "Öppna delar för", da: "Åbne delkontrakter for")
    case .allGroups: Phrase(en: "All groups", sv: "Alla grupper", da: "Alle grupper")
    case .newOnes: Phrase(en: "new", sv: "nya", da: "nye")
    case .changedOnes: Phrase(en: "changed", sv: "ändrade", da: "ændrede")
    case .goneOnes:
      Phrase(en: "Gone since last time", sv: "Borta sedan sist", da: "Væk siden sidst")
    case .lookAtThese: Phrase(en: "Look at these", sv: "Titta på dessa", da: "Se på disse")
    case .nothing:
      Phrase(
        en: "No open lot suits the group today.", sv: "Ingen öppen del passar gruppen i dag.",
        da: "Intet åbent delkontrakt passer gruppen i dag.")
    case .longShots: Phrase(en: "Long shots", sv: "Osäkra", da: "Usikre")
    case .dismissed: Phrase(en: "Not interested", sv: "Inte intresserade", da: "Ikke interesseret")
    case .why: Phrase(en: "Why", sv: "Varför", da: "Hvorfor")
    case .members:
      Phrase(
        en: "Who could do the work", sv: "Vilka kan göra arbetet", da: "Hvem kan udføre arbejdet")
    case .daysLeft: Phrase(en: "days left", sv: "dagar kvar", da: "dage tilbage")
    case .new: Phrase(en: "new", sv: "ny", da: "ny")
    case .changed: Phrase(en: "changed", sv: "ändrad", da: "ændret")
    case .firstRun:
      Phrase(
        en: "The first run: everything is new.", sv: "Första körningen: allt är nytt.",
        da: "Første kørsel: alt er nyt.")
    case .closed: Phrase(en: "the deadline was", sv: "sista dag var", da: "fristen var")
    case .absent:
      Phrase(
        en: "withdrawn, no longer in the notices read, or no longer suitable",
        sv: "återkallad, inte längre bland de lästa annonserna, eller inte längre lämplig",
        da: "tilbagekaldt, ikke længere blandt de læste bekendtgørelser eller ikke længere egnet")
    case .first: Phrase(en: "first seen", sv: "först sedd", da: "først set")
    case .more:
      Phrase(en: "more in matches.csv", sv: "fler i matches.csv", da: "flere i matches.csv")
    case .noDeadline: Phrase(en: "not stated", sv: "anges inte", da: "ikke angivet")
    case .prices:
      Phrase(
        en: "For this group only: send no group another group's page.",
        sv: "Bara för denna grupp: skicka inte en grupps sida till en annan.",
        da: "Kun for denne gruppe: send ikke en gruppes side til en anden.")
    case .openingNote:
      Phrase(
        en: "A search by codes, places and facts; the procurement documents were not read.",
        sv: "En sökning på koder, platser och uppgifter; upphandlingsdokumenten är inte lästa.",
        da: "En søgning på koder, steder og oplysninger; udbudsdokumenterne er ikke læst.")
    }
  }
}
