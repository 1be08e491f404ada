import Members
import Values

extension PlanningTask {
  /// Refuses wishes that cannot be meant.
  func checkWishes() throws(PlanningFailure) {
    if Set(wishes.objectives).count < wishes.objectives.count {
      throw PlanningFailure(.duplicate, "an objective is named twice")
    }
    guard (0...99).contains(wishes.margin) else {
      throw PlanningFailure(.badLimit, "margin is \(wishes.margin) %; 0 to 99 is expected")
    }
    try checkParts()
    try checkMembers()
    try checkTransport()
  }

  private func checkParts() throws(PlanningFailure) {
    for (name, part) in [("least", wishes.leastPart), ("most", wishes.mostPart)] {
      guard let part else { continue }
      guard 0 < part.numerator, part.numerator <= part.denominator, part.denominator <= 10_000
      else {
        throw PlanningFailure(
          .badLimit, "\(name) part is \(part); above 0 and at most 100 % is expected")
      }
    }
  }

  private func checkMembers() throws(PlanningFailure) {
    let known = Set(operators.map(\.id))
    if let id = wishes.required.first(where: { !known.contains($0) }) {
      throw PlanningFailure(
        .unknownOperator, "required member '\(id)' is not among those to choose from")
    }
    if let id = wishes.lead, !known.contains(id) {
      throw PlanningFailure(.unknownOperator, "leader '\(id)' is not among those to choose from")
    }
    guard let most = wishes.mostMembers else { return }
    if let part = wishes.mostPart, most * part.numerator < part.denominator {
      throw PlanningFailure(
        .contradiction,
        "at most \(most) members with at most \(part) of the work each cannot do all of it")
    }
    guard most >= 1 else {
      throw PlanningFailure(.badLimit, "at most \(most) members; at least 1 is needed")
    }
    guard Set(wishes.required).count <= most else {
      throw PlanningFailure(
        .contradiction,
        "at most \(most) members are allowed, but \(Set(wishes.required).count) are required")
    }
  }

  private func checkTransport() throws(PlanningFailure) {
    guard let transport = wishes.transport else { return }
    let numbers = [transport.perKilometre, transport.tripsAYear] + transport.distances.values
    guard numbers.allSatisfy({ (0...100_000).contains($0) }) else {
      throw PlanningFailure(
        .outOfRange, "price per kilometre, trips and distances are 0 to 100000 each")
    }
  }
}
