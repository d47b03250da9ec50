import Glibc
import Winnow
import WinnowAttribution
import WinnowBase

extension Command {
  static let attribute = Command(
    name: "attribute", summary: "split credit lines, bylines and source lines into people, agencies and publishers",
    usage: "- | FILE | --text LINE [--explain]",
    discussion: """
      Reads one string a line, bare or as {"id","raw"}, and prints for each one JSON object {"id","raw","kind","people","agencies",\
      "publisher","role","file_photo","year"}; kind is credit, byline, source or none.
      """,
    options: [
      Option(name: "text", value: "LINE", help: "read this one line"),
      Option(name: "lexicon", value: "FILE", help: "agencies and publishers of your own, over the built-in ones"),
      Option(name: "explain", help: "show how each word was read instead of JSON"),
    ],
    examples: [
      ("winnow attribute --text 'Abdel Kareem Hana/AP'", "one line"),
      ("cut -f3 captions.tsv | winnow attribute - > credits.jsonl", "many"),
    ], operands: 0...1
  ) { arguments, console throws(RunFailure) in
    let reader: AttributionReader
    if let path = arguments.value("lexicon") {
      do {
        reader = AttributionReader(
          lexicon: try Lexicon.builtIn.extended(with: String(decoding: InputFile.read(path), as: UTF8.self), file: path))
      } catch {
        throw RunFailure("\(error)", status: .usage)
      }
    } else {
      reader = AttributionReader()
    }
    let explains = arguments.has("explain")
    var out: [UInt8] = []
    func answer(_ line: UnsafeBufferPointer<UInt8>) {
      if line.first == UInt8(ascii: "{"), let request = AttributionRequest(line) {
        write(UnsafeBufferPointer(rebasing: line[request.raw]), id: request.id.map { UnsafeBufferPointer(rebasing: line[$0]) })
      } else if line.first == UInt8(ascii: "{"), let value = try? JSONParser.parse(line), let raw = value["raw"]?.string {
        var raw = raw
        var id = value["id"].map { $0.string ?? $0.text } ?? ""
        raw.withUTF8 { raw in id.withUTF8 { id in write(raw, id: value["id"] == nil ? nil : id) } }
      } else {
        write(line, id: nil)
      }
    }
    func write(_ raw: UnsafeBufferPointer<UInt8>, id: UnsafeBufferPointer<UInt8>?) {
      let attribution = reader.read(raw, as: .line, tracing: explains)
      if explains {
        out.append(contentsOf: "\(String(decoding: raw, as: UTF8.self))\n  = \(Self.summary(attribution))\n".utf8)
        for step in attribution.trace {
          let reading = step.reading + String(repeating: " ", count: max(0, 11 - step.reading.utf8.count))
          out.append(contentsOf: "  \(reading) \(step.text)\n".utf8)
        }
      } else {
        attribution.appendJSON(to: &out, id: id, raw: raw)
        out.append(0x0A)
      }
      if out.count > 1 << 18 {
        console.output(out)
        out.removeAll(keepingCapacity: true)
      }
    }
    if let text = arguments.value("text") {
      Array(text.utf8).withUnsafeBufferPointer { write($0, id: nil) }
    } else {
      guard let path = arguments.operands.first else {
        throw RunFailure("what shall be read? Give a file, - for standard input, or --text LINE", status: .usage)
      }
      do {
        var lines = try LineReader(path)
        while try lines.advance() { lines.withLine { answer($0) } }
      } catch {
        throw RunFailure("\(error)")
      }
    }
    console.output(out)
    return 0
  }

  /// "credit: people Jane Roe; agencies AP", for people to read.
  private static func summary(_ attribution: Attribution) -> String {
    var parts: [String] = []
    if !attribution.people.isEmpty {
      parts.append("people " + attribution.people.map { $0.name + ($0.role.map { " (\($0))" } ?? "") }.joined(separator: ", "))
    }
    if !attribution.agencies.isEmpty { parts.append("agencies " + attribution.agencies.map(\.name).joined(separator: ", ")) }
    if let publisher = attribution.publisher { parts.append("publisher " + publisher.name) }
    if let role = attribution.role { parts.append("role " + role) }
    if attribution.filePhoto { parts.append("file photo") }
    if let year = attribution.year { parts.append("year \(year)") }
    if let license = attribution.license { parts.append("licence " + license) }
    return attribution.kind.rawValue + (parts.isEmpty ? "" : ": " + parts.joined(separator: "; "))
  }
}
