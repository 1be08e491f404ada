package import Desk
import Foundation
import Values

/// The programs that can, the one with the more accessible result first.
package enum PDFRenderers {
  /// Those that this program knows how to run.
  package enum Name: String, Sendable, CaseIterable {
    case weasyprint, chromium

    /// `nil` where it is not installed.
    fileprivate var renderer: (any PDFRendering)? {
      switch self {
      case .weasyprint: ChildProcess.find("weasyprint").map { _ in WeasyPrint() }
      case .chromium: Chromium.names.first { ChildProcess.find($0) != nil }.map(Chromium.init)
      }
    }
  }

  /// - Parameter name: the one to take; by default the first that is installed.
  /// - Throws: ``DeskFailure`` `fault` where it is not installed.
  package static func first(_ name: Name? = nil) throws(DeskFailure) -> any PDFRendering {
    let wanted = name.map { [$0] } ?? Name.allCases
    for name in wanted {
      if let renderer = name.renderer { return renderer }
    }
    let names = wanted.map(\.rawValue).joined(separator: ", ")
    throw DeskFailure(
      .fault, Phrase("failure.pdf.missing"),
      remedy: Phrase("remedy.install-pdf", ["names": "\(names)"]))
  }
}

/// Debian's WeasyPrint: tagged (PDF/UA-1 is asked for), with language and page numbers, the same bytes again.
struct WeasyPrint: PDFRendering {
  let name = "weasyprint"

  func render(_ page: [UInt8], id: String) throws(DeskFailure) -> [UInt8] {
    let outcome = try ChildProcess(
      name, ["--pdf-variant", "pdf/ua-1", "--pdf-identifier", id, "-", "-"],
      environment: ["SOURCE_DATE_EPOCH": "0"]
    ).run(input: page)
    return try outcome.pdf(of: name)
  }
}

/// Chromium: tagged and with language, but with the day of making in it.
struct Chromium: PDFRendering {
  /// As systems call it.
  static let names = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"]

  let name: String

  func render(_ page: [UInt8], id: String) throws(DeskFailure) -> [UInt8] {
    let folder = FileManager.default.temporaryDirectory
      .appendingPathComponent("samanbud-pdf-\(UUID().uuidString)")
    defer { try? FileManager.default.removeItem(at: folder) }
    let places = ["page.html", "page.pdf"].map { folder.appendingPathComponent($0) }
    do {
      try FileManager.default.createDirectory(
        at: folder, withIntermediateDirectories: false, attributes: [.posixPermissions: 0o700])
      try Data(Self.withoutScripts(page)).write(to: places[0])
    } catch {
      throw DeskFailure(
        .cannotWrite, at: folder.path, Phrase("failure.pdf.unwritable"),
        remedy: Phrase("remedy.space"))
    }
    let outcome = try ChildProcess(
      name,
      [
        "--headless=new", "--disable-gpu", "--disable-dev-shm-usage", "--incognito",
        "--host-resolver-rules=MAP * ~NOTFOUND", "--no-pdf-header-footer",
        "--print-to-pdf=\(places[1].path)",
      ] + Self.sandbox + [places[0].absoluteString]
    ).run()
    guard let data = FileManager.default.contents(atPath: places[1].path) else {
      return try outcome.pdf(of: name)
    }
    return Array(data)
  }

  /// Chromium does not start in its sandbox for root; for everybody else the sandbox stays, since a user's own
  /// template and a notice's texts are on the page.
  private static var sandbox: [String] { geteuid() == 0 ? ["--no-sandbox"] : [] }

  /// The page with a policy before all else, by which nothing on it runs: WeasyPrint runs nothing either.
  static func withoutScripts(_ page: [UInt8]) -> [UInt8] {
    let beginning = Array("<!DOCTYPE html>".utf8)
    let policy = "script-src 'none'; object-src 'none'; frame-src 'none'; connect-src 'none'"
    let meta = Array("<meta http-equiv=\"Content-Security-Policy\" content=\"\(policy)\">".utf8)
    guard page.starts(with: beginning) else { return meta + page }
    return beginning + meta + Array(page.dropFirst(beginning.count))
  }
}

extension ChildProcess.Outcome {
  fileprivate func pdf(of program: String) throws(DeskFailure) -> [UInt8] {
    guard status == 0, output.starts(with: Array("%PDF".utf8)) else {
      let reason = Self.reason(errors.split(separator: "\n").last)
      throw DeskFailure(
        .fault, at: program, Phrase("failure.pdf.failed", ["reason": reason]),
        remedy: Phrase("remedy.no-pdf"))
    }
    return output
  }
}
