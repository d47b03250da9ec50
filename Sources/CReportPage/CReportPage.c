#include "CReportPage.h"

// #embed is C23; see CLexicons.c.
#pragma clang diagnostic ignored "-Wc23-extensions"

static const unsigned char page[] = {
#embed "../Winnow/Report/Page/page.html"
};
static const unsigned char style[] = {
#embed "../Winnow/Report/Page/page.css"
};
static const unsigned char data[] = {
#embed "../Winnow/Report/Page/data.js"
};
static const unsigned char plots[] = {
#embed "../Winnow/Report/Page/plots.js"
};
static const unsigned char summary[] = {
#embed "../Winnow/Report/Page/summary.js"
};
static const unsigned char post[] = {
#embed "../Winnow/Report/Page/post.js"
};
static const unsigned char posts[] = {
#embed "../Winnow/Report/Page/posts.js"
};
static const unsigned char keys[] = {
#embed "../Winnow/Report/Page/keys.js"
};

winnow_report_file winnow_report_page(int index) {
  switch (index) {
  case 0: return (winnow_report_file){"page.html", page, sizeof page};
  case 1: return (winnow_report_file){"page.css", style, sizeof style};
  case 2: return (winnow_report_file){"data.js", data, sizeof data};
  case 3: return (winnow_report_file){"plots.js", plots, sizeof plots};
  case 4: return (winnow_report_file){"summary.js", summary, sizeof summary};
  case 5: return (winnow_report_file){"post.js", post, sizeof post};
  case 6: return (winnow_report_file){"posts.js", posts, sizeof posts};
  case 7: return (winnow_report_file){"keys.js", keys, sizeof keys};
  default: return (winnow_report_file){0, 0, 0};
  }
}
