package import JSONText
package import Notices
import Values

/// A notice as a release package of the Open Contracting Data Standard 1.1, with the extensions of its
/// profile for the EU (lots, other requirements, contract terms, submission terms, criteria, techniques).
///
/// The prefix of our `ocid` is not one that the standard's publishers have registered: who publishes these
/// releases puts their own in its place. OCDS has no field for what a file left out, so nothing is made up;
/// a day without time is taken from its first second to its last, and a time without zone as UTC.
package enum OCDSRelease {
  /// Nobody's: registered prefixes are `ocds-` and six letters or digits that somebody asked for.
  package static let unregisteredPrefix = "ocds-000000"

  /// Writes a release package with one release.
  package static func write(_ notice: Notice, to writer: JSONWriter) {
    writer.object { json in
      let id = notice.id ?? notice.publicationNumber ?? notice.source.path
      json.string("uri", "urn:samanbud:release:\(id)")
      json.string("version", "1.1")
      json.strings("extensions", extensions)
      json.string("publishedDate", notice.issueDate.map { start($0) })
      json.object("publisher") { $0.string("name", "samanbud (prefix of ocid not registered)") }
      json.array("releases") { $0.object { write(notice, id: id, to: $0) } }
    }
  }

  private static let extensions = [
    "awardCriteria", "bids", "contractTerms", "coveredBy", "eu", "legalBasis", "lots",
    "otherRequirements", "secondStageDescription", "selectionCriteria", "submissionTerms",
    "suitability", "techniques",
  ].map { name in
    "https://raw.githubusercontent.com/open-contracting-extensions/"
      + (name == "bids" ? "ocds_bid" : "ocds_\(name)") + "_extension/master/extension.json"
  }

  private static func write(_ notice: Notice, id: String, to json: JSONObjectWriter) {
    let language = notice.languages.first ?? ""
    json.string("ocid", "\(unregisteredPrefix)-\(notice.procedure.id ?? id)")
    json.string("id", id + (notice.version.map { "-\($0)" } ?? ""))
    json.string("date", notice.issueDate.map { start($0) })
    json.strings("tag", tags(of: notice))
    json.string("initiationType", "tender")
    json.string("language", Languages.iso(language))
    json.objects("parties", notice.organisations) { write($1, of: notice, to: $0) }
    if let buyer = notice.buyers.first {
      json.object("buyer") { reference(buyer.organisation, in: notice, to: $0) }
    }
    json.object("tender") { writeTender(of: notice, id: id, to: $0) }
    writeAwards(of: notice, to: json)
    let related = notice.procedure.earlierNotices.map(\.value)
    json.objects("relatedProcesses", related.enumerated().map { $0 }) { json, item in
      json.string("id", String(item.offset + 1))
      json.strings("relationship", ["planning"])
      json.string("identifier", item.element)
    }
  }

  /// What the release adds to the contracting process, by the type of the form; a change updates the same.
  static func tags(of notice: Notice) -> [String] {
    let isUpdate = notice.change != nil
    if notice.change?.isCancellation == true, isTender(notice) { return ["tenderCancellation"] }
    switch notice.form {
    case .planning, .consultation: return [isUpdate ? "planningUpdate" : "planning"]
    case .result, .directAwardPrenotification:
      return isUpdate ? ["awardUpdate", "contractUpdate"] : ["award", "contract"]
    case .contractModification: return ["awardUpdate", "contractUpdate", "contractAmendment"]
    case .completion: return ["contractTermination"]
    case .change: return ["tenderUpdate"]
    default: return [isUpdate ? "tenderUpdate" : "tender"]
    }
  }

  private static func isTender(_ notice: Notice) -> Bool {
    notice.form.map { !otherForms.contains($0) } ?? true
  }

  private static let otherForms: Set<FormType> = [
    .planning, .consultation, .result, .directAwardPrenotification, .contractModification,
    .completion,
  ]

  private static func write(
    _ organisation: Organisation, of notice: Notice, to json: JSONObjectWriter
  ) {
    json.string("id", organisation.id)
    text("name", organisation.name, to: json)
    if let number = organisation.registrationNumber {
      json.object("identifier") {
        $0.string("id", number)
        $0.string("legalName", organisation.name.entries.first?.text)
      }
    }
    json.object("address") {
      $0.string("streetAddress", organisation.street)
      $0.string("locality", organisation.town)
      $0.string("region", organisation.nuts)
      $0.string("postalCode", organisation.postalCode)
      $0.string("country", organisation.country.map { Countries.twoLetters($0) ?? $0 })
    }
    json.strings("roles", Set(organisation.roles.compactMap { roles[$0] }).sorted())
    if let buyer = notice.buyers.first(where: { $0.organisation == organisation.id }) {
      json.object("details") {
        $0.string("url", organisation.website)
        $0.string("buyerProfile", buyer.profile)
        $0.objects("classifications", classifications(of: buyer)) { json, pair in
          json.string("scheme", pair.scheme)
          json.string("id", pair.id)
        }
      }
    }
  }

  private static func classifications(of buyer: Buyer) -> [(scheme: String, id: String)] {
    [("TED_CA_TYPE", buyer.legalType?.value), ("COFOG", buyer.activity)].compactMap { pair in
      pair.1.map { (pair.0, $0) }
    }
  }

  private static let roles = [
    "buyer": "buyer", "group-leader": "leadBuyer", "review": "reviewBody",
    "review-information": "reviewContactPoint", "mediation": "mediationBody",
    "tender-recipient": "submissionReceiptBody", "tender-evaluation": "evaluationBody",
    "additional-information": "processContactPoint", "documents": "processContactPoint",
    "winner": "supplier", "tenderer": "tenderer", "subcontractor": "subcontractor",
    "payer": "payer", "financing": "funder", "service-provider": "procurementServiceProvider",
    "esender": "procurementServiceProvider", "legislation-information": "informationService",
  ]
}
