import Testing

@testable import Winnow

/// What writers of blogs ask of their readers below the text, and what widgets write there.
@Suite struct ReaderPleaTests {
  private func left(_ story: String, _ line: String) -> [String] {
    let post = linePost([story, story, story, line])
    return remaining(post, StripBoilerplate().edits(to: post))
  }

  @Test(arguments: [
    "If you enjoyed this post, consider buying me a coffee.", "If you found this useful, you can buy me a coffee.",
    "Did you like this article? Consider supporting us with a small donation.", "Enjoying the blog?", "Like what you read?",
    "Notify of", "Inline Feedbacks", "Oldest Newest Most Voted", "Subscribe: Apple Podcasts | Spotify | RSS",
    "Subscribe on YouTube | Apple Podcasts", "Wenn dir der Beitrag gefallen hat, kannst du mich auf Steady unterstützen.",
    "Gostou do artigo? Partilhe com os seus amigos!", "Se gostou deste texto, pague-me um café.", "¿Te ha gustado el artículo?",
    "Podobał Ci się wpis? Postaw mi wirtualną kawę!", "Jeśli spodobał Ci się ten artykuł, udostępnij go znajomym.",
    "Если статья была полезной, поддержите автора.", "ブログランキングに参加しています。応援クリックお願いします！", "공감과 댓글은 글쓴이에게 큰 힘이 됩니다.",
    "이 글이 도움이 되셨다면 공감 버튼을 눌러주세요!", "이 포스팅은 쿠팡 파트너스 활동의 일환으로, 이에 따른 일정액의 수수료를 제공받습니다.", "Bizi Instagram'da takip edin: @kiyi",
    "Bu haber 412 kez okundu.", "往期推荐",
  ])
  func pleasGo(_ line: String) {
    let story = "The ferry left late on Monday, and the people on the quay waited in the rain until it had turned around the mole."
    #expect(left(story, line) == [story, story, story])
  }

  @Test(arguments: [
    "I hope that you enjoy the walk as much as we did, and bring a coat.",
    "She enjoyed this post so much that she moved to the village.",
    "Subscribers read the paper on Apple Podcasts and Spotify, or so the survey of the town's listeners has it.",
    "Listen on Apple Podcasts if your family shares a plan, and on Overcast if you care for the sound of voices.",
    "We had a coffee on the quay and supported each other on the way home.",
    "Wenn dir der Wein schmeckt, fahr im Herbst wieder hin.",
    "Bu kitap üç kez okundu ve her seferinde başka bir şey söyledi.", "ランキングの一位は、今年も灯台のある町だった。",
  ])
  func closingSentencesStay(_ line: String) {
    let story = "The ferry left late on Monday, and the people on the quay waited in the rain until it had turned around the mole."
    #expect(left(story, line) == [story, story, story, line])
  }
}
