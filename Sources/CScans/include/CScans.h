// Looks at 64 bytes at a time: each function gives a bit for each byte, the first byte's the lowest. With SSE2 where it is there, which
// every x86-64 has; byte by byte elsewhere, with the same answers. The caller has seen that the bytes are there. Those for what is mostly
// short look at sixteen bytes.
#ifndef WINNOW_CSCANS_H
#define WINNOW_CSCANS_H

#include <stdint.h>

#include "CBeginnings.h"
#ifdef __SSE2__
#include <immintrin.h>

static inline __m128i winnow_load(const uint8_t *bytes) { return _mm_loadu_si128((const __m128i *)bytes); }

static inline __m128i winnow_equal(__m128i block, uint8_t byte) { return _mm_cmpeq_epi8(block, _mm_set1_epi8((char)byte)); }

/// The bytes from `low` on, `span` more than it at the most.
static inline __m128i winnow_within(__m128i block, uint8_t low, uint8_t span) {
  __m128i place = _mm_sub_epi8(block, _mm_set1_epi8((char)low));
  return _mm_cmpeq_epi8(_mm_min_epu8(place, _mm_set1_epi8((char)span)), place);
}

static inline __m128i winnow_letters(__m128i block) { return winnow_within(_mm_or_si128(block, _mm_set1_epi8(0x20)), 0x61, 25); }

static inline uint64_t winnow_bits(__m128i marks, int part) { return (uint64_t)(uint16_t)_mm_movemask_epi8(marks) << (part * 16); }
#else
static inline int winnow_is_letter(uint8_t byte) { return (uint8_t)((byte | 0x20) - 0x61) < 26; }
#endif

/// The bytes that are no letter, a to z in either case.
static inline uint64_t winnow_others_than_letters(const uint8_t *bytes) {
  uint64_t bits = 0;
#ifdef __SSE2__
  for (int part = 0; part < 4; part++) bits |= winnow_bits(winnow_letters(winnow_load(bytes + part * 16)), part);
  bits = ~bits;
#else
  for (int i = 0; i < 64; i++) bits |= (uint64_t)!winnow_is_letter(bytes[i]) << i;
#endif
  return bits;
}

/// The digits, and the bytes beyond ASCII: what a word of letters may go on with.
static inline uint64_t winnow_digits_and_wide(const uint8_t *bytes) {
  uint64_t bits = 0;
#ifdef __SSE2__
  for (int part = 0; part < 4; part++) {
    __m128i block = winnow_load(bytes + part * 16);
    // The top bit is what the bits are taken from.
    bits |= winnow_bits(_mm_or_si128(block, winnow_within(block, 0x30, 9)), part);
  }
#else
  for (int i = 0; i < 64; i++) bits |= (uint64_t)(bytes[i] >= 0x80 || (uint8_t)(bytes[i] - 0x30) < 10) << i;
#endif
  return bits;
}

/// The bytes below U+0020.
static inline uint64_t winnow_controls(const uint8_t *bytes) {
  uint64_t bits = 0;
#ifdef __SSE2__
  for (int part = 0; part < 4; part++) bits |= winnow_bits(winnow_within(winnow_load(bytes + part * 16), 0, 0x1F), part);
#else
  for (int i = 0; i < 64; i++) bits |= (uint64_t)(bytes[i] < 0x20) << i;
#endif
  return bits;
}

/// The bytes that JSON wants escaped in a string: those below U+0020, the quote and the backslash.
static inline uint64_t winnow_json_specials(const uint8_t *bytes) {
  uint64_t bits = 0;
#ifdef __SSE2__
  for (int part = 0; part < 4; part++) {
    __m128i block = winnow_load(bytes + part * 16);
    __m128i some = _mm_or_si128(winnow_equal(block, 0x22), winnow_equal(block, 0x5C));
    bits |= winnow_bits(_mm_or_si128(some, winnow_within(block, 0, 0x1F)), part);
  }
#else
  for (int i = 0; i < 64; i++) bits |= (uint64_t)(bytes[i] < 0x20 || bytes[i] == 0x22 || bytes[i] == 0x5C) << i;
#endif
  return bits;
}

