internal import JSONText
internal import Notices

extension NoticeJSON {
  static func writeOrganisations(
    of notice: Notice, to json: NoticeObject, options: Options
  ) {
    json.objects("organisations", notice.organisations) { write($1, to: $0, options: options) }
    json.objects("beneficialOwners", notice.owners) { json, owner in
      json.string("id", owner.$id)
      json.strings("nationalities", owner.nationalities)
      json.string("country", owner.$country)
      write(owner.contact, to: json, options: options)
    }
    json.objects("buyers", notice.buyers) { json, buyer in
      let place = notice.organisations.firstIndex { $0.id == buyer.organisation }
      write(buyer, organisation: place.map { notice.organisations[$0] }, to: json)
    }
  }

  private static func write(
    _ organisation: Organisation, to json: NoticeObject, options: Options
  ) {
    json.string("id", organisation.$id)
    json.text("name", organisation.name)
    json.string("registrationNumber", organisation.$registrationNumber)
    json.strings("otherNumbers", organisation.otherNumbers)
    json.string("country", organisation.$country)
    json.string("town", organisation.$town)
    json.string("nuts", organisation.$nuts)
    json.string("street", organisation.$street)
    json.string("postalCode", organisation.$postalCode)
    json.string("department", organisation.$department)
    json.string("website", organisation.$website)
    json.string("endpoint", organisation.$endpoint)
    json.string("size", organisation.size)
    json.bool("naturalPerson", organisation.isNaturalPerson)
    json.bool("listed", organisation.isListed)
    json.bool("leadsBuyers", organisation.leadsBuyers)
    json.bool("acquiresForOthers", organisation.acquiresForOthers)
    json.bool("awardsForOthers", organisation.awardsForOthers)
    json.strings("beneficialOwners", organisation.owners)
    json.strings("roles", organisation.roles)
    write(organisation.contact, to: json, options: options)
    json.objects("contactPoints", organisation.contactPoints) { json, point in
      json.string("id", point.$id)
      json.text("name", point.name)
      json.string("country", point.$country)
      json.string("town", point.$town)
      json.string("website", point.$website)
      json.string("endpoint", point.$endpoint)
      json.strings("roles", point.roles)
      write(point.contact, to: json, options: options)
    }
  }

  private static func write(_ contact: Contact?, to json: NoticeObject, options: Options) {
    guard options.contacts, let contact else { return }
    json.object("contact") {
      $0.string("name", contact.$name)
      $0.string("email", contact.$email)
      $0.string("telephone", contact.$telephone)
    }
  }

  private static func write(
    _ buyer: Buyer, organisation: Organisation?, to json: NoticeObject
  ) {
    json.string("organisation", buyer.$organisation)
    if let organisation {
      json.text("name", organisation.name)
      json.string("country", organisation.$country)
      json.string("id", organisation.$registrationNumber)
    }
    json.string("legalType", buyer.legalType)
    json.string("contractingType", buyer.contractingType)
    json.string("activity", buyer.$activity)
    json.string("profile", buyer.$profile)
  }

  static func write(_ registration: BusinessRegistration, to json: NoticeObject) {
    json.text("name", registration.name)
    json.string("number", registration.$number)
    json.text("date", registration.$date)
    json.string("country", registration.$country)
    json.string("town", registration.$town)
    json.string("website", registration.$website)
    json.string("purpose", registration.$purpose)
    json.strings("activities", registration.activities)
    json.text("gazette", registration.gazette)
    json.text("gazetteDate", registration.$gazetteDate)
    json.string("gazetteUrl", registration.$gazetteURL)
    json.text("note", registration.note)
  }
}
