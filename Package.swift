// swift-tools-version: 6.2

import PackageDescription

/// Every target of ours is built in Swift 6 mode with all warnings as errors.
let strict: [SwiftSetting] = [
  .swiftLanguageMode(.v6),
  .treatAllWarnings(as: .error),
]

let package = Package(
  name: "thidua",
  products: [
    .executable(name: "thidua", targets: ["thidua"])
  ],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2")
  ],
  targets: [
    // Text, data and chance, known to everybody.
    .target(name: "RandomNumbers", swiftSettings: strict),
    .target(name: "VietnameseText", swiftSettings: strict),
    .target(name: "JSONText", dependencies: ["VietnameseText"], swiftSettings: strict),

    // The domain: values and functions, no disk, no clock, no terminal.
    .target(name: "Emulation", dependencies: ["VietnameseText"], swiftSettings: strict),
    .target(
      name: "CDigest",
      cSettings: [.unsafeFlags(["-Wall", "-Wextra", "-Werror"])],
      linkerSettings: [.linkedLibrary("md"), .linkedLibrary("z")]
    ),
    .target(name: "CFiles", cSettings: [.unsafeFlags(["-Wall", "-Wextra", "-Werror"])]),
    .target(
      name: "CArchive",
      cSettings: [.unsafeFlags(["-Wall", "-Wextra", "-Werror"])],
      linkerSettings: [.linkedLibrary("z")]
    ),
    .target(
      name: "Storage",
      dependencies: ["CArchive", "CDigest", "CFiles", "Emulation", "JSONText", "VietnameseText"],
      swiftSettings: strict),
    .target(name: "Sample", dependencies: ["Emulation", "RandomNumbers"], swiftSettings: strict),

    // The terminal: cells and widgets, and the one place that knows ncurses.
    .target(name: "TermUI", dependencies: ["JSONText", "VietnameseText"], swiftSettings: strict),
    .target(
      name: "CNcurses",
      cSettings: [.unsafeFlags(["-Wall", "-Wextra", "-Werror"])],
      linkerSettings: [.linkedLibrary("ncursesw"), .linkedLibrary("tinfo")]
    ),
    .target(name: "Terminal", dependencies: ["CNcurses", "TermUI"], swiftSettings: strict),

    // What a person sees, and the program.
    .target(name: "Screens", dependencies: ["Emulation", "TermUI", "VietnameseText"], swiftSettings: strict),
    .executableTarget(
      name: "thidua",
      dependencies: [
        "Emulation", "JSONText", "Sample", "Screens", "Storage", "TermUI", "Terminal", "VietnameseText",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      swiftSettings: strict
    ),

    // Equipment of tests and benchmarks: a program on a pseudo terminal, and one that shows what the keyboard sends.
    .target(name: "CPty", cSettings: [.unsafeFlags(["-Wall", "-Wextra", "-Werror"])]),
    .target(
      name: "CVterm",
      cSettings: [.unsafeFlags(["-Wall", "-Wextra", "-Werror"])],
      linkerSettings: [.linkedLibrary("vterm")]
    ),
    .target(name: "PtyDriver", dependencies: ["CPty", "CVterm"], swiftSettings: strict),
    .executableTarget(
      name: "thidua-bench",
      dependencies: [
        "Emulation", "JSONText", "PtyDriver", "Storage", "thidua",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      swiftSettings: strict
    ),
    .target(name: "CTracer", cSettings: [.unsafeFlags(["-Wall", "-Wextra", "-Werror"])]),
    .target(
      name: "TestActs", dependencies: ["Emulation", "Storage", "TestProvince"], path: "Tests/TestActs",
      swiftSettings: strict),
    .executableTarget(
      name: "StoreDriver", dependencies: ["Emulation", "RandomNumbers", "Storage", "TestActs"], swiftSettings: strict),
    .executableTarget(name: "EventEcho", dependencies: ["TermUI", "Terminal"], swiftSettings: strict),

    .testTarget(name: "RandomNumbersTests", dependencies: ["RandomNumbers"], swiftSettings: strict),
    .testTarget(
      name: "VietnameseTextTests", dependencies: ["RandomNumbers", "VietnameseText"], swiftSettings: strict),
    .testTarget(name: "JSONTextTests", dependencies: ["JSONText"], swiftSettings: strict),
    .testTarget(name: "TermUITests", dependencies: ["TermUI", "VietnameseText"], swiftSettings: strict),
    .testTarget(
      name: "StorageTests",
      dependencies: ["Emulation", "JSONText", "RandomNumbers", "Storage", "TestProvince"], swiftSettings: strict),
    .testTarget(
      name: "EmulationTests", dependencies: ["Emulation", "RandomNumbers", "TestProvince"], swiftSettings: strict),
    .testTarget(
      name: "ScreensTests",
      dependencies: ["Emulation", "Sample", "Screens", "TermUI", "TestProvince", "VietnameseText"],
      exclude: ["Golden/Screens"],
      swiftSettings: strict
    ),
    .target(name: "TestProvince", dependencies: ["Emulation"], path: "Tests/TestProvince", swiftSettings: strict),
    .testTarget(
      name: "TerminalTests", dependencies: ["EventEcho", "PtyDriver", "TermUI", "Terminal"], swiftSettings: strict),
    .testTarget(
      name: "TortureTests",
      dependencies: [
        "CTracer", "Emulation", "RandomNumbers", "Screens", "Storage", "StoreDriver", "TermUI", "TestActs", "thidua",
      ],
      swiftSettings: strict
    ),
    .testTarget(
      name: "EndToEndTests", dependencies: ["PtyDriver", "RandomNumbers", "VietnameseText", "thidua"],
      swiftSettings: strict),
    .testTarget(
      name: "thiduaTests",
      dependencies: [
        "Emulation", "JSONText", "Sample", "Screens", "Storage", "TermUI", "TestProvince", "thidua",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      swiftSettings: strict),
    .testTarget(name: "SampleTests", dependencies: ["Emulation", "Sample"], swiftSettings: strict),
  ]
)
