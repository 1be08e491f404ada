import Law
import Notices
import Testing
import Values

@testable import Presentation

@Suite("A clause's code is said with what it means, a text as it stands")
struct ClauseQuoteTests {
  struct Row: Sendable {
    let kind: ClauseKind
    let term: String
    let origin: Clause.Origin
    let quote: String
    let said: String
  }

  static let rows = [
    Row(
      kind: .exclusion, term: "BT-67(a)", origin: .code, quote: "bankruptcy",
      said: "'bankruptcy' (Konkurs)"),
    Row(
      kind: .strategy, term: "BT-774", origin: .code, quote: "clim-adapt",
      said: "'clim-adapt' (klimatanpassning)"),
    Row(
      kind: .socialOther, term: "BT-775", origin: .code, quote: "opp",
      said: "'opp' (arbete och möjligheter för dem som står utanför arbetslivet)"),
    Row(
      kind: .exclusion, term: "BT-67(a)", origin: .code, quote: "new-ground", said: "'new-ground'"),
    Row(kind: .exclusion, term: "BT-24", origin: .text, quote: "fraud", said: "'fraud'"),
    Row(kind: .reservedArt20, term: "BT-71", origin: .code, quote: "res-ws", said: "'res-ws'"),
    Row(
      kind: .groupLegalForm, term: "BT-761", origin: .code, quote: "true",
      said: "'true' (en juridisk form krävs)"),
    Row(kind: .turnover, term: "BT-750", origin: .brief, quote: "", said: ""),
  ]

  @Test(arguments: rows)
  func quoted(_ row: Row) {
    let clause = Clause(
      id: "c", kind: row.kind, lots: [], origin: row.origin, file: "notice.xml",
      source: Source(NoticeField(term: row.term, path: "/x")), quote: row.quote)
    #expect(ClauseQuote(clause, in: .swedish).quoted == row.said)
  }
}
