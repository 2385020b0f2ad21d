#ifndef FILES_H
#define FILES_H

/// Makes everything on the file system of an open file or folder safe against a power cut; -1 and errno when it fails.
int files_sync_all(int descriptor);

/// Gives a file another name in the same folder, unless something has that name already (EEXIST).
int files_rename_new(int folder, const char *from, const char *to);

#endif
