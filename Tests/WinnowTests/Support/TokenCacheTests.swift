import Testing

@testable import Winnow

struct TokenCacheTests {
  private func ask(_ cache: TokenCache<Int>, _ word: String, _ value: Int) -> (value: Int, isMade: Bool) {
    var isMade = false
    let found = Array(word.utf8).withUnsafeBufferPointer { bytes in
      cache.value(of: bytes) { _ in
        isMade = true
        return value
      }
    }
    return (found, isMade)
  }

  @Test func wordsAreRememberedByAllTheirBytes() {
    let cache = TokenCache(none: -1)
    let letters = "abcdefghijklmnopqrstuvwxyz0123456789-_.:ABCDEF"
    for length in 1...44 {
      let word = String(letters.prefix(length))
      #expect(ask(cache, word, length) == (length, true))
      // Words of more bytes than an entry has room for are asked anew.
      #expect(ask(cache, word, 1000) == (length <= 40 ? length : 1000, length > 40))
      for place in 0..<length {
        var other = Array(word.utf8)
        other[place] = 0x7E
        let made = ask(cache, String(decoding: other, as: UTF8.self), 500 + place)
        #expect(made == (500 + place, true))
      }
    }
    #expect(ask(cache, "", 3) == (3, true))
  }

  @Test func poolsGiveBackWhatWasGiven() {
    let pool = Pool { TokenCache(none: 0) }
    let first = pool.take()
    let second = pool.take()
    #expect(first !== second)
    pool.give(first)
    #expect(pool.take() === first)
  }

  @Test func rememberedClassesSayWhatTheySayAlone() {
    let known = TokenCache(none: TraitLexicon.Named())
    let values = [
      "entry-content", "article body", "article-body", "has-sidebar", "no sidebar", "sidebar no-print", "bg-notification row",
      "bg notification", "go gp dg ad gq", "elementor-element-ad97b7a", "hidden md:block", "related cmp-teaser", "related",
      "sharePost  \t nav\nfooter", "ÄRTICLE über", "a-very-long-name-of-a-class-that-no-cache-remembers__sidebar",
    ]
    for value in values + values.reversed() {
      Array(value.utf8).withUnsafeBufferPointer { bytes in
        var (mayHide, mayHideAlone) = (false, false)
        let remembered = TraitLexicon.traits(bytes, mayHide: &mayHide, known: known)
        #expect(remembered == TraitLexicon.traits(bytes, mayHide: &mayHideAlone), "\(value)")
        #expect(mayHide == mayHideAlone, "\(value)")
      }
    }
  }
}
