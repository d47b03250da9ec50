/// What was found in the classes of one page, by their numbers (see `Attribute.number`).
final class ClassTable<Value: BitwiseCopyable> {
  // Memory of its own: an array would be looked at for whether it is shared each time that it is asked.
  private let values: UnsafeMutablePointer<Value?>
  /// How many have been set to nil or to what was found.
  private var ready = 0

  init() { values = .allocate(capacity: ClassNumbers.most + 1) }

  deinit { values.deallocate() }

  /// What `make` finds in the class of a number, asked once for each; each time for the number 0, which stands for any class.
  @inline(__always)
  func value(of number: UInt16, _ make: () -> Value) -> Value {
    let number = Int(number)
    guard number > 0, number <= ClassNumbers.most else { return make() }
    while ready <= number {
      (values + ready).initialize(to: nil)
      ready &+= 1
    }
    if let value = values[number] { return value }
    let value = make()
    values[number] = value
    return value
  }
}
