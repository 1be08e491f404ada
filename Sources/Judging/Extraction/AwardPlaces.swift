import Law
import Notices
import Values

/// Where the texts of award criteria stand, so that a clause found there shows what it weighs.
struct AwardPlaces {
  private var marks: [Source: AwardMark] = [:]

  init(_ notice: Notice) {
    for criterion in notice.lots.flatMap(\.awardCriteria) + notice.parts.flatMap(\.awardCriteria)
      + notice.lotGroups.flatMap(\.awardCriteria)
    {
      let mark = AwardMark(
        type: criterion.type?.value, weight: criterion.weight, weightKind: criterion.weightKind)
      for entry in criterion.name.entries + criterion.description.entries {
        if let source = entry.source { marks[source] = mark }
      }
    }
  }

  /// `nil` where no award criterion stands.
  func mark(at source: Source) -> AwardMark? { marks[source] }
}
