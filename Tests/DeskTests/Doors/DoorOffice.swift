import Desk
import Files
import Foundation
import Law
import Members
import RegisterStore
import Values

/// A register with members that nothing is known of, for the commands that record one thing of one member.
final class DoorOffice {
  private let folder: URL
  private let desk: RegisterDesk

  /// - Parameter cases: those that will come.
  init(_ cases: [DoorCase]) throws {
    folder = FileManager.default.temporaryDirectory.appendingPathComponent("doors-\(UUID())")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    desk = Self.desk(folder.appendingPathComponent("office.sqlite").path)
    try desk.create()
    try take(in: try XMLDoor.bare(cases), to: desk)
  }

  deinit { try? FileManager.default.removeItem(at: folder) }

  private static func desk(_ path: String) -> RegisterDesk {
    RegisterDesk(
      path: path, author: "test", reason: "test",
      now: RegisterDesk.Now(day: CivilDate(2026, 12, 1), instant: "2026-12-01T08:00:00Z"))
  }

  private func take(in register: Register, to desk: RegisterDesk) throws {
    let store = try RegisterStore.open(desk.path)
    _ = try store.take(
      in: register,
      stamp: RevisionStamp(
        author: "test", reason: "test", day: desk.now.day, madeAt: desk.now.instant))
    try store.close()
  }

  func take(_ next: DoorCase) throws -> Door.Verdict {
    // Groups are told apart by their names, which cases share.
    guard next.subject != .group else {
      return try DoorOffice([next, next.other]).recorded(next) {
        try $0.everything()
      }
    }
    return try recorded(next) { office in
      let member = try office.desk.show(
        next.id, for: .administrator("test"), asOf: nil)
      return Register(path: "", asOf: office.desk.now.day, groups: [], operators: [member])
    }
  }

  private func recorded(
    _ next: DoorCase, _ look: (DoorOffice) throws -> Register
  ) throws -> Door.Verdict {
    do {
      try record(next)
      return .taken(TakenCase(try look(self), of: next))
    } catch let failure as DeskFailure {
      return .refused(failure.description, hasPlace: true)
    } catch is NoDay { return .refused("no day", hasPlace: true) }
  }

  /// Everything, as `register export` reads it.
  func everything() throws -> Register {
    try desk.everything(Viewing(.administrator("test"), at: desk.now.instant), asOf: nil)
  }

  /// What becomes of a register that is taken in here, in a file of its own.
  func everything(after register: Register) throws -> Register {
    let other = Self.desk(folder.appendingPathComponent("\(UUID()).sqlite").path)
    try other.create()
    try take(in: register, to: other)
    return try other.everything(
      Viewing(.administrator("test"), at: desk.now.instant), asOf: nil)
  }

  /// What the command line refuses before the use case is asked.
  private struct NoDay: Error {}

  private func record(_ next: DoorCase) throws {
    func day(_ name: String) throws -> CivilDate? {
      guard let text = next[name] else { return nil }
      guard let day = CivilDate(text) else { throw NoDay() }
      return day
    }
    switch next.subject {
    case .fact: try desk.set(try fact(next, day), of: next.id)
    case .certificate:
      guard let from = try day("validFrom"),
        let state = Certificate.State(rawValue: next["state"] ?? "granted")
      else { throw NoDay() }
      let through = try day("validThrough")
      let checkedOn = try day("checkedOn")
      try desk.certify(next["scheme"] ?? "", of: next.id) { scheme in
        Certificate(
          scheme: scheme, issuer: next["issuer"] ?? "", number: next["number"], validFrom: from,
          validThrough: through, state: state, checkedOn: checkedOn, through: next["through"])
      }
    default: try recordGroup(next, from: try day("from"), through: try day("through"))
    }
  }

  private func fact(_ next: DoorCase, _ day: (String) throws -> CivilDate?) throws -> Fact {
    guard let asOf = try day("asOf") else { throw NoDay() }
    let text = (next["value"] ?? "") + (next["currency"].map { " \($0)" } ?? "")
    let value = try FactInput.value(text, of: next.fact)
    var evidence: Evidence?
    if next.hasEvidence {
      guard let grade = Evidence.Grade(rawValue: next["grade"] ?? "") else { throw NoDay() }
      evidence = Evidence(
        kind: next["kind"] ?? "", grade: grade, issuer: next["issuer"], number: next["number"],
        validFrom: try day("validFrom"), validThrough: try day("validThrough"),
        fileHash: next["sha256"])
    }
    return Fact(
      next.fact, value, asOf: asOf, evidence: evidence,
      source: Source(NoticeField(term: next.fact.family, path: "command line")))
  }

  private func recordGroup(_ next: DoorCase, from: CivilDate?, through: CivilDate?) throws {
    let name = next["name"] ?? ""
    var change = GroupChange()
    change.joining = [OperatorID(next.id)]
    change.lead = OperatorID(next.id)
    _ = try desk.change(group: name, change)
    change = GroupChange()
    change.joining = [OperatorID(next.other.id)]
    change.day = from
    _ = try desk.change(group: name, change)
    guard let through else { return }
    change = GroupChange()
    change.leaving = [OperatorID(next.other.id)]
    change.day = through.adding(days: 1)
    _ = try desk.change(group: name, change)
  }
}
