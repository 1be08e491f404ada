import Members
package import Values

extension Evidence {
  /// What kind of document it is, in words; the register's own word where the glossary has none.
  package var kindPhrase: Phrase {
    switch kind {
    case "register-extract":
      Phrase("evidence.register-extract")
    case "statutes": Phrase("evidence.statutes")
    case "policy": Phrase("evidence.policy")
    case "authority-decision":
      Phrase("evidence.authority-decision")
    case "other": Phrase("evidence.other")
    case "auditor-statement":
      Phrase("evidence.auditor-statement")
    case "payroll-summary":
      Phrase("evidence.payroll-summary")
    case "signed-statement":
      Phrase("evidence.signed-statement")
    case "annual-report": Phrase("evidence.annual-report")
    case "agreement": Phrase("evidence.agreement")
    case "minutes": Phrase("evidence.minutes")
    case "certificate": Phrase("evidence.certificate")
    case "accounting-export":
      Phrase("evidence.accounting-export")
    default: Phrase(verbatim: kind)
    }
  }
}
