// The report's page of Sources/Winnow/Report/Page, compiled in as it is.
#include <stddef.h>

typedef struct {
  const char *name;
  const unsigned char *bytes;
  size_t count;
} winnow_report_file;

/// File `index`, counted from 0; its `bytes` is null past the last one.
winnow_report_file winnow_report_page(int index);