/// The bytes of ASCII that end a sentence or open a bracket, `. ! ? ( [`, and those beyond ASCII.
static inline uint64_t winnow_sentence_marks(const uint8_t *bytes) {
  uint64_t bits = 0;
#ifdef __SSE2__
  for (int part = 0; part < 4; part++) {
    __m128i block = winnow_load(bytes + part * 16);
    __m128i ends = _mm_or_si128(_mm_or_si128(winnow_equal(block, 0x2E), winnow_equal(block, 0x21)), winnow_equal(block, 0x3F));
    __m128i opens = _mm_or_si128(winnow_equal(block, 0x28), winnow_equal(block, 0x5B));
    bits |= winnow_bits(_mm_or_si128(_mm_or_si128(ends, opens), block), part);
  }
#else
  for (int i = 0; i < 64; i++) {
    uint8_t byte = bytes[i];
    int is_mark = byte >= 0x80 || byte == 0x2E || byte == 0x21 || byte == 0x3F || byte == 0x28 || byte == 0x5B;
    bits |= (uint64_t)is_mark << i;
  }
#endif
  return bits;
}

/// The bytes that are no letter, digit, comma, hyphen, full stop, slash or single space, nor a part of a letter beyond ASCII: C2 and E2,
/// with which signs and white space begin, are among them. Reads 65 bytes: a space is single by the byte behind it.
static inline uint64_t winnow_rare_in_text(const uint8_t *bytes) {
  uint64_t bits = 0;
#ifdef __SSE2__
  const __m128i zero = _mm_setzero_si128();
  for (int part = 0; part < 4; part++) {
    __m128i block = winnow_load(bytes + part * 16), next = winnow_load(bytes + part * 16 + 1);
    __m128i text = _mm_or_si128(winnow_letters(block), winnow_within(block, 0x2C, 13));
    __m128i space = _mm_andnot_si128(winnow_equal(next, 0x20), winnow_equal(block, 0x20));
    // C2 and E2 differ in one bit.
    __m128i signs = winnow_equal(_mm_and_si128(block, _mm_set1_epi8((char)0xDF)), 0xC2);
    __m128i beyond = _mm_andnot_si128(signs, _mm_cmplt_epi8(block, zero));
    bits |= winnow_bits(_mm_or_si128(_mm_or_si128(text, space), beyond), part);
  }
  bits = ~bits;
#else
  for (int i = 0; i < 64; i++) {
    uint8_t byte = bytes[i];
    int is_text = winnow_is_letter(byte) || (uint8_t)(byte - 0x2C) <= 13 || (byte == 0x20 && bytes[i + 1] != 0x20);
    is_text = is_text || (byte >= 0x80 && byte != 0xC2 && byte != 0xE2);
    bits |= (uint64_t)!is_text << i;
  }
#endif
  return bits;
}

/// The place of the last byte that equals `byte`, or -1.
static inline int64_t winnow_last(const uint8_t *bytes, int64_t count, uint8_t byte) {
#ifdef __SSE2__
  for (; count >= 16; count -= 16) {
    uint32_t found = (uint32_t)_mm_movemask_epi8(winnow_equal(winnow_load(bytes + count - 16), byte));
    if (found != 0) return count - 16 + (31 - __builtin_clz(found));
  }
#endif
  while (count > 0 && bytes[count - 1] != byte) count--;
  return count - 1;
}

/// Of sixteen bytes those that end the name of a tag: white space and other bytes up to U+0020, `/` and `>`.
static inline uint32_t winnow_tag_name_ends(const uint8_t *bytes) {
#ifdef __SSE2__
  __m128i block = winnow_load(bytes);
  __m128i signs = _mm_or_si128(winnow_equal(block, 0x2F), winnow_equal(block, 0x3E));
  return (uint32_t)_mm_movemask_epi8(_mm_or_si128(signs, winnow_within(block, 0, 0x20)));
#else
  uint32_t bits = 0;
  for (int i = 0; i < 16; i++) bits |= (uint32_t)(bytes[i] <= 0x20 || bytes[i] == 0x2F || bytes[i] == 0x3E) << i;
  return bits;
#endif
}

/// Of sixteen bytes those that end the name of an attribute: what ends a tag's, and `=`.
static inline uint32_t winnow_attribute_name_ends(const uint8_t *bytes) {
#ifdef __SSE2__
  __m128i block = winnow_load(bytes);
  __m128i signs = _mm_or_si128(winnow_equal(block, 0x2F), winnow_within(block, 0x3D, 1));
  return (uint32_t)_mm_movemask_epi8(_mm_or_si128(signs, winnow_within(block, 0, 0x20)));
#else
  uint32_t bits = 0;
  for (int i = 0; i < 16; i++) {
    uint8_t byte = bytes[i];
    bits |= (uint32_t)(byte <= 0x20 || byte == 0x2F || byte == 0x3D || byte == 0x3E) << i;
  }
  return bits;
#endif
}

