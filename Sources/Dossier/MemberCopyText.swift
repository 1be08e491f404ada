import Presentation
import Texts
package import Values

/// What a member's copy of a bid holds and why not the rest, with what the member is to settle.
package struct MemberCopyText {
  private let content: BidContent
  private let member: OperatorID
  private let language: OutputLanguage

  /// `member` sees its own open points, and of the others how many there are.
  package init(_ content: BidContent, for member: OperatorID, language: OutputLanguage) {
    self.content = content
    self.member = member
    self.language = language
  }

  /// State of the bid, what the copy holds, and what `member` has still to settle.
  package var lines: [String] {
    let status = (content.isDraft ? Word.draft : .final).text(in: language)
    return ["\(content.bidID): \(status)", DossierWord.memberCopy(name).text(in: language), ""]
      + open
  }

  private var name: String { content.name(of: member) }

  private var open: [String] {
    let own = content.openPoints.filter { $0.operatorID == member }
    guard !own.isEmpty else { return [] }
    let rest = content.openPoints.count - own.count
    let others = DossierWord.openForOthers(rest).text(in: language)
    return ["\(Word.openPoints.text(in: language)): \(own.count) (\(others))"]
      + own.map { point in
        let last = point.lastDay.map { " (\(DossierWord.lastDay.text(in: language)): \($0))" } ?? ""
        let place = point.lot.map { "\($0): " } ?? ""
        return "  \(place)\(point.text.text(in: language))\(last)"
      } + [""]
  }
}
