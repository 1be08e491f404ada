import Dossier
import Notices
import Papers
import Planning
package import Presentation
package import Values

/// Makes all files of a bid folder: pages, ESPDs, one joint tender and container a group, and the manifest.
package struct WriteBid {
  private let content: BidContent
  /// Of pages and papers.
  package let language: OutputLanguage
  /// The day that the papers carry.
  package let written: CivilDate
  /// The plan behind the bid, which lies beside it.
  private let plan: PlanContent
  /// Who signs the containers; `nil` leaves them to be signed elsewhere.
  package var signer: (any ContainerSigning)?
  /// The user's own templates.
  package var templates: OwnTemplates = [:]
  /// Makes a PDF beside each page; `nil` makes none.
  package var pdf: (any PDFRendering)?

  /// `written` is the day that the papers carry.
  package init(_ bid: AssembledBid, language: OutputLanguage, written: CivilDate) {
    content = bid.content
    plan = bid.plan
    self.language = language
    self.written = written
  }

  /// - Returns: paths within the folder with their bytes, in a fixed order.
  /// - Throws: ``DeskFailure``: `fault` for mistakes of ours, else what the signer could not do.
  package func files() throws(DeskFailure) -> [(path: String, bytes: [UInt8])] {
    let all = try papers()
    let manifest = try made { () throws(BidFiles.Failure) in
      try BidManifest.bytes(of: content, files: all, written: written)
    }
    return all.map { ($0.path, $0.bytes) } + [(BidManifest.fileName, manifest)]
  }

  /// A member's copy: the plan as it may see it, its own papers, and what is for all who tender with it (CMP-04).
  ///
  /// - Throws: as ``files()``.
  package func files(for member: OperatorID) throws(DeskFailure) -> [(path: String, bytes: [UInt8])]
  {
    let groups = JointTenders(content, written: written, language: language).groups
    let own = groups.indices.filter { place in
      groups[place].contains { $0.plan.tenderers.contains { $0.operatorID == member } }
    }.map { "tender-\($0 + 1)/" }
    return try papers().filter { file in
      switch file.reader {
      case .member: file.operatorID == member
      case .members:
        !file.path.hasPrefix("tender-") || own.contains(where: file.path.hasPrefix)
      case .buyer: false
      case .administrator: PlanFiles.names.contains(file.path)
      }
    }.map { ($0.path, $0.bytes) }
  }

  /// Everything but the manifest.
  private func papers() throws(DeskFailure) -> [BidFile] {
    var files = try rendered(
      made { () throws(BidFiles.Failure) in
        try BidFiles.files(of: content, language: language, own: templates)
      })
    files += try rendered(
      made { () throws(TemplateFailure) in
        try PlanFiles.files(
          of: plan, in: PlanPage.Bid(id: content.bidID, openCount: content.openPoints.count),
          language: language, own: templates)
      })
    let dossier = try made { () throws(TemplateFailure) in
      try DossierFiles(content, language: language, today: written, own: templates)
    }
    files += try rendered(made { () throws(TemplateFailure) in try dossier.work() })
    let tenders = JointTenders(content, written: written, language: language)
    for (place, lots) in tenders.groups.enumerated() {
      let folder = "tender-\(place + 1)"
      let papers = try rendered(
        made { () throws(TemplateFailure) in try dossier.papers(of: lots, in: folder) })
      files += papers
      files += try submission(folder, of: lots, tenders, espds: files, papers: papers)
    }
    return files
  }

  /// The files, each page followed by its PDF where one is asked for.
  private func rendered(_ papers: [BidFile]) throws(DeskFailure) -> [BidFile] {
    guard let pdf else { return papers }
    var files: [BidFile] = []
    for paper in papers {
      files.append(paper)
      guard paper.path.hasSuffix(".html") else { continue }
      files.append(
        BidFile(
          paper.path.dropLast(4) + "pdf", try pdf.render(paper.bytes, id: content.bidID),
          paper.kind,
          for: paper.reader, lot: paper.lot, operatorID: paper.operatorID))
    }
    return files
  }

  /// What goes to the buyer from one group of tenderers.
  private func submission(
    _ folder: String, of lots: [LotContent], _ tenders: JointTenders, espds: [BidFile],
    papers: [BidFile]
  ) throws(DeskFailure) -> [BidFile] {
    let ids = lots.map(\.lot.id)
    let sent =
      espds.filter { $0.kind == .espd && $0.lot.map(ids.contains) == true }
      + papers.filter { $0.reader == .buyer }
    var own: [BidFile] = []
    if let tender = tenders.tender(for: lots, files: sent) {
      own.append(
        BidFile(
          "\(folder)/tender.xml", try made { () throws in try TenderWriter.write(tender) }, .tender,
          for: .buyer))
      if content.notice.isInTwoStages {
        own.append(
          BidFile(
            "\(folder)/qualification.xml",
            try made { () throws in try QualificationWriter.write(tender) }, .qualification,
            for: .buyer))
      }
    }
    let inside = own + sent
    let manifest = try made { () throws(BidFiles.Failure) in
      try BidManifest.bytes(
        of: content.limited(to: ids), files: inside.map(\.withoutFolder), written: written)
    }
    let container = try container(of: inside, manifest: manifest)
    return own + [BidFile("\(folder)/\(folder).asice", container, .container, for: .buyer)]
  }

  private func container(of files: [BidFile], manifest: [UInt8]) throws(DeskFailure) -> [UInt8] {
    let container = ASiCContainer(
      files.map { ASiCContainer.File(name: $0.name, bytes: $0.bytes, mediaType: $0.mediaType) }
        + [
          ASiCContainer.File(
            name: BidManifest.fileName, bytes: manifest, mediaType: "application/xml")
        ])
    let signed = try made { () throws in try container.signedManifest() }
    let signature: [UInt8]? = if let signer { try signer.sign(signed) } else { nil }
    return try made { () throws in try container.bytes(signature: signature) }
  }

  private func made<Value>(_ body: () throws -> Value) throws(DeskFailure) -> Value {
    do {
      return try body()
    } catch {
      throw DeskFailure(fault: error)
    }
  }
}

extension Notice {
  /// Whether tenderers are chosen before they tender, so that a qualification goes first (BT-105).
  fileprivate var isInTwoStages: Bool {
    procedure.kind?.choosesBeforeTenders == true
  }
}

extension BidFile {
  /// As it stands in a container, which has no folders.
  fileprivate var withoutFolder: BidFile {
    BidFile(name, bytes, kind, for: reader, lot: lot, operatorID: operatorID)
  }
}