/// Of sixteen bytes those above U+0020.
static inline uint32_t winnow_visible(const uint8_t *bytes) {
#ifdef __SSE2__
  return (uint32_t)_mm_movemask_epi8(winnow_within(winnow_load(bytes), 0, 0x20)) ^ 0xFFFF;
#else
  uint32_t bits = 0;
  for (int i = 0; i < 16; i++) bits |= (uint32_t)(bytes[i] > 0x20) << i;
  return bits;
#endif
}

/// Of sixteen bytes those that equal `one` or `other`.
static inline uint32_t winnow_either(const uint8_t *bytes, uint8_t one, uint8_t other) {
#ifdef __SSE2__
  __m128i block = winnow_load(bytes);
  return (uint32_t)_mm_movemask_epi8(_mm_or_si128(winnow_equal(block, one), winnow_equal(block, other)));
#else
  uint32_t bits = 0;
  for (int i = 0; i < 16; i++) bits |= (uint32_t)(bytes[i] == one || bytes[i] == other) << i;
  return bits;
#endif
}

/// Of sixteen places those at which `first` stands, and `last` so many bytes behind it, letters of any case; some signs pass for others.
/// Reads as many bytes behind the sixteen.
static inline uint32_t winnow_ends_of_text(const uint8_t *bytes, int64_t distance, uint8_t first, uint8_t last) {
#ifdef __SSE2__
  const __m128i small = _mm_set1_epi8(0x20);
  __m128i one = winnow_equal(_mm_or_si128(winnow_load(bytes), small), first | 0x20);
  __m128i other = winnow_equal(_mm_or_si128(winnow_load(bytes + distance), small), last | 0x20);
  return (uint32_t)_mm_movemask_epi8(_mm_and_si128(one, other));
#else
  uint32_t bits = 0;
  for (int i = 0; i < 16; i++) {
    bits |= (uint32_t)((bytes[i] | 0x20) == (first | 0x20) && (bytes[i + distance] | 0x20) == (last | 0x20)) << i;
  }
  return bits;
#endif
}

/// Of sixteen bytes those that a text of single spaces may not hold as they are: controls, a space before another byte that is one of
/// these or before the sixteenth, and the first bytes of signs that are white space or nothing (C2, E2, E3, EF).
static inline uint32_t winnow_text_stops(const uint8_t *bytes) {
  uint32_t stops = 0, spaces = 0;
#ifdef __SSE2__
  __m128i block = winnow_load(bytes);
  // C2 and E2 differ in one bit.
  __m128i signs = winnow_equal(_mm_and_si128(block, _mm_set1_epi8((char)0xDF)), 0xC2);
  signs = _mm_or_si128(signs, _mm_or_si128(winnow_equal(block, 0xE3), winnow_equal(block, 0xEF)));
  stops = (uint32_t)_mm_movemask_epi8(_mm_or_si128(signs, winnow_within(block, 0, 0x20)));
  spaces = (uint32_t)_mm_movemask_epi8(winnow_equal(block, 0x20));
#else
  for (int i = 0; i < 16; i++) {
    uint8_t byte = bytes[i];
    stops |= (uint32_t)(byte <= 0x20 || byte == 0xC2 || byte == 0xE2 || byte == 0xE3 || byte == 0xEF) << i;
    spaces |= (uint32_t)(byte == 0x20) << i;
  }
#endif
  return (stops & ~spaces) | (spaces & (stops >> 1 | 0x8000));
}

#ifdef __SSE2__
/// Whether the processor has AVX2.
static inline int winnow_has_wide(void) { return __builtin_cpu_supports("avx2") != 0; }

