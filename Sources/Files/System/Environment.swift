import Foundation

/// What the environment of the program says.
package enum Environment {
  /// The folder of the official schemas, as `SAMANBUD_STANDARDS` names it; `nil` where it names none.
  package static var standards: String? {
    value("SAMANBUD_STANDARDS").flatMap { $0.isEmpty ? nil : $0 }
  }

  /// The HiGHS library that `SAMANBUD_HIGHS` names.
  package static var solverLibrary: String? { value("SAMANBUD_HIGHS") }

  private static func value(_ name: String) -> String? {
    ProcessInfo.processInfo.environment[name]
  }
}
