package import Members
package import Values

/// A way in which somebody is recognised as a social enterprise, or as one that trains well.
///
/// A scheme is data: its rules are ordinary ``Rule`` values, which the judge, the adviser and the printer
/// read. Meeting the rules and holding the certificate are two different things, and neither stands in for
/// the other.
package struct CertificationScheme: Hashable, Sendable {
  /// What the scheme gives out.
  package enum Attestation: String, Hashable, Sendable {
    /// A certificate with an issuer.
    case certificate
    /// An entry in a public register.
    case registerEntry = "register-entry"
    /// Nothing: a definition or a model that nobody certifies.
    case none
  }

  /// As in ``Certificate/scheme``: `asf-2016`, `skoopi`.
  package let id: String
  /// What people call the scheme, for pages and papers.
  package let name: Phrase
  /// Who certifies or keeps the register; `nil` where no source names one.
  package let issuer: String?
  /// Three letters of the only country whose enterprises it is for; `nil` for any.
  package let country: String?
  /// What the scheme asks of an enterprise; meeting all of it is no certificate.
  package let rules: [Rule]
  /// Whether it gives out a certificate, a register entry, or nothing.
  package let attestation: Attestation
  /// What the certificate is worth as evidence; `nil` where there is none.
  package let grade: Evidence.Grade?
  /// How long a certificate of it counts, and whose certificate that must be.
  package let policy: CertificatePolicy
  /// Where the scheme comes from, each with its standing.
  package let sources: [Citation]
  /// What a reader must know before relying on it, and no rule says.
  package let remarks: [Phrase]

  /// As the scheme's sources have it; the policy is unstated unless an office sets one.
  package init(
    id: String, name: Phrase, issuer: String?, country: String?, rules: [Rule],
    attestation: Attestation, grade: Evidence.Grade?, policy: CertificatePolicy = .unstated,
    sources: [Citation], remarks: [Phrase] = []
  ) {
    self.id = id
    self.name = name
    self.issuer = issuer
    self.country = country
    self.rules = rules
    self.attestation = attestation
    self.grade = grade
    self.policy = policy
    self.sources = sources
    self.remarks = remarks
  }

  /// Whether the scheme is meant for enterprises such as this one.
  package func isFor(_ economicOperator: EconomicOperator) -> Bool {
    country.map { $0 == economicOperator.country } ?? true
  }

  /// The same scheme under another policy.
  package func under(_ policy: CertificatePolicy) -> CertificationScheme {
    CertificationScheme(
      id: id, name: name, issuer: issuer, country: country, rules: rules,
      attestation: attestation, grade: grade, policy: policy, sources: sources, remarks: remarks)
  }
}

/// How long a certificate counts, and through whom: what an office decides where no source does.
package struct CertificatePolicy: Hashable, Sendable {
  /// Who must hold the certificate of a member that was certified through its group (S3, S6).
  package enum Holder: String, Hashable, Sendable {
    /// The member: its own certificate is enough, and names the group as a remark.
    case member
    /// The member and the group: the member's falls when the group's does.
    case memberAndGroup = "member-and-group"
    /// The group alone: its members need no certificate of their own.
    case group
  }

  /// Months from the first day to the last where the certificate states no last day; `nil` where no
  /// source gives a period, and then such a certificate has no last day.
  package let months: Int?
  /// Days after the last one on which a renewal is waited for.
  package let graceDays: Int
  /// Days after a look at the issuer's list on which it should be looked at again; `nil` for never.
  package let reviewDays: Int?
  /// Whose certificate counts for a member that was certified through its group.
  package let holder: Holder

  /// As an office decides; without arguments nothing ends, nothing is waited for, and a member's own counts.
  package init(
    months: Int? = nil, graceDays: Int = 0, reviewDays: Int? = nil, holder: Holder = .member
  ) {
    self.months = months
    self.graceDays = graceDays
    self.reviewDays = reviewDays
    self.holder = holder
  }

  /// No source gives a period or a grace, so none is assumed.
  package static let unstated = CertificatePolicy()
}
