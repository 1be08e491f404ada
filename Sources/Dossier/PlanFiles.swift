package import Presentation
package import Values

/// The plan within a bid folder: a page to read and data to go on with.
package enum PlanFiles {
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
      BidFile("plan.json", PlanJSON.bytes(content), .data, for: .administrator),
    ]
  }
}
