#include <png.h>
// Macros that Swift cannot import.
enum {
  winnow_png_version = PNG_IMAGE_VERSION,
  winnow_png_grey = PNG_FORMAT_GRAY,
  winnow_png_grey_alpha = PNG_FORMAT_GA,
  winnow_png_rgb = PNG_FORMAT_RGB,
  winnow_png_rgba = PNG_FORMAT_RGBA,
  winnow_png_has_alpha = PNG_FORMAT_FLAG_ALPHA,
  winnow_png_has_colour = PNG_FORMAT_FLAG_COLOR,
};
