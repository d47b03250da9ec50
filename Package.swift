// swift-tools-version: 6.0
import PackageDescription

/// Whole-module builds of small modules lose inlining at the module borders; this gives it back in release builds.
let optimised: [SwiftSetting] = [.unsafeFlags(["-cross-module-optimization"], .when(configuration: .release))]

let package = Package(
  name: "winnow",
  products: [
    .executable(name: "winnow", targets: ["winnow"]),
    .library(name: "Winnow", targets: ["Winnow"]),
  ],
  targets: [
    // C libraries, each from its Debian package. See the README for what each is there for.
    .systemLibrary(name: "CLibXML2", pkgConfig: "libxml-2.0", providers: [.apt(["libxml2-dev"])]),
    .systemLibrary(name: "CLibCurl", providers: [.apt(["libcurl4-openssl-dev"])]),
    .systemLibrary(name: "CLibYAML", pkgConfig: "yaml-0.1", providers: [.apt(["libyaml-dev"])]),
    .systemLibrary(name: "CSQLite", pkgConfig: "sqlite3", providers: [.apt(["libsqlite3-dev"])]),
    .systemLibrary(name: "CPSL", pkgConfig: "libpsl", providers: [.apt(["libpsl-dev"])]),
    .systemLibrary(name: "CIDN2", pkgConfig: "libidn2", providers: [.apt(["libidn2-dev"])]),
    .systemLibrary(name: "CPCRE2", pkgConfig: "libpcre2-8", providers: [.apt(["libpcre2-dev"])]),
    .systemLibrary(name: "CZlib", pkgConfig: "zlib", providers: [.apt(["zlib1g-dev"])]),
    .systemLibrary(name: "CZstd", pkgConfig: "libzstd", providers: [.apt(["libzstd-dev"])]),
    .systemLibrary(name: "CNettle", pkgConfig: "nettle", providers: [.apt(["nettle-dev"])]),
    .systemLibrary(name: "CTurboJPEG", pkgConfig: "libturbojpeg", providers: [.apt(["libturbojpeg0-dev"])]),
    .systemLibrary(name: "CLibPNG", pkgConfig: "libpng", providers: [.apt(["libpng-dev"])]),
    .systemLibrary(name: "CWebP", pkgConfig: "libwebp", providers: [.apt(["libwebp-dev"])]),
    .target(name: "CShims", dependencies: ["CLibXML2", "CSQLite", "CLibCurl"], linkerSettings: [.linkedLibrary("dl")]),

    // Scans of 64 bytes at a time, inline.
    .target(name: "CScans"),

    // The program, lowest layer first.
    .target(
      name: "WinnowBase", dependencies: ["CScans", "CLibYAML", "CPCRE2", "CZlib", "CZstd", "CNettle", "CPSL", "CIDN2"],
      swiftSettings: optimised),
    // The built-in lexicons as bytes: `#embed` is C.
    .target(name: "CLexicons"),
    // The page of `winnow report`, likewise.
    .target(name: "CReportPage"),
    .target(
      name: "WinnowAttribution", dependencies: ["WinnowBase", "CLexicons"], exclude: ["Lexicons"], swiftSettings: optimised),
    .target(
      name: "WinnowFetch", dependencies: ["WinnowBase", "CLibCurl", "CLibXML2", "CZlib", "CShims"], swiftSettings: optimised),
    .target(
      name: "WinnowPictures", dependencies: ["WinnowBase", "CTurboJPEG", "CLibPNG", "CWebP"], swiftSettings: optimised),
    .target(
      name: "Winnow",
      dependencies: [
        "WinnowBase", "WinnowAttribution", "WinnowFetch", "WinnowPictures", "CSQLite", "CScans", "CShims", "CReportPage",
      ],
      exclude: ["Report/Page"], swiftSettings: optimised),
    .target(name: "WinnowCLI", dependencies: ["Winnow", "WinnowAttribution", "WinnowBase"], swiftSettings: optimised),
    .executableTarget(name: "winnow", dependencies: ["WinnowCLI", "CShims"], path: "Sources/winnow-cli"),

    // Reads lines, prints what the attribution reader makes of them; for scoring and timing it alone.
    .executableTarget(name: "attribution-probe", dependencies: ["WinnowAttribution"], path: "Benchmarks/attribution-probe"),

    .executableTarget(name: "make-posts", path: "Benchmarks/make-posts"),

    // Reading and extraction alone, and the libxml2 floor beside them; `make bench-pages`.
    .executableTarget(name: "page-bench", dependencies: ["Winnow", "WinnowBase"], path: "Benchmarks/page-bench"),
    .executableTarget(name: "libxml2-floor", dependencies: ["CLibXML2"], path: "Benchmarks/libxml2-floor"),

    // Looking at pictures, by format; `make bench-pictures`.
    .executableTarget(
      name: "picture-bench", dependencies: ["WinnowPictures", "MadePictures"], path: "Benchmarks/picture-bench",
      swiftSettings: optimised),

    .testTarget(name: "WinnowBaseTests", dependencies: ["WinnowBase"]),
    .testTarget(name: "WinnowAttributionTests", dependencies: ["WinnowAttribution"]),
    // A small web server on loopback for every test that fetches.
    .target(name: "TestServer", path: "Tests/TestServer"),
    .testTarget(name: "WinnowFetchTests", dependencies: ["WinnowFetch", "TestServer", "CZlib"]),
    // Pictures that tests and benchmarks draw and encode themselves.
    .target(
      name: "MadePictures", dependencies: ["CTurboJPEG", "CLibPNG", "CWebP"], path: "Tests/MadePictures",
      swiftSettings: [.unsafeFlags(["-O"])]),
    .testTarget(name: "WinnowPicturesTests", dependencies: ["WinnowPictures", "MadePictures"]),
    .testTarget(name: "WinnowTests", dependencies: ["Winnow", "WinnowBase", "TestServer", "MadePictures"]),
    .testTarget(name: "WinnowCLITests", dependencies: ["WinnowCLI", "WinnowBase"]),
  ],
  swiftLanguageModes: [.v6]
)
