package import Values

/// What a Request states, gathered by lot.
extension ESPDRequest {
  /// Requirements that are to be read together, and the lots that they hold for.
  package struct Statement: Hashable, Sendable {
    /// The lots that the requirements hold for.
    package let lots: [LotID]
    /// Requirements with values, in document order; never those that only name lots.
    package fileprivate(set) var requirements: [Property]
  }

  /// A criterion with the lots that it is asked for, and a statement for each outermost group of it that
  /// requires something.
  package struct Asked: Hashable, Sendable {
    /// The criterion as the Request has it.
    package let criterion: Criterion
    /// The lots that it names, or else all of the procurement.
    package let lots: [LotID]
    /// What its groups require; empty where it states no value.
    package let statements: [Statement]
  }

  /// The lot of a procurement that is not divided, as eForms names it.
  package static let undivided = LotID("LOT-0000")

  /// Every lot that the header or a criterion names, in the order of the file; ``undivided`` for none.
  package var allLots: [LotID] {
    let named =
      lots.map(\.value)
      + criteria.flatMap { criterion in
        criterion.lots.map(\.value) + criterion.properties.flatMap(\.lots)
      }
    return named.isEmpty ? [Self.undivided] : named.unique
  }

  /// The criteria with what they require and of which lots, in the order of the file.
  ///
  /// A criterion that names no lots is asked for all of them. Within it, a group that names lots starts a
  /// statement of its own, whatever encloses it: editions 2.1.1 and 4.x give thresholds for each lot in
  /// that way.
  package func asked() -> [Asked] {
    let all = allLots
    return criteria.map { criterion in
      let lots = criterion.lots.isEmpty ? all : criterion.lots.map(\.value).unique
      var collector = StatementCollector()
      for group in criterion.parts.flatMap(\.groups) + criterion.groups {
        collector.collect(group, lots: lots, open: nil)
      }
      return Asked(criterion: criterion, lots: lots, statements: collector.statements)
    }
  }
}

extension ESPDRequest.Property {
  /// The lots named here; the list that some services write is taken apart at commas and semicolons.
  ///
  /// `[LotID]` is what the Commission's templates hold until a buyer fills it in: no lot.
  package var lots: [LotID] {
    guard namesLots else { return [] }
    return expected.flatMap { value -> [LotID] in
      guard case .identifier(let identifier) = value.content else { return [] }
      return identifier.value.split(whereSeparator: { $0 == "," || $0 == ";" })
        .map { $0.drop(while: \.isWhitespace) }
        .filter { !$0.isEmpty && $0.first != "[" }.map { LotID(String($0)) }
    }
  }
}

private struct StatementCollector {
  var statements: [ESPDRequest.Statement] = []

  mutating func collect(_ group: ESPDRequest.Group, lots: [LotID], open: Int?) {
    let own = group.properties.flatMap(\.lots).unique
    let lots = own.isEmpty ? lots : own
    var open = own.isEmpty ? open : nil
    let requirements = group.properties.filter {
      $0.isRequirement && !$0.namesLots && !$0.expected.isEmpty
    }
    if !requirements.isEmpty {
      if let open {
        statements[open].requirements += requirements
      } else {
        open = statements.count
        statements.append(ESPDRequest.Statement(lots: lots, requirements: requirements))
      }
    }
    for inner in group.groups { collect(inner, lots: lots, open: open) }
  }
}

extension [LotID] {
  /// Each lot once, where it came first.
  fileprivate var unique: [LotID] {
    var seen: Set<LotID> = []
    return filter { seen.insert($0).inserted }
  }
}
