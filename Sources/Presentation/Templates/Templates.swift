internal import Mustache

/// Why a page could not be made; a mistake of ours, never of the input.
package struct TemplateFailure: Error, Hashable, Sendable, CustomStringConvertible {
  /// Name of the template, without ending.
  package let template: String
  package var description: String { "template '\(template)' cannot be used [template.broken]" }
}

/// A user's own templates, by name without ending; they take the place of ours.
package typealias OwnTemplates = [String: [UInt8]]

/// The pages' templates, compiled once.
///
/// Texts are made safe here and nowhere else: every value goes through ``PageValues``, and no template escapes.
package struct Templates {
  private let library: MustacheLibrary

  /// Before each template and partial, which do not pass it on: a value is escaped when it comes.
  private static let asItComes = "{{% CONTENT_TYPE: TEXT}}\n"

  /// - Parameter own: a user's templates, which may use ours as partials.
  /// - Throws: ``TemplateFailure`` naming a template that does not parse.
  package init(own: OwnTemplates = [:]) throws(TemplateFailure) {
    var library = MustacheLibrary()
    for (name, ours) in Self.sources {
      let bytes = own[name] ?? ours
      do {
        let text = String(decoding: bytes, as: UTF8.self)
        try library.register(Self.asItComes + text, named: name)
      } catch { throw TemplateFailure(template: name) }
    }
    self.library = library
  }

  /// One page from the values that its template names; they are made safe for HTML here.
  ///
  /// - Throws: ``TemplateFailure`` where no template has that name.
  package func render(_ name: String, _ content: [String: Any]) throws(TemplateFailure) -> [UInt8] {
    guard let page = library.render(PageValues.safe(content), withTemplate: name) else {
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
      ("document", PackageResources.document_mustache),
      ("offer", PackageResources.offer_mustache), ("price", PackageResources.price_mustache),
      ("agreement", PackageResources.agreement_mustache),
      ("commitment", PackageResources.commitment_mustache),
      ("declaration", PackageResources.declaration_mustache),
      ("questions", PackageResources.questions_mustache),
      ("checklist", PackageResources.checklist_mustache),
    ]
  }
}

/// Our templates as files that a user can copy and change.
package enum TemplateFiles {
  /// File name with ending, and the text as it is in the program.
  package static var all: [(path: String, bytes: [UInt8])] {
    Templates.sources.map { ("\($0.0).mustache", $0.1) }
  }

  /// - Throws: ``TemplateFailure`` naming one of a user's templates that does not parse.
  package static func check(_ own: OwnTemplates) throws(TemplateFailure) {
    _ = try Templates(own: own)
  }

  /// Names that a user's template may take the place of, without ending.
  package static var names: Set<String> { Set(Templates.sources.map(\.0)) }
}
