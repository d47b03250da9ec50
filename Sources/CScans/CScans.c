#include "CScans.h"
