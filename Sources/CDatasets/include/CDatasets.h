#ifndef BILAN_CDATASETS_H
#define BILAN_CDATASETS_H
#include <stddef.h>

/// One file of Datasets/, as it stood when the program was built.
struct bilan_dataset_file {
    const char *path;
    const unsigned char *bytes;
    size_t count;
};

/// How many files there are.
extern const size_t bilan_dataset_file_count;

/// The file at a place in the list, which is sorted by path.
const struct bilan_dataset_file *bilan_dataset_file_at(size_t index);
#endif