/// The line feeds of as many whole blocks of 128 bytes as stand from `*from` to `to`, and `*from` moved behind them.
static inline __attribute__((target("avx2"))) int64_t winnow_line_feeds_wide(const uint8_t *bytes, int64_t *from, int64_t to) {
  const __m256i feed = _mm256_set1_epi8(0x0A), zero = _mm256_setzero_si256();
  __m256i sums = zero;
  int64_t at = *from;
  while (at + 128 <= to) {
    // A lane counts to 255, by at most four at a time.
    int64_t end = to - at > 63 * 128 ? at + 63 * 128 : to;
    __m256i lanes = zero;
    for (; at + 128 <= end; at += 128) {
      const __m256i *blocks = (const __m256i *)(bytes + at);
      __m256i one = _mm256_add_epi8(
          _mm256_cmpeq_epi8(_mm256_loadu_si256(blocks), feed), _mm256_cmpeq_epi8(_mm256_loadu_si256(blocks + 1), feed));
      __m256i two = _mm256_add_epi8(
          _mm256_cmpeq_epi8(_mm256_loadu_si256(blocks + 2), feed), _mm256_cmpeq_epi8(_mm256_loadu_si256(blocks + 3), feed));
      lanes = _mm256_sub_epi8(lanes, _mm256_add_epi8(one, two));
    }
    sums = _mm256_add_epi64(sums, _mm256_sad_epu8(lanes, zero));
  }
  *from = at;
  __m128i half = _mm_add_epi64(_mm256_castsi256_si128(sums), _mm256_extracti128_si256(sums, 1));
  return _mm_cvtsi128_si64(half) + _mm_cvtsi128_si64(_mm_unpackhi_epi64(half, half));
}

/// The place from `at` on, by whole blocks of 128 bytes, before which all is ASCII.
static inline __attribute__((target("avx2"))) int64_t winnow_ascii_blocks_wide(const uint8_t *bytes, int64_t at, int64_t count) {
  for (; at + 128 <= count; at += 128) {
    const __m256i *blocks = (const __m256i *)(bytes + at);
    __m256i one = _mm256_or_si256(_mm256_loadu_si256(blocks), _mm256_loadu_si256(blocks + 1));
    __m256i two = _mm256_or_si256(_mm256_loadu_si256(blocks + 2), _mm256_loadu_si256(blocks + 3));
    if (_mm256_movemask_epi8(_mm256_or_si256(one, two)) != 0) break;
  }
  return at;
}
#endif

/// The place of the first byte beyond ASCII from `at` on, or `count`.
static inline int64_t winnow_ascii_end(const uint8_t *bytes, int64_t at, int64_t count) {
#ifdef __SSE2__
  // Most runs are short between the letters of other scripts.
  if (at + 16 <= count) {
    uint32_t beyond = (uint32_t)_mm_movemask_epi8(winnow_load(bytes + at));
    if (beyond != 0) return at + __builtin_ctz(beyond);
  }
  if (at + 256 <= count && winnow_has_wide()) at = winnow_ascii_blocks_wide(bytes, at, count);
  for (; at + 128 <= count; at += 128) {
    __m128i all = winnow_load(bytes + at);
    for (int part = 1; part < 8; part++) all = _mm_or_si128(all, winnow_load(bytes + at + part * 16));
    if (_mm_movemask_epi8(all) != 0) break;
  }
  for (; at + 16 <= count; at += 16) {
    uint32_t beyond = (uint32_t)_mm_movemask_epi8(winnow_load(bytes + at));
    if (beyond != 0) return at + __builtin_ctz(beyond);
  }
#endif
  while (at < count && bytes[at] < 0x80) at++;
  return at;
}

/// How many line feeds stand from `from` to `to`, of `count` bytes.
static inline int64_t winnow_line_feeds(const uint8_t *bytes, int64_t from, int64_t to, int64_t count) {
  int64_t total = 0;
#ifdef __SSE2__
  const __m128i zero = _mm_setzero_si128();
  if (from + 256 <= to && winnow_has_wide()) total = winnow_line_feeds_wide(bytes, &from, to);
  while (from + 16 <= to) {
    // A lane counts to 255, by at most four at a time.
    int64_t end = to - from > 63 * 64 ? from + 63 * 64 : to;
    __m128i lanes = zero;
    for (; from + 64 <= end; from += 64) {
      __m128i one = _mm_add_epi8(winnow_equal(winnow_load(bytes + from), 0x0A), winnow_equal(winnow_load(bytes + from + 16), 0x0A));
      __m128i two =
          _mm_add_epi8(winnow_equal(winnow_load(bytes + from + 32), 0x0A), winnow_equal(winnow_load(bytes + from + 48), 0x0A));
      lanes = _mm_sub_epi8(lanes, _mm_add_epi8(one, two));
    }
    for (; from + 16 <= end; from += 16) lanes = _mm_sub_epi8(lanes, winnow_equal(winnow_load(bytes + from), 0x0A));
    __m128i sums = _mm_sad_epu8(lanes, zero);
    total += _mm_cvtsi128_si32(sums) + _mm_extract_epi16(sums, 4);
  }
  if (from < to && from + 16 <= count) {
    uint32_t bits = (uint32_t)_mm_movemask_epi8(winnow_equal(winnow_load(bytes + from), 0x0A)) & ((1u << (to - from)) - 1);
    for (; bits != 0; bits &= bits - 1) total++;
    return total;
  }
#endif
  for (; from < to; from++) total += bytes[from] == 0x0A;
  return total;
}

