// swift-tools-version: 6.2
import PackageDescription

// The reader under libFuzzer, for `make fuzz`. A package of its own, so that no other build links with
// libFuzzer; the sources are the same by links, since one package's targets cannot see another's.
let strict: [SwiftSetting] = [
  .swiftLanguageMode(.v6),
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
  .treatAllWarnings(as: .error),
]
let strictWithC = strict + [.strictMemorySafety()]

let package = Package(
  name: "samanbud-fuzz",
  targets: [
    .systemLibrary(name: "CLibFuzzer"),
    .systemLibrary(
      name: "CArchive", pkgConfig: "libarchive", providers: [.apt(["libarchive-dev"])]),
    .systemLibrary(name: "CISAL", pkgConfig: "libisal", providers: [.apt(["libisal-dev"])]),
    .target(name: "Archive", dependencies: ["CArchive", "CISAL"], swiftSettings: strictWithC),
    .target(name: "CRapidJSON"),
    .systemLibrary(name: "CLibXML2", pkgConfig: "libxml-2.0", providers: [.apt(["libxml2-dev"])]),
    .target(name: "Procurement", swiftSettings: strict),
    .target(name: "XMLStream", dependencies: ["CLibXML2"], swiftSettings: strictWithC),
    .target(name: "JSONText", dependencies: ["CRapidJSON"], swiftSettings: strictWithC),
    .target(
      name: "Schemas", dependencies: ["Procurement", "XMLStream"], path: "schemas",
      exclude: [
        "check.schema.json",
        "clauses.schema.json",
        "gaps.schema.json",
        "match.schema.json",
        "notice.schema.json",
        "plan.schema.json",
        "register.schema.json",
        "route.schema.json",
        "rules.schema.json",
        "screen.schema.json",
        "verification.schema.json",
      ],
      sources: ["Schemas.swift", "OwnFormat.swift", "OwnFormatReader.swift"],
      resources: [
        .embedInCode("register.xsd"), .embedInCode("brief.xsd"), .embedInCode("joint-bid.xsd"),
      ],
      swiftSettings: strictWithC),
    .target(
      name: "NoticeReading",
      dependencies: ["Procurement", "XMLStream", "JSONText", "Schemas", "Archive"],
      swiftSettings: strict),
    .executableTarget(
      name: "FuzzReader", dependencies: ["CLibFuzzer", "JSONText", "NoticeReading"],
      swiftSettings: strict + [.unsafeFlags(["-parse-as-library"])]),
  ]
)
