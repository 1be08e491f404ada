import Notices
import Values

extension TEDFields {
  /// What F14 of R2.0.8 corrects: what is replaced, added and deleted, each with its place and both values.
  static let olderCorrections: [Row] =
    ["REPLACE", "ADD", "DELETE"].flatMap { name -> [Row] in
      let path = any("CORR/\(name)")
      return [
        Row(
          group: "changed item", path,
          begin: { builder, _ in builder.changeItem = NoticeChange.Item() },
          end: { builder, _ in builder.form.changes.append(builder.changeItem) }),
        Row("BT-13716", path + "/WHERE") { $0.changeItem.sections.add($1.code) },
      ] + value(path + "/OLD_VALUE") { builder, entry in builder.changeItem.before.add(entry) }
        + value(path + "/NEW_VALUE") { builder, entry in builder.changeItem.after.add(entry) }
    } + [
      Row("BT-762", any("COMPLEMENTARY_ICAR/OTHER_ADDITIONAL_INFO")) {
        $0.form.changeReason.add($1.entry)
      }
    ] + incomplete

  /// The schema was not at hand: by whichever of these names it says that the procedure ends without a contract.
  private static let incomplete: [Row] = [
    "INCOMPLETE_PROCEDURE", "PROCEDURE_DISCONTINUED", "AWARDING_PROCEDURE_DISCONTINUED",
    "PROCEDURE_UNSUCCESSFUL", "AWARDING_PROCEDURE_UNSUCCESSFUL", "CONTRACT_NOT_AWARDED",
  ].map { name in
    Row(
      group: "BT-140", any("NOTICE_INVOLVES_ICAR/\(name)"),
      begin: { $0.form.incomplete = $0.form.incomplete ?? $1.source })
  }

  private static func value(
    _ path: String, _ add: @escaping @Sendable (inout TEDBuilder, LocalizedText.Entry?) -> Void
  ) -> [Row] {
    ["TEXT", "CPV_MAIN/CPV_CODE/@CODE", "CPV_ADDITIONAL/CPV_CODE/@CODE", "NUTS/@CODE"].map { part in
      Row("BT-141", "\(path)/\(part)") { add(&$0, $1.entry) }
    } + [
      Row(
        group: "BT-141", path + "/DATE_TIME",
        begin: { builder, _ in builder.day = DayParts() },
        end: { builder, value in
          let day = builder.day
          _ = day.moment(value)
          let lines = [day.text, day.time].compactMap(\.self).joined(separator: "\n")
          add(
            &builder,
            LocalizedText.Entry(value.context.language, lines, from: value.source))
        }),
      Row("BT-141(y)", path + "/DATE_TIME/YEAR") { $0.day.year = $1.string },
      Row("BT-141(m)", path + "/DATE_TIME/MONTH") { $0.day.month = $1.string },
      Row("BT-141(d)", path + "/DATE_TIME/DAY") { $0.day.day = $1.string },
      Row("BT-141(t)", path + "/DATE_TIME/TIME") { $0.day.time = $1.string },
    ]
  }
}
