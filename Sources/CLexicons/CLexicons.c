#include "CLexicons.h"

// #embed is C23; it builds in a moment where SwiftPM's .embedInCode takes 20 s for 100 KB.
#pragma clang diagnostic ignored "-Wc23-extensions"

static const unsigned char agencies[] = {
#embed "../WinnowAttribution/Lexicons/agencies.txt"
};
static const unsigned char publishers[] = {
#embed "../WinnowAttribution/Lexicons/publishers.txt"
};
static const unsigned char cues[] = {
#embed "../WinnowAttribution/Lexicons/cues.txt"
};
static const unsigned char words[] = {
#embed "../WinnowAttribution/Lexicons/words.txt"
};

winnow_lexicon winnow_builtin_lexicon(int index) {
  switch (index) {
  case 0: return (winnow_lexicon){"agencies.txt", agencies, sizeof agencies};
  case 1: return (winnow_lexicon){"publishers.txt", publishers, sizeof publishers};
  case 2: return (winnow_lexicon){"cues.txt", cues, sizeof cues};
  case 3: return (winnow_lexicon){"words.txt", words, sizeof words};
  default: return (winnow_lexicon){0, 0, 0};
  }
}
