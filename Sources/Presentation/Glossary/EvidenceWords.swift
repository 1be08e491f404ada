import Members
package import Values

extension Evidence {
  /// What kind of document it is, in words; the register's own word where the glossary has none.
  package var kindPhrase: Phrase {
    switch kind {
    case "register-extract":
      Phrase(en: "register extract", sv: "registerutdrag", da: "registerudskrift")
    case "statutes": Phrase(en: "statutes", sv: "stadgar", da: "vedtægter")
    case "policy": Phrase(en: "policy decision", sv: "policybeslut", da: "politik")
    case "authority-decision":
      Phrase(en: "authority's decision", sv: "myndighetsbeslut", da: "myndighedsafgørelse")
    case "other": Phrase(en: "other document", sv: "annan handling", da: "andet dokument")
    case "auditor-statement":
      Phrase(en: "auditor's statement", sv: "revisorsintyg", da: "revisorerklæring")
    case "payroll-summary":
      Phrase(en: "payroll summary", sv: "lönesammanställning", da: "lønoversigt")
    case "signed-statement":
      Phrase(en: "signed statement", sv: "undertecknat intyg", da: "underskrevet erklæring")
    case "annual-report": Phrase(en: "annual report", sv: "årsredovisning", da: "årsrapport")
    case "agreement": Phrase(en: "agreement", sv: "avtal", da: "aftale")
    case "minutes": Phrase(en: "minutes", sv: "protokoll", da: "referat")
    case "certificate": Phrase(en: "certificate", sv: "certifikat", da: "certifikat")
    case "accounting-export":
      Phrase(en: "accounting export", sv: "bokföringsexport", da: "regnskabseksport")
    default: Phrase(verbatim: kind)
    }
  }
}
