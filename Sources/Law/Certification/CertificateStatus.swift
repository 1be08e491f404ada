package import Members
package import Values

/// What can be said of a certificate on a day.
package enum CertificateStatus: String, Hashable, Sendable, CaseIterable {
  case valid
  /// Its last day has passed, but not by more than the days of grace.
  case inGrace = "in-grace"
  case suspended
  /// Withdrawn, or past its last day and looked up since.
  case lapsed
  /// Nothing that settles it. No news is never a lapse.
  case unknown
}

/// A status with what it rests on: which certificate, through which day, looked up when.
package struct CertificateStanding: Hashable, Sendable {
  /// Why the status is no plain `valid`.
  package enum Reason: String, Hashable, Sendable {
    /// The register holds no certificate of the scheme.
    case none
    case notYetValid = "not-yet-valid"
    /// Its last day has passed, and nobody has looked at the issuer's list since: it may be renewed.
    case notCheckedSinceEnd = "not-checked-since-end"
    case pastEnd = "past-end"
    case withdrawn
    case suspended
    /// Suspended or withdrawn by a later look: when that began is not known.
    case changedLater = "changed-later"
    /// The group through which it was granted has nothing in the register.
    case groupUnknown = "group-unknown"
    /// The member's own holds, but the group's does not.
    case groupFails = "group-fails"
  }

  /// How the certificate stands on the day asked about.
  package let status: CertificateStatus
  /// Why it stands so; `nil` where it is valid, or in its days of grace, with nothing to add.
  package let reason: Reason?
  /// The certificate that decided; `nil` where there is none.
  package let certificate: Certificate?
  /// The last day that it holds without grace; `nil` for no end.
  package let validThrough: CivilDate?
  /// The last day of grace; `nil` where the policy gives none, or there is no end.
  package let graceThrough: CivilDate?

  /// The days are those of the certificate and its policy, and `nil` where it has no end.
  package init(
    status: CertificateStatus, reason: Reason?, certificate: Certificate?,
    validThrough: CivilDate? = nil, graceThrough: CivilDate? = nil
  ) {
    self.status = status
    self.reason = reason
    self.certificate = certificate
    self.validThrough = validThrough
    self.graceThrough = graceThrough
  }

  /// The day on which somebody last looked at the issuer's list: the source's date, not the certificate's.
  package var checkedOn: CivilDate? { certificate?.checkedOn }

  /// The higher of two is the better; a certificate of tomorrow says less than one of yesterday.
  fileprivate var rank: Int {
    switch status {
    case .valid: 6
    case .inGrace: 5
    case .suspended: 4
    case .unknown: reason == .notYetValid ? 1 : reason == .some(.none) ? 0 : 3
    case .lapsed: 2
    }
  }
}

extension CertificationScheme {
  /// How an operator's certificates of this scheme stand on `day`.
  ///
  /// - Parameter groups: the groups that the operator belonged to on `day`, with what they hold themselves.
  package func standing(
    of economicOperator: EconomicOperator, on day: CivilDate, groups: [GroupSystem] = []
  ) -> CertificateStanding {
    switch policy.holder {
    case .member:
      return standing(of: economicOperator.certificates, on: day)
    case .group:
      let held = groups.flatMap(\.certificates)
      return standing(of: economicOperator.certificates + held, on: day)
    case .memberAndGroup:
      return standing(of: economicOperator.certificates, on: day) { granted in
        group(named: granted, in: groups, on: day)
      }
    }
  }

  private func group(
    named name: String, in groups: [GroupSystem], on day: CivilDate
  ) -> CertificateStanding {
    guard let group = groups.first(where: { $0.name == name }) else {
      return CertificateStanding(status: .unknown, reason: .groupUnknown, certificate: nil)
    }
    return standing(of: group.certificates, on: day)
  }

