// swift-tools-version: 6.2
import PackageDescription

// Measures the scheduler, built from the program's own sources (symbolic links): swift run -c release
let package = Package(
    name: "schedule",
    targets: [
        .target(name: "CContent", exclude: ["data"]),
        .target(name: "DealModel"),
        .target(name: "ClosePlan", dependencies: ["DealModel", "CContent"]),
        .executableTarget(name: "schedule", dependencies: ["ClosePlan", "DealModel"]),
    ],
    swiftLanguageModes: [.v6]
)
