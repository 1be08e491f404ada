internal import Procurement

extension EFormsFields {
  /// Organisations and the offices that they name.
  static let organisations: [Row] = [
    Row(
      group: "organisation", EFormsPath.organisation,
      begin: { builder, _ in builder.startOrganisation() },
      end: { builder, _ in builder.finishOrganisation() }),
    Row("OPT-200", company("cac:PartyIdentification/cbc:ID")) {
      $0.organisation.$id = $0.traced($1).orEmpty
    },
    Row("BT-500", company("cac:PartyName/cbc:Name"), carrying: "languageID") {
      $0.organisation.name.add($0.entry($1))
    },
    Row("BT-501", company("cac:PartyLegalEntity/cbc:CompanyID")) { $0.addNumber($1) },
    Row("BT-514", company("cac:PostalAddress/cac:Country/cbc:IdentificationCode")) {
      $0.organisation.$country = $0.traced($0.country($1))
    },
    Row("BT-513", company("cac:PostalAddress/cbc:CityName")) {
      $0.organisation.$town = $0.traced($1)
    },
    Row("BT-507", company("cac:PostalAddress/cbc:CountrySubentityCode")) {
      $0.organisation.$nuts = $0.traced($1)
    },
    Row("BT-510(a)", company("cac:PostalAddress/cbc:StreetName")) {
      $0.organisation.$street = $0.traced($1)
    },
    Row("BT-512", company("cac:PostalAddress/cbc:PostalZone")) {
      $0.organisation.$postalCode = $0.traced($1)
    },
    Row("BT-16", company("cac:PostalAddress/cbc:Department")) {
      $0.organisation.$department = $0.traced($1)
    },
    Row("BT-505", company("cbc:WebsiteURI")) { $0.organisation.$website = $0.traced($1) },
    Row("BT-509", company("cbc:EndpointID")) { $0.organisation.$endpoint = $0.traced($1) },
    Row("BT-165", company("efbc:CompanySizeCode")) { $0.organisation.size = $0.code($1) },
    Row("BT-502", company("cac:Contact/cbc:Name")) { $0.contact.$name = $0.traced($1) },
    Row("BT-503", company("cac:Contact/cbc:Telephone")) { $0.contact.$telephone = $0.traced($1) },
    Row("BT-506", company("cac:Contact/cbc:ElectronicMail")) { $0.contact.$email = $0.traced($1) },
    Row("BT-633", EFormsPath.organisation + "/efbc:NaturalPersonIndicator") {
      $0.organisation.isNaturalPerson = $0.truth($1)
    },
    Row("BT-746", EFormsPath.organisation + "/efbc:ListedOnRegulatedMarketIndicator") {
      $0.organisation.isListed = $0.truth($1)
    },
    Row("OPP-050", EFormsPath.organisation + "/efbc:GroupLeadIndicator") {
      $0.organisation.leadsBuyers = $0.truth($1)
    },
    Row("OPP-051", EFormsPath.organisation + "/efbc:AwardingCPBIndicator") {
      $0.organisation.awardsForOthers = $0.truth($1)
    },
    Row("OPP-052", EFormsPath.organisation + "/efbc:AcquiringCPBIndicator") {
      $0.organisation.acquiresForOthers = $0.truth($1)
    },
    Row(
      group: "touch point", EFormsPath.touchPoint,
      begin: { builder, _ in builder.startTouchPoint() },
      end: { builder, _ in builder.finishTouchPoint() }),
    Row("OPT-201", EFormsPath.touchPoint + "/cac:PartyIdentification/cbc:ID") {
      $0.addTouchPoint($1)
    },
    Row(
      "BT-500-TouchPoint", EFormsPath.touchPoint + "/cac:PartyName/cbc:Name",
      carrying: "languageID"
    ) {
      $0.touchPoint.name.add($0.entry($1))
    },
    Row("BT-513-TouchPoint", EFormsPath.touchPoint + "/cac:PostalAddress/cbc:CityName") {
      $0.touchPoint.$town = $0.traced($1)
    },
    Row(
      "BT-514-TouchPoint",
      EFormsPath.touchPoint + "/cac:PostalAddress/cac:Country/cbc:IdentificationCode"
    ) {
      $0.touchPoint.$country = $0.traced($0.country($1))
    },
    Row("BT-505-TouchPoint", EFormsPath.touchPoint + "/cbc:WebsiteURI") {
      $0.touchPoint.$website = $0.traced($1)
    },
    Row("BT-509-TouchPoint", EFormsPath.touchPoint + "/cbc:EndpointID") {
      $0.touchPoint.$endpoint = $0.traced($1)
    },
    Row("BT-502-TouchPoint", EFormsPath.touchPoint + "/cac:Contact/cbc:Name") {
      $0.contact.$name = $0.traced($1)
    },
    Row("BT-503-TouchPoint", EFormsPath.touchPoint + "/cac:Contact/cbc:Telephone") {
      $0.contact.$telephone = $0.traced($1)
    },
    Row("BT-506-TouchPoint", EFormsPath.touchPoint + "/cac:Contact/cbc:ElectronicMail") {
      $0.contact.$email = $0.traced($1)
    },
  ]

  /// Who buys, and who serves them.
  static let buyers: [Row] =
    [
      Row(
        group: "buyer", EFormsPath.buyer,
        begin: { builder, _ in builder.buyer = Buyer(organisation: "") },
        end: { builder, _ in builder.finishBuyer() }),
      Row("OPT-300", EFormsPath.buyer + "/cac:Party/cac:PartyIdentification/cbc:ID") {
        $0.buyer.$organisation = $0.traced($1).orEmpty
      },
      Row("BT-508", EFormsPath.buyer + "/cbc:BuyerProfileURI") {
        $0.buyer.$profile = $0.traced($1)
      },
      Row(
        group: "service provider", serviceProvider,
        begin: { builder, _ in builder.service = EFormsBuilder.Service() },
        end: { builder, _ in builder.finishService() }),
      Row("OPT-030", serviceProvider + "/cbc:ServiceTypeCode") {
        $0.service.type = $0.string($1)
      },
      Row(
        "OPT-300-Service", serviceProvider + "/cac:Party/cac:PartyIdentification/cbc:ID"
      ) {
        $0.service.organisation = $0.string($1)
      },
      Row(
        "BT-740", EFormsPath.buyer + "/cac:ContractingPartyType/cbc:PartyTypeCode",
        list: "buyer-contracting-type", ownCodes: ["cont-ent", "not-cont-ent"]
      ) {
        $0.buyer.contractingType = $0.code($1)
      },
      Row(
        "BT-11", EFormsPath.buyer + "/cac:ContractingPartyType/cbc:PartyTypeCode",
        list: "buyer-legal-type"
      ) {
        $0.buyer.legalType = $0.code($1)
      },
      Row("BT-10", EFormsPath.buyer + "/cac:ContractingActivity/cbc:ActivityTypeCode") {
        $0.buyer.$activity = $0.traced($1)
      },
    ]

  private static let serviceProvider =
    EFormsPath.buyer + "/cac:Party/cac:ServiceProviderParty"

  private static func company(_ path: String) -> String {
    EFormsPath.organisation + "/efac:Company/" + path
  }
}
