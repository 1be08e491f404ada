import RegisterExchange
import TestSupport
import Testing
import Values

@Suite("What is odd in a register is remarked on, not refused")
struct RegisterRemarkTests {
  @Test("a register without oddities has no remarks")
  func none() throws { #expect(try SmallRegister.read().remarks.isEmpty) }

  @Test("a CVR number whose check digit is off")
  func checkDigit() throws {
    let remarks = try SmallRegister.read(SmallRegister.with("13585627", for: "13585628")).remarks
    #expect(remarks.map(\.kind) == [.checkDigit])
    #expect(remarks.first?.operatorID == OperatorID("M02"))
    #expect(
      remarks.first?.description
        == "line 30: the check digit of CVR number '13585627' is off; look it up in the register "
        + "[register.check-digit]")
  }

  @Test("a VAT number that belongs to another organisation number")
  func vatNumber() throws {
    let text = SmallRegister.with("SE769698120302", for: "SE769698120301")
    #expect(try SmallRegister.read(text).remarks.map(\.kind) == [.vatNumber])
  }

  @Test("a fact of a day that the register cannot know")
  func laterFact() throws {
    let text = SmallRegister.with("2026-12-31", for: "2025-12-31")
    let remarks = try SmallRegister.read(text).remarks
    #expect(remarks.map(\.kind) == [.laterFact])
    #expect(remarks.first?.line == 19)
  }
}
