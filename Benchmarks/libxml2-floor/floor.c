// floor FOLDER [ROUNDS]: the least that a program on libxml2 pays. Parses every .html of a folder from memory, by SAX with the text counted and to a
// tree with its text. One line a round: name, seconds, pages, bytes of HTML, bytes of text.
#include <dirent.h>
#include <libxml/HTMLparser.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

typedef struct { char *bytes; int size; } Page;

static long textBytes;
static void countText(void *context, const xmlChar *text, int length) { (void)context; (void)text; textBytes += length; }
static double now(void) { struct timespec t; clock_gettime(CLOCK_MONOTONIC, &t); return t.tv_sec + t.tv_nsec / 1e9; }
static void quiet(void *context, const char *message, ...) { (void)context; (void)message; }

static int load(const char *folder, Page **pages) {
  DIR *directory = opendir(folder);
  if (!directory) { perror(folder); exit(1); }
  int count = 0, room = 0;
  for (struct dirent *entry; (entry = readdir(directory));) {
    const char *dot = strrchr(entry->d_name, '.');
    if (!dot || (strcmp(dot, ".html") && strcmp(dot, ".htm"))) continue;
    char path[4096];
    snprintf(path, sizeof path, "%s/%s", folder, entry->d_name);
    FILE *file = fopen(path, "rb");
    if (!file) continue;
    fseek(file, 0, SEEK_END);
    long size = ftell(file);
    rewind(file);
    if (count == room) { room = room ? room * 2 : 64; *pages = realloc(*pages, room * sizeof(Page)); }
    Page page = {malloc(size + 1), (int)size};
    page.size = (int)fread(page.bytes, 1, size, file);
    (*pages)[count++] = page;
    fclose(file);
  }
  closedir(directory);
  return count;
}

int main(int argc, char **argv) {
  if (argc < 2) { fprintf(stderr, "usage: floor FOLDER [ROUNDS]\n"); return 2; }
  const int options = HTML_PARSE_RECOVER | HTML_PARSE_NOERROR | HTML_PARSE_NOWARNING | HTML_PARSE_NONET | 1 << 19;
  Page *pages = NULL;
  int count = load(argv[1], &pages);
  long bytes = 0;
  for (int i = 0; i < count; i++) bytes += pages[i].size;
  xmlInitParser();
  xmlSetGenericErrorFunc(NULL, quiet);
  for (int round = 0; round < (argc > 2 ? atoi(argv[2]) : 1); round++) {
    textBytes = 0;
    double start = now();
    for (int i = 0; i < count; i++) {
      htmlParserCtxtPtr context = htmlCreateMemoryParserCtxt(pages[i].bytes, pages[i].size);
      if (!context) continue;
      htmlSAXHandler handler;
      memset(&handler, 0, sizeof handler);
      handler.characters = countText;
      htmlCtxtUseOptions(context, options);
      *context->sax = handler;
      htmlParseDocument(context);
      if (context->myDoc) xmlFreeDoc(context->myDoc);
      htmlFreeParserCtxt(context);
    }
    printf("libxml2-sax %f %d %ld %ld\n", now() - start, count, bytes, textBytes);
    textBytes = 0;
    start = now();
    for (int i = 0; i < count; i++) {
      htmlDocPtr document = htmlReadMemory(pages[i].bytes, pages[i].size, NULL, NULL, options);
      if (!document) continue;
      xmlChar *text = xmlNodeGetContent(xmlDocGetRootElement(document));
      if (text) { textBytes += (long)strlen((char *)text); xmlFree(text); }
      xmlFreeDoc(document);
    }
    printf("libxml2-tree %f %d %ld %ld\n", now() - start, count, bytes, textBytes);
    fflush(stdout);
  }
  return 0;
}
