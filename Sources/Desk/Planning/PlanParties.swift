import Briefs
import Members
import Notices
import Planning
import Values

/// Who is asked to take part, by name.
struct PlanParties {
  /// To choose among, the leader first.
  let members: [EconomicOperator]
  /// Those who stand behind them.
  let helpers: [EconomicOperator]
  let kinds: [OperatorID: Supporter.Kind]
  let required: [OperatorID]

  /// - Throws: ``DeskFailure`` `usage` for names that are not in the register or contradict each other.
  init(
    register: Register, members names: [String], options: PlanOptions
  ) throws(DeskFailure) {
    var kinds: [OperatorID: Supporter.Kind] = [:]
    for name in options.subcontractors { kinds[OperatorID(name)] = .subcontractor }
    for name in options.reliedOn { kinds[OperatorID(name)] = .reliedOn }
    let excluded = Set(options.excluded.map(OperatorID.init))
    if let both = options.required.first(where: { excluded.contains(OperatorID($0)) }) {
      throw DeskFailure(
        .usage, Phrase("failure.plan.contradiction", ["member": "\(both)"]),
        remedy: Phrase("remedy.leave-out-either"))
    }
    if let both = options.required.first(where: { kinds[OperatorID($0)] != nil }) {
      throw DeskFailure(
        .usage, Phrase("failure.plan.contradiction.helper", ["member": "\(both)"]),
        remedy: Phrase("remedy.leave-out-either"))
    }
    let asked = try Selection.operators(names, of: register)
    let named =
      options.required + options.excluded + options.subcontractors + options.reliedOn
    let known = try named.isEmpty ? [] : Selection.operators(named, of: register)
    let required = options.required.map(OperatorID.init)
    let more = known.filter { own in
      required.contains(own.id) && !asked.contains { $0.id == own.id }
    }
    self.required = required
    members = (asked + more).filter { !excluded.contains($0.id) && kinds[$0.id] == nil }
    helpers = known.filter { kinds[$0.id] != nil }
    self.kinds = kinds
  }
}

/// The lots that a plan is for.
struct BriefedLots {
  let notice: Notice
  let brief: Brief

  /// - Parameter names: lots that are asked for; where empty, all that the brief has, as a lot that it leaves
  ///   out is not tendered for.
  /// - Throws: ``DeskFailure`` for a lot whose work the brief does not say.
  func chosen(_ names: [String]) throws(DeskFailure) -> [Lot] {
    let chosen = try Selection.lots(names, of: notice)
      .filter { !names.isEmpty || brief.lot($0.id) != nil }
    for lot in chosen {
      guard let own = brief.lot(lot.id) else {
        throw DeskFailure(
          .badInput, at: brief.path, Phrase("failure.brief.no-lot", ["lot": "\(lot.id)"]),
          remedy: Phrase("remedy.add-lot"))
      }
      guard !own.demands.isEmpty else {
        throw DeskFailure(
          .badInput, at: "\(brief.path): line \(own.source.line)",
          Phrase("failure.brief.no-demand", ["lot": "\(lot.id)"]), remedy: Phrase("remedy.add-work")
        )
      }
    }
    return chosen
  }
}
