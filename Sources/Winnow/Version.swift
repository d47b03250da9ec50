/// The program's version. Results that a state remembers are made again under another version.
public enum Version {
  public static let current = "0.1.0"
}
