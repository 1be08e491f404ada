import Law
import Members
import RegisterExchange
import RegisterStore
import Schemas
import Testing

@Suite("The register knows how far it is between places")
struct DistanceTests {
  private static let members = """
    namn;organisationsnummer;juridisk form;registrering per;ort;kommunkod;storlek;\
    sysselsatta totalt antal;sysselsatta målgrupp antal;personal per;personal underlag;\
    personal grad;omsättning 2025
    Första;769698-1203;ekonomisk förening;2026-10-05;Bollnäs;2183;litet;24;15;2026-10-31;intyg;C;3 618 200,50
    Andra;802798-3413;ideell förening;2026-10-05;Bollnäs;2183;mikro;14;9;2026-10-31;intyg;C;
    """

  private let scratch = Scratch()

  private func register(_ distances: [(String, String, Int)]) -> Register {
    var register = Made.register(members: 2)
    register.distances = distances.map { PlaceDistance(from: $0, to: $1, kilometres: $2) }
    return register
  }

  @Test("what an import mentions is as it says, the other way round too; what it does not stays")
  func takenIn() throws {
    let store = try RegisterStore.create(at: scratch.path)
    _ = try store.take(
      in: register([("2303", "2380", 87), ("2303", "SE322", 40)]), stamp: Made.stamp(1))
    let report = try store.take(in: register([("2380", "2303", 90)]), stamp: Made.stamp(2))
    #expect(report.lines == ["- distance 2303–2380 87 km", "+ distance 2303–2380 90 km"])
    let now = try store.register(for: .administrator("office"), stamp: Made.stamp(3))
    #expect(now.distances.map(\.kilometres) == [90, 40])
    let then = try store.register(
      for: .administrator("office"), asOf: Made.day(1), stamp: Made.stamp(3))
    #expect(then.distances.map(\.kilometres) == [87, 40])
    #expect(try store.take(in: register([("2303", "2380", 90)]), stamp: Made.stamp(4)).lines == [])
  }

  @Test("they are written as XML and read again")
  func exchange() throws {
    let register = register([("2380", "2303", 87), ("SE322", "2303", 40)])
    let back = try RegisterReader.read(bytes: try RegisterXML.write(register), path: "r.xml")
    #expect(back.distances == register.distances)
    #expect(back.says(theSameAs: register))
    var other = register
    other.distances[0] = PlaceDistance(from: "2303", to: "2380", kilometres: 88)
    #expect(!other.says(theSameAs: register))
  }

  @Test("one pair twice is refused, whichever way round")
  func twice() throws {
    let bytes = try RegisterXML.write(register([("2380", "2303", 87), ("2303", "2380", 90)]))
    let failure = try #require(throws: RegisterFailure.self) {
      try RegisterReader.read(bytes: bytes, path: "r.xml")
    }
    #expect(
      failure.description.hasSuffix(
        "the distance between '2303' and '2380' is there twice [register.duplicate-distance]; "
          + "keep one of them"), "\(failure)")
  }

  @Test("a sheet of distances comes by itself or with others, and comes back from the export")
  func sheet() throws {
    let text = "Från;Till;Kilometer\n2303;2380;87\nSE322;2303;40\n"
    let alone = RegisterSheet.read([.init(path: "a.csv", bytes: Array(text.utf8))])
    #expect(alone.problems == [] && alone.operators.isEmpty)
    #expect(alone.distances.map(\.kilometres) == [87, 40])
    let both = RegisterSheet.read([
      .init(path: "m.csv", bytes: Array(Self.members.utf8)),
      .init(path: "a.csv", bytes: Array(text.utf8)),
    ])
    #expect(both.problems == [] && both.operators.count == 2)
    #expect(both.distances == alone.distances)
    var register = Made.register(members: 1)
    register.distances = alone.distances
    let files = RegisterCSV.write(
      register, asOf: Made.day(1), counts: CountVisibility(publishing: [], asOf: Made.day(1)))
    let file = try #require(files.first { $0.name == "avstånd.csv" })
    let back = RegisterSheet.read([.init(path: file.name, bytes: file.bytes)])
    #expect(back.distances == alone.distances)
  }

  @Test(
    "what is wrong in a sheet of distances is told by place",
    arguments: [
      ("2303;2380;0", "line 2, column C: '0', expected a whole number from 1 on"),
      ("2303;Ragunda;5", "line 2, column B: 'Ragunda', expected codes of municipalities"),
      ("2303;;5", "line 2, column B: 'till' is empty"),
      ("2303;2380;5\n2380;2303;6", "line 3, column B: a second distance between '2380' and '2303'"),
    ])
  func problems(_ row: (row: String, words: String)) {
    let bytes = Array("från;till;kilometer\n\(row.row)\n".utf8)
    let reading = RegisterSheet.read([.init(path: "a.csv", bytes: bytes)])
    #expect(reading.distances.isEmpty)
    #expect(reading.problems.count == 1)
    #expect(reading.problems.first?.description.contains(row.words) == true, "\(reading.problems)")
  }
}
