internal import Notices
internal import Values

/// The codes of a lot that a bid manager should know of before reading the documents.
enum CodedTerms {
  /// One word group a code, as in `BT-71 res-ws`; in the order in which they matter.
  static func found(in lot: Lot) -> [String] {
    let coded: [[Sourced<String>]] = [
      lot.reservedParticipation, [lot.reservedExecution].compactMap(\.self),
      lot.strategicProcurement, lot.socialObjectives, [lot.accessibility].compactMap(\.self),
    ]
    var result = coded.joined().map { "\($0.source.field.term) \($0.value)" }
    if let form = lot.legalFormRequired {
      result.append("\(form.source.field.term) \(form.value)")
    }
    result += lot.selectionCriteria.compactMap(\.type).map { "\($0.source.field.term) \($0.value)" }
    // A code that stands at many criteria says one thing.
    var seen: Set<String> = []
    return result.filter { seen.insert($0).inserted }
  }
}