/// Where a quoted value ends: the first `quote` from `at` on, or `stop`. `references` gets a bit where a `&` stands before it, and is left
/// as it is elsewhere.
static inline __attribute__((always_inline)) const uint8_t *winnow_value_end(
    const uint8_t *at, const uint8_t *stop, uint8_t quote, uint32_t *references) {
#ifdef __SSE2__
  // Each quote differs from `&` in one bit. Callers name the quote, so that both are constants.
  const __m128i apart = _mm_set1_epi8((char)(quote ^ 0x26)), either = _mm_set1_epi8((char)(quote | 0x26));
  for (; stop - at >= 16; at += 16) {
    __m128i block = winnow_load(at);
    uint32_t some = (uint32_t)_mm_movemask_epi8(_mm_cmpeq_epi8(_mm_or_si128(block, apart), either));
    if (some == 0) continue;
    uint32_t found = (uint32_t)_mm_movemask_epi8(winnow_equal(block, 0x26)), ends = some ^ found;
    if (ends != 0) {
      // The bits below the first end.
      *references |= found & (ends ^ (ends - 1));
      return at + __builtin_ctz(ends);
    }
    *references |= found;
  }
#endif
  for (; at < stop && *at != quote; at++) *references |= *at == 0x26;
  return at;
}

/// What stands in a run of ASCII: where the blocks end that were looked at, how many marks end or divide sentences, and by bits whether
/// there is a figure (1), a `k` behind an `o`, a `z` or a `u` (2), or a colon (4).
typedef struct {
  int64_t end;
  int32_t commas;
  uint32_t signs;
} winnow_measure;

/// Looks at text from `at` on, sixteen bytes of ASCII at a time, up to a block with other bytes or the last bytes of `count`: commas,
/// semicolons, and points before a space count.
static inline winnow_measure winnow_measure_ascii(const uint8_t *bytes, int64_t at, int64_t count) {
  winnow_measure measure = {at, 0, 0};
#ifdef __SSE2__
  uint32_t last = at > 0 && bytes[at - 1] < 0x80 ? bytes[at - 1] : 0;
  for (; at + 16 <= count; at += 16) {
    __m128i block = winnow_load(bytes + at);
    if (_mm_movemask_epi8(block) != 0) break;
    __m128i small = _mm_or_si128(block, _mm_set1_epi8(0x20));
    uint32_t letters = (uint32_t)_mm_movemask_epi8(winnow_equal(small, 0x6B));
    if (letters != 0) {
      __m128i before = _mm_or_si128(_mm_slli_si128(small, 1), _mm_cvtsi32_si128((int)(last | 0x20)));
      __m128i some = _mm_or_si128(_mm_or_si128(winnow_equal(before, 0x6F), winnow_equal(before, 0x7A)), winnow_equal(before, 0x75));
      if ((letters & (uint32_t)_mm_movemask_epi8(some)) != 0) measure.signs |= 2;
    }
    last = bytes[at + 15];
    uint32_t spaces = (uint32_t)_mm_movemask_epi8(winnow_equal(block, 0x20));
    uint32_t low = (uint32_t)_mm_movemask_epi8(_mm_cmplt_epi8(block, _mm_set1_epi8(0x40)));
    if (low == spaces) continue;
    uint32_t behind = spaces >> 1 | (at + 16 < count && bytes[at + 16] == 0x20 ? 0x8000 : 0);
    uint32_t marks = (uint32_t)_mm_movemask_epi8(_mm_or_si128(winnow_equal(block, 0x2C), winnow_equal(block, 0x3B)));
    marks |= (uint32_t)_mm_movemask_epi8(winnow_equal(block, 0x2E)) & behind;
    for (; marks != 0; marks &= marks - 1) measure.commas++;
    if (_mm_movemask_epi8(winnow_within(block, 0x30, 9)) != 0) measure.signs |= 1;
    if (_mm_movemask_epi8(winnow_equal(block, 0x3A)) != 0) measure.signs |= 4;
  }
  measure.end = at;
#endif
  return measure;
}

