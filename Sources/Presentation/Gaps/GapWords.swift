import Judging
import Law
package import Values

extension Effort {
  /// How hard a step is, for people.
  package var phrase: Phrase {
    switch self {
    case .renewDocument:
      Phrase("gap.effort.renew-document")
    case .signStatement:
      Phrase("gap.effort.sign-statement")
    case .ask: Phrase("gap.effort.ask")
    case .adoptPractice:
      Phrase("gap.effort.adopt-practice")
    case .changeStatutes:
      Phrase("gap.effort.change-statutes")
    case .waitForAccounts:
      Phrase("gap.effort.wait-for-accounts")
    case .changeWorkforce:
      Phrase("gap.effort.change-workforce")
    case .changeEnterprise:
      Phrase("gap.effort.change-enterprise")
    }
  }
}

extension EvidenceKind {
  /// The kind of document, as a member would ask for it.
  package var phrase: Phrase {
    switch self {
    case .registerExtract:
      Phrase("gap.evidence-kind.register-extract")
    case .authorityDecision:
      Phrase("gap.evidence-kind.authority-decision")
    case .certificate: Phrase("gap.evidence-kind.certificate")
    case .auditorStatement:
      Phrase("gap.evidence-kind.auditor-statement")
    case .signedStatement:
      Phrase("gap.evidence-kind.signed-statement")
    case .statutes:
      Phrase("gap.evidence-kind.statutes")
    case .minutes: Phrase("gap.evidence-kind.minutes")
    case .policy: Phrase("gap.evidence-kind.policy")
    case .annualReport: Phrase("gap.evidence-kind.annual-report")
    case .payrollSummary:
      Phrase("gap.evidence-kind.payroll-summary")
    case .agreement: Phrase("gap.evidence-kind.agreement")
    case .other: Phrase("gap.evidence-kind.other")
    }
  }
}

extension CertificateStatus {
  /// What can be said of a certificate on the day judged on.
  package var phrase: Phrase {
    switch self {
    case .valid: Phrase("gap.certificate-status.valid")
    case .inGrace: Phrase("gap.certificate-status.in-grace")
    case .suspended: Phrase("gap.certificate-status.suspended")
    case .lapsed: Phrase("gap.certificate-status.lapsed")
    case .unknown: Phrase("gap.certificate-status.unknown")
    }
  }
}

extension CertificateStanding.Reason {
  /// Why a certificate stands as it does.
  package var phrase: Phrase {
    switch self {
    case .none:
      Phrase("gap.reason.none")
    case .notYetValid: Phrase("gap.reason.not-yet-valid")
    case .notCheckedSinceEnd:
      Phrase("gap.reason.not-checked-since-end")
    case .pastEnd:
      Phrase("gap.reason.past-end")
    case .withdrawn: Phrase("gap.reason.withdrawn")
    case .suspended:
      Phrase("gap.reason.suspended")
    case .changedLater:
      Phrase("gap.reason.changed-later")
    case .groupUnknown:
      Phrase("gap.reason.group-unknown")
    case .groupFails:
      Phrase("gap.reason.group-fails")
    }
  }
}

extension Citation.Standing {
  /// How well the words of a rule's source are known to us.
  package var phrase: Phrase {
    switch self {
    case .verified:
      Phrase("gap.standing.verified")
    case .secondary:
      Phrase("gap.standing.secondary")
    case .unverified: Phrase("gap.standing.unverified")
    case .proposal: Phrase("gap.standing.proposal")
    }
  }
}
