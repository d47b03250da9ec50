import WinnowBase

/// One setting of a component: its name, help, kind, default and how a value from the pipeline file reaches the component.
///
/// A component lists its settings once, as key paths; the reader of pipeline files, `winnow stages`, the manual, the JSON Schema and
/// the lints all read that list.
public struct Setting<Root>: Sendable {
  public let name: String
  public let help: String
  public let kind: SettingKind
  public let required: Bool
  /// The default as the manual shows it, read from a fresh component; nil where there is none.
  public let defaultText: @Sendable (Root) -> String?
  /// Reads a value into the component, or says what is wrong with it.
  let assign: @Sendable (inout Root, YAMLNode, inout SettingReader) -> Void
}

/// What values a setting takes.
public indirect enum SettingKind: Sendable, Equatable {
  case flag
  case integer(ClosedRange<Int>)
  case number(ClosedRange<Double>)
  case text
  /// A path, taken relative to the pipeline file.
  case path
  /// A duration: `500ms`, `10s`, `2m`, or a bare number of seconds.
  case duration
  /// A size: `500 KiB`, `16 MiB`, or a bare number of bytes.
  case size
  case choice([String])
  case list(SettingKind)
  /// A mapping with fixed keys.
  case record([String])
  /// A mapping from any key to a text.
  case mapping
}
