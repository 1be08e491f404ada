package import Procurement

/// The plan within a bid folder: a page to read and data to go on with.
package enum PlanFiles {
  /// - Throws: ``TemplateFailure`` where our own template is broken.
  package static func files(
    of content: PlanContent, in bid: PlanPage.Bid, language: OutputLanguage
  ) throws(TemplateFailure) -> [BidFile] {
    [
      BidFile(
        "plan.html", try PlanPage(content, language: language, bid: bid).bytes(),
        .overview, for: .administrator),
      BidFile("plan.json", PlanJSON.bytes(content), .data, for: .administrator),
    ]
  }
}
