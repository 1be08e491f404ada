internal import Members

/// A column of the member sheet or of one that goes with it.
struct SheetColumn: Sendable {
  enum Content: Hashable, Sendable {
    case text
    /// Numbers and codes of registers, whose digits mean something else.
    case code
    case day
    case number
    /// Amounts of money, which have more digits than other numbers.
    case money
    /// Codes of municipalities and regions, several in a cell.
    case places
  }

  let name: String
  let content: Content
  let isRequired: Bool

  init(_ name: String, _ content: Content = .text, required: Bool = false) {
    self.name = name
    self.content = content
    isRequired = required
  }

  /// A column's name in a form that forgives capitals, blanks and a missing unit in brackets.
  static func key(_ name: String) -> String { words(name).lowercased() }
}

/// Facts that the member sheet has columns for, and the words that it says them in.
enum SheetFacts {
  enum Reading: Hashable, Sendable {
    case answer
    case count
    case hundredths
    case word([String: String])
  }

  struct Column: Sendable {
    let name: String
    let fact: FactName
    let reading: Reading
    /// The group of columns that says from when and on what evidence.
    let block: String

    init(_ name: String, _ fact: FactName, _ reading: Reading, _ block: String) {
      self.name = name
      self.fact = fact
      self.reading = reading
      self.block = block
    }
  }

  static let columns: [Column] = [
    Column("juridisk form", .legalForm, .word(SheetWords.legalForms), "registrering"),
    Column("främsta syfte integration", .integrationIsMainAim, .answer, "stadgar"),
    Column("syfte inkludera och anställa", .aimIsInclusionAndEmployment, .answer, "stadgar"),
    Column("syfte över 12 månader", .aimTargetsOverTwelveMonths, .answer, "stadgar"),
    Column("skyddad verkstad", .shelteredWorkshop, .answer, "stadgar"),
    Column("offentlig kontroll", .publicControl, .answer, "stadgar"),
    Column("överskottsregel", .surplusRule, .word(SheetWords.surplusRules), "stadgar"),
    Column("personalen bestämmer", .staffDecisiveInfluence, .answer, "stadgar"),
    Column("personalen väljer styrelsen", .boardElectedByStaff, .answer, "stadgar"),
    Column("sysselsatta totalt antal", .occupiedHeads, .count, "personal"),
    Column("sysselsatta målgrupp antal", .occupiedTargetHeads, .count, "personal"),
    Column("sysselsatta totalt heltider", .occupiedFTE, .hundredths, "personal"),
    Column("sysselsatta målgrupp heltider", .occupiedTargetFTE, .hundredths, "personal"),
    Column("därav ägare och ideella totalt", .occupiedOpenHeads, .count, "personal"),
    Column("därav ägare och ideella målgrupp", .occupiedOpenTargetHeads, .count, "personal"),
    Column("anställda totalt antal", .employedHeads, .count, "personal"),
    Column("anställda målgrupp antal", .employedTargetHeads, .count, "personal"),
    Column("anställda totalt heltider", .employedFTE, .hundredths, "personal"),
    Column("anställda målgrupp heltider", .employedTargetFTE, .hundredths, "personal"),
    Column("anställningar totalt", .hiredHeads, .count, "personal"),
    Column(
      "anställningar med rätt till lönestöd", .hiredEntitledToWageSupport, .count, "personal"),
    Column("personer mot rimlighetskravet", .reasonablenessPersons, .count, "personal"),
    Column("kollektivavtal", .collectiveAgreement, .word(SheetWords.agreements), "avtal"),
    Column("arbetsmiljöpolicy", .workEnvironmentPolicy, .answer, "arbetsmiljö"),
    Column("riskbedömning", .riskAssessment, .answer, "arbetsmiljö"),
    Column("årlig arbetsmiljögenomgång", .yearlyWorkEnvironmentReview, .answer, "arbetsmiljö"),
    Column("introduktion", .hasIntroduction, .answer, "kvalitet"),
    Column("individuell arbetsplan", .hasIndividualWorkPlan, .answer, "kvalitet"),
    Column("utvärdering", .hasEvaluation, .answer, "kvalitet"),
    Column("validering ocn", .hasValidationOCN, .answer, "kvalitet"),
    Column("utbildade handledare", .trainedSupervisors, .count, "kvalitet"),
    Column("program för skyddad anställning", .runsShelteredProgramme, .answer, "kvalitet"),
    Column("fullmakt att leda", .leadMandate, .answer, "avtal"),
    Column("administration för att leda", .leadAdministration, .answer, "avtal"),
    Column("säljer på öppen marknad", .sellsOnOpenMarket, .answer, "bokslut"),
    Column("syftar till överskott", .aimsAtSurplus, .answer, "bokslut"),
    Column("utdelning lämnad", .dividendPaid, .answer, "bokslut"),
  ]

  static let blocks = [
    "registrering", "stadgar", "personal", "avtal", "arbetsmiljö", "kvalitet", "bokslut",
  ]

  /// What follows a block's name in the columns that say from when and on what evidence.
  static let parts: [(suffix: String, content: SheetColumn.Content)] = [
    ("per", .day), ("underlag", .text), ("grad", .text), ("utfärdare", .text),
    ("nummer", .text), ("giltigt från", .day), ("giltigt till", .day), ("sha256", .code),
  ]
}

/// Which columns each sheet may have, in the order of the template.
enum SheetColumns {
  static let members: [SheetColumn] =
    [
      SheetColumn("medlem", .text), SheetColumn("namn", required: true),
      SheetColumn("organisationsnummer", .code, required: true), SheetColumn("momsnummer", .code),
      SheetColumn("land"), SheetColumn("ort", required: true),
      SheetColumn("kommunkod", .number, required: true), SheetColumn("nuts"),
      SheetColumn("storlek", required: true), SheetColumn("andel får visas"),
      SheetColumn("målgrupper"),
    ]
    + SheetFacts.blocks.flatMap { block in
      SheetFacts.columns.filter { $0.block == block }.map { column in
        let isNumber = column.reading == .count || column.reading == .hundredths
        return SheetColumn(
          column.name, isNumber ? .number : .text, required: column.fact == .legalForm)
      } + SheetFacts.parts.map { SheetColumn("\(block) \($0.suffix)", $0.content) }
    }

  /// Followed by a year, or by the last day of one.
  static let turnover = "omsättning"

  static let capacities = [
    SheetColumn("organisationsnummer", .code, required: true),
    SheetColumn("cpv", .code, required: true), SheetColumn("enhet", required: true),
    SheetColumn("period", required: true), SheetColumn("mängd", .number, required: true),
    SheetColumn("platser", .places), SheetColumn("pris per enhet", .money), SheetColumn("valuta"),
  ]

  static let certificates = [
    SheetColumn("organisationsnummer", .code, required: true),
    SheetColumn("ordning", required: true), SheetColumn("utfärdare", required: true),
    SheetColumn("nummer"), SheetColumn("giltigt från", .day, required: true),
    SheetColumn("giltigt till", .day), SheetColumn("läge"), SheetColumn("kontrollerat", .day),
    SheetColumn("genom grupp"),
  ]

  static let distances = [
    SheetColumn("från", .code, required: true), SheetColumn("till", .code, required: true),
    SheetColumn("kilometer", .number, required: true),
  ]
}
