// swift-tools-version: 6.2
import PackageDescription

// Fits what decides which answer a trainee's line asks for. The features come from the very sources that the program is built from
// (symbolic links), so that what is fitted and what is used can never differ.
let package = Package(
    name: "drill",
    dependencies: [.package(url: "https://github.com/jpsim/Yams", from: "6.2.2")],
    targets: [
        .target(name: "CContent", exclude: ["data"]),
        .target(name: "DealModel"),
        .target(name: "Extraction", dependencies: ["DealModel", "CContent"]),
        .target(name: "Playbook", dependencies: ["DealModel", "CContent", "Yams"]),
        .target(name: "RolePlay", dependencies: ["DealModel", "CContent", "Playbook", "Extraction", "Yams"]),
        .executableTarget(name: "fit", dependencies: ["RolePlay", "Extraction"]),
    ],
    swiftLanguageModes: [.v6]
)
