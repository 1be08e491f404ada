package import Members
import Values

extension Register {
  /// Whether both say the same about the same enterprises.
  ///
  /// The file's name, the places within it, which way round a distance is, the order of distances and the order of an operator's facts say nothing: facts are
  /// told apart by name and day. Every other order counts.
  package func says(theSameAs other: Register) -> Bool { content == other.content }

  private var content: Register {
    var copy = self
    copy.path = ""
    copy.operators = operators.map(\.content)
    copy.distances = distances.map { distance in
      let ends = distance.ends.sorted()
      return PlaceDistance(
        from: ends[0], to: ends[ends.count - 1], kilometres: distance.kilometres)
    }.sorted { ($0.from, $0.to) < ($1.from, $1.to) }
    return copy
  }
}

extension EconomicOperator {
  /// Without the places where it was read, and with its facts in a fixed order.
  package var content: EconomicOperator {
    var copy = self
    let nowhere = Source(NoticeField(term: "", path: ""))
    copy.source = nowhere
    copy.facts = facts.map {
      Fact($0.name, $0.value, asOf: $0.asOf, evidence: $0.evidence, source: nowhere)
    }.sorted { ($0.name.rawValue, $0.asOf) < ($1.name.rawValue, $1.asOf) }
    copy.capacities = capacities.map {
      Capacity(
        cpv: $0.cpv, unit: $0.unit, period: $0.period, amount: $0.amount, places: $0.places,
        source: nowhere)
    }
    copy.exclusionDeclaration = exclusionDeclaration.map {
      ExclusionDeclaration(asOf: $0.asOf, grounds: $0.grounds)
    }
    return copy
  }
}
