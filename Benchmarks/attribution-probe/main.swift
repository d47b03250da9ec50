import Foundation
import WinnowAttribution

// attribution-probe [line|afterImage|credit|byline] [--trace | --bench ROUNDS]: one line, or {"id","raw"}, in; one JSON object out.
let arguments = CommandLine.arguments
let contexts: [String: Context] = [
  "line": .line, "afterImage": .afterImage, "caption": .caption, "credit": .credit, "byline": .byline,
]
let context = arguments.dropFirst().compactMap { contexts[$0] }.first ?? .line
let reader = AttributionReader()
var inputs: [(id: [UInt8]?, raw: [UInt8])] = []
while let line = readLine() {
  if line.hasPrefix("{"), let object = try? JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any],
    let raw = object["raw"] as? String
  {
    inputs.append(((object["id"] as? String).map { Array($0.utf8) }, Array(raw.utf8)))
  } else {
    inputs.append((nil, Array(line.utf8)))
  }
}
var out: [UInt8] = []
if let index = arguments.firstIndex(of: "--bench"), index + 1 < arguments.count, let rounds = Int(arguments[index + 1]) {
  let clock = ContinuousClock()
  var bytes = 0
  let time = clock.measure {
    for _ in 0..<rounds {
      for input in inputs {
        input.raw.withUnsafeBufferPointer { raw in
          out.removeAll(keepingCapacity: true)
          reader.read(raw, as: context).appendJSON(to: &out, raw: raw)
          bytes += out.count
        }
      }
    }
  }
  let count = rounds * inputs.count
  let seconds = Double(time.components.seconds) + Double(time.components.attoseconds) / 1e18
  print("\(count) strings, \(seconds) s, \(Int(Double(count) / seconds)) strings/s, \(bytes) bytes out")
} else {
  for input in inputs {
    input.raw.withUnsafeBufferPointer { raw in
      let result = reader.read(raw, as: context, tracing: arguments.contains("--trace"))
      if let id = input.id {
        id.withUnsafeBufferPointer { result.appendJSON(to: &out, id: $0, raw: raw) }
      } else {
        result.appendJSON(to: &out, raw: raw)
      }
      out.append(0x0A)
      for step in result.trace { out += Array("  \(step.range) \(step.reading): \(step.text)\n".utf8) }
    }
  }
  FileHandle.standardOutput.write(Data(out))
}
