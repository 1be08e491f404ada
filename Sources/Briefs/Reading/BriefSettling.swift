internal import Law
import Texts
internal import Values

/// The lines of a new brief that settle one demand of a text.
struct BriefSettling {
  private let demand: TextDemand
  private let number: Int

  /// - Parameter number: of the demand within its lot, from 1.
  init(_ demand: TextDemand, number: Int) {
    self.demand = demand
    self.number = number
  }

  /// The number, the kind, the place and the words, with what was read in them.
  func words(in language: OutputLanguage) -> String {
    let clause = demand.clause
    let line = clause.source.line > 0 ? ", \(clause.file):\(clause.source.line)" : ""
    let read = demand.stated.map { " [\($0.text(in: language))]" } ?? ""
    return
      "\(number). \(clause.kind.phrase.text(in: language)) (\(clause.source.field.term)\(line)): '\(clause.quote)'\(read)"
  }

  /// The demand as the brief has it, where its value was read; `nil` where it was not.
  var requirement: String? {
    guard let asked = demand.clause.requirement else { return nil }
    let origin =
      "<origin document=\"\(escaped(demand.clause.file))\">\(escaped(demand.clause.quote))</origin>"
    let subject = "id=\"text-\(number)\" subject=\"\(asked.subject.rawValue)\""
    switch asked.content {
    case .turnover(let money):
      return
        "<turnover \(subject) min=\"\(money.decimal)\" currency=\"\(money.currency)\">\(origin)</turnover>"
    case .averageTurnover(let money, let years):
      return
        "<turnover \(subject) min=\"\(money.decimal)\" currency=\"\(money.currency)\" averageOfYears=\"\(years)\">\(origin)</turnover>"
    case .insurance(let money):
      return
        "<insurance \(subject) min=\"\(money.decimal)\" currency=\"\(money.currency)\">\(origin)</insurance>"
    case .certificate(let scheme, let orEquivalent):
      return
        "<certificate \(subject) scheme=\"\(scheme)\" orEquivalent=\"\(orEquivalent ? "yes" : "no")\">"
        + "\(origin)</certificate>"
    case .targetShare: return nil
    }
  }

  var settled: String {
    let answer =
      requirement == nil
      ? "<metBy document=\"...\" page=\"...\"/>" : "<coveredBy demand=\"text-\(number)\"/>"
    return
      "<settled clause=\"\(escaped(demand.clause.id))\" words=\"\(demand.mark)\" by=\"...\" on=\"...\">"
      + "\(answer)</settled>"
  }

  private func escaped(_ text: String) -> String {
    var escaped = ""
    for sign in text {
      switch sign {
      case "&": escaped += "&amp;"
      case "<": escaped += "&lt;"
      case ">": escaped += "&gt;"
      case "\"": escaped += "&quot;"
      default: escaped.append(sign)
      }
    }
    return escaped
  }
}
