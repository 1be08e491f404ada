import Digest
package import XMLStream

/// Checks papers that belong together: each by itself, and all against each other.
package struct BidChecker {
  /// A file of a folder or container.
  package struct Paper: Sendable {
    /// Within the folder or container.
    package let path: String
    /// The paper as it lies there.
    package let bytes: [UInt8]

    /// `path` is within the folder or container, with `/`.
    package init(path: String, bytes: [UInt8]) {
      self.path = path
      self.bytes = bytes
    }

    var name: String { path.split(separator: "/").last.map(String.init) ?? path }
  }

  /// How many files were looked at, and how many not.
  package struct Counts: Hashable, Sendable {
    /// Judged by rules, or held against a digest that a manifest or an intact signature vouches for.
    package var checked = 0
    /// Of a known kind that nothing here looks into.
    package var notChecked = 0
    /// Of no kind that is known here.
    package var notKnown = 0

    /// All zero.
    package init() {}

    /// Adds up what was looked at in several places.
    package static func += (left: inout Counts, right: Counts) {
      left.checked += right.checked
      left.notChecked += right.notChecked
      left.notKnown += right.notKnown
    }
  }

  /// What the check of all papers came to.
  package struct Outcome: Sendable {
    /// The XML files of kinds that people have a name for, in the order of the papers.
    package let files: [CheckedFile]
    /// Of single files and of the whole, in that order.
    package let findings: [ValidityFinding]
    /// The id in the bid's manifest; `nil` where there is no manifest that can be read.
    package let bidID: String?
    /// How many papers were looked at, and how many not.
    package let counts: Counts

    /// `findings` has those of single files first, then those of the whole.
    package init(
      files: [CheckedFile], findings: [ValidityFinding], bidID: String? = nil,
      counts: Counts = Counts()
    ) {
      self.files = files
      self.findings = findings
      self.bidID = bidID
      self.counts = counts
    }
  }

  private let place: String
  private let papers: [Paper]
  private let checker: FileChecker
  private let pdfText: PDFTextReader?
  private let isCovered: Bool

  /// - Parameters:
  ///   - place: the folder or container, as the user named it.
  ///   - pdfText: `nil` where nothing on the machine can read a PDF; a warning says so.
  ///   - isCovered: whether intact signatures cover every paper.
  package init(
    _ papers: [Paper], place: String, checker: FileChecker, pdfText: PDFTextReader? = nil,
    isCovered: Bool = false
  ) {
    self.isCovered = isCovered
    self.pdfText = pdfText
    self.papers = papers
    self.place = place
    self.checker = checker
  }

  /// Each file by itself, then hashes, tenderers, group, pages and PDFs against each other.
  package func run() -> Outcome {
    var files: [CheckedFile] = []
    var findings: [ValidityFinding] = []
    var manifest: ManifestSheet?
    var hasManifest = false
    for paper in papers where PaperKind(paper) == .xml {
      do throws(XMLFailure) {
        if paper.path == ManifestSheet.fileName {
          hasManifest = true
          switch try ManifestSheet.read(paper.bytes, path: label(paper)) {
          case .success(let sheet): manifest = sheet
          case .failure(let breaches): findings += breaches.findings
          }
        } else {
          files.append(try checker.check(paper.bytes, path: label(paper)))
        }
      } catch { findings.append(ValidityFinding(unreadable: error, file: label(paper))) }
    }
    let known = files.filter { $0.kind != .other }
    let responses = known.compactMap { ResponseSheet($0.document) }
    let tenders = known.compactMap { TenderSheet($0.document) }
    findings += ResponseSetChecker.findings(responses)
    findings += tenders.flatMap { hashes(of: $0) + parties(of: $0, responses) }
    if let manifest {
      findings += hashes(of: manifest)
      findings += ManifestChecker(manifest, place: place).findings(responses)
      findings += PageChecker(manifest, tenders: tenders, place: place).findings(papers)
      findings += PDFChecker(papers, place: place, read: pdfText).findings
    }
    if !hasManifest { findings += BidTraces(papers, place: place).findings }
    let coverage = PaperCoverage(
      papers, files: files, manifest: manifest, place: place, isCovered: isCovered)
    let titled = files.filter { $0.title != nil }
    return Outcome(
      files: titled, findings: titled.flatMap(\.findings) + findings + coverage.findings,
      bidID: manifest?.bidID, counts: coverage.counts)
  }

  private func label(_ paper: Paper) -> String { "\(place)/\(paper.path)" }

  private func fatal(_ id: String, _ path: String, _ message: String) -> ValidityFinding {
    ValidityFinding(id, .fatal, file: path, message)
  }

  // MARK: hashes

  private func hashes(of manifest: ManifestSheet) -> [ValidityFinding] {
    let there = Dictionary(papers.map { ($0.path, $0.bytes) }) { first, _ in first }
    let listed = manifest.files.compactMap { file -> ValidityFinding? in
      guard let bytes = there[file.path] else {
        return fatal("bid.file-missing", place, "'\(file.path)' is in the manifest and not here")
      }
      return Digest.hex(Digest.sha256(bytes)) == file.sha256
        ? nil
        : fatal(
          "bid.hash", "\(place)/\(file.path)",
          "the file is not the one that the manifest vouches for")
    }
    let names = Set(manifest.files.map(\.path) + [ManifestSheet.fileName])
    let strays = papers.filter { !names.contains($0.path) }.map { paper in
      ValidityFinding(
        "bid.file-unlisted", PaperKind(paper).mayTender ? .fatal : .warning, file: label(paper),
        "the file is not in the manifest; nothing vouches for it")
    }
    let empty =
      manifest.files.isEmpty ? [fatal("bid.empty", place, "the manifest names no file")] : []
    return listed + strays + empty
  }

  private func hashes(of tender: TenderSheet) -> [ValidityFinding] {
    let there = Dictionary(papers.map { ($0.name, $0) }) { first, _ in first }
    return tender.files.compactMap { file in
      guard let paper = there[file.name] else {
        return fatal("tender.file-missing", tender.file, "'\(file.name)' is named and not here")
      }
      let named = papers.filter { $0.name == file.name }
      return named.contains { Digest.hex(Digest.sha256($0.bytes)) == file.hash }
        ? nil : fatal("tender.hash", label(paper), "the file is not the one that the tender names")
    }
  }

  // MARK: tender and ESPDs

  /// Who tenders must be who files an ESPD for the lot, and the leader must come first.
  private func parties(
    of tender: TenderSheet, _ responses: [ResponseSheet]
  ) -> [ValidityFinding] {
    let filed = responses.filter { !Set($0.lots).isDisjoint(with: tender.lots) }
    guard !filed.isEmpty else { return [] }
    var findings: [ValidityFinding] = []
    if filed.contains(where: { $0.folderID != tender.folderID }) {
      findings.append(
        fatal("tender.other-procedure", tender.file, "the ESPDs are of another procedure"))
    }
    let tenderers = tender.identifiers.map(\.digits)
    for sheet in filed
    where !sheet.isSupporter
      && !sheet.identifiers.contains(where: { tenderers.contains($0.digits) })
    {
      findings.append(
        fatal("tender.other-tenderers", sheet.file, "the filer is no tenderer in '\(tender.file)'"))
    }
    for (place, number) in tenderers.enumerated() {
      let own = filed.filter { $0.identifiers.contains { $0.digits == number } }
      if own.isEmpty {
        findings.append(
          fatal("tender.no-espd", tender.file, "tenderer '\(number)' has no ESPD for these lots"))
      } else if place > 0, own.contains(where: \.isLead) {
        findings.append(
          fatal("tender.lead-not-first", tender.file, "the group leader must come first"))
      }
    }
    return findings
  }
}

extension ValidityFinding {
  /// For a file that is no XML, or hostile XML.
  package init(unreadable failure: XMLFailure, file: String) {
    self.init(
      "xml.\(failure.kind.rawValue)", .fatal, file: file, line: failure.line, path: failure.path,
      failure.message)
  }
}

extension String {
  /// The digits alone, as numbers are compared whatever is put between them.
  var digits: String { filter { $0.isASCII && $0.isNumber } }
}
