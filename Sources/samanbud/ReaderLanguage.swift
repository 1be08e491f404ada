import Foundation
import Texts
import Values

extension OutputLanguage {
  /// The language of whoever runs the program, where `--lang` says none: as `LC_ALL`, `LC_MESSAGES` or `LANG` name it,
  /// the first that is set, where we have it; else English.
  static let ofReader: OutputLanguage = {
    let environment = ProcessInfo.processInfo.environment
    let set = ["LC_ALL", "LC_MESSAGES", "LANG"].lazy.compactMap { environment[$0] }
      .first { !$0.isEmpty }
    let code = set?.prefix { $0 != "_" && $0 != "." && $0 != "@" } ?? ""
    return allCases.first { $0.rawValue == code } ?? .english
  }()
}
