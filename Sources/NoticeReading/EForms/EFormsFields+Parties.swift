internal import Notices
internal import Values

extension EFormsFields {
  /// Organisations and the offices that they name.
  static let organisations: [Row] = [
    Row(
      group: "organisation", EFormsPath.organisation,
      begin: { builder, _ in builder.startOrganisation() },
      end: { builder, _ in builder.finishOrganisation() }),
    Row("OPT-200", company("cac:PartyIdentification/cbc:ID")) {
      $0.organisation.$id = $1.traced.orEmpty
    },
    Row("BT-500", company("cac:PartyName/cbc:Name"), carrying: "languageID") {
      $0.organisation.name.add($1.entry)
    },
    Row("BT-501", company("cac:PartyLegalEntity/cbc:CompanyID")) { $0.addNumber($1) },
    Row("BT-514", company("cac:PostalAddress/cac:Country/cbc:IdentificationCode")) {
      $0.organisation.$country = Traced($1.country)
    },
    Row("BT-513", company("cac:PostalAddress/cbc:CityName")) {
      $0.organisation.$town = $1.traced
    },
    Row("BT-507", company("cac:PostalAddress/cbc:CountrySubentityCode")) {
      $0.organisation.$nuts = $1.traced
    },
    Row("BT-510(a)", company("cac:PostalAddress/cbc:StreetName")) {
      $0.organisation.$street = $1.traced
    },
    Row("BT-512", company("cac:PostalAddress/cbc:PostalZone")) {
      $0.organisation.$postalCode = $1.traced
    },
    Row("BT-16", company("cac:PostalAddress/cbc:Department")) {
      $0.organisation.$department = $1.traced
    },
    Row("BT-505", company("cbc:WebsiteURI")) { $0.organisation.$website = $1.traced },
    Row("BT-509", company("cbc:EndpointID")) { $0.organisation.$endpoint = $1.traced },
    Row("BT-165", company("efbc:CompanySizeCode")) { $0.organisation.size = $1.code },
    Row("BT-502", company("cac:Contact/cbc:Name")) { $0.contact.$name = $1.traced },
    Row("BT-503", company("cac:Contact/cbc:Telephone")) { $0.contact.$telephone = $1.traced },
    Row("BT-506", company("cac:Contact/cbc:ElectronicMail")) { $0.contact.$email = $1.traced },
    Row("BT-633", EFormsPath.organisation + "/efbc:NaturalPersonIndicator") {
      $0.organisation.isNaturalPerson = $1.truth
    },
    Row("BT-746", EFormsPath.organisation + "/efbc:ListedOnRegulatedMarketIndicator") {
      $0.organisation.isListed = $1.truth
    },
    Row("OPP-050", EFormsPath.organisation + "/efbc:GroupLeadIndicator") {
      $0.organisation.leadsBuyers = $1.truth
    },
    Row("OPP-051", EFormsPath.organisation + "/efbc:AwardingCPBIndicator") {
      $0.organisation.awardsForOthers = $1.truth
    },
    Row("OPP-052", EFormsPath.organisation + "/efbc:AcquiringCPBIndicator") {
      $0.organisation.acquiresForOthers = $1.truth
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
      $0.touchPoint.name.add($1.entry)
    },
    Row("BT-513-TouchPoint", EFormsPath.touchPoint + "/cac:PostalAddress/cbc:CityName") {
      $0.touchPoint.$town = $1.traced
    },
    Row(
      "BT-514-TouchPoint",
      EFormsPath.touchPoint + "/cac:PostalAddress/cac:Country/cbc:IdentificationCode"
    ) {
      $0.touchPoint.$country = Traced($1.country)
    },
    Row("BT-505-TouchPoint", EFormsPath.touchPoint + "/cbc:WebsiteURI") {
      $0.touchPoint.$website = $1.traced
    },
    Row("BT-509-TouchPoint", EFormsPath.touchPoint + "/cbc:EndpointID") {
      $0.touchPoint.$endpoint = $1.traced
    },
    Row("BT-502-TouchPoint", EFormsPath.touchPoint + "/cac:Contact/cbc:Name") {
      $0.contact.$name = $1.traced
    },
    Row("BT-503-TouchPoint", EFormsPath.touchPoint + "/cac:Contact/cbc:Telephone") {
      $0.contact.$telephone = $1.traced
    },
    Row("BT-506-TouchPoint", EFormsPath.touchPoint + "/cac:Contact/cbc:ElectronicMail") {
      $0.contact.$email = $1.traced
    },
  ]

  /// Who owns or controls the winners.
  static let owners: [Row] = [
    Row("OPT-302", EFormsPath.organisation + "/efac:UltimateBeneficialOwner/cbc:ID") {
      $0.organisation.owners.add($1.code)
    },
    Row(
      group: "beneficial owner", EFormsPath.owner,
      begin: { builder, _ in builder.startOwner() },
      end: { builder, _ in builder.finishOwner() }),
    Row("OPT-202", EFormsPath.owner + "/cbc:ID") { $0.owner.$id = $1.traced },
    Row("BT-500-UBO", EFormsPath.owner + "/cbc:FirstName") { $0.addOwnerName($1) },
    Row("BT-500-UBO", EFormsPath.owner + "/cbc:FamilyName") { $0.addOwnerName($1) },
    Row("BT-706-UBO", EFormsPath.owner + "/efac:Nationality/cbc:NationalityID") {
      $0.owner.nationalities.add($1.country)
    },
    Row(
      "BT-514-UBO", EFormsPath.owner + "/cac:ResidenceAddress/cac:Country/cbc:IdentificationCode"
    ) {
      $0.owner.$country = Traced($1.country)
    },
    Row("BT-503-UBO", EFormsPath.owner + "/cac:Contact/cbc:Telephone") {
      $0.contact.$telephone = $1.traced
    },
    Row("BT-506-UBO", EFormsPath.owner + "/cac:Contact/cbc:ElectronicMail") {
      $0.contact.$email = $1.traced
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
        $0.buyer.$organisation = $1.traced.orEmpty
      },
      Row("BT-508", EFormsPath.buyer + "/cbc:BuyerProfileURI") {
        $0.buyer.$profile = $1.traced
      },
      Row(
        group: "service provider", serviceProvider,
        begin: { builder, _ in builder.service = EFormsBuilder.Service() },
        end: { builder, _ in builder.finishService() }),
      Row("OPT-030", serviceProvider + "/cbc:ServiceTypeCode") {
        $0.service.type = $1.string
      },
      Row(
        "OPT-300-Service", serviceProvider + "/cac:Party/cac:PartyIdentification/cbc:ID"
      ) {
        $0.service.organisation = $1.string
      },
      Row(
        "BT-740", EFormsPath.buyer + "/cac:ContractingPartyType/cbc:PartyTypeCode",
        list: "buyer-contracting-type", ownCodes: ["cont-ent", "not-cont-ent"]
      ) {
        $0.buyer.contractingType = $1.code
      },
      Row(
        "BT-11", EFormsPath.buyer + "/cac:ContractingPartyType/cbc:PartyTypeCode",
        list: "buyer-legal-type"
      ) {
        $0.buyer.legalType = $1.code
      },
      Row("BT-10", EFormsPath.buyer + "/cac:ContractingActivity/cbc:ActivityTypeCode") {
        $0.buyer.$activity = $1.traced
      },
    ]

  private static let serviceProvider =
    EFormsPath.buyer + "/cac:Party/cac:ServiceProviderParty"

  private static func company(_ path: String) -> String {
    EFormsPath.organisation + "/efac:Company/" + path
  }
}
