enum MarkdownReader { static func read(_ raw: RawPost, limits: ReaderLimits) throws(ReadFailure) -> Post { throw ReadFailure("x", "x") } }
