internal import Mustache

/// Why a page could not be made; a mistake of ours, never of the input.
package struct TemplateFailure: Error, Hashable, Sendable, CustomStringConvertible {
  package let template: String
  package var description: String { "template '\(template)' cannot be used [template.broken]" }
}

/// The pages' templates, compiled once.
struct Templates {
  private let library: MustacheLibrary

  /// - Throws: ``TemplateFailure`` naming a template that does not parse.
  init() throws(TemplateFailure) {
    var library = MustacheLibrary()
    for (name, bytes) in Self.sources {
      do {
        try library.register(String(decoding: bytes, as: UTF8.self), named: name)
      } catch { throw TemplateFailure(template: name) }
    }
    self.library = library
  }

  func render(_ name: String, _ content: [String: Any]) throws(TemplateFailure) -> [UInt8] {
    guard let page = library.render(content, withTemplate: name) else {
      throw TemplateFailure(template: name)
    }
    return Array(page.utf8)
  }

  /// Partials first named, then pages; the texts are the files in `Templates/`.
  static var sources: [(String, [UInt8])] {
    [
      ("style", PackageResources.style_mustache), ("head", PackageResources.head_mustache),
      ("foot", PackageResources.foot_mustache),
      ("overview", PackageResources.overview_mustache),
      ("lot-findings", PackageResources.lot_findings_mustache),
      ("findings", PackageResources.findings_mustache),
      ("tender", PackageResources.tender_mustache), ("gaps", PackageResources.gaps_mustache),
      ("route", PackageResources.route_mustache),
      ("plan", PackageResources.plan_mustache),
      ("digest", PackageResources.digest_mustache), ("digests", PackageResources.digests_mustache),
      ("screen", PackageResources.screen_mustache),
    ]
  }
}
