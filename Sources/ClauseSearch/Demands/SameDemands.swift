import Law

/// Knows the same demand again where it stands in several places or languages, so that it is asked once.
struct SameDemands {
  /// Fewer letters than these can stand within other words by chance.
  private static let leastWords = 25

  private let fields: DemandFields

  init(_ fields: DemandFields) { self.fields = fields }

  /// Every place and quotation is kept with the demand that stands for all.
  func once(_ demands: [TextDemand]) -> [TextDemand] {
    var found: [TextDemand] = []
    for demand in demands {
      if let known = found.firstIndex(where: { isSame($0, demand) }) {
        found[known] =
          saysMore(demand, than: found[known])
          ? demand.saidAlso(at: [found[known].clause] + found[known].alsoAt)
          : found[known].saidAlso(at: [demand.clause] + demand.alsoAt)
      } else {
        found.append(demand)
      }
    }
    return found
  }

  private func isSame(_ one: TextDemand, _ other: TextDemand) -> Bool {
    guard one.clause.kind == other.clause.kind else { return false }
    let (own, asked) = (one.clause.requirement, other.clause.requirement)
    if let own, let asked {
      guard own.content == asked.content else { return false }
      return own.subject == asked.subject || !own.isSubjectStated || !asked.isSubjectStated
    }
    guard one.value == other.value else { return false }
    if one.value != nil, one.clause.language != other.clause.language { return true }
    let (words, further) = (plain(one), plain(other))
    let (short, long) = words.count < further.count ? (words, further) : (further, words)
    return short == long || short.count >= Self.leastWords && " \(long) ".contains(" \(short) ")
  }

  /// A demand that is read says more than one that is not, one that says who must meet it more than one that does
  /// not, and more words say more than fewer.
  private func saysMore(_ one: TextDemand, than other: TextDemand) -> Bool {
    switch (one.clause.requirement, other.clause.requirement) {
    case (.some, nil): true
    case (nil, .some): false
    case (.some(let own), .some(let asked)): own.isSubjectStated && !asked.isSubjectStated
    case (nil, nil): one.value == nil && plain(one).count > plain(other).count
    }
  }

  /// Lower case, without marks. Of a term of the contract the whole of it: whoever reads it reads all.
  private func plain(_ demand: TextDemand) -> String {
    let clause = demand.clause
    let text =
      clause.kind.bindsPerformance ? fields.text(of: clause.source) ?? clause.quote : clause.quote
    return text.lowercased().split { !$0.isLetter && !$0.isNumber }.joined(separator: " ")
  }
}

extension TextDemand {
  func saidAlso(at clauses: [Clause]) -> TextDemand {
    TextDemand(
      clause: clause, alsoAt: alsoAt + clauses, mark: mark, stated: stated, value: value)
  }
}
