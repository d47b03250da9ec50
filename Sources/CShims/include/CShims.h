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

#endif
