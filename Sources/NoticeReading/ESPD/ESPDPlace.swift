internal import Notices

/// An element path with the identifier that tells its repeated part apart.
struct ESPDPlace: Hashable, Sendable {
  /// More steps than any edition's samples nest, which is 11. Paths are defined once for good, so a document that
  /// nests deeper may not make as many of them as it likes: of its paths the last steps but one stand as `//`.
  private static let most = 14
  private static let identity = "[cbc:ID='{}']"

  let path: String
  var scope = ""
  /// How many steps the path has as it is written; no more than ``most``.
  private var steps = 1

  init(path: String, scope: String = "") {
    self.path = path
    self.scope = scope
  }

  private init(path: String, scope: String, steps: Int) {
    self.init(path: path, scope: scope)
    self.steps = steps
  }

  func child(_ name: String) -> ESPDPlace {
    guard steps >= Self.most else {
      return ESPDPlace(path: "\(path)/\(name)", scope: scope, steps: steps + 1)
    }
    let outer = path.split(separator: "/").prefix(Self.most - 1)
    return ESPDPlace(
      path: "/\(outer.joined(separator: "/"))//\(name)", scope: scope, steps: Self.most)
  }

  /// The place of one of several: the innermost identifier alone is named, and of a hostile one the start.
  func identified(_ element: ESPDRequest.Element) -> ESPDPlace {
    guard let id = element.words(of: "cbc:ID") else { return self }
    return ESPDPlace(
      path: path.replacing(Self.identity, with: "") + Self.identity,
      scope: String(id.prefix(200)), steps: steps)
  }
}
