/// The trees of questions that criteria of edition 4.1.0 share, with ids below the criterion's path.
///
/// - Source: ESPD-EDM 4.1.0, criterion structures; the wording is ours.
enum ESPDShapes410 {
  typealias Group = ESPDQuestionGroup

  /// C1-C6.
  static let conviction = [
    Group(
      "QG1", .always, [answer],
      [
        Group(
          "QSG1", .onTrue,
          [
            ask("Q1", .date, "Date of the conviction"), ask("Q2", .text, "Reason"),
            ask("Q3", .text, "Who was convicted"), ask("Q4", .period, "Period of exclusion"),
          ],
          [selfCleaning("QSG1")])
      ]),
    electronic("QG2"),
  ]

  /// C7, C8.
  static let payment = [
    Group(
      "RG1", .always,
      [
        ESPDQuestion("RQ1/R1", .requirement, .minimumAmount, "Lowest amount that counts"),
        ESPDQuestion("RQ2/R1", .requirement, .text, "Further information"),
      ],
      [Group("QSG1", .always, [answer], [paymentDetails])]),
    electronic("QG1"),
  ]

  private static let paymentDetails = Group(
    "QSG1", .onTrue,
    [ask("Q1", .country, "Country concerned"), ask("Q2", .amount, "Amount concerned")],
    [
      Group(
        "QSG1", .always,
        [ask("Q1", .indicator, "Established otherwise than by a court or authority?")],
        [
          Group("QSG1", .onTrue, [ask("Q1", .text, "How it was established")]),
          Group(
            "QSG2", .onFalse, [ask("Q1", .indicator, "Is the decision final and binding?")],
            [
              Group(
                "QSG1", .onTrue,
                [
                  ask("Q1", .date, "Date of the decision"),
                  ask("Q2", .period, "Period of exclusion"),
                ])
            ]),
          Group(
            "QSG3", .always, [ask("Q1", .indicator, "Paid, or bound to pay?")],
            [Group("QSG1", .onTrue, [ask("Q1", .text, "Details")])]),
        ])
    ])

  /// C9-C11.
  static let breach = [
    Group("QG1", .always, [answer], [selfCleaning("QSG1", .onTrue)]), electronic("QG2"),
  ]

  /// C12-C17.
  static let insolvency = [
    Group(
      "QG1", .always, [answer],
      [
        Group(
          "QSG1", .onTrue,
          [ask("Q1", .text, "Details"), ask("Q2", .text, "Why the contract can be performed")])
      ]),
    electronic("QG2"),
  ]

  /// C18, C19, C22.
  static let misconduct = [
    Group(
      "QG1", .always, [answer],
      [Group("QSG1", .onTrue, [ask("Q1", .text, "Details")], [selfCleaning("QSG1")])]),
    electronic("QG2"),
  ]

  /// C20, C21.
  static let conflict = [
    Group("QG1", .always, [answer], [Group("QSG1", .onTrue, [ask("Q1", .text, "Details")])]),
    electronic("QG2"),
  ]

  /// C23.
  static let plain = [Group("QG1", .always, [answer]), electronic("QG2")]

  /// C24.
  static let national = [
    Group(
      "QG1", .always, [caption("CA1", "National ground of exclusion")],
      [
        Group(
          "QSG1", .always,
          [
            caption("CA1", "Text of the national ground"), caption("CA2", "Kind of evidence"),
            answer,
          ])
      ]),
    electronic("QG2"),
  ]

  /// C57.
  static let reserved = [
    Group(
      "QG1", .always, [answer],
      [
        Group(
          "QSG1", .onTrue,
          [
            ask("Q1", .percentage, "Share of disabled or disadvantaged workers", .share),
            ask("Q2", .text, "Categories of these workers", .categories),
          ])
      ]),
    electronic("QG2"),
  ]

  /// C58.
  static let officialList = [
    Group(
      "QG1", .always, [answer],
      [
        Group(
          "QSG1", .onTrue, [ask("Q1", .indicator, "Is the operator on the list?")],
          [
            Group(
              "QSG1", .onTrue,
              [
                ask("Q1", .text, "Name of the list and number in it"),
                ask("Q2", .url, "Where the certificate can be seen"),
                ask("Q3", .text, "What the registration is based on"),
              ],
              [
                Group(
                  "QSG1", .always,
                  [ask("Q1", .indicator, "Does it cover all selection criteria?")])
              ]),
            Group(
              "QSG2", .onFalse,
              [ask("Q1", .indicator, "Can certificates on taxes and social fees be provided?")]),
          ]),
        Group("QSG2", .onFalse, [caption("CA1", "The country has no official list")]),
      ]),
    electronic("QG2"),
  ]

  /// C59.
  static let group = [
    Group(
      "QG1", .always, [answer],
      [
        Group(
          "QSG1", .onTrue,
          [
            ask("Q1", .code, "Role in the group", .groupRole),
            ask("Q2", .text, "The other operators", .otherOperators),
            ask("Q3", .text, "Name of the group", .groupName),
          ])
      ]),
    electronic("QG2"),
  ]

  /// C60, C61.
  static let entities = [
    Group(
      "QG1", .always, [answer],
      [
        Group(
          "QSG1", .onTrue,
          [
            ask("Q1", .text, "Name of the entity", .entityName),
            ask("Q2", .operatorIdentifier, "Identifier of the entity", .entityID),
          ])
      ]),
    electronic("QG2"),
  ]

  /// C65.
  static let size = [
    Group(
      "QG1", .always, [answer],
      [
        Group(
          "QSG1", .onTrue,
          [
            ask("Q1", .integer, "Number of employees", .employees),
            ask("Q2", .amount, "Turnover", .turnover),
          ])
      ]),
    electronic("QG2"),
  ]

  private static let answer = ask("Q1", .indicator, "Your answer", .answer)

  private static func electronic(_ id: String) -> Group {
    Group(
      id, .always, [ask("Q1", .indicator, "Available electronically?", .electronic)],
      [Group("QSG1", .onTrue, [ask("Q1", .evidence, "Evidence", .evidence)])])
  }

  private static func selfCleaning(
    _ id: String, _ condition: Group.Condition = .always
  ) -> Group {
    Group(
      id, condition, [ask("Q1", .indicator, "Have measures been taken to show reliability?")],
      [Group("QSG1", .onTrue, [ask("Q1", .text, "Details of the measures")])])
  }

  private static func ask(
    _ id: String, _ type: ESPDQuestion.DataType, _ text: String,
    _ role: ESPDQuestion.Role = .detail
  ) -> ESPDQuestion {
    ESPDQuestion(id, .question, type, text, role)
  }

  private static func caption(_ id: String, _ text: String) -> ESPDQuestion {
    ESPDQuestion(id, .caption, .none, text)
  }
}
