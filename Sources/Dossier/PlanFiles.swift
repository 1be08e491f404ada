package import Presentation
package import Values

/// The plan within a bid folder: a page to read and data to go on with.
package enum PlanFiles {
  /// The file by which a member's copy of a bid is told, and words near its beginning.
  package static let mark = "plan.json"
  /// Words that the file ``mark`` has near its beginning, so that no other folder is taken for a copy.
  package static let markWords = "\"format\": \"\(PlanJSON.format)\""
  /// Page, its PDF where one is made, and data.
  package static let names: Set = ["plan.html", "plan.pdf", mark]

  /// - Parameter own: a user's templates.
  /// - Throws: ``TemplateFailure`` naming a template that does not parse.
  package static func files(
    of content: PlanContent, in bid: PlanPage.Bid, language: OutputLanguage,
    own: OwnTemplates = [:]
  ) throws(TemplateFailure) -> [BidFile] {
    [
      BidFile(
        "plan.html", try PlanPage(content, language: language, bid: bid).bytes(own: own),
        .overview, for: .administrator),
      BidFile(mark, PlanJSON.bytes(content), .data, for: .administrator),
    ]
  }
}
