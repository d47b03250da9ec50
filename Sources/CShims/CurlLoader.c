#define CURL_DISABLE_TYPECHECK
#define _GNU_SOURCE
#include "CurlLoader.h"

#include <dlfcn.h>
#include <pthread.h>

// One line a function: the field's name, the symbol, its type.
#define WINNOW_CURL_FUNCTIONS(X)                                                            \
  X(global_init, "curl_global_init", CURLcode, (long))                                      \
  X(easy_init, "curl_easy_init", CURL *, (void))                                            \
  X(easy_cleanup, "curl_easy_cleanup", void, (CURL *))                                      \
  X(easy_reset, "curl_easy_reset", void, (CURL *))                                          \
  X(easy_setopt, "curl_easy_setopt", CURLcode, (CURL *, CURLoption, ...))                   \
  X(easy_getinfo, "curl_easy_getinfo", CURLcode, (CURL *, CURLINFO, ...))                   \
  X(easy_strerror, "curl_easy_strerror", const char *, (CURLcode))                          \
  X(multi_init, "curl_multi_init", CURLM *, (void))                                         \
  X(multi_cleanup, "curl_multi_cleanup", CURLMcode, (CURLM *))                              \
  X(multi_add_handle, "curl_multi_add_handle", CURLMcode, (CURLM *, CURL *))                \
  X(multi_remove_handle, "curl_multi_remove_handle", CURLMcode, (CURLM *, CURL *))          \
  X(multi_perform, "curl_multi_perform", CURLMcode, (CURLM *, int *))                       \
  X(multi_poll, "curl_multi_poll", CURLMcode,                                               \
    (CURLM *, struct curl_waitfd[], unsigned int, int, int *))                              \
  X(multi_info_read, "curl_multi_info_read", CURLMsg *, (CURLM *, int *))                   \
  X(multi_setopt, "curl_multi_setopt", CURLMcode, (CURLM *, CURLMoption, ...))              \
  X(url_init, "curl_url", CURLU *, (void))                                                  \
  X(url_cleanup, "curl_url_cleanup", void, (CURLU *))                                       \
  X(url_set, "curl_url_set", CURLUcode, (CURLU *, CURLUPart, const char *, unsigned int))   \
  X(url_get, "curl_url_get", CURLUcode, (CURLU *, CURLUPart, char **, unsigned int))        \
  X(url_strerror, "curl_url_strerror", const char *, (CURLUcode))                           \
  X(memory_free, "curl_free", void, (void *))                                               \
  X(slist_append, "curl_slist_append", struct curl_slist *, (struct curl_slist *, const char *)) \
  X(slist_free_all, "curl_slist_free_all", void, (struct curl_slist *))

static struct {
#define X(field, symbol, result, arguments) result(*field) arguments;
  WINNOW_CURL_FUNCTIONS(X)
#undef X
} api;

static pthread_once_t load_once = PTHREAD_ONCE_INIT;
static char load_problem[256];
static int load_failed;

static void fail(const char *text) {
  size_t at = 0;
  if (text == NULL) text = "unknown reason";
  for (; text[at] != 0 && at + 1 < sizeof load_problem; at++) load_problem[at] = text[at];
  load_problem[at] = 0;
  load_failed = 1;
}

static void load(void) {
  // Debian's two flavours have the same interface; the first name is also what other distributions use.
  void *library = dlopen("libcurl.so.4", RTLD_NOW | RTLD_LOCAL);
  if (library == NULL) library = dlopen("libcurl-gnutls.so.4", RTLD_NOW | RTLD_LOCAL);
  if (library == NULL) {
    fail(dlerror());
    return;
  }
#define X(field, symbol, result, arguments)            \
  *(void **)&api.field = dlsym(library, symbol);       \
  if (api.field == NULL) {                             \
    fail("it has no function " symbol);                \
    return;                                            \
  }
  WINNOW_CURL_FUNCTIONS(X)
#undef X
  CURLcode code = api.global_init(CURL_GLOBAL_DEFAULT);
  if (code != CURLE_OK) fail(api.easy_strerror(code));
}

const char *winnow_curl_load(void) {
  pthread_once(&load_once, load);
  return load_failed ? load_problem : NULL;
}


CURL *winnow_curl_easy_new(void) { return api.easy_init(); }
void winnow_curl_easy_free(CURL *easy) { api.easy_cleanup(easy); }
void winnow_curl_easy_reset(CURL *easy) { api.easy_reset(easy); }
const char *winnow_curl_error_text(CURLcode code) { return api.easy_strerror(code); }

CURLcode winnow_curl_set_long(CURL *easy, CURLoption option, long value) { return api.easy_setopt(easy, option, value); }

CURLcode winnow_curl_set_size(CURL *easy, CURLoption option, long long value) {
  return api.easy_setopt(easy, option, (curl_off_t)value);
}

CURLcode winnow_curl_set_text(CURL *easy, CURLoption option, const char *value) {
  return api.easy_setopt(easy, option, value);
}

CURLcode winnow_curl_set_list(CURL *easy, CURLoption option, struct curl_slist *value) {
  return api.easy_setopt(easy, option, value);
}

