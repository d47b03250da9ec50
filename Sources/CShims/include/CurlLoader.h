// libcurl, loaded at run time: a program that fetches nothing does not pay for the start of its TLS chain (about 10 ms), and
// runs where the library is missing. Every call below goes through a table that `winnow_curl_load` fills once.
#ifndef WINNOW_CURL_LOADER_H
#define WINNOW_CURL_LOADER_H

#include <curl/curl.h>
#include <stddef.h>

typedef size_t (*winnow_curl_sink)(const char *bytes, size_t size, size_t count, void *context);
typedef int (*winnow_curl_open_socket)(void *context, int purpose, struct curl_sockaddr *address);

/// Loads libcurl and initialises it, once a process. Null when it worked, else what the dynamic linker said.
const char *winnow_curl_load(void);
/// The version text of the loaded library, such as "7.88.1".

CURL *winnow_curl_easy_new(void);
void winnow_curl_easy_free(CURL *easy);
void winnow_curl_easy_reset(CURL *easy);
const char *winnow_curl_error_text(CURLcode code);
CURLcode winnow_curl_set_long(CURL *easy, CURLoption option, long value);
CURLcode winnow_curl_set_size(CURL *easy, CURLoption option, long long value);
CURLcode winnow_curl_set_text(CURL *easy, CURLoption option, const char *value);
CURLcode winnow_curl_set_list(CURL *easy, CURLoption option, struct curl_slist *value);
CURLcode winnow_curl_set_body_sink(CURL *easy, winnow_curl_sink sink, void *context);
CURLcode winnow_curl_set_header_sink(CURL *easy, winnow_curl_sink sink, void *context);
CURLcode winnow_curl_set_open_socket(CURL *easy, winnow_curl_open_socket open, void *context);
CURLcode winnow_curl_set_error_buffer(CURL *easy, char *buffer);
long long winnow_curl_get_microseconds(CURL *easy, CURLINFO info);

CURLM *winnow_curl_multi_new(void);
void winnow_curl_multi_free(CURLM *multi);
CURLMcode winnow_curl_multi_add(CURLM *multi, CURL *easy);
CURLMcode winnow_curl_multi_remove(CURLM *multi, CURL *easy);
CURLMcode winnow_curl_multi_perform(CURLM *multi, int *running);
CURLMcode winnow_curl_multi_poll(CURLM *multi, int milliseconds);
/// The next finished transfer, or null; its result goes to `code`.
CURL *winnow_curl_multi_next_finished(CURLM *multi, CURLcode *code);
CURLMcode winnow_curl_multi_set_long(CURLM *multi, CURLMoption option, long value);

CURLU *winnow_curl_url_new(void);
void winnow_curl_url_free(CURLU *url);
CURLUcode winnow_curl_url_set(CURLU *url, CURLUPart part, const char *text, unsigned int flags);
/// A part of the address, to be given back with `winnow_curl_free`, or null when it is absent.
char *winnow_curl_url_get(CURLU *url, CURLUPart part, unsigned int flags);
const char *winnow_curl_url_error_text(CURLUcode code);
void winnow_curl_free(void *pointer);

struct curl_slist *winnow_curl_list_append(struct curl_slist *list, const char *text);
void winnow_curl_list_free(struct curl_slist *list);

/// Brotli's decoder, which libcurl itself depends on; null where it is not installed.
void *winnow_brotli_new(void);
void winnow_brotli_free(void *decoder);
/// Decodes on; returns 0 for an error, 1 for finished, 2 when it needs input, 3 when it needs room for output.
int winnow_brotli_decode(void *decoder, size_t *available_in, const unsigned char **next_in, size_t *available_out,
                         unsigned char **next_out);
/// Whether Brotli's decoder can be loaded.
int winnow_brotli_available(void);

#endif
