// Static inline wrappers for what Swift cannot call: variadic functions, macros and global variables of C libraries.
#ifndef WINNOW_CSHIMS_H
#define WINNOW_CSHIMS_H

#include <malloc.h>
#include <string.h>
#include <stddef.h>
#include <stdint.h>
#ifdef __SSE2__
#include <emmintrin.h>
#endif
#include "CurlLoader.h"

// As in CLibXML2/shim.h: without the system's ICU.
#include <libxml/xmlversion.h>
#undef LIBXML_ICU_ENABLED
#include <libxml/parser.h>
#include <libxml/xmlerror.h>
#include <sqlite3.h>
#include <stdio.h>

/// SQLITE_TRANSIENT is a cast macro that Swift cannot import.
static inline int winnow_sqlite_bind_text(sqlite3_stmt *statement, int index, const char *text, int length) {
  return sqlite3_bind_text(statement, index, text, length, SQLITE_TRANSIENT);
}

static inline int winnow_sqlite_bind_blob(sqlite3_stmt *statement, int index, const void *bytes, sqlite3_uint64 length) {
  return sqlite3_bind_blob64(statement, index, bytes, length, SQLITE_TRANSIENT);
}

/// Silences libxml2's default error printer, which writes to standard error.
static inline void winnow_xml_ignore_error(void *context, const char *message, ...) {
  (void)context;
  (void)message;
}

/// `xmlFree` is a global function pointer.
static inline void winnow_xml_free(void *pointer) { xmlFree(pointer); }

/// How many of `count` bytes are line feeds, sixteen at a time.
static inline int64_t winnow_count_lines(const uint8_t *bytes, size_t count) {
  typedef uint8_t winnow_vector __attribute__((vector_size(16)));
  int64_t total = 0;
  while (count >= 16) {
    // A lane counts to 255.
    size_t blocks = count / 16 > 255 ? 255 : count / 16;
    winnow_vector lanes = {0};
    for (size_t i = 0; i < blocks; i++, bytes += 16) {
      winnow_vector block;
      memcpy(&block, bytes, 16);
      lanes -= (winnow_vector)(block == 0x0A);
    }
    for (int i = 0; i < 16; i++) total += lanes[i];
    count -= blocks * 16;
  }
  for (; count > 0; count--, bytes++) total += *bytes == 0x0A;
  return total;
}

/// A bit for each of 64 bytes that is no letter, a to z in either case; the first byte's is the lowest.
static inline uint64_t winnow_others_than_letters(const uint8_t *bytes) {
  uint64_t bits = 0;
#ifdef __SSE2__
  const __m128i fold = _mm_set1_epi8(0x20), first = _mm_set1_epi8(0x61), span = _mm_set1_epi8(25);
  for (int part = 0; part < 4; part++) {
    __m128i block = _mm_loadu_si128((const __m128i *)(bytes + part * 16));
    __m128i place = _mm_sub_epi8(_mm_or_si128(block, fold), first);
    __m128i letters = _mm_cmpeq_epi8(_mm_min_epu8(place, span), place);
    bits |= (uint64_t)(uint16_t)~_mm_movemask_epi8(letters) << (part * 16);
  }
#else
  for (int i = 0; i < 64; i++) bits |= (uint64_t)((uint8_t)((bytes[i] | 0x20) - 0x61) >= 26) << i;
#endif
  return bits;
}

#endif
