internal import Notices
internal import Values

/// Makes values of a Request's elements, with the place of each.
struct ESPDRequestBuilder {
  let shape: ESPDShape
  let edition: ESPDRequest.Edition
  var request: ESPDRequest
  /// One definition for each path: a Request has thousands of values and some hundred paths.
  private var fields: [String: NoticeField] = [:]

  init(_ document: ESPDRequest.Element, release: ESPDRelease, path: String) {
    shape = ESPDShape.of(release.edition)
    edition = release.edition
    request = ESPDRequest(path: path, edition: release.edition, document: document)
    request.version = release.version
    if let remark = release.remark {
      request.issues.append(
        NoticeIssue(
          code: remark.code, path: "/" + shape.root, line: document.line, value: remark.value))
    }
  }

  mutating func build() -> ESPDRequest {
    let root = request.document
    let place = ESPDPlace(path: "/" + shape.root)
    checkMarks(root)
    header(root, at: place)
    request.buyers = root.children("cac:ContractingParty").map { buyer($0, at: place) }
    request.references = root.children("cac:AdditionalDocumentReference").map {
      reference($0, at: place)
    }
    request.lots = root.children("cac:ProcurementProjectLot").compactMap { lot($0, at: place) }
    subject(root, at: place)
    request.criteria = root.children(shape.criterion).map {
      criterion($0, at: place.child(shape.criterion))
    }
    if request.criteria.isEmpty { note("espd.no-criteria", root, at: place, shape.criterion) }
    checkIdentifiers()
    return request
  }

  private mutating func checkMarks(_ root: ESPDRequest.Element) {
    for mark in shape.marks where root.child(mark) == nil {
      note("espd.mark-missing", root, at: ESPDPlace(path: "/" + shape.root), mark)
    }
  }

  private mutating func header(_ root: ESPDRequest.Element, at place: ESPDPlace) {
    request.id = value("cbc:ID", of: root, at: place)
    request.uuid = value("cbc:UUID", of: root, at: place)
    request.contractFolderID = value("cbc:ContractFolderID", of: root, at: place)
    request.procedureCode = value("cbc:ProcedureCode", of: root, at: place)
    request.profile = value("cbc:QualificationApplicationTypeCode", of: root, at: place)
    request.issueDate = issueDate(root)
  }

  private func issueDate(_ root: ESPDRequest.Element) -> ZonedTime? {
    guard let day = root.words(of: "cbc:IssueDate").flatMap(Moments.date) else { return nil }
    return root.words(of: "cbc:IssueTime").flatMap { Moments.adding($0, to: day) } ?? day
  }

  /// Title and description: from 3.x on in the project, before that with the reference to the call.
  private mutating func subject(_ root: ESPDRequest.Element, at place: ESPDPlace) {
    if let project = root.child("cac:ProcurementProject") {
      let inside = place.child("cac:ProcurementProject")
      request.title = texts("cbc:Name", of: project)
      request.titleSource = firstSource("cbc:Name", of: project, at: inside)
      request.description = texts("cbc:Description", of: project)
      request.descriptionSource = firstSource("cbc:Description", of: project, at: inside)
    }
    guard let call = request.references.first(where: { $0.type?.value == "TED_CN" }) else { return }
    if request.title.isEmpty, let name = call.fileName {
      request.title = LocalizedText([.init(language: Self.undetermined, text: name)])
      request.titleSource = call.source
    }
    if request.description.isEmpty, let text = call.descriptions.entries.first {
      request.description = LocalizedText([text])
      request.descriptionSource = call.source
    }
  }

  private mutating func buyer(
    _ element: ESPDRequest.Element, at place: ESPDPlace
  ) -> ESPDRequest.Buyer {
    let inside = place.child("cac:ContractingParty")
    var buyer = ESPDRequest.Buyer(source: source(inside, line: element.line))
    guard let party = element.child("cac:Party") else { return buyer }
    buyer.name = LocalizedText(
      party.children("cac:PartyName").flatMap { texts("cbc:Name", of: $0).entries })
    buyer.identifiers = party.children("cac:PartyIdentification").compactMap {
      $0.child("cbc:ID").flatMap(identifier)
    }
    let address = party.child("cac:PostalAddress")
    buyer.country = address?.child("cac:Country")?.words(of: "cbc:IdentificationCode")
      .map(Countries.normalised)
    buyer.town = address?.words(of: "cbc:CityName")
    return buyer
  }

  private mutating func reference(
    _ element: ESPDRequest.Element, at place: ESPDPlace
  ) -> ESPDRequest.Reference {
    let inside = place.child("cac:AdditionalDocumentReference").identified(element)
    var reference = ESPDRequest.Reference(source: source(inside, line: element.line))
    reference.id = value("cbc:ID", of: element, at: inside)
    reference.uuid = element.words(of: "cbc:UUID")
    reference.type = value("cbc:DocumentTypeCode", of: element, at: inside)
    reference.descriptions = texts("cbc:DocumentDescription", of: element)
    guard let external = element.child("cac:Attachment")?.child("cac:ExternalReference") else {
      return reference
    }
    reference.uri = external.words(of: "cbc:URI")
    reference.fileName = external.words(of: "cbc:FileName")
    reference.descriptions.entries += texts("cbc:Description", of: external).entries
    return reference
  }

  /// Edition 1.0.2 has the lot `0` where the procurement is not divided.
  mutating func lot(_ element: ESPDRequest.Element, at place: ESPDPlace) -> Sourced<LotID>? {
    guard let id = value("cbc:ID", of: element, at: place.child(element.name)) else { return nil }
    let undivided = edition == .first && id.value == "0"
    return Sourced(undivided ? ESPDRequest.undivided : LotID(id.value), from: id.source)
  }

  mutating func source(_ place: ESPDPlace, line: Int) -> Source {
    if let field = fields[place.path] { return Source(field, scope: place.scope, line: line) }
    let term = place.path.split(separator: "/").last.map(String.init) ?? place.path
    let field = NoticeField(term: term.replacing("[cbc:ID='{}']", with: ""), path: place.path)
    fields[place.path] = field
    return Source(field, scope: place.scope, line: line)
  }
}
