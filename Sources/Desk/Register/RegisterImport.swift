import Digest
import Members
import RegisterExchange
package import RegisterStore
import Values

/// Takes files of any kind that we know into a register, all of them or nothing.
package struct RegisterImport {
  /// What a file is.
  package enum Kind: String, Sendable, CaseIterable {
    /// Our exchange file.
    case xml
    /// The member sheet and those that go with it.
    case csv, xlsx
    /// Accounting files of the Swedish standard.
    case sie
  }

  /// The register that takes the files in.
  package let desk: RegisterDesk
  /// `nil` tells it by the content of each file.
  package var kind: Kind?
  /// Whether to say what would change, and change nothing.
  package var isDryRun = false

  /// Each file is told by its content until a kind is given.
  package init(desk: RegisterDesk) { self.desk = desk }

  /// - Parameter named: files with the paths that mistakes in them are told by.
  package func take(
    in named: [(path: String, bytes: [UInt8])]
  ) throws(DeskFailure) -> ImportReport {
    var files: [(path: String, bytes: [UInt8], kind: Kind)] = []
    for (path, bytes) in named {
      let told: Kind = if let kind { kind } else { try Self.kind(of: bytes, path) }
      files.append((path, bytes, told))
    }
    switch Set(files.map(\.kind)) {
    case [.xml] where files.count == 1: return try exchangeFile(files[0].bytes, files[0].path)
    case [.sie]: return try accounts(files.map { ($0.path, $0.bytes) })
    case let kinds where kinds.isSubset(of: [.csv, .xlsx]):
      return try sheets(files.map { RegisterSheet.File(path: $0.path, bytes: $0.bytes) })
    default:
      throw DeskFailure(
        .usage, at: named.map(\.path).joined(separator: ", "), Phrase("failure.import.mixed"),
        remedy: Phrase("remedy.import-one-kind"))
    }
  }

  /// What a file is, by how it begins.
  static func kind(of bytes: [UInt8], _ path: String) throws(DeskFailure) -> Kind {
    if RegisterStore.isDatabase(bytes) {
      throw DeskFailure(
        .badInput, at: path, Phrase("failure.import.database"),
        remedy: Phrase("remedy.export-first"))
    }
    if bytes.starts(with: [0x50, 0x4B]) { return .xlsx }
    let start = bytes.drop { [0xEF, 0xBB, 0xBF, 0x20, 0x09, 0x0A, 0x0D].contains($0) }
    if start.first == UInt8(ascii: "<") { return .xml }
    return start.starts(with: Array("#FLAGGA".utf8)) ? .sie : .csv
  }

  private func exchangeFile(
    _ bytes: [UInt8], _ path: String
  ) throws(DeskFailure) -> ImportReport {
    let register = try Intake.register(bytes, path: path)
    if let remark = register.remarks.first(where: { $0.kind == .unknownScheme }) {
      throw DeskFailure(.badInput, remark, at: path)
    }
    return try desk.withStore { store throws(StoreFailure) in
      try store.take(in: register, stamp: desk.stamp, dryRun: isDryRun)
    }
  }

  private func sheets(_ files: [RegisterSheet.File]) throws(DeskFailure) -> ImportReport {
    let reading = RegisterSheet.read(files)
    if let first = reading.problems.first {
      throw DeskFailure(
        .badInput, first,
        others: reading.problems.dropFirst().map { DeskFailure(.badInput, $0) })
    }
    var register = Register(
      path: files.first?.path ?? "", asOf: desk.now.day, groups: [],
      operators: reading.operators)
    register.distances = reading.distances
    let found = register
    var report = try desk.withStore { store throws(StoreFailure) in
      try store.take(
        in: found, scope: reading.scope, stamp: desk.stamp, dryRun: isDryRun)
    }
    report.notes = reading.notes.map(\.description)
    return report
  }

  private func accounts(
    _ files: [(path: String, bytes: [UInt8])]
  ) throws(DeskFailure) -> ImportReport {
    let numbers = try desk.withStore { store throws(StoreFailure) in try store.numbers() }
    var facts: [OperatorID: [Fact]] = [:]
    var notes: [String] = []
    for (path, bytes) in files {
      let file: SIEFile
      do { file = try SIEFile.read(bytes: bytes, path: path, today: desk.now.day) } catch {
        throw DeskFailure(.badInput, error)
      }
      guard let id = numbers[file.registration] else {
        throw DeskFailure(
          .badInput, at: path,
          Phrase("failure.sie.unknown-operator", ["number": "\(file.registration.value)"]),
          remedy: Phrase("remedy.import-member"))
      }
      let hash = Digest.hex(Digest.sha256(bytes))
      let stated = file.turnoverFacts(for: id, fileHash: hash)
      try checkAgrees(stated, with: facts[id] ?? [], path)
      facts[id, default: []] += stated
      notes += file.notes
    }
    let found = facts
    var report = try desk.withStore { store throws(StoreFailure) in
      try store.take(in: found, stamp: desk.stamp, dryRun: isDryRun)
    }
    report.notes = notes
    return report
  }

  /// Two files may speak of the same year, as of the one before, but not differ.
  private func checkAgrees(
    _ facts: [Fact], with earlier: [Fact], _ path: String
  ) throws(DeskFailure) {
    for fact in facts {
      guard let other = earlier.first(where: { $0.asOf == fact.asOf }), other.value != fact.value
      else { continue }
      throw DeskFailure(
        .badInput, at: path, Phrase("failure.sie.duplicate", ["day": .day(fact.asOf)]),
        remedy: Phrase("remedy.leave-one-out"))
    }
  }
}
