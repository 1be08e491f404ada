import Digest
import Values
import XMLStream

extension UBLElements {
  /// The criterion with all its questions, answered or not (BR-TC-02 to BR-TC-21).
  func criterion(_ criterion: ESPDCriterion) {
    if let copied = criterion.copied { return copy(copied) }
    element("TenderingCriterion") {
      modelID("ID", criterion.id)
      code("CriterionTypeCode", criterion.code, model.lists.criterion)
      text("Name", criterion.name)
      text("Description", criterion.summary)
      for group in criterion.groups { self.group(group, as: "TenderingCriterionPropertyGroup") }
    }
  }

  private func group(_ group: ESPDQuestionGroup, as name: String) {
    element(name) {
      modelID("ID", group.id)
      code("PropertyGroupTypeCode", group.condition.rawValue, model.lists.propertyGroup)
      for question in group.questions { self.question(question) }
      for inner in group.groups {
        self.group(inner, as: "SubsidiaryTenderingCriterionPropertyGroup")
      }
    }
  }

  private func question(_ question: ESPDQuestion) {
    element("TenderingCriterionProperty") {
      modelID("ID", question.id)
      text("Description", question.text)
      code("TypeCode", question.element.rawValue, model.lists.element)
      code("ValueDataTypeCode", question.type.rawValue, model.lists.dataType)
    }
  }

  /// One response an answer, numbered as the edition does.
  func answers(_ entries: [ESPDEntry], of response: String) {
    var count: [String: Int] = [:]
    for entry in entries {
      if case .open = entry.answer { continue }
      count[entry.question.id, default: 0] += 1
      let path = "\(entry.question.id)/R\(count[entry.question.id] ?? 1)"
      answer(entry, number: { numbered(path + $0, within: response) })
    }
  }

  private func numbered(_ path: String, within response: String) -> String {
    switch model.numbering {
    case .path: path
    case .uuid: Digest.uuid(for: "\(response)|\(path)", in: Self.namespace)
    }
  }

  /// Our own name space, a random UUID drawn once.
  private static let namespace: [UInt8] = [
    0x77, 0x0c, 0xd4, 0x1e, 0x5b, 0x90, 0x46, 0x2a, 0x9f, 0x63, 0x18, 0xe2, 0x4d, 0x07, 0xba, 0x35,
  ]

  private func answer(_ entry: ESPDEntry, number: (String) -> String) {
    element("TenderingCriterionResponse") {
      answerID("ID", number(""))
      modelID("ValidatedCriterionPropertyID", entry.question.id)
      switch entry.answer {
      case .period(let from, let through):
        element("ApplicablePeriod") {
          text("StartDate", from.description)
          text("EndDate", through.description)
        }
      default:
        element("ResponseValue") {
          answerID("ID", number("/RV"))
          value(entry.answer)
        }
      }
    }
  }

  /// The element that holds an answer of this type (BR-TCR-08).
  private func value(_ answer: ESPDAnswer) {
    switch answer {
    case .indicator(let value): text("ResponseIndicator", value ? "true" : "false")
    case .text(let value): text("Description", value)
    case .percentage(let share): percentage(share)
    case .role(let role): self.role("ResponseCode", role)
    case .country(let country):
      code("ResponseCode", model.country(country), model.lists.country)
    case .date(let day): text("ResponseDate", day.description)
    case .amount(let money):
      xml.element(
        "cbc:ResponseAmount", attributes: [("currencyID", money.currency)], money.decimal)
    case .integer(let number):
      xml.element("cbc:ResponseQuantity", attributes: [("unitCode", "INTEGER")], "\(number)")
    case .url(let address): text("ResponseURI", address)
    case .identifier(let identifier): registered("ResponseID", identifier)
    case .lot(let lot): id("ResponseID", lot.description)
    case .noted, .open, .period: break
    }
  }

  private func percentage(_ share: ESPDFraction) {
    switch model.percentage {
    case .numeric:
      xml.element("cbc:ResponseNumeric", attributes: [("format", "PERCENTAGE")], share.text)
    case .quantity:
      xml.element("cbc:ResponseQuantity", attributes: [("unitCode", "PERCENTAGE")], share.text)
    }
  }

  private func modelID(_ name: String, _ value: String) {
    id(name, value, scheme: model.taxonomy)
  }

  private func answerID(_ name: String, _ value: String) {
    model.numbering == .path ? modelID(name, value) : uuid(name, value)
  }
}
