internal import Notices
internal import Values
internal import XMLStream

/// Gathers what the rows of ``TEDFields`` find: one form a language, merged into one notice at the end.
struct TEDBuilder: NoticeBuilder {
  let context: FieldContext

  var notice: Notice
  var documentID: Sourced<String>?
  var journalNumber: Sourced<String>?
  var originals: [String] = []
  var country: Sourced<String>?
  var referredNotices: [Sourced<String>] = []
  var version: String?
  var coded = TEDCodedData()
  var forms: [TEDForm] = []

  // The part that is being read.
  var form = TEDForm()
  var organisation = Organisation(id: "")
  var contact = Contact()
  var lot = Lot(id: LotID(""))
  var term = ContractTerm()
  /// The term of the whole contract while a lot's own is read.
  var outerTerm = ContractTerm()
  var award = AwardCriterion()
  var result = LotResult()
  var tender = LotTender()
  var contract = SettledContract()
  var resultLot: String?
  var resultLotSource: Source?
  var changeItem = NoticeChange.Item()
  /// The buyer profile of the address that is being read.
  var profile: Sourced<String>?
  var inResult = false
  var currency: String?
  var day = DayParts()

  init(_ context: FieldContext, path: String) {
    self.context = context
    notice = Notice(source: NoticeSource(path: path, format: .ted, root: context.document.root))
  }
}
