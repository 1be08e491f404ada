import Judging
import Law
import Notices

/// Judges 50 made-up members on 100 lots with 20 clauses each, and prints how long that took.
///
/// The best of some rounds, each with everything made anew: fact books, regimes, bases and findings.
@main
struct JudgeBenchmark {
  static func main() {
    let market = Market(members: 50, lots: 100, clauses: 20)
    let assessor = Assessor(market.notice, clauses: market.clauses, asOf: nil, law: .standard)
    var best = Duration.seconds(3600)
    var judged = 0
    var verdicts = 0
    let clock = ContinuousClock()
    for _ in 0..<15 {
      let took = clock.measure {
        let found = assessor.assessments(of: market.notice.lots, Parties(market.members))
        judged = found.reduce(0) { $0 + ($1?.findings.count ?? 0) }
        verdicts = found.count { $0?.groupVerdict == .met }
      }
      best = min(best, took)
    }
    let microseconds = best / .microseconds(1)
    print("\(judged) findings, \(verdicts) of \(market.notice.lots.count) lots met")
    print("\(Int(microseconds) / 1000).\(Int(microseconds) % 1000 / 100) ms, the best of 15")
  }
}
