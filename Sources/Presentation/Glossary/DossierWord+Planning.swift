package import Values


/// Words of who is planned with, who is not, and what each may see.
extension DossierWord {
  package static let hiddenCount =
    Phrase(
      en: "not shown here: the figures could point at persons",
      sv: "visas inte här: uppgifterna kan peka ut personer",
      da: "vises ikke her: oplysningerne kan udpege personer")

  /// - Parameter name: whose copy it is.
  package static func memberCopy(_ name: String) -> Phrase {
    Phrase(
      en:
        "Copy for \(name): the plan as a member sees it, what is its own (prices, declaration, commitment), and "
        + "what is for all who tender with it (agreement, timeline). Prices, answers and papers of the others, and the "
        + "bid as a whole, are for the administrator only (CMP-04).",
      sv:
        "Kopia till \(name): planen som en medlem ser den, det som är medlemmens eget (priser, försäkran, åtagande) "
        + "och det som är för alla som lämnar anbud med den (avtal, tidslinje). De andras priser, svar och handlingar, och "
        + "anbudet som helhet, är bara för den som administrerar anbudet (CMP-04).",
      da:
        "Kopi til \(name): planen, som et medlem ser den, det, der er medlemmets eget (priser, erklæring, "
        + "støtteerklæring), og det, der er for alle, som byder med det (aftale, tidslinje). De andres priser, svar og "
        + "papirer og tilbuddet som helhed er kun for den, der administrerer tilbuddet (CMP-04).")
  }

  package static func openForOthers(_ count: Int) -> Phrase {
    Phrase(
      en: "\(count) more are for others", sv: "\(count) till är andras",
      da: "\(count) flere er andres")
  }

  /// Of a member for whom a buyer's answer would change nothing.
  package static let failsEveryReading = Phrase(
    en: "met under no reading, so it is not planned with",
    sv: "inte uppfyllt enligt någon läsning, så planen räknar inte med den",
    da: "ikke opfyldt efter nogen læsning, så planen regner ikke med den")

  /// - Parameter members: for whom only the law is open.
  package static func includeDisputed(_ members: String) -> Phrase {
    Phrase(
      en:
        "The law is disputed for \(members): ask the buyer (samanbud check --questions), or plan with them "
        + "all the same (--include-disputed). The bid then stays a draft until the risk is taken in the brief "
        + "(override), for instance on the buyer's answer.",
      sv:
        "Rättsläget är omtvistat för \(members): fråga köparen (samanbud check --questions), eller planera "
        + "med dem ändå (--include-disputed). Anbudet förblir då utkast tills risken har tagits i underlaget "
        + "(override), till exempel efter köparens svar.",
      da:
        "Retsstillingen er omstridt for \(members): spørg ordregiver (samanbud check --questions), eller "
        + "planlæg med dem alligevel (--include-disputed). Tilbuddet forbliver da et udkast, til risikoen er "
        + "påtaget i tilbudsgrundlaget (override), for eksempel efter ordregivers svar.")
  }
}
