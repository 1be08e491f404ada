import Members
import Planning
import Values

/// What members have promised elsewhere while lots run, looked up day by day.
struct PromisedWork {
  struct Day: Hashable {
    /// One a lot.
    let isRunning: [Bool]
    /// Base units.
    let promised: Int
  }

  /// By operator and capacity: the days that differ; one on which everything runs and nothing is promised first, as
  /// lots share a capacity whenever they run.
  let days: [[[Day]]]

  init(_ task: PlanningTask) {
    let calendar = (-5...60).map { day.adding(days: $0) }
    days = task.operators.map { member in
      member.capacities.map { capacity in
        let own = calendar.map { day in
          Day(
            isRunning: task.lots.map { lot in
              (lot.days.from ?? day) <= day && day <= (lot.days.through ?? day)
            },
            promised: member.commitments.reduce(0) { sum, promise in
              let isThen = promise.from <= day && day <= (promise.through ?? day)
              let isSame =
                promise.unit == capacity.unit
                && (promise.cpv.covers(capacity.cpv) || capacity.cpv.covers(promise.cpv))
              return isThen && isSame
                ? sum + promise.amount * (promise.period.timesAYear ?? 1) : sum
            })
        }
        return [Day(isRunning: task.lots.map { _ in true }, promised: 0)]
          + Set(own.filter { $0.promised > 0 })
      }
    }
  }
}
