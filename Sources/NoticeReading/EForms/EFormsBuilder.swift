internal import Procurement
internal import XMLStream

/// Gathers what the rows of ``EFormsFields`` find into a notice.
struct EFormsBuilder: RecordReading {
  let document: ScannedDocument
  var scope = ""
  var issues: [NoticeIssue] = []

  var notice: Notice
  var procedure = Procedure()
  var version: String?
  var issueDate: Sourced<ZonedTime>?
  /// What the procedure states for all lots that state nothing themselves.
  var fallback = Lot(id: LotID(""))

  // The part that is being read.
  var isChange = false
  var change = NoticeChange()
  var organisation = Organisation(id: "")
  var contact = Contact()
  var buyer = Buyer(organisation: "")
  var lot = Lot(id: LotID(""))
  var lotScheme = ""
  var term = ContractTerm()
  var opening: Sourced<ZonedTime>?
  var place = PlaceOfWork()
  var lotGroup = LotGroup(id: "")
  var selection = SelectionCriterion()
  var award = AwardCriterion()
  var parameter = Parameter()
  /// What the next text of a coded requirement is about.
  var textKind = "other"
  var results = EFormsResults()

  /// Who does what, resolved at the end, when all organisations are known.
  var roles: [(organisation: String, role: String)] = []
  var touchPoints: [String: String] = [:]

  var defaultLanguage: String { notice.languages.first ?? "" }

  init(_ document: ScannedDocument, path: String) {
    self.document = document
    notice = Notice(source: NoticeSource(path: path, format: .eForms, root: document.root))
  }
}

/// A place of performance: the region, or only the country.
struct PlaceOfWork {
  var nuts: Sourced<String>?
  var country: Sourced<String>?

  var mostExact: Sourced<String>? { nuts ?? country }
}

/// A number and what it means.
struct Parameter {
  var code: String?
  var number: String?
}
