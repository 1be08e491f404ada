import Procurement
import XMLStream

extension UBLElements {
  /// The criterion with all its questions, answered or not (BR-TC-02 to BR-TC-21).
  func criterion(_ criterion: ESPDCriterion) {
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

  /// One response an answer; the second answer to a question is numbered `R2`, and so on.
  func answers(_ entries: [ESPDEntry]) {
    var count: [String: Int] = [:]
    for entry in entries {
      if case .open = entry.answer { continue }
      count[entry.question.id, default: 0] += 1
      answer(entry, id: "\(entry.question.id)/R\(count[entry.question.id] ?? 1)")
    }
  }

  private func answer(_ entry: ESPDEntry, id: String) {
    element("TenderingCriterionResponse") {
      modelID("ID", id)
      modelID("ValidatedCriterionPropertyID", entry.question.id)
      switch entry.answer {
      case .period(let from, let through):
        element("ApplicablePeriod") {
          text("StartDate", from.description)
          text("EndDate", through.description)
        }
      case .evidence(let evidence):
        element("EvidenceSupplied") { self.id("ID", evidence) }
      default:
        element("ResponseValue") {
          modelID("ID", "\(id)/RV")
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
    case .country(let country): code("ResponseCode", country, model.lists.country)
    case .date(let day): text("ResponseDate", day.description)
    case .amount(let money):
      xml.element(
        "cbc:ResponseAmount", attributes: [("currencyID", money.currency)], money.decimal)
    case .integer(let number):
      xml.element("cbc:ResponseQuantity", attributes: [("unitCode", "INTEGER")], "\(number)")
    case .url(let address): text("ResponseURI", address)
    case .identifier(let identifier): registered("ResponseID", identifier)
    case .noted, .open, .period, .evidence: break
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

  private func modelID(_ name: String, _ value: String) { id(name, value, scheme: "Criterion") }
}
