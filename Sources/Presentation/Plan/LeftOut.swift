package import Judging
import Law
package import Planning
import Texts
package import Values

/// Members who take no part in any tender of a plan because of what they were judged, with why and what to do.
package struct LeftOut {
  /// One a member and reason, with the lots where it is so.
  private struct Reason {
    let text: String
    var lots: [LotID]
  }

  private let candidates: [LotAssessment]
  private let tenderers: Set<OperatorID>
  private let includesDisputed: Bool
  private let name: (OperatorID) -> String
  private let language: OutputLanguage

  /// - Parameters:
  ///   - candidates: everybody judged, one a lot.
  ///   - includesDisputed: whether those about whom the law is disputed were planned with.
  package init(
    _ candidates: [LotAssessment], plan: Plan, includesDisputed: Bool, language: OutputLanguage,
    name: @escaping (OperatorID) -> String
  ) {
    self.candidates = candidates
    tenderers = Set(plan.members)
    self.includesDisputed = includesDisputed
    self.language = language
    self.name = name
  }

  /// As in `M05 Voxvallen: § undetermined: disputed, RES-SE-03 (Share ...)`, then how to plan with them all the same.
  package var lines: [String] {
    var reasons: [Reason] = []
    for judged in candidates {
      for id in judged.operators where !tenderers.contains(id) {
        guard let text = reason(id, judged) else { continue }
        if let index = reasons.firstIndex(where: { $0.text == text }) {
          reasons[index].lots.append(judged.lot)
        } else {
          reasons.append(Reason(text: text, lots: [judged.lot]))
        }
      }
    }
    return reasons.map { reason in
      let places = reason.lots.map(\.description).joined(separator: ", ")
      return reason.text + (reason.lots.count == candidates.count ? "" : " (\(places))")
    } + [switchLine].compactMap(\.self)
  }

  /// Members for whom nothing but the law is open, and who could be planned with all the same.
  private var disputed: [OperatorID] {
    let found = candidates.flatMap { judged in
      judged.operators.filter {
        !tenderers.contains($0) && judged.verdict(for: $0) == .undetermined(.disputed)
          && !judged.failsEveryReading($0)
      }
    }
    return found.reduce(into: []) { if !$0.contains($1) { $0.append($1) } }
  }

  private var switchLine: String? {
    guard !includesDisputed, !disputed.isEmpty else { return nil }
    return DossierWord.includeDisputed(disputed.map(\.description).joined(separator: ", "))
      .text(in: language)
  }

  private func reason(_ id: OperatorID, _ judged: LotAssessment) -> String? {
    let verdict = judged.verdict(for: id)
    let fails = judged.failsEveryReading(id)
    // Who was planned with is left out because others do the work, not because of what it was judged.
    if includesDisputed, verdict == .undetermined(.disputed), !fails { return nil }
    guard verdict != .met, verdict != .notApplicable, verdict != .undetermined(.notJudged),
      let finding = judged.memberFindings.first(where: {
        $0.operators == [id] && $0.effect == verdict
      })
    else { return nil }
    let missing = finding.missing.first.map { lack in
      // A reason that turns on the day says which day.
      let day =
        [.later, .evidenceLapsed].contains(lack.reason)
        ? " (\(Word.judgedOn.text(in: language)) \(judged.asOf))" : ""
      return "; \(lack.name.phrase.text(in: language)): "
        + "\(lack.reason.phrase.text(in: language))\(day)"
    }
    let failing = fails ? "; \(DossierWord.failsEveryReading.text(in: language))" : ""
    return "\(id) \(name(id)): \(VerdictText(verdict, in: language).line), "
      + "\(finding.rule.id) (\(finding.rule.title.text(in: language))\(missing ?? "")\(failing))"
  }
}
