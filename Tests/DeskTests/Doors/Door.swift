import Law
import Members
import RegisterExchange
import Values

/// A way into the register.
enum Door: String, CaseIterable, Sendable {
  case xml, csv, xlsx, sie, command

  /// What became of a case.
  enum Verdict {
    case taken(TakenCase)
    /// The message, and whether it says where in the file.
    case refused(String, hasPlace: Bool)
  }

  func take(_ next: DoorCase, _ office: DoorOffice) throws -> Verdict {
    switch self {
    case .xml: XMLDoor.verdict(XMLDoor.read(next), of: next)
    case .csv: try SheetDoor.take(next, SheetDoor.csv)
    case .xlsx: try SheetDoor.take(next, SheetDoor.xlsx)
    case .sie: SIEDoor.take(next)
    case .command: try office.take(next)
    }
  }

  func carries(_ next: DoorCase) -> Bool {
    switch self {
    case .xml: true
    case .csv, .xlsx: SheetDoor.carries(next)
    case .sie: SIEDoor.carries(next)
    case .command: [.fact, .certificate, .group].contains(next.subject)
    }
  }
}

/// What a door made of a case, without where it was read.
struct TakenCase: Equatable {
  var member: EconomicOperator?
  var facts: [Fact] = []
  var certificates: [Certificate] = []
  var group: Register.Group?
  var distances: [PlaceDistance] = []

  init(_ facts: [Fact]) { self.facts = facts }

  /// - Parameter register: what a file held, or the office.
  init(_ register: Register, of next: DoorCase) {
    let member = register.operators.first { $0.registration.value == next.registration }?.content
    switch next.subject {
    case .fact: facts = member?.facts.filter { $0.name == next.fact } ?? []
    case .certificate: certificates = member?.certificates ?? []
    case .group:
      group = register.groups.first { $0.lead.description == next.id }
    case .distance: distances = register.distances
    default: self.member = member
    }
  }
}
