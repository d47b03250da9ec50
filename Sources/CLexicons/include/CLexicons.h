// The built-in lexicons of Sources/WinnowAttribution/Lexicons, compiled in as they are.
#include <stddef.h>

typedef struct {
  const char *name;
  const unsigned char *bytes;
  size_t count;
} winnow_lexicon;

/// Lexicon `index`, counted from 0; its `bytes` is null past the last one.
winnow_lexicon winnow_builtin_lexicon(int index);
