import Members
import RegisterExchange
import RegisterStore
import Schemas
import TestSupport
import Testing
import Values

@Suite("What the property test of the doors does not reach is kept too")
struct RoundTripFaultTests {
  private let scratch = Scratch()

  private func everything(_ store: RegisterStore) throws -> EconomicOperator {
    try #require(
      try store.everything(for: .administrator("office"), stamp: Made.stamp(9)).operators.first)
  }

  @Test("an import of an older year does not turn the legal form back")
  func legalForm() throws {
    let store = try RegisterStore.create(at: scratch.path)
    func form(_ word: String, _ day: Int) -> Register {
      var register = Made.register(members: 1)
      register.operators[0].facts = [
        Fact(
          .legalForm, .word(word), asOf: Made.day(day), evidence: nil,
          source: register.operators[0].source)
      ]
      register.operators[0].legalForm = word
      return register
    }
    _ = try store.take(in: form("aktiebolag-svb", -10), stamp: Made.stamp(1))
    _ = try store.take(in: form("ekonomisk-forening", -700), stamp: Made.stamp(2))
    let kept = try everything(store)
    #expect(kept.legalForm == "aktiebolag-svb")
    let register = try store.everything(for: .administrator("office"), stamp: Made.stamp(9))
    let back = try RegisterReader.read(bytes: try RegisterXML.write(register), path: "r.xml")
    #expect(back.operators[0].content == kept.content)
  }

  @Test("capacities keep the order of their list beyond the thousandth")
  func order() throws {
    let store = try RegisterStore.create(at: scratch.path)
    var register = Made.register(members: 1)
    let first = register.operators[0].capacities[0]
    register.operators[0].capacities = (1...1_005).map {
      Capacity(
        cpv: first.cpv, unit: first.unit, period: first.period, amount: $0, places: [],
        source: first.source)
    }
    _ = try store.take(in: register, stamp: Made.stamp(1))
    #expect(try everything(store).capacities.map(\.amount) == Array(1...1_005))
  }

  @Test("a certificate is corrected, however many blanks its issuer is typed with")
  func certificate() throws {
    let store = try RegisterStore.create(at: scratch.path)
    _ = try store.take(in: Made.register(members: 1), stamp: Made.stamp(1))
    for (issuer, number) in [("Prov AB", "1"), (" Prov  AB", "2")] {
      try store.certify(
        Certificate(
          scheme: "skoopi", issuer: issuer, number: number, validFrom: Made.day(0),
          validThrough: nil), of: OperatorID("M0001"), stamp: Made.stamp(2))
    }
    #expect(try everything(store).certificates.map(\.number) == ["2"])
  }

  @Test(
    "what stands in a file and not in a sheet is refused",
    arguments: [
      ("group name=\"Gruppen\"", "group name=\"\u{A0}\"", "is blank"),
      ("town=\"Bollnäs\"", "town=\"BollnÃ¤s\"", "wrong code page"),
      ("municipality=\"2183\"", "municipality=\"180\"", "expected a code of 4 digits"),
      ("municipality=\"2183\"", "municipality=\"101\"", "expected a code of 4 digits"),
    ])
  func refused(right: String, wrong: String, message: String) throws {
    let text = SmallRegister.text.replacing(right, with: wrong)
    #expect(text != SmallRegister.text)
    let failure = try #require(throws: RegisterFailure.self) {
      try RegisterReader.read(bytes: Array(text.utf8), path: "r.xml")
    }
    #expect(failure.description.contains(message), "\(failure)")
    #expect(failure.line > 0)
  }

  @Test("blanks are single, what may not be kept is no blank, and accents on blanks stay")
  func words() {
    #expect(KeptText.words(" a\u{A0}\u{2003}b\r\nc ") == "a b c")
    #expect(KeptText.words("\u{C}a\u{B}b") == "\u{C}a\u{B}b")
    #expect(KeptText.words("a \u{301}b").unicodeScalars.elementsEqual("a \u{301}b".unicodeScalars))
  }

  @Test("three decimals may be thousands, and are no number of a register")
  func numbers() {
    for text in ["1.000", "1.500", "5.", ".5", "", "-1", "+1", "1e5", "1.2.3", "1234567890123"] {
      #expect(RegisterLimits.number(text) == nil, "\(text)")
    }
    for (text, value) in [("0", 0), ("007", 700), ("12.5", 1_250), ("12.05", 1_205)] {
      #expect(RegisterLimits.number(text) == value)
    }
  }
}
