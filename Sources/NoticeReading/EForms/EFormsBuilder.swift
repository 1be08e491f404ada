internal import Notices
internal import Values
internal import XMLStream

/// Gathers what the rows of ``EFormsFields`` find into a notice.
struct EFormsBuilder: NoticeBuilder {
  /// A number and what it means.
  struct Parameter {
    var kind: CriterionNumber.Kind?
    var code: String?
    var number: CriterionNumber?
  }

  /// Who serves a buyer, and how.
  struct Service {
    var type: String?
    var organisation: String?
  }

  let context: FieldContext

  var notice: Notice
  var procedure = Procedure()
  var version: String?
  var issueDate: Sourced<ZonedTime>?
  var transmission: Sourced<ZonedTime>?

  /// What the procedure states for all lots, and then the lots.
  var lots = [Lot(id: LotID(""))]
  /// Which of ``lots`` is being read.
  var lotPlace = 0
  /// Whether the procedure states anything for all lots.
  var statesCommon = false
  /// The lot that is being read; outside of lots, what the procedure states for all of them.
  ///
  /// It is changed where it stands: a lot takes kilobytes, and there may be hundreds.
  var lot: Lot {
    @inline(__always) _read { yield lots[lotPlace] }
    @inline(__always) _modify {
      if lotPlace == 0 { statesCommon = true }
      yield &lots[lotPlace]
    }
  }

  // The part that is being read.
  var isChange = false
  var change = NoticeChange()
  var isModification = false
  var modification = ContractModification()
  var changeItem = NoticeChange.Item()
  var review = ReviewRequest()
  var registration = BusinessRegistration()
  var organisation = Organisation(id: "")
  var touchPoint = ContactPoint(id: "")
  var contact = Contact()
  /// The contact of the company while that of an office is read.
  var outerContact = Contact()
  var owner = BeneficialOwner()
  var buyer = Buyer(organisation: "")
  var service = Service()
  var lotName = ""
  var lotScheme = ""
  var term = ContractTerm()
  var opening: Sourced<ZonedTime>?
  var place = Place()
  var lotGroup = LotGroup(id: "")
  var isRestrictedDocument = false
  var fund = Fund()
  var selection = SelectionCriterion()
  var award = AwardCriterion()
  var outerAward = AwardCriterion()
  var hasInnerAward = false
  var awardOrder: [ClauseText] = []
  var prize = Prize()
  var parameter = Parameter()
  /// What the next text of a coded requirement is about.
  var textKind = "other"
  var results = EFormsResults()

  /// Who does what, resolved at the end, when all organisations are known.
  var roles: [(organisation: String, role: String)] = []
  var touchPoints: [String: String] = [:]

  init(_ context: FieldContext, path: String) {
    self.context = context
    notice = Notice(
      source: NoticeSource(path: path, format: .eForms, root: context.document.root))
    // Most notices have fewer: each time the array grew, all lots in it would be moved.
    lots.reserveCapacity(8)
  }
}
