package import Procurement

extension Evidence {
  /// What kind of document it is, in words; the register's own word where the glossary has none.
  package var kindPhrase: Phrase {
    switch kind {
    case "register-extract": Phrase(en: "register extract", sv: "registerutdrag")
    case "statutes": Phrase(en: "statutes", sv: "stadgar")
    case "policy": Phrase(en: "policy decision", sv: "policybeslut")
    case "authority-decision": Phrase(en: "authority's decision", sv: "myndighetsbeslut")
    case "other": Phrase(en: "other document", sv: "annan handling")
    case "auditor-statement": Phrase(en: "auditor's statement", sv: "revisorsintyg")
    case "payroll-summary": Phrase(en: "payroll summary", sv: "lönesammanställning")
    case "signed-statement": Phrase(en: "signed statement", sv: "undertecknat intyg")
    case "annual-report": Phrase(en: "annual report", sv: "årsredovisning")
    case "agreement": Phrase(en: "agreement", sv: "avtal")
    case "minutes": Phrase(en: "minutes", sv: "protokoll")
    case "certificate": Phrase(en: "certificate", sv: "certifikat")
    case "accounting-export": Phrase(en: "accounting export", sv: "bokföringsexport")
    default: Phrase(en: kind, sv: kind)
    }
  }
}
