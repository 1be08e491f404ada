import Foundation
package import Members
import RegisterExchange

/// A small register that is right, for tests that break one thing in it.
package enum SmallRegister {
  package static let text = """
    <?xml version="1.0"?>
    <register xmlns="urn:samanbud:register:1" asOf="2026-11-15">
      <group name="Gruppen" lead="M01">
        <member ref="M01"/>
        <member ref="M02"/>
      </group>
      <operator id="M01" country="SWE" size="small">
        <name>Första föreningen</name>
        <registration scheme="0007" number="769698-1203"/>
        <vat number="SE769698120301"/>
        <place town="Bollnäs" municipality="2183" nuts="SE313"/>
        <facts>
          <legalForm asOf="2026-10-05" form="ekonomisk-forening"/>
          <occupied asOf="2026-10-31">
            <evidence kind="signed-statement" grade="C" validFrom="2026-10-31" validThrough="2027-10-31"/>
            <heads total="10" target="4" openTotal="2" openTarget="1"/>
            <fte total="8.5" target="2.25"/>
          </occupied>
          <turnover asOf="2025-12-31" amount="3618200.50" currency="SEK"/>
        </facts>
        <certificates>
          <certificate scheme="skoopi" issuer="Skoopi" validFrom="2025-03-01" validThrough="2028-02-29"/>
        </certificates>
        <work>
          <capacity cpv="90910000-9" unit="hours" period="month" amount="300"><place code="SE313"/></capacity>
          <price cpv="90910000" unit="hours" amount="318" currency="SEK"/>
        </work>
        <exclusions asOf="2026-11-02"><ground code="tax-pay"/></exclusions>
      </operator>
      <operator id="M02" country="DNK" size="micro">
        <name>Anden forening</name>
        <registration scheme="0184" number="13585628"/>
        <place town="Aarhus" municipality="751" nuts="DK042"/>
        <facts/>
      </operator>
    </register>
    """

  package static func read(_ text: String = text) throws -> Register {
    try RegisterReader.read(bytes: Array(text.utf8), path: "register.xml")
  }

  /// The register with the first `old` replaced.
  package static func with(_ new: String, for old: String) -> String {
    guard let range = text.firstRange(of: old) else {
      return "the test names a text that is not there"
    }
    return text.replacingCharacters(in: range, with: new)
  }
}
