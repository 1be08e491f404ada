import Judging
import Law
package import Values

extension Effort {
  package var phrase: Phrase {
    switch self {
    case .renewDocument:
      Phrase(en: "renew a document", sv: "förnya ett underlag", da: "forny et dokument")
    case .signStatement:
      Phrase(
        en: "state it, with evidence", sv: "ange det, med underlag",
        da: "angiv det, med dokumentation")
    case .ask: Phrase(en: "ask who decides", sv: "fråga den som avgör", da: "spørg den der afgør")
    case .adoptPractice:
      Phrase(en: "change how you work", sv: "ändra arbetssätt", da: "ændre arbejdsgange")
    case .changeStatutes:
      Phrase(en: "change the statutes", sv: "ändra stadgarna", da: "ændre vedtægterne")
    case .waitForAccounts:
      Phrase(en: "wait for the accounts", sv: "invänta bokslut", da: "afvent regnskab")
    case .changeWorkforce:
      Phrase(en: "change the workforce", sv: "ändra personalen", da: "ændre medarbejderstaben")
    case .changeEnterprise:
      Phrase(en: "change the enterprise", sv: "förändra företaget", da: "ændre virksomheden")
    }
  }
}

extension EvidenceKind {
  package var phrase: Phrase {
    switch self {
    case .registerExtract:
      Phrase(en: "register extract", sv: "registerutdrag", da: "registerudskrift")
    case .authorityDecision:
      Phrase(en: "decision of an authority", sv: "myndighetsbeslut", da: "myndighedsafgørelse")
    case .certificate: Phrase(en: "certificate", sv: "certifikat", da: "certifikat")
    case .auditorStatement:
      Phrase(en: "auditor's statement", sv: "revisorsintyg", da: "revisorerklæring")
    case .signedStatement:
      Phrase(en: "signed statement", sv: "undertecknad uppgift", da: "underskrevet erklæring")
    case .statutes:
      Phrase(
        en: "statutes or articles", sv: "stadgar eller bolagsordning", da: "vedtægter")
    case .minutes: Phrase(en: "minutes", sv: "protokoll", da: "referat")
    case .policy: Phrase(en: "policy", sv: "policy", da: "politik")
    case .annualReport: Phrase(en: "annual report", sv: "årsredovisning", da: "årsrapport")
    case .payrollSummary:
      Phrase(en: "payroll summary", sv: "lönesammanställning", da: "lønoversigt")
    case .agreement: Phrase(en: "agreement", sv: "avtal", da: "aftale")
    case .other: Phrase(en: "other", sv: "annat", da: "andet")
    }
  }
}

extension CertificateStatus {
  package var phrase: Phrase {
    switch self {
    case .valid: Phrase(en: "valid", sv: "giltigt", da: "gyldigt")
    case .inGrace: Phrase(en: "in grace", sv: "under anstånd", da: "i frist")
    case .suspended: Phrase(en: "suspended", sv: "vilande", da: "suspenderet")
    case .lapsed: Phrase(en: "lapsed", sv: "upphört", da: "bortfaldet")
    case .unknown: Phrase(en: "unknown", sv: "okänt", da: "ukendt")
    }
  }
}

extension CertificateStanding.Reason {
  package var phrase: Phrase {
    switch self {
    case .none:
      Phrase(en: "none in the register", sv: "inget i registret", da: "intet i registret")
    case .notYetValid: Phrase(en: "not valid yet", sv: "gäller inte ännu", da: "gælder ikke endnu")
    case .notCheckedSinceEnd:
      Phrase(
        en: "its last day has passed, and nobody has looked since",
        sv: "sista dagen har passerat, och ingen har kontrollerat sedan dess",
        da: "sidste dag er passeret, og ingen har slået op siden")
    case .pastEnd:
      Phrase(
        en: "its last day has passed", sv: "sista dagen har passerat", da: "sidste dag er passeret")
    case .withdrawn: Phrase(en: "withdrawn", sv: "återkallat", da: "tilbagekaldt")
    case .suspended:
      Phrase(
        en: "suspended by the issuer", sv: "utfärdaren har gjort det vilande",
        da: "suspenderet af udstederen")
    case .changedLater:
      Phrase(
        en: "a later look found it changed", sv: "en senare kontroll visade en ändring",
        da: "et senere opslag viste en ændring")
    case .groupUnknown:
      Phrase(
        en: "nothing is known of the group's", sv: "inget är känt om gruppens",
        da: "intet er kendt om gruppens")
    case .groupFails:
      Phrase(
        en: "the group's does not hold", sv: "gruppens gäller inte", da: "gruppens gælder ikke")
    }
  }
}

extension Citation.Standing {
  package var phrase: Phrase {
    switch self {
    case .verified:
      Phrase(en: "read in the source", sv: "läst i källan", da: "læst i kilden")
    case .secondary:
      Phrase(en: "secondary source", sv: "sekundär källa", da: "sekundær kilde")
    case .unverified: Phrase(en: "not verified", sv: "inte verifierat", da: "ikke verificeret")
    case .proposal: Phrase(en: "our proposal", sv: "vårt förslag", da: "vores forslag")
    }
  }
}
