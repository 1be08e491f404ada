import ClauseSearch
import Law
import Notices
import Testing
import Values

@Suite("What a criterion of selection asks")
struct DemandReadingTests {
  private func sheet(_ criteria: [(language: String, text: String)]) throws -> DemandSheet {
    var notice = Specimen.notice()
    notice.lots[0].selectionCriteria = criteria.enumerated().map { number, words in
      var criterion = SelectionCriterion()
      criterion.description = LocalizedText([
        .init(
          language: words.language, text: words.text,
          source: Source(
            NoticeField(term: "BT-750", path: "/criterion"), scope: "LOT-0001", line: number + 1))
      ])
      return criterion
    }
    let finder = DemandFinder(try DemandLexicon.own())
    return try #require(finder.sheets(of: notice, texts: [])[LotID("LOT-0001")])
  }

  private func kronor(_ amount: Int, _ currency: String = "EUR") -> Money {
    Money(minorUnits: amount * 100, currency: currency)
  }

  @Test(
    "one year's turnover is one year's",
    arguments: [
      ("SWE", "Leverantörens nettoomsättning ska överstiga 5.000.000 SEK per räkenskapsår.", "SEK"),
      ("NOR", "Leverandøren skal ha en årlig omsetning på minimum 5 MNOK.", "NOK"),
      ("FIN", "Tarjoajan liikevaihdon on oltava vähintään 5 000 000 euroa vuodessa.", "EUR"),
      ("NLD", "De inschrijver dient een jaaromzet van ten minste € 5.000.000,- te hebben.", "EUR"),
    ])
  func oneYear(_ row: (language: String, text: String, currency: String)) throws {
    let demands = try sheet([(row.language, row.text)]).demands
    #expect(demands.map(\.clause.kind) == [.turnover])
    #expect(
      demands.first?.clause.requirement?.content == .turnover(kronor(5_000_000, row.currency)))
  }

  @Test("an average says of how many years, and is asked as one")
  func average() throws {
    let demands = try sheet([
      ("ENG", "Minimum average annual turnover of €1.5m over the last three financial years.")
    ]).demands
    #expect(
      demands.first?.clause.requirement?.content == .averageTurnover(kronor(1_500_000), years: 3))
  }

  @Test(
    "a share or a multiple of what the contract is worth, a span and some of several years are no value",
    arguments: [
      (
        "SWE",
        "Leverantören ska ha en årlig omsättning på minst två gånger kontraktets värde 2 000 000 kr."
      ),
      ("SWE", "Årsomsättningen ska vara minst 50 % av kontraktsvärdet 3 000 000 kr."),
      ("SWE", "Leverantören ska ha en årsomsättning på minst 1,5 till 2 miljoner kronor."),
      ("SLK", "Uchádzač musí preukázať ročný obrat minimálne dvojnásobok hodnoty 100 000 eur."),
      ("ENG", "Annual turnover of at least twice the contract value of EUR 400,000."),
      ("ENG", "Annual turnover of at least EUR 2,000,000 in three of the last five years."),
      ("FRA", "Chiffre d'affaires annuel minimum : lot 1 : 100 000 €, lot 2 : 250 000 €."),
    ])
  func noValue(_ row: (language: String, text: String)) throws {
    let demands = try sheet([row]).demands
    #expect(!demands.isEmpty)
    #expect(demands.allSatisfy { $0.clause.requirement == nil && $0.stated == nil })
  }

  @Test(
    "what the contract is worth, what the buyer spends and what a breach costs is no demand",
    arguments: [
      ("SWE", "Kontraktets värde uppskattas till 12 000 000 kr.", NoDemand.Reason.contractValue),
      ("DAN", "Rammeaftalens anslåede værdi er 40 mio. kr. for fire år.", .contractValue),
      ("ENG", "The contracting authority has spent EUR 800,000 per year.", .contractValue),
      ("SWE", "Vite utgår med 10 000 kr per påbörjad vecka vid försening.", .contractTerm),
      ("FRA", "Pénalités de retard : 500 € par jour calendaire.", .contractTerm),
    ])
  func nothingAsked(_ row: (language: String, text: String, reason: NoDemand.Reason)) throws {
    let sheet = try sheet([(row.language, row.text)])
    #expect(sheet.demands.map(\.clause.quote) == [])
    #expect(sheet.noDemands.map(\.reason) == [row.reason])
  }

  @Test("the same demand in another language or place is one, with every place and quotation")
  func same() throws {
    let swedish = "Anbudsgivaren ska ha minst tre referenser från de senaste tre åren."
    let english = "Tenderers must have at least three references of the last three years."
    let demands = try sheet([("SWE", swedish), ("ENG", english), ("SWE", swedish)]).demands
    #expect(demands.count == 1)
    #expect(demands.first?.places.count == 3)
    #expect(Set(demands.first?.places.compactMap(\.language) ?? []) == ["SWE", "ENG"])
  }

  @Test("what is read in one language stands for the same amount in another")
  func sameAmount() throws {
    let demands = try sheet([
      ("ENG", "Annual turnover of EUR 500,000 of the tenderer."),
      ("FIN", "Tarjoajan liikevaihdon on oltava vähintään 500 000 euroa vuodessa."),
    ]).demands
    #expect(demands.count == 1)
    #expect(demands.first?.clause.requirement?.content == .turnover(kronor(500_000)))
  }

  @Test("as many references of other work, and other amounts, are other demands")
  func others() throws {
    let demands = try sheet([
      ("SWE", "Minst tre referenser på städning under de senaste tre åren."),
      ("SWE", "Minst tre referenser på catering under de senaste tre åren."),
      ("SWE", "Årsomsättning på minst 5 000 000 kr."),
      ("ENG", "Annual turnover of at least SEK 6m."),
    ]).demands
    #expect(demands.count == 4)
  }

  @Test("insurance that each tenderer must have is asked for by its sum")
  func insurance() throws {
    let demands = try sheet([
      ("SWE", "Leverantören ska ha en ansvarsförsäkring om minst 10 000 000 kr per skadetillfälle.")
    ]).demands
    #expect(
      demands.first?.clause.requirement?.content == .insurance(kronor(10_000_000, "SEK")))
  }
}
