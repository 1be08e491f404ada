import Foundation
import Texts
import Values

extension OutputLanguage {
  /// The language of whoever runs the program: what `--lang` says; where it says none, as `LC_ALL`, `LC_MESSAGES` or
  /// `LANG` name it, the first that is set, where we have it; else English.
  static let ofReader: OutputLanguage = {
    let environment = ProcessInfo.processInfo.environment
    let set = ["LC_ALL", "LC_MESSAGES", "LANG"].lazy.compactMap { environment[$0] }
      .first { !$0.isEmpty }
    let code = set?.prefix { $0 != "_" && $0 != "." && $0 != "@" } ?? ""
    return asked(in: CommandLine.arguments) ?? allCases.first { $0.rawValue == code } ?? .english
  }()

  /// `nil` where `--lang` is not there, or names no language that we have; that it is wrong is told when it is parsed.
  private static func asked(in arguments: [String]) -> OutputLanguage? {
    guard let place = arguments.lastIndex(where: { $0 == "--lang" || $0.hasPrefix("--lang=") })
    else { return nil }
    let code =
      arguments[place].hasPrefix("--lang=")
      ? String(arguments[place].dropFirst("--lang=".count)) : arguments.dropFirst(place + 1).first
    return allCases.first { $0.rawValue == code }
  }
}
