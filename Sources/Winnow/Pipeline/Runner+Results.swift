import WinnowBase

extension Runner {
  /// Takes what a worker made of a task, in the order of the tasks: to the state, the report and the outputs.
  func take(_ finished: FinishedTask, _ outputs: RunOutputs?) throws {
    // What came out of neighbours goes out as one piece.
    var pending = 0..<0
    for entry in finished.entries {
      switch entry {
      case .unchanged(let footing, let restamp):
        try outputs?.write(output: finished.output[pending])
        pending = pending.upperBound..<pending.upperBound
        guard let result = try state?.result(footing.key) else {
          throw RunFailure("the state lost the post \(footing.key); delete the state file and run again")
        }
        if restamp { try state?.restamp(footing.key, footing.stamp) }
        report.unchanged += 1
        if try write(result, outputs) { try outputs?.write(output: result.output[...]) }
      case .cleaned(let footing, var result, let output, let failure):
        if let failure { report.failures[failure, default: 0] += 1 }
        if let state {
          result.output = Array(finished.output[output])
          try state.remember(
            footing.key,
            RunState.Remembered(
              stamp: footing.stamp, digest: footing.digest, contributions: footing.contributions, pictures: footing.pictures),
            result)
        }
        guard try write(result, outputs), !output.isEmpty else { continue }
        if outputs?.partsDuplicates == true {
          try outputs?.write(output: finished.output[output])
        } else {
          pending = pending.lowerBound..<output.upperBound
        }
      }
    }
    if !pending.isEmpty { try outputs?.write(output: finished.output[pending]) }
  }

  /// Writes all of a result but its output, and says whether it has one.
  private func write(_ result: RunState.Result, _ outputs: RunOutputs?) throws -> Bool {
    guard result.error.isEmpty else {
      try outputs?.write(error: result.error)
      return false
    }
    report.written += 1
    var counts = ByteDecoder(result.counts)
    report.removedBlocks += counts.integer() ?? 0
    report.removedBytes += counts.integer() ?? 0
    report.add(result.rules ?? PostCodec.counts(&counts) ?? [])
    try outputs?.write(ledger: result.ledger)
    return true
  }
}
