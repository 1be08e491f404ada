import Law
package import Values

/// Whether some members could do every kind of work of a lot: counted, not solved.
package struct Team: Sendable {
  /// Codes of the lot that somebody must do, by bits.
  package let wanted: UInt64
  /// Those who may be in the group under every reading.
  package let eligible: [Part]
  /// Codes that could be done by those whose status is undetermined, or in a narrower sense.
  package let perhaps: UInt64

  /// What one member does, by bits.
  package struct Part: Hashable, Sendable {
    /// The member.
    package let id: OperatorID
    /// Those of the wanted codes that it does.
    package let done: UInt64
  }

  /// - Parameter members: as in `hit`, with what holds for each.
  package init(_ hit: GroupHit, _ members: [MemberVerdict]) {
    // The main code is wanted, and every further one that anybody does at all.
    wanted = hit.done | (hit.done | hit.wider) & 1
    var eligible: [Part] = []
    var perhaps: UInt64 = 0
    for (work, member) in zip(hit.members, members) {
      if member.isEligible {
        eligible.append(Part(id: member.id, done: work.done & wanted))
        perhaps |= work.wider
      } else if member.verdict.cause != nil {
        perhaps |= work.done | work.wider
      }
    }
    self.eligible = eligible
    self.perhaps = perhaps
  }

  /// An answer that a count settles; a group where it takes several to do everything is `exists` without a team.
  package var bound: PlanAnswer {
    guard wanted != 0 else { return PlanAnswer(.none, by: .bound) }
    if let one = eligible.filter({ $0.done == wanted }).map(\.id).min() {
      return PlanAnswer(.exists, by: .bound, team: [one], isSmallest: true)
    }
    let known = eligible.reduce(0) { $0 | $1.done }
    if known & wanted == wanted { return PlanAnswer(.exists, by: .bound) }
    return PlanAnswer((known | perhaps) & wanted == wanted ? .open : .none, by: .bound)
  }

  /// How many could do every kind of work alone.
  package var alone: Int { wanted == 0 ? 0 : eligible.count { $0.done == wanted } }
}
