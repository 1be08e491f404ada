internal import Notices
internal import Values
internal import XMLStream

/// Organisations, their offices, and what they do.
extension EFormsBuilder {
  mutating func addLanguage(_ value: FieldValue) {
    guard let language = value.language, !notice.languages.contains(language.value) else {
      return
    }
    if notice.languages.isEmpty {
      notice.$languages = Traced([language.value], from: language.source)
      context.language = LanguageCode(language.value)
    } else {
      notice.languages.append(language.value)
    }
  }

  mutating func startOrganisation() {
    organisation = Organisation(id: "")
    contact = Contact()
  }

  mutating func finishOrganisation() {
    if contact != Contact() { organisation.contact = contact }
    contact = Contact()
    // Moved, not copied: it is large, and there are many.
    var finished = Organisation(id: "")
    swap(&finished, &organisation)
    notice.organisations.append(finished)
  }

  mutating func addNumber(_ value: FieldValue) {
    if organisation.registrationNumber == nil {
      organisation.$registrationNumber = value.traced
    } else {
      organisation.otherNumbers.add(value.code)
    }
  }

  mutating func startTouchPoint() {
    swap(&contact, &outerContact)
    contact = Contact()
    touchPoint = ContactPoint(id: "")
  }

  mutating func addTouchPoint(_ value: FieldValue) {
    guard let id = value.string else { return }
    touchPoint.$id = Traced(id, from: value.source)
    touchPoints[id] = organisation.id
  }

  mutating func finishTouchPoint() {
    if contact != Contact() { touchPoint.contact = contact }
    swap(&contact, &outerContact)
    organisation.contactPoints.append(touchPoint)
  }

  mutating func startOwner() {
    owner = BeneficialOwner()
    contact = Contact()
  }

  /// Given name and family name come one after the other.
  mutating func addOwnerName(_ value: FieldValue) {
    let names = [contact.name, value.string].compactMap { $0 }
    contact.$name = Traced(names.joined(separator: " "), from: value.source)
  }

  mutating func finishOwner() {
    if contact != Contact() { owner.contact = contact }
    contact = Contact()
    notice.owners.append(owner)
  }

  mutating func addRole(_ role: String, _ value: FieldValue) {
    guard let id = value.string else { return }
    roles.append((id, role))
  }

  mutating func finishService() {
    guard let id = service.organisation else { return }
    roles.append((id, service.type == "ted-esen" ? "esender" : "service-provider"))
  }

  mutating func finishBuyer() {
    guard !buyer.organisation.isEmpty else { return }
    roles.append((buyer.organisation, "buyer"))
    notice.buyers.append(buyer)
  }
}
