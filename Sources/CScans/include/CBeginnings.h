// Finds where one of many phrases may begin in a text, sixteen places at a time where the processor has SSSE3 (every x86-64 since 2006 has),
// place by place elsewhere, with the same answers.
#ifndef WINNOW_CBEGINNINGS_H
#define WINNOW_CBEGINNINGS_H

#include <stdint.h>
#ifdef __SSE2__
#include <tmmintrin.h>
#endif

/// How the phrases of a list begin.
typedef struct {
  /// For each first byte whether a phrase may begin with it.
  const uint8_t *firsts;
  /// For each two bytes of ASCII a bit, in the order of the first: whether a phrase may begin with them.
  const uint64_t *pairs;
  /// Six tables of sixteen bytes: for the low and the high half of a phrase's first, second and third byte a bit for each of eight groups
  /// of phrases, whether one of the group may have it there.
  const uint8_t *halves;
} winnow_beginnings;

/// Whether a phrase may begin at a place, by its first two bytes.
static inline int winnow_begins(const uint8_t *bytes, int64_t at, int64_t count, winnow_beginnings phrases) {
  uint8_t one = bytes[at];
  if (!phrases.firsts[one]) return 0;
  if (at + 1 == count) return 1;
  uint8_t two = bytes[at + 1];
  return (one | two) >= 0x80 || (phrases.pairs[one << 1 | two >> 6] >> (two & 63) & 1) != 0;
}

/// Whether the processor has SSSE3.
static inline int winnow_has_shuffle(void) {
#ifdef __SSE2__
  return __builtin_cpu_supports("ssse3") != 0;
#else
  return 0;
#endif
}

#ifdef __SSE2__
/// The same as `winnow_next_beginning`, for texts of at least 18 bytes.
static inline __attribute__((target("ssse3"))) int64_t winnow_next_beginning_by_halves(
    const uint8_t *bytes, int64_t at, int64_t count, winnow_beginnings phrases) {
  const __m128i *tables = (const __m128i *)phrases.halves;
  const __m128i low = _mm_set1_epi8(0x0F), zero = _mm_setzero_si128();
  __m128i half[6];
  for (int i = 0; i < 6; i++) half[i] = _mm_loadu_si128(tables + i);
  while (at + 2 < count) {
    // The last block overlaps the one before.
    int64_t start = at + 18 <= count ? at : count - 18;
    __m128i groups = _mm_set1_epi8((char)0xFF);
    for (int i = 0; i < 3; i++) {
      __m128i block = _mm_loadu_si128((const __m128i *)(bytes + start + i));
      groups = _mm_and_si128(groups, _mm_shuffle_epi8(half[2 * i], _mm_and_si128(block, low)));
      groups = _mm_and_si128(groups, _mm_shuffle_epi8(half[2 * i + 1], _mm_and_si128(_mm_srli_epi16(block, 4), low)));
    }
    uint32_t found = 0xFFFF ^ (uint32_t)_mm_movemask_epi8(_mm_cmpeq_epi8(groups, zero));
    found &= 0xFFFFu << (at - start);
    for (; found != 0; found &= found - 1) {
      int64_t place = start + __builtin_ctz(found);
      if (winnow_begins(bytes, place, count, phrases)) return place;
    }
    at = start + 16;
  }
  while (at < count && !winnow_begins(bytes, at, count, phrases)) at++;
  return at;
}
#endif

/// The first place from `at` on where a phrase may begin, or `count`. Behind the first two bytes not every byte of a phrase is looked at.
static inline int64_t winnow_next_beginning(
    const uint8_t *bytes, int64_t at, int64_t count, winnow_beginnings phrases, int has_shuffle) {
#ifdef __SSE2__
  if (has_shuffle && count >= 18) return winnow_next_beginning_by_halves(bytes, at, count, phrases);
#endif
  while (at < count && !winnow_begins(bytes, at, count, phrases)) at++;
  return at;
}

#endif
