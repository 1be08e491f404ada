package import Law
package import Members
package import Values

/// What an operator lacks for some rules, what would do, and what ends soon.
package struct GapReport: Hashable, Sendable {
  /// Whose gaps these are.
  package let operatorID: OperatorID
  /// Its name in the register.
  package let operatorName: String
  /// `nil` where the report is about rules alone.
  package let scheme: CertificationScheme?
  /// The day judged on.
  package let asOf: CivilDate
  /// How many days ahead ends are looked for.
  package let within: Int
  /// `nil` where no scheme was asked for, or it gives out nothing.
  package let standing: CertificateStanding?
  /// One a rule, in the order asked for.
  package let rules: [RuleGap]
  /// What to do, the cheapest first.
  package let steps: [NextStep]
  /// What ends or is due within the days asked for, the earliest first.
  package let lapses: [Lapse]

  /// As the gap finder worked it out for the day and the days ahead.
  package init(
    operatorID: OperatorID, operatorName: String, scheme: CertificationScheme?, asOf: CivilDate,
    within: Int, standing: CertificateStanding?, rules: [RuleGap], steps: [NextStep],
    lapses: [Lapse]
  ) {
    self.operatorID = operatorID
    self.operatorName = operatorName
    self.scheme = scheme
    self.asOf = asOf
    self.within = within
    self.standing = standing
    self.rules = rules
    self.steps = steps
    self.lapses = lapses
  }

  /// All rules together; not applicable where the scheme is not for this operator.
  package var verdict: Verdict { Verdict.together(rules.lazy.map(\.verdict)) }
}

/// One rule, and what stands between an operator and `met`.
package struct RuleGap: Hashable, Sendable {
  /// The rule, in the wording of the day judged on.
  package let rule: Rule
  /// How the operator stands today.
  package let verdict: Verdict
  /// Which way a disputed point leans; `nil` where nothing says.
  package let leaning: Leaning?
  /// Facts that keep it from being met, each with what is wrong with it.
  package let lacks: [Lack]
  /// Ways to `met`, each by itself enough, the cheapest first.
  package let remedies: [Remedy]
  /// The first day within those asked for on which the verdict gets worse, and to what.
  package let fall: Fall?

  /// `remedies` come cheapest first; `fall` is `nil` where the verdict holds for all days looked at.
  package init(
    rule: Rule, verdict: Verdict, leaning: Leaning?, lacks: [Lack], remedies: [Remedy], fall: Fall?
  ) {
    self.rule = rule
    self.verdict = verdict
    self.leaning = leaning
    self.lacks = lacks
    self.remedies = remedies
    self.fall = fall
  }

  /// A verdict that gets worse because something ends.
  package struct Fall: Hashable, Sendable {
    /// The first day of the worse verdict.
    package let day: CivilDate
    /// The verdict from that day on.
    package let verdict: Verdict

    /// `verdict` is worse than today's.
    package init(day: CivilDate, verdict: Verdict) {
      self.day = day
      self.verdict = verdict
    }
  }
}

/// A fact that a rule needs and that is not as it needs it.
package struct Lack: Hashable, Sendable {
  /// The fact as it was looked up; its `unusable` is `nil` where it can be used, but says the wrong thing.
  package let use: FactUse

  /// `use` is a look-up that keeps a rule from being met.
  package init(use: FactUse) { self.use = use }
}

/// Changes that together make a rule met.
package struct Remedy: Hashable, Sendable {
  /// To be made together.
  package let changes: [FactChange]
  /// Whether the judge says `met` once these are the facts; otherwise somebody must first say what is so,
  /// or decide.
  package let isCertain: Bool

  /// `changes` are what together would make the rule met.
  package init(changes: [FactChange], isCertain: Bool) {
    self.changes = changes
    self.isCertain = isCertain
  }

  /// As hard as the hardest change.
  package var effort: Effort { changes.map(\.effort).max() ?? .renewDocument }
}

/// One fact made another one, or shown.
package struct FactChange: Hashable, Sendable {
  /// What has to be done about the fact.
  package enum Kind: String, Hashable, Sendable {
    /// Same value, new document.
    case renew
    /// To be stated with evidence; where ``FactChange/value`` is given, it must come out so.
    case state
    /// Another value than the register holds.
    case change
  }

  /// The fact as it is looked up today.
  package let use: FactUse
  /// What it must be; `nil` where any honest answer is a step forward, as with a count that nobody made.
  package let value: FactValue?

  /// `value` is `nil` where any honest answer is a step forward.
  package init(use: FactUse, value: FactValue?) {
    self.use = use
    self.value = value
  }

  /// Which fact.
  package var name: FactName { use.name }

  /// Follows from what the register holds and what is needed.
  package var kind: Kind {
    guard let fact = use.fact, fact.value != .unclear else { return .state }
    if value == nil, use.unusable != nil { return .state }
    return fact.value == value ? .renew : .change
  }

  /// Paper alone where the value stays; as hard as the fact is to change where it must be another.
  package var effort: Effort {
    switch kind {
    case .renew: use.unusable == .evidenceLapsed ? .renewDocument : .signStatement
    case .state: .signStatement
    case .change: name.effortToChange
    }
  }

  /// How much more or less of a count or an amount; `nil` for other facts.
  package var difference: Int? {
    switch (use.fact?.value, value) {
    case (.quantity(let now), .quantity(let then)): then - now
    case (.money(let now), .money(let then)): then.minorUnits - now.minorUnits
    default: nil
    }
  }
}

/// Something to do next.
package struct NextStep: Hashable, Sendable {
  /// What to do: about a fact, a question or a certificate.
  package enum Action: Hashable, Sendable {
    case fact(FactChange)
    /// A question that no fact settles.
    case ask(Phrase)
    /// Look at the issuer's list again.
    case lookUp(Certificate)
    case renew(Certificate)
    /// Ask the issuer for a certificate or an entry.
    case apply
  }

  /// What to do.
  package let action: Action
  /// How hard it is.
  package let effort: Effort
  /// Ids of the rules that it is for; empty for the certificate itself.
  package let rules: [String]

  /// `rules` is empty for a step about the certificate itself.
  package init(action: Action, effort: Effort, rules: [String]) {
    self.action = action
    self.effort = effort
    self.rules = rules
  }
}

/// Something that ends, or should be looked at again.
package struct Lapse: Hashable, Sendable {
  /// What ends or is due.
  package enum Subject: Hashable, Sendable {
    /// The document behind some facts.
    case evidence(Evidence, facts: [FactName])
    case certificate(Certificate)
    /// The days of grace of a certificate.
    case grace(Certificate)
    /// Look at the issuer's list again.
    case lookUp(Certificate)
    /// A yearly review of a fact.
    case review(FactName)
  }

  /// What ends or is due.
  package let subject: Subject
  /// The last day that it holds, or the day on which it is due.
  package let day: CivilDate
  /// Rules whose verdict gets worse on the next day because of it.
  package let rules: [String]

  /// `rules` are those whose verdict gets worse on the day after.
  package init(subject: Subject, day: CivilDate, rules: [String]) {
    self.subject = subject
    self.day = day
    self.rules = rules
  }
}
