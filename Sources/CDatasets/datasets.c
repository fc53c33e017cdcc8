#include "CDatasets.h"
const struct bilan_dataset_file bilan_dataset_files[] = {{"", 0, 0}};
const size_t bilan_dataset_file_count = 0;