CURLcode winnow_curl_set_body_sink(CURL *easy, winnow_curl_sink sink, void *context) {
  CURLcode code = api.easy_setopt(easy, CURLOPT_WRITEFUNCTION, sink);
  return code != CURLE_OK ? code : api.easy_setopt(easy, CURLOPT_WRITEDATA, context);
}

CURLcode winnow_curl_set_header_sink(CURL *easy, winnow_curl_sink sink, void *context) {
  CURLcode code = api.easy_setopt(easy, CURLOPT_HEADERFUNCTION, sink);
  return code != CURLE_OK ? code : api.easy_setopt(easy, CURLOPT_HEADERDATA, context);
}

CURLcode winnow_curl_set_open_socket(CURL *easy, winnow_curl_open_socket open, void *context) {
  CURLcode code = api.easy_setopt(easy, CURLOPT_OPENSOCKETFUNCTION, open);
  return code != CURLE_OK ? code : api.easy_setopt(easy, CURLOPT_OPENSOCKETDATA, context);
}

CURLcode winnow_curl_set_error_buffer(CURL *easy, char *buffer) { return api.easy_setopt(easy, CURLOPT_ERRORBUFFER, buffer); }

long long winnow_curl_get_microseconds(CURL *easy, CURLINFO info) {
  curl_off_t value = 0;
  api.easy_getinfo(easy, info, &value);
  return value;
}

CURLM *winnow_curl_multi_new(void) { return api.multi_init(); }
void winnow_curl_multi_free(CURLM *multi) { api.multi_cleanup(multi); }
CURLMcode winnow_curl_multi_add(CURLM *multi, CURL *easy) { return api.multi_add_handle(multi, easy); }
CURLMcode winnow_curl_multi_remove(CURLM *multi, CURL *easy) { return api.multi_remove_handle(multi, easy); }
CURLMcode winnow_curl_multi_perform(CURLM *multi, int *running) { return api.multi_perform(multi, running); }

CURLMcode winnow_curl_multi_poll(CURLM *multi, int milliseconds) {
  return api.multi_poll(multi, NULL, 0, milliseconds, NULL);
}

CURL *winnow_curl_multi_next_finished(CURLM *multi, CURLcode *code) {
  int left = 0;
  CURLMsg *message;
  while ((message = api.multi_info_read(multi, &left)) != NULL) {
    if (message->msg != CURLMSG_DONE) continue;
    *code = message->data.result;
    return message->easy_handle;
  }
  return NULL;
}

CURLMcode winnow_curl_multi_set_long(CURLM *multi, CURLMoption option, long value) {
  return api.multi_setopt(multi, option, value);
}

CURLU *winnow_curl_url_new(void) { return api.url_init(); }
void winnow_curl_url_free(CURLU *url) { api.url_cleanup(url); }

CURLUcode winnow_curl_url_set(CURLU *url, CURLUPart part, const char *text, unsigned int flags) {
  return api.url_set(url, part, text, flags);
}

char *winnow_curl_url_get(CURLU *url, CURLUPart part, unsigned int flags) {
  char *text = NULL;
  return api.url_get(url, part, &text, flags) == CURLUE_OK ? text : NULL;
}

const char *winnow_curl_url_error_text(CURLUcode code) { return api.url_strerror(code); }
void winnow_curl_free(void *pointer) { api.memory_free(pointer); }

struct curl_slist *winnow_curl_list_append(struct curl_slist *list, const char *text) { return api.slist_append(list, text); }
void winnow_curl_list_free(struct curl_slist *list) { api.slist_free_all(list); }

static pthread_once_t brotli_once = PTHREAD_ONCE_INIT;
static struct {
  void *(*create)(void *, void *, void *);
  void (*destroy)(void *);
  int (*decompress)(void *, size_t *, const unsigned char **, size_t *, unsigned char **, size_t *);
} brotli;
static int brotli_loaded;

static void load_brotli(void) {
  void *library = dlopen("libbrotlidec.so.1", RTLD_NOW | RTLD_LOCAL);
  if (library == NULL) return;
  *(void **)&brotli.create = dlsym(library, "BrotliDecoderCreateInstance");
  *(void **)&brotli.destroy = dlsym(library, "BrotliDecoderDestroyInstance");
  *(void **)&brotli.decompress = dlsym(library, "BrotliDecoderDecompressStream");
  brotli_loaded = brotli.create != NULL && brotli.destroy != NULL && brotli.decompress != NULL;
}

int winnow_brotli_available(void) {
  pthread_once(&brotli_once, load_brotli);
  return brotli_loaded;
}

void *winnow_brotli_new(void) { return winnow_brotli_available() ? brotli.create(NULL, NULL, NULL) : NULL; }
void winnow_brotli_free(void *decoder) { brotli.destroy(decoder); }

int winnow_brotli_decode(void *decoder, size_t *available_in, const unsigned char **next_in, size_t *available_out,
                         unsigned char **next_out) {
  return brotli.decompress(decoder, available_in, next_in, available_out, next_out, NULL);
}
