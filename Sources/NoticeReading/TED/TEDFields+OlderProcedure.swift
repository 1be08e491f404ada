internal import Notices
internal import Values

extension TEDFields {
  /// How and until when to tender under the older directives.
  static let olderProcedure: [Row] = olderKinds + olderTerms + olderDays

  private static let olderKinds: [Row] =
    [
      ("PT_OPEN", "open"), ("PT_RESTRICTED", "restricted"),
      ("PT_ACCELERATED_RESTRICTED", "restricted"), ("PT_COMPETITIVE_DIALOGUE", "comp-dial"),
      ("PT_NEGOTIATED_CHOICE", "neg-w-call"), ("PT_NEGOTIATED", "neg-w-call"),
      ("PT_ACCELERATED_NEGOTIATED_CHOICE", "neg-w-call"),
      ("PT_NEGOTIATED_WITH_PUBLICATION_CONTRACT_NOTICE", "neg-w-call"),
      ("F18_PT_NEGOTIATED_WITHOUT_PUBLICATION_CONTRACT_NOTICE", "neg-wo-call"),
    ].map { name, code in
      Row(
        group: "BT-105", any(name),
        begin: { $0.form.procedure.type = $0.form.procedure.type ?? $1.mark(code) })
    }

  private static let olderTerms: [Row] =
    [
      Row("BT-135", any("REASON_CONTRACT_LAWFUL")) {
        $0.form.procedure.texts.add($1.clause("direct-award"))
      },
      Row("BT-125(i)", any("NOTICE_NUMBER_OJ")) { $0.addEarlier($1) },
      Row("BT-97", any("LANGUAGE/LANGUAGE_EC/@VALUE")) {
        $0.form.common.submission.languages.add($1.language)
      },
      Row("BT-50", any("MAXIMUM_NUMBER_INVITED/OPE_MINIMUM_NUMBER")) {
        $0.form.common.shortList.minimum = $1.integer
      },
      Row("BT-51", any("MAXIMUM_NUMBER_INVITED/OPE_MAXIMUM_NUMBER")) {
        $0.form.common.shortList.maximum = $1.integer
      },
      Row("CRITERIA_CANDIDATE", any("MAXIMUM_NUMBER_INVITED/OPE_OBJECTIVE_CRITERIA")) {
        $0.form.common.texts.add($1.clause("candidates"))
      },
      Row("BT-52", any("REDUCTION_OF_THE_NUMBER/@VALUE")) {
        $0.form.common.shortList.inStages = $1.isOne(of: "YES")
      },
      Row(
        group: "BT-765", any("F17_FRAMEWORK"),
        begin: { $0.form.common.isFramework = $1.mark(TEDCodes.framework) }),
      Row("BT-36", any("F17_FRAMEWORK/DURATION_FRAMEWORK_MONTH")) {
        $0.term.length = $1.length(.month)
      },
      Row("BT-36", any("F17_FRAMEWORK/DURATION_FRAMEWORK_YEAR")) {
        $0.term.length = $1.length(.year)
      },
      Row("BT-98", any("MINIMUM_TIME_MAINTAINING_TENDER/PERIOD_DAY")) {
        $0.form.common.submission.validity = $1.length(.day)
      },
      Row("BT-98", any("MINIMUM_TIME_MAINTAINING_TENDER/PERIOD_MONTH")) {
        $0.form.common.submission.validity = $1.length(.month)
      },
      Row("BT-133", any("PLACE_OPENING/PLACE_NOT_STRUCTURED")) {
        $0.form.common.submission.openingPlace.add($1.entry)
      },
    ]

  private static let olderDays: [Row] =
    olderDay("BT-131", any("RECEIPT_LIMIT_DATE")) { $0.form.deadline = $1 }
    + olderDay("BT-130", any("DISPATCH_INVITATIONS_DATE")) { $0.form.common.invitationDate = $1 }
    + olderDay("BT-132", any("CONDITIONS_FOR_OPENING_TENDERS/DATE_TIME")) { $0.form.opening = $1 }
    + olderDay("BT-78", any("CLEARING_LAST_DATE")) { builder, day in
      builder.form.common.conditions.securityClearanceBy = day.map {
        Sourced($0.value.date, from: $0.source)
      }
    }

  /// On what tenders are compared.
  static let olderCriteria: [Row] = [
    Row(
      group: "BT-539", any("LOWEST_PRICE"),
      begin: { builder, value in
        var award = AwardCriterion()
        award.type = value.mark("price")
        builder.form.common.awardCriteria.append(award)
      }),
    Row(
      group: "award criterion", any("CRITERIA_DEFINITION"),
      begin: { builder, _ in builder.award = AwardCriterion() },
      end: { builder, _ in builder.form.common.awardCriteria.append(builder.award) }),
    Row("BT-540", any("CRITERIA_DEFINITION/CRITERIA")) {
      $0.award.description.add($1.entry)
    },
    Row("BT-541", any("CRITERIA_DEFINITION/WEIGHTING")) { $0.addWeight($1) },
    Row("BT-767", any("NO_USE_ELECTRONIC_AUCTION")) {
      $0.form.common.technique.auction = $1.no
    },
    Row("BT-767", any("USE_ELECTRONIC_AUCTION")) {
      $0.form.common.technique.auction = $1.yes
      $0.form.common.texts.add($1.clause("auction"))
    },
    Row("BT-767", any("F18_IS_ELECTRONIC_AUCTION_USABLE/@VALUE")) {
      $0.form.common.technique.auction = $1.isOne(of: "YES")
    },
  ]

  /// A day in three elements, with the time where there is one.
  static func olderDay(
    _ term: String, _ path: String,
    _ take: @escaping @Sendable (inout TEDBuilder, Sourced<ZonedTime>?) -> Void
  ) -> [Row] {
    [
      Row(
        group: term, path,
        begin: { builder, _ in builder.day = DayParts() },
        end: { builder, value in take(&builder, builder.day.moment(value)) }),
      Row("\(term)(y)", path + "/YEAR") { $0.day.year = $1.string },
      Row("\(term)(m)", path + "/MONTH") { $0.day.month = $1.string },
      Row("\(term)(d)", path + "/DAY") { $0.day.day = $1.string },
      Row("\(term)(t)", path + "/TIME") { $0.day.time = $1.string },
    ]
  }
}