/// An attribute of a start tag: its name's first eight bytes, the first lowest, and places.
typedef struct {
  uint64_t word;
  int64_t name, name_end, value, value_end;
  /// Not 0 where the value holds a reference, or may.
  uint32_t references;
} winnow_attribute;

/// Reads the next attribute of a start tag from `*place` on and moves that behind it: 1, 0 where the tag ends instead, and -1 where the
/// bytes do.
static inline __attribute__((always_inline)) int winnow_next_attribute(
    const uint8_t *bytes, int64_t *place, int64_t count, winnow_attribute *found) {
  const uint8_t *at = bytes + *place, *const stop = bytes + count;
  // Mostly a single space.
  if (at < stop && *at == 0x20) at++;
  if (at >= stop || *at <= 0x20 || *at == 0x2F) {
    while (at < stop && (*at <= 0x20 || *at == 0x2F)) at++;
    if (at >= stop) return -1;
  }
  if (*at == 0x3E) {
    *place = at + 1 - bytes;
    return 0;
  }
  const uint8_t *end = at + 1;
  uint64_t word = 0;
  uint32_t ends = 0;
#ifdef __SSE2__
  // None of the signs ends a name with its first byte.
  if (stop - at >= 16) {
    word = (uint64_t)_mm_cvtsi128_si64(winnow_load(at));
    ends = winnow_attribute_name_ends(at) & ~1u;
    if (ends == 0 && stop - at >= 32) ends = winnow_attribute_name_ends(at + 16) << 16;
  }
  if (ends != 0) end = at + __builtin_ctz(ends);
#endif
  if (ends == 0) {
    while (end < stop && *end > 0x20 && *end != 0x2F && *end != 0x3D && *end != 0x3E) end++;
    word = 0;
    for (int i = 0; i < 8 && at + i < end; i++) word |= (uint64_t)at[i] << (i * 8);
  }
  found->word = word;
  found->name = at - bytes;
  found->name_end = end - bytes;
  found->references = 0;
  at = end;
  // Nearly all values stand right behind the sign, in the one or the other quotes.
  if (stop - at < 2 || at[0] != 0x3D || at[1] <= 0x20) {
    while (at < stop && *at <= 0x20) at++;
    if (at >= stop || *at != 0x3D) {
      found->value = found->value_end = end - bytes;
      *place = at - bytes;
      return 1;
    }
    at++;
    while (at < stop && *at <= 0x20) at++;
    if (at >= stop) return -1;
  } else {
    at++;
  }
  const uint8_t *value = at, *value_end;
  if (*at == 0x22 || *at == 0x27) {
    value = at + 1;
    value_end = *at == 0x22 ? winnow_value_end(value, stop, 0x22, &found->references)
                            : winnow_value_end(value, stop, 0x27, &found->references);
    at = value_end < stop ? value_end + 1 : stop;
  } else {
    while (at < stop && *at > 0x20 && *at != 0x3E) at++;
    value_end = at;
    found->references = 1;
  }
  found->value = value - bytes;
  found->value_end = value_end - bytes;
  *place = at - bytes;
  return 1;
}

/// How many attributes of a start tag were read, where what comes behind them begins, and whether the tag goes on: 1, 0 where it ends there,
/// and -1 where the bytes do.
typedef struct {
  int64_t next;
  int32_t count, state;
} winnow_attributes;

/// Reads up to `most` attributes of a start tag from `at` on.
static inline winnow_attributes winnow_read_attributes(
    const uint8_t *bytes, int64_t at, int64_t count, winnow_attribute *found, int32_t most) {
  winnow_attributes read = {at, 0, 1};
  while (read.count < most) {
    read.state = winnow_next_attribute(bytes, &read.next, count, found + read.count);
    if (read.state <= 0) break;
    read.count++;
  }
  return read;
}

#endif
