// swift-tools-version: 6.2
import PackageDescription

/// Rules every room is held to: imports say who may see them, members come only from what a file imports,
/// existentials are written as such, and a warning stops the build.
let house: [SwiftSetting] = [
    .enableUpcomingFeature("InternalImportsByDefault"),
    .enableUpcomingFeature("MemberImportVisibility"),
    .enableUpcomingFeature("ExistentialAny"),
    .treatAllWarnings(as: .error),
]

/// A room of the house and the rooms it may import (the arrows are in README.md; a test reads them from the sources).
func room(_ name: String, _ rooms: [String] = [], _ libraries: [Target.Dependency] = []) -> Target {
    .target(name: name, dependencies: rooms.map { .byName(name: $0) } + libraries, swiftSettings: house)
}

func tests(of name: String, _ more: [Target.Dependency] = []) -> Target {
    .testTarget(
        name: name + "Tests", dependencies: [.byName(name: name), "BilanTestSupport"] + more,
        exclude: excluded[name] ?? [], swiftSettings: house)
}

/// Fixtures that tests read from the source tree, where a reviewer can see them.
let excluded: [String: [String]] = [
    "BilanIngest": ["Fixtures"],
    "BilanReports": ["Golden"],
    "bilan": ["Cases"],
]

let package = Package(
    name: "Bilan",
    products: [
        .library(
            name: "Bilan",
            targets: [
                "BilanModel", "BilanLanguage", "BilanPlaces", "BilanIngest", "BilanExtraction", "BilanStore",
                "BilanAnalytics", "BilanReports", "BilanDesk",
            ]),
        .executable(name: "bilan", targets: ["bilan"]),
    ],
    dependencies: [
        .package(url: "https://github.com/groue/GRDB.swift", from: "7.10.0"),
        .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
        .package(url: "https://github.com/jpsim/Yams", from: "6.2.2"),
    ],
    targets: [
        .systemLibrary(name: "CXLSXWriter", pkgConfig: "xlsxwriter", providers: [.apt(["libxlsxwriter-dev"])]),
        .systemLibrary(name: "CCrypto", pkgConfig: "libcrypto", providers: [.apt(["libssl-dev"])]),
        .systemLibrary(name: "CZlib", pkgConfig: "zlib", providers: [.apt(["zlib1g-dev"])]),
        .systemLibrary(name: "CZip", pkgConfig: "libzip", providers: [.apt(["libzip-dev"])]),
        .systemLibrary(name: "CExpat", pkgConfig: "expat", providers: [.apt(["libexpat1-dev"])]),
        .target(name: "CDatasets"),

        room("BilanModel"),
        room("BilanLanguage", ["BilanModel"]),
        room("BilanPlaces", ["BilanLanguage", "BilanModel"]),
        room(
            "BilanIngest", ["BilanPlaces", "BilanLanguage", "BilanModel"],
            ["CZlib", "CZip", "CExpat", .product(name: "Yams", package: "Yams")]),
        room("BilanExtraction", ["BilanPlaces", "BilanLanguage", "BilanModel"]),
        room(
            "BilanStore", ["BilanModel"],
            [
                .product(name: "GRDB", package: "GRDB.swift"), .product(name: "GRDBSQLite", package: "GRDB.swift"),
                "CCrypto",
            ]),
        room("BilanAnalytics", ["BilanPlaces", "BilanModel"]),
        room(
            "BilanReports", ["BilanAnalytics", "BilanLanguage", "BilanModel"],
            ["CXLSXWriter", .product(name: "Yams", package: "Yams")]),
        room(
            "BilanDesk",
            [
                "BilanReports", "BilanAnalytics", "BilanStore", "BilanExtraction", "BilanIngest", "BilanPlaces",
                "BilanLanguage", "BilanModel",
            ], ["CDatasets"]),
        .executableTarget(
            name: "bilan",
            dependencies: [
                "BilanDesk", .product(name: "ArgumentParser", package: "swift-argument-parser"),
            ],
            swiftSettings: house),

        // Measured on request: scripts/release bench-places.
        .executableTarget(
            name: "bench-places", dependencies: ["BilanStore", "BilanPlaces", "BilanModel", "BilanTestSupport"],
            path: "Benchmarks/Places", swiftSettings: house),
        .executableTarget(
            name: "bench-workbook", dependencies: ["BilanReports", "BilanIngest"], path: "Benchmarks/Workbooks",
            swiftSettings: house),
        .target(
            name: "ExtractionScoring",
            dependencies: ["BilanExtraction", "BilanIngest", "BilanPlaces", "BilanModel"],
            path: "Benchmarks/Extraction/Scoring", swiftSettings: house),
        .executableTarget(
            name: "bench-extraction",
            dependencies: [
                "ExtractionScoring", "BilanExtraction", "BilanIngest", "BilanPlaces", "BilanLanguage", "BilanModel",
            ],
            path: "Benchmarks/Extraction/Command", swiftSettings: house),

        .target(
            name: "BilanTestSupport", dependencies: ["BilanPlaces", "BilanModel"], path: "Tests/BilanTestSupport",
            swiftSettings: house
        ),
        tests(of: "BilanModel"),
        tests(of: "BilanLanguage"),
        tests(of: "BilanPlaces"),
        tests(of: "BilanIngest", ["BilanLanguage"]),
        tests(of: "BilanExtraction", ["ExtractionScoring", "BilanPlaces", "BilanLanguage"]),
        tests(of: "BilanStore"),
        tests(of: "BilanAnalytics", ["BilanPlaces"]),
        tests(of: "BilanReports", ["BilanAnalytics", "BilanLanguage"]),
        tests(
            of: "BilanDesk",
            ["BilanStore", "BilanReports", "BilanAnalytics", "BilanIngest", "BilanPlaces", "CDatasets"]),
        tests(of: "bilan", ["BilanDesk"]),
    ],
    swiftLanguageModes: [.v6],
    cLanguageStandard: .gnu2x
)
