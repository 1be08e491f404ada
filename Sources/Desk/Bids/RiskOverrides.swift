import Briefs
import Dossier
import Judging
import Law
import Notices
import Values

/// The brief's overrides held against what was found: which undetermined requirements they settle.
struct RiskOverrides {
  /// One a requirement that is overridden, in the order of the brief.
  let risks: [TakenRisk]
  private let taken: Set<Finding>

  /// - Parameter today: overrides of a later day do not count.
  /// - Throws: ``DeskFailure`` `badInput` where an override names nothing that was found on its lot, or what
  ///   is not met.
  init(_ brief: Brief, lots: [LotContent], today: CivilDate) throws(DeskFailure) {
    var risks: [TakenRisk] = []
    var taken: Set<Finding> = []
    for lot in lots {
      for decision in brief.lot(lot.lot.id)?.overrides ?? [] {
        let open = try Self.findings(of: decision, on: lot, brief.path)
          .filter { $0.effect.cause != nil }
        guard decision.on <= today, lot.tender != nil else { continue }
        risks += open.map { TakenRisk($0, decision) }
        taken.formUnion(open)
      }
    }
    self.risks = risks
    self.taken = taken
  }

  func cover(_ finding: Finding) -> Bool { taken.contains(finding) }

  /// What the override names among those who tender or stand behind them; of others only that it is there.
  private static func findings(
    of decision: RiskOverride, on lot: LotContent, _ path: String
  ) throws(DeskFailure) -> [Finding] {
    let address = FindingAddress(
      lot: decision.lot, member: decision.member?.description ?? FindingAddress.group,
      subject: decision.clause)
    // Who stands behind the group may lack reserved status: only what is open of that can be taken a risk with.
    let behind = lot.supporters.filter { $0.effect.cause != nil && address.names($0) }
    let found = (lot.tender?.findings.filter(address.names) ?? []) + behind
    guard !found.contains(where: { $0.effect == .notMet }) else {
      throw failure(
        decision, path,
        Phrase(
          "failure.brief.override-not-met",
          ["clause": "\(decision.clause)", "member": "\(address.member ?? "")"]),
        remedy: Phrase("remedy.mend-or-take-out"))
    }
    guard found.isEmpty, !lot.candidates.findings.contains(where: address.names) else {
      return found
    }
    let known = lot.candidates.findings + (lot.tender?.findings ?? []) + lot.supporters
    let clauses = Set(known.flatMap { [$0.clause.kind.rawValue, $0.rule.id] }).sorted()
    throw failure(
      decision, path,
      Phrase(
        "failure.brief.unknown-override",
        [
          "clause": "\(decision.clause)", "member": "\(address.member ?? "")",
          "lot": "\(decision.lot)",
        ]),
      remedy: Phrase(
        "remedy.known-clauses", ["known": "\(clauses.joined(separator: ", "))"]))
  }

  private static func failure(
    _ decision: RiskOverride, _ path: String, _ message: Phrase, remedy: Phrase
  ) -> DeskFailure {
    DeskFailure(
      .badInput, at: "\(path): line \(decision.source.line)", message, remedy: remedy)
  }
}
