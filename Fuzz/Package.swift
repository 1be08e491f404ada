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
    .target(name: "Values", swiftSettings: strict),
    .target(name: "Notices", dependencies: ["Values"], swiftSettings: strict),
    .target(name: "XMLStream", dependencies: ["CLibXML2"], swiftSettings: strictWithC),
    .target(name: "JSONText", dependencies: ["CRapidJSON"], swiftSettings: strictWithC),
    .target(
      name: "NoticeReading", dependencies: ["Archive", "Notices", "Values", "XMLStream"],
      swiftSettings: strict),
    .target(
      name: "NoticeOutput", dependencies: ["JSONText", "NoticeReading", "Notices", "Values"],
      swiftSettings: strict),
    .executableTarget(
      name: "FuzzReader",
      dependencies: ["CLibFuzzer", "JSONText", "NoticeOutput", "NoticeReading"],
      swiftSettings: strict + [.unsafeFlags(["-parse-as-library"])]),
  ]
)
