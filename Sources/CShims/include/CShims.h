// Static inline wrappers for what Swift cannot call: variadic functions, macros and global variables of C libraries.
#ifndef WINNOW_CSHIMS_H
#define WINNOW_CSHIMS_H

#include <malloc.h>
#include <string.h>
#include <stddef.h>
#include <stdint.h>
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

#endif
