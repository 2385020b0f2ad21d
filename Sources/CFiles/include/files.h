#ifndef FILES_H
#define FILES_H

/// Makes everything on the file system of an open file or folder safe against a power cut; -1 and errno when it fails.
int files_sync_all(int descriptor);

#endif
