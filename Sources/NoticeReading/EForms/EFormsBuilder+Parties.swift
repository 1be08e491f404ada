internal import Procurement
internal import XMLStream

/// Organisations, their offices, and what they do.
extension EFormsBuilder {
  mutating func addLanguage(_ value: FieldValue) {
    guard let language = value.language, !notice.languages.contains(language.value) else {
      return
    }
    if notice.languages.isEmpty {
      notice.$languages = Traced([language.value], from: language.source)
      context.language = language.value
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
    notice.organisations.append(organisation)
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
