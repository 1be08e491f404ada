import Foundation

/// Makes a PDF of a page.
package protocol PDFRenderer: Sendable {
  /// The program that does it, as in `weasyprint`.
  var name: String { get }

  /// - Parameter id: the bid's, which tells this PDF from others.
  /// - Throws: ``DeskFailure`` where the program fails.
  func render(_ page: [UInt8], id: String) throws(DeskFailure) -> [UInt8]
}

/// The programs that can, the one with the more accessible result first.
package enum PDFRenderers {
  /// - Throws: ``DeskFailure`` `fault` where neither is installed.
  package static func first() throws(DeskFailure) -> any PDFRenderer {
    if ChildProcess.find("weasyprint") != nil { return WeasyPrint() }
    if ChildProcess.find("chromium") != nil { return Chromium() }
    throw DeskFailure(
      .fault,
      "no program that makes PDFs is installed [pdf.missing]; install weasyprint or chromium, or leave "
        + "out --pdf")
  }
}

/// Debian's WeasyPrint: tagged (PDF/UA-1 is asked for), with language and page numbers, the same bytes again.
struct WeasyPrint: PDFRenderer {
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
struct Chromium: PDFRenderer {
  let name = "chromium"

  func render(_ page: [UInt8], id: String) throws(DeskFailure) -> [UInt8] {
    let folder = FileManager.default.temporaryDirectory
      .appendingPathComponent("samanbud-pdf-\(UUID().uuidString)")
    defer { try? FileManager.default.removeItem(at: folder) }
    let places = ["page.html", "page.pdf"].map { folder.appendingPathComponent($0) }
    do {
      try FileManager.default.createDirectory(
        at: folder, withIntermediateDirectories: false, attributes: [.posixPermissions: 0o700])
      try Data(page).write(to: places[0])
    } catch {
      throw DeskFailure(
        .cannotWrite, "\(folder.path): cannot be written [pdf.unwritable]; check space")
    }
    let outcome = try ChildProcess(
      name,
      [
        "--headless=new", "--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage",
        "--no-pdf-header-footer", "--print-to-pdf=\(places[1].path)", places[0].absoluteString,
      ]
    ).run()
    guard let data = FileManager.default.contents(atPath: places[1].path) else {
      return try outcome.pdf(of: name)
    }
    return Array(data)
  }
}

extension ChildProcess.Outcome {
  fileprivate func pdf(of program: String) throws(DeskFailure) -> [UInt8] {
    guard status == 0, output.starts(with: Array("%PDF".utf8)) else {
      let reason = errors.split(separator: "\n").last.map(String.init) ?? "no reason given"
      throw DeskFailure(
        .fault, "\(program): made no PDF [pdf.failed]: \(reason); leave out --pdf, or report this")
    }
    return output
  }
}
