#define _GNU_SOURCE
#include "files.h"

#include <unistd.h>

int files_sync_all(int descriptor) { return syncfs(descriptor); }
