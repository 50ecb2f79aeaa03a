// swift-tools-version: 6.2
import PackageDescription

// One target a room; what a room may import is written here and held by scripts/check-imports.
let package = Package(
    name: "qualify",
    products: [.executable(name: "qualify", targets: ["qualify"])],
    dependencies: [
        .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
        .package(url: "https://github.com/groue/GRDB.swift", from: "7.10.0"),
        .package(url: "https://github.com/hummingbird-project/swift-mustache", from: "2.1.1"),
        .package(url: "https://github.com/jpsim/Yams", from: "6.2.2"),
    ],
    targets: [
        .target(name: "CContent", exclude: ["data"]),
        .target(name: "CEditline", linkerSettings: [.linkedLibrary("edit")]),
        .target(name: "DealModel"),
        .target(name: "TerminalText"),
        .target(name: "Extraction", dependencies: ["DealModel", "CContent"]),
        .target(name: "Playbook", dependencies: ["DealModel", "CContent", "Yams"]),
        .target(name: "Understanding", dependencies: ["DealModel", "Extraction", "Playbook"]),
        .target(name: "BusinessCase", dependencies: ["DealModel"]),
        .target(name: "ClosePlan", dependencies: ["DealModel", "CContent"]),
        .target(
            name: "Qualification",
            dependencies: ["DealModel", "Extraction", "Playbook", "Understanding", "BusinessCase", "ClosePlan"]),
        .target(name: "RolePlay", dependencies: ["DealModel", "CContent", "Playbook", "Extraction", "Yams"]),
        .target(
            name: "Documents",
            dependencies: ["DealModel", "Playbook", "BusinessCase", "ClosePlan", "Qualification", "Yams"]),
        .target(
            name: "Reports",
            dependencies: [
                "CContent", "DealModel", "TerminalText", "Understanding", "Playbook", "BusinessCase", "ClosePlan", "Qualification",
                .product(name: "Mustache", package: "swift-mustache"),
            ]),
        .target(
            name: "Store",
            dependencies: ["DealModel", .product(name: "GRDB", package: "GRDB.swift")]),
        .target(name: "LineEditing", dependencies: ["CEditline", "TerminalText"]),
        .target(
            name: "QualifyKit",
            dependencies: [
                "DealModel", "Extraction", "Playbook", "Understanding", "BusinessCase", "ClosePlan", "Qualification",
                "RolePlay", "Documents", "Reports", "Store", "LineEditing", "TerminalText",
            ]),
        .executableTarget(
            name: "qualify",
            dependencies: [
                "QualifyKit", "DealModel", "Playbook", "Store", "LineEditing", "Reports", "TerminalText",
                .product(name: "ArgumentParser", package: "swift-argument-parser"),
            ]),
        .testTarget(name: "DealModelTests", dependencies: ["DealModel"], exclude: ["Fixtures"]),
        .testTarget(name: "ExtractionTests", dependencies: ["Extraction", "DealModel"]),
        .testTarget(name: "PlaybookTests", dependencies: ["Playbook", "DealModel"]),
        .testTarget(name: "UnderstandingTests", dependencies: ["Understanding", "Extraction", "Playbook", "DealModel"]),
        .testTarget(name: "BusinessCaseTests", dependencies: ["BusinessCase", "DealModel"]),
        .testTarget(name: "ClosePlanTests", dependencies: ["ClosePlan", "DealModel"]),
        .testTarget(
            name: "QualificationTests",
            dependencies: ["Qualification", "Playbook", "DealModel", "BusinessCase", "ClosePlan", "Understanding", "Extraction"]),
        .testTarget(name: "RolePlayTests", dependencies: ["RolePlay", "Extraction", "Playbook", "DealModel"], exclude: ["Samples"]),
        .testTarget(name: "DocumentsTests", dependencies: ["Documents", "BusinessCase", "ClosePlan", "DealModel"]),
        .testTarget(
            name: "ReportsTests",
            dependencies: [
                "Reports", "Qualification", "DealModel", "Playbook", "BusinessCase", "TerminalText", "ClosePlan", "Understanding",
            ]),
        .executableTarget(name: "StoreProbe", dependencies: ["Store", "DealModel"], path: "Tests/StoreProbe"),
        .testTarget(
            name: "StoreTests",
            dependencies: ["Store", "StoreProbe", "DealModel", .product(name: "GRDB", package: "GRDB.swift")],
            exclude: ["Fixtures"]),
        .executableTarget(name: "line-probe", dependencies: ["LineEditing", "TerminalText"], path: "Tests/LineProbe"),
        .testTarget(name: "LineEditingTests", dependencies: ["LineEditing", "TerminalText", "line-probe"]),
        .testTarget(
            name: "QualifyKitTests",
            dependencies: ["QualifyKit", "DealModel", "Store", "LineEditing", "Playbook", "Qualification", "Reports", "RolePlay"],
            exclude: ["Sessions"]),
        .testTarget(name: "ProgramTests", dependencies: ["qualify"]),
    ],
    swiftLanguageModes: [.v6]
)

// Developers and scripts/test build for debugging and must not leave a warning; a release build must not fail on the warnings of a later compiler.
for target in package.targets where target.name != "CContent" && target.name != "CEditline" {
    target.swiftSettings = [.treatAllWarnings(as: .error, .when(configuration: .debug))]
}