  /// The best of several certificates: a renewal takes over from what it renews.
  private func standing(
    of certificates: [Certificate], on day: CivilDate,
    group: (String) -> CertificateStanding? = { _ in nil }
  ) -> CertificateStanding {
    var best = CertificateStanding(status: .unknown, reason: .some(.none), certificate: nil)
    for news in Self.latestNews(of: certificates.filter({ $0.scheme == id }), on: day) {
      var own = standing(of: news, on: day)
      if let granted = news.through, let group = group(granted) { own = own.limited(by: group) }
      if own.rank > best.rank || own.rank == best.rank && own.ends(after: best) { best = own }
    }
    return best
  }

  /// Entries with the same issuer and number are one certificate, seen on different days.
  ///
  /// The latest look that is not after `day` counts. Where all looks are later, the first of them does.
  private static func latestNews(
    of certificates: [Certificate], on day: CivilDate
  ) -> [Certificate] {
    var result: [Certificate] = []
    for certificate in certificates {
      let index = result.firstIndex {
        $0.number != nil && $0.number == certificate.number && $0.issuer == certificate.issuer
      }
      guard let index else {
        result.append(certificate)
        continue
      }
      if certificate.isNewer(than: result[index], on: day) { result[index] = certificate }
    }
    return result
  }

  private func standing(of certificate: Certificate, on day: CivilDate) -> CertificateStanding {
    let end = lastDay(of: certificate)
    let grace = policy.graceDays > 0 ? end?.adding(days: policy.graceDays) : nil
    func stands(
      _ status: CertificateStatus, _ reason: CertificateStanding.Reason? = nil
    ) -> CertificateStanding {
      CertificateStanding(
        status: status, reason: reason, certificate: certificate, validThrough: end,
        graceThrough: grace)
    }
    if day < certificate.validFrom { return stands(.unknown, .notYetValid) }
    if certificate.state != .granted, let checked = certificate.checkedOn, day < checked {
      return stands(.unknown, .changedLater)
    }
    if certificate.state == .withdrawn { return stands(.lapsed, .withdrawn) }
    guard let end, end < day else {
      return certificate.state == .suspended ? stands(.suspended, .suspended) : stands(.valid)
    }
    if let grace, day <= grace {
      return certificate.state == .suspended ? stands(.suspended, .suspended) : stands(.inGrace)
    }
    let seenSince = certificate.checkedOn.map { end < $0 } ?? false
    return seenSince ? stands(.lapsed, .pastEnd) : stands(.unknown, .notCheckedSinceEnd)
  }

  /// The last day that the certificate states, or else the last of the scheme's period.
  package func lastDay(of certificate: Certificate) -> CivilDate? {
    certificate.validThrough
      ?? policy.months.map { certificate.validFrom.adding(months: $0).adding(days: -1) }
  }
}

extension CertificateStanding {
  /// The weaker of the member's own standing and its group's, through the earlier of both ends.
  fileprivate func limited(by group: CertificateStanding) -> CertificateStanding {
    let fails = group.rank < rank
    let end = [validThrough, group.validThrough].compactMap(\.self).min()
    return CertificateStanding(
      status: fails ? group.status : status,
      reason: !fails ? reason : group.reason == .groupUnknown ? .groupUnknown : .groupFails,
      certificate: certificate, validThrough: end,
      graceThrough: end == validThrough ? graceThrough : group.graceThrough)
  }

  fileprivate func ends(after other: CertificateStanding) -> Bool {
    guard let end = other.validThrough else { return false }
    return validThrough.map { end < $0 } ?? true
  }
}

extension Certificate {
  fileprivate func isNewer(than other: Certificate, on day: CivilDate) -> Bool {
    guard let checkedOn else { return false }
    guard let before = other.checkedOn else { return checkedOn <= day }
    if (checkedOn <= day) != (before <= day) { return checkedOn <= day }
    return checkedOn <= day ? before < checkedOn : checkedOn < before
  }
}
