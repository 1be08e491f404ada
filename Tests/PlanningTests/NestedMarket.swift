import Members
import Planning
import PlanningMarket
import Values

/// A market in which codes lie within each other: who cleans, cleans schools as well, but not the other way round.
///
/// Lots take most of what there is, and members are much alike: proofs are long.
struct NestedMarket {
  private static let codes = [
    90_900_000, 90_910_000, 90_911_000, 90_911_200, 90_911_300, 90_919_000, 90_919_200, 90_919_300,
  ].map(CPVCode.init)

  let task: PlanningTask

  /// - Parameter load: the hours asked for, in per cents of all hours.
  init(members: Int, lots: Int, load: Int, seed: UInt64) {
    var random = SplitMix(seed: seed)
    let operators = (1...members).map { number in
      let capacities = (0..<Int.random(in: 1...3, using: &random)).map { _ in
        capacity(
          100 * Int.random(in: 4...40, using: &random), per: .year,
          of: Self.codes.randomElement(using: &random) ?? cleaning)
      }
      return member(
        "M\(100 + number)", capacities,
        [price(Int.random(in: 250...450, using: &random), of: CPVCode(90_900_000))])
    }
    let hours = operators.flatMap(\.capacities).reduce(0) { $0 + $1.amount }
    let each = hours * load / 100 / lots
    task = PlanningTask(
      lots: (1...lots).map { number in
        lot(
          "LOT-\(100 + number)",
          [
            demand(
              max(1, each * Int.random(in: 50...150, using: &random) / 100), per: .year,
              of: Self.codes.randomElement(using: &random) ?? cleaning)
          ], operators)
      }, operators: operators)
  }
}
