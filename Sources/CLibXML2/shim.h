// Swift's Foundation holds an ICU of its own, and a program cannot know two kinds of it: libxml2's headers are read without theirs, which
// adds fields at the end of a structure that is only ever pointed to.
#include <libxml/xmlversion.h>
#undef LIBXML_ICU_ENABLED

#include <libxml/HTMLparser.h>
#include <libxml/SAX2.h>
#include <libxml/parser.h>
#include <libxml/parserInternals.h>
#include <libxml/xmlmemory.h>
