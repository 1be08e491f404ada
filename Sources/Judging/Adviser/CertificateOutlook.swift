import Law
import Members
import Values

/// An operator's certificates of one scheme: how they stand, and when that changes.
struct CertificateOutlook {
  private let scheme: CertificationScheme
  private let economicOperator: EconomicOperator
  private let groups: [GroupSystem]

  init(
    _ scheme: CertificationScheme, of economicOperator: EconomicOperator, groups: [GroupSystem]
  ) {
    self.scheme = scheme
    self.economicOperator = economicOperator
    self.groups = groups
  }

  func standing(on day: CivilDate) -> CertificateStanding {
    scheme.standing(of: economicOperator, on: day, groups: groups)
  }

  /// A certificate is asked for only where no rule stands against it.
  func steps(on day: CivilDate, rulesAre verdict: Verdict) -> [NextStep] {
    let standing = standing(on: day)
    switch (standing.status, standing.reason, standing.certificate) {
    case (.valid, _, _), (_, .notYetValid, _): return []
    case (.unknown, .notCheckedSinceEnd, let certificate?),
      (.unknown, .changedLater, let certificate?), (_, .groupUnknown, let certificate?),
      (_, .groupFails, let certificate?), (.suspended, _, let certificate?):
      return [step(.lookUp(certificate), .renewDocument)]
    case (.inGrace, _, let certificate?), (.lapsed, .pastEnd, let certificate?):
      return [step(.renew(certificate), .renewDocument)]
    default:
      let stands = verdict == .met || verdict == .undetermined(.disputed)
      return stands ? [step(.apply, .ask)] : []
    }
  }

  func lapses(from day: CivilDate, within days: Int) -> [Lapse] {
    let last = day.adding(days: days)
    return certificates.flatMap { certificate -> [Lapse] in
      let end = scheme.lastDay(of: certificate)
      let grace =
        scheme.policy.graceDays > 0 ? end?.adding(days: scheme.policy.graceDays) : nil
      return [
        end.flatMap {
          falls(after: $0) ? Lapse(subject: .certificate(certificate), day: $0, rules: []) : nil
        },
        grace.flatMap {
          falls(after: $0) ? Lapse(subject: .grace(certificate), day: $0, rules: []) : nil
        },
      ].compactMap(\.self).filter { day <= $0.day && $0.day <= last }
    } + lookUp(on: day, by: last)
  }

  /// Nothing ends where a renewal takes over on the next day.
  private func falls(after end: CivilDate) -> Bool {
    let before = standing(on: end).status
    return (before == .valid || before == .inGrace)
      && standing(on: end.adding(days: 1)).status != before
  }

  private func lookUp(on day: CivilDate, by last: CivilDate) -> [Lapse] {
    guard let certificate = standing(on: day).certificate, let checked = certificate.checkedOn,
      let days = scheme.policy.reviewDays, checked.adding(days: days) <= last
    else { return [] }
    return [Lapse(subject: .lookUp(certificate), day: checked.adding(days: days), rules: [])]
  }

  /// The operator's own and, where they count, its groups'.
  private var certificates: [Certificate] {
    let groups = scheme.policy.holder == .member ? [] : groups.flatMap(\.certificates)
    return (economicOperator.certificates + groups).filter { $0.scheme == scheme.id }
  }

  private func step(_ action: NextStep.Action, _ effort: Effort) -> NextStep {
    NextStep(action: action, effort: effort, rules: [])
  }
}
