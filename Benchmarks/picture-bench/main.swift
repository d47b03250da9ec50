import MadePictures
import WinnowPictures

// picture-bench [ROUNDS]: how fast pictures are looked at, by format: SHA-256, decoding, hash. Each round takes every format once, so that
// what else the machine does falls on all; medians. A scene of discs and slopes with grain, 1600 by 1066 pixels.

let rounds = CommandLine.arguments.dropFirst().first.flatMap { Int($0) } ?? 15

/// Grain, as a camera has it: without it a drawn scene packs far smaller than a photograph.
func grained(_ picture: MadePicture) -> MadePicture {
  var picture = picture
  var state: UInt64 = 1
  for i in picture.pixels.indices {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    picture.pixels[i] = UInt8(clamping: Int(picture.pixels[i]) + Int(state >> 60) - 8)
  }
  return picture
}

let scene = grained(MadePicture.scene(1, width: 1600, height: 1066))
let files: [(name: String, bytes: [UInt8])] = [
  ("JPEG", scene.jpeg()), ("JPEG, progressive", scene.jpeg(progressive: true)), ("PNG", scene.png()), ("WebP", scene.webp()),
  ("WebP, lossless", scene.webp(lossless: true)),
]

func milliseconds(_ bytes: [UInt8], isDecoded: Bool) -> Double {
  let clock = ContinuousClock()
  let time = clock.measure {
    precondition((try? PictureLook(bytes, isDecoded: isDecoded)) != nil, "a picture of our own cannot be read")
  }
  return Double(time.components.attoseconds) / 1e15 + Double(time.components.seconds) * 1e3
}

func median(_ values: [Double]) -> Double { values.sorted()[values.count / 2] }

func column(_ text: String, _ width: Int, left: Bool = false) -> String {
  let blank = String(repeating: " ", count: max(0, width - text.count))
  return left ? text + blank : blank + text
}

func shown(_ value: Double) -> String { "\((value * 10).rounded() / 10)" }

var times = [[Double]](repeating: [], count: files.count)
var contents = times
for _ in 0..<max(1, rounds) {
  for (place, file) in files.enumerated() {
    times[place].append(milliseconds(file.bytes, isDecoded: true))
    contents[place].append(milliseconds(file.bytes, isDecoded: false))
  }
}
print(
  column("1600 x 1066", 20, left: true) + column("KB", 8) + column("ms", 8) + column("pictures/s", 12) + column("MB/s", 8)
    + column("Mpixel/s", 10) + column("bytes only, MB/s", 18))
for (place, file) in files.enumerated() {
  let (time, content) = (median(times[place]), median(contents[place]))
  let size = Double(file.bytes.count)
  print(
    column(file.name, 20, left: true) + column("\(file.bytes.count / 1000)", 8) + column(shown(time), 8)
      + column("\(Int(1000 / time))", 12) + column(shown(size / time / 1000), 8)
      + column("\(Int(1600 * 1066 / time / 1000))", 10) + column("\(Int(size / content / 1000))", 18))
}
