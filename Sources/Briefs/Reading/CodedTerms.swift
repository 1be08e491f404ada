import Law
internal import Notices
import Texts
internal import Values

/// The codes of a lot that a bid manager should know of before reading the documents.
enum CodedTerms {
  /// One word group a code, as in `BT-71 none (not reserved)`; in the order in which they matter.
  static func found(in lot: Lot, _ language: OutputLanguage) -> [String] {
    let coded: [[Sourced<String>]] = [
      lot.reservedParticipation, [lot.reservedExecution].compactMap(\.self),
      lot.strategicProcurement, lot.socialObjectives, [lot.accessibility].compactMap(\.self),
    ]
    var result = coded.joined().map { said($0.value, by: $0.source, language) }
    if let form = lot.legalFormRequired {
      result.append(said("\(form.value)", by: form.source, language))
    }
    result += lot.selectionCriteria.compactMap(\.type).map {
      said($0.value, by: $0.source, language)
    }
    // A code that stands at many criteria says one thing.
    var seen: Set<String> = []
    return result.filter { seen.insert($0).inserted }
  }

  private static func said(_ code: String, by source: Source, _ language: OutputLanguage) -> String
  {
    let term = source.field.term
    let meaning = TermWords.name(of: code, by: term).map { " (\($0.text(in: language)))" }
    return "\(term) \(code)\(meaning ?? "")"
  }
}
