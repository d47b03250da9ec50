import WinnowBase

/// Checks a JSON value against a JSON Schema, as far as Winnow's own schemas go; gives the first place that does not fit.
enum SchemaCheck {
  static func problem(_ value: JSONValue, _ schema: JSONValue, at path: String = "$") -> String? {
    if let choices = schema["anyOf"]?.array {
      let problems = choices.map { problem(value, $0, at: path) }
      return problems.contains(where: { $0 == nil }) ? nil : problems.compactMap { $0 }.last
    }
    if let constant = schema["const"]?.string, value.string != constant { return "\(path) is not \(constant)" }
    if let words = schema["enum"]?.array, !words.contains(where: { $0.string == value.string }) {
      return "\(path) is not one of the words"
    }
    switch schema["type"]?.string {
    case "string": return value.string == nil ? "\(path) is no string" : nil
    case "integer": return value.int == nil ? "\(path) is no integer" : nil
    case "number": return value.double == nil ? "\(path) is no number" : nil
    case "boolean": return value.bool == nil ? "\(path) is no truth value" : nil
    case "null": return value.isNull ? nil : "\(path) is not null"
    case "array":
      guard let items = value.array else { return "\(path) is no array" }
      guard let shape = schema["items"] else { return nil }
      for (index, item) in items.enumerated() {
        if let problem = problem(item, shape, at: "\(path)[\(index)]") { return problem }
      }
      return nil
    case "object":
      guard let object = value.object else { return "\(path) is no object" }
      for name in schema["required"]?.array ?? [] where object[name.string ?? ""] == nil {
        return "\(path) lacks \(name.string ?? "")"
      }
      for member in object.members {
        guard let shape = schema["properties"]?[member.key] else {
          if schema["additionalProperties"]?.bool == false { return "\(path) has a member \(member.key) that no schema names" }
          continue
        }
        if let problem = problem(member.value, shape, at: "\(path).\(member.key)") { return problem }
      }
      return nil
    default: return nil
    }
  }
}
