internal import Notices
internal import Values

extension TEDFields {
  /// What became of the contracts.
  static let olderAwards: [Row] =
    ["AWARD_OF_CONTRACT_DEFENCE", "AWARD_OF_CONTRACT"].flatMap { name in
      [
        Row(
          group: "award", any(name),
          begin: { builder, _ in
            builder.startResult()
            builder.result.decision = "selec-w"
          },
          end: { builder, _ in builder.finishResult() }),
        Row("BT-13713", any(name) + "/LOT_NUMBER") {
          $0.resultLot = $1.string
          $0.resultLotSource = $1.source
        },
        Row("BT-150", any(name) + "/CONTRACT_NUMBER") { $0.contract.$reference = $1.traced },
        Row("BT-721", any(name) + "/CONTRACT_TITLE") { $0.contract.title.add($1.entry) },
        Row("BT-759", any(name) + "/OFFERS_RECEIVED_NUMBER_MEANING") {
          $0.addReceived("t-esubm", $1)
        },
        Row("BT-759", any(name) + "/OFFERS_RECEIVED_NUMBER") {
          $0.result.$tendersReceived = Traced($1.integer)
        },
        Row(
          "CURRENCY",
          any(name)
            + "/CONTRACT_VALUE_INFORMATION/COSTS_RANGE_AND_CURRENCY_WITH_VAT_RATE/@CURRENCY"
        ) {
          $0.currency = $1.string
        },
        Row(
          "BT-720",
          any(name)
            + "/CONTRACT_VALUE_INFORMATION/COSTS_RANGE_AND_CURRENCY_WITH_VAT_RATE/VALUE_COST",
          carrying: "FMTVAL"
        ) {
          $0.result.$value = Traced($1.olderMoney($0.currency))
        },
      ]
        + olderDay("BT-1451", any(name) + "/CONTRACT_AWARD_DATE") { builder, day in
          builder.contract.$decidedOn = Traced(day?.value.date, from: day?.source)
        }
        + olderAddress(
          any(name) + "/ECONOMIC_OPERATOR_NAME_ADDRESS/CONTACT_DATA_WITHOUT_RESPONSIBLE_NAME",
          role: "winner")
    }

  static func olderAddress(_ path: String, role: String) -> [Row] {
    [
      Row(
        group: "organisation", path,
        begin: { builder, _ in builder.startOrganisation() },
        end: { builder, _ in builder.finishOrganisation(role: role) }),
      Row("BT-500", path + "/ORGANISATION/OFFICIALNAME") {
        $0.organisation.name.add($1.entry)
      },
      Row("BT-501", path + "/ORGANISATION/NATIONALID") {
        $0.organisation.$registrationNumber = $1.traced
      },
      Row("BT-514", path + "/COUNTRY/@VALUE") {
        $0.organisation.$country = Traced($1.country)
      },
      Row("BT-510(a)", path + "/ADDRESS") { $0.organisation.$street = $1.traced },
      Row("BT-512", path + "/POSTAL_CODE") { $0.organisation.$postalCode = $1.traced },
      Row("BT-513", path + "/TOWN") { $0.organisation.$town = $1.traced },
      Row("BT-502", path + "/CONTACT_POINT") { $0.contact.$name = $1.traced },
      Row("BT-506", path + "/E_MAILS/E_MAIL") { $0.contact.$email = $1.traced },
      Row("BT-503", path + "/PHONE") { $0.contact.$telephone = $1.traced },
    ]
  }
}
