#include "CDatasets.h"

// The files of Datasets/, and the definitions and saved questions of Reports/, built into the program so that it needs nothing beside it. A new file gets one array
// and one line in the list, both in order of path; an edited file is taken up by the next build.

#pragma clang diagnostic ignored "-Wc23-extensions"

static const unsigned char countries_codes_csv[] = {
#embed "../../Datasets/countries/codes.csv"
};
static const unsigned char countries_places_csv[] = {
#embed "../../Datasets/countries/places.csv"
};
static const unsigned char countries_provenance_json[] = {
#embed "../../Datasets/countries/provenance.json"
};
static const unsigned char hno_mali_figures_csv[] = {
#embed "../../Datasets/hno-mali/figures.csv"
};
static const unsigned char hno_mali_provenance_json[] = {
#embed "../../Datasets/hno-mali/provenance.json"
};
static const unsigned char hno_mali_sources_csv[] = {
#embed "../../Datasets/hno-mali/sources.csv"
};
static const unsigned char idmc_mali_figures_csv[] = {
#embed "../../Datasets/idmc-mali/figures.csv"
};
static const unsigned char idmc_mali_provenance_json[] = {
#embed "../../Datasets/idmc-mali/provenance.json"
};
static const unsigned char idmc_mali_sources_csv[] = {
#embed "../../Datasets/idmc-mali/sources.csv"
};
static const unsigned char mali_claims_documents_csv[] = {
#embed "../../Datasets/mali-claims/documents.csv"
};
static const unsigned char mali_claims_events_csv[] = {
#embed "../../Datasets/mali-claims/events.csv"
};
static const unsigned char mali_claims_figures_csv[] = {
#embed "../../Datasets/mali-claims/figures.csv"
};
static const unsigned char mali_claims_provenance_json[] = {
#embed "../../Datasets/mali-claims/provenance.json"
};
static const unsigned char mali_claims_sources_csv[] = {
#embed "../../Datasets/mali-claims/sources.csv"
};
static const unsigned char mali_places_changes_csv[] = {
#embed "../../Datasets/mali-places/changes.csv"
};
static const unsigned char mali_places_codes_csv[] = {
#embed "../../Datasets/mali-places/codes.csv"
};
static const unsigned char mali_places_places_csv[] = {
#embed "../../Datasets/mali-places/places.csv"
};
static const unsigned char mali_places_population_csv[] = {
#embed "../../Datasets/mali-places/population.csv"
};
static const unsigned char mali_places_provenance_json[] = {
#embed "../../Datasets/mali-places/provenance.json"
};
static const unsigned char questions_deadliest_regions_yaml[] = {
#embed "../../Reports/questions/deadliest-regions.yaml"
};
static const unsigned char questions_idps_by_region_yaml[] = {
#embed "../../Reports/questions/idps-by-region.yaml"
};
static const unsigned char questions_killed_by_region_yaml[] = {
#embed "../../Reports/questions/killed-by-region.yaml"
};
static const unsigned char questions_needs_by_sector_yaml[] = {
#embed "../../Reports/questions/needs-by-sector.yaml"
};
static const unsigned char reports_mali_weekly_yaml[] = {
#embed "../../Reports/mali-weekly.yaml"
};
static const unsigned char reports_quarterly_needs_yaml[] = {
#embed "../../Reports/quarterly-needs.yaml"
};
static const unsigned char reports_sahel_monthly_yaml[] = {
#embed "../../Reports/sahel-monthly.yaml"
};
static const unsigned char ucdp_mali_regions_figures_csv[] = {
#embed "../../Datasets/ucdp-mali-regions/figures.csv"
};
static const unsigned char ucdp_mali_regions_provenance_json[] = {
#embed "../../Datasets/ucdp-mali-regions/provenance.json"
};
static const unsigned char ucdp_mali_regions_sources_csv[] = {
#embed "../../Datasets/ucdp-mali-regions/sources.csv"
};

static const struct bilan_dataset_file bilan_dataset_files[] = {
    {"countries/codes.csv", countries_codes_csv, sizeof countries_codes_csv},
    {"countries/places.csv", countries_places_csv, sizeof countries_places_csv},
    {"countries/provenance.json", countries_provenance_json, sizeof countries_provenance_json},
    {"hno-mali/figures.csv", hno_mali_figures_csv, sizeof hno_mali_figures_csv},
    {"hno-mali/provenance.json", hno_mali_provenance_json, sizeof hno_mali_provenance_json},
    {"hno-mali/sources.csv", hno_mali_sources_csv, sizeof hno_mali_sources_csv},
    {"idmc-mali/figures.csv", idmc_mali_figures_csv, sizeof idmc_mali_figures_csv},
    {"idmc-mali/provenance.json", idmc_mali_provenance_json, sizeof idmc_mali_provenance_json},
    {"idmc-mali/sources.csv", idmc_mali_sources_csv, sizeof idmc_mali_sources_csv},
    {"mali-claims/documents.csv", mali_claims_documents_csv, sizeof mali_claims_documents_csv},
    {"mali-claims/events.csv", mali_claims_events_csv, sizeof mali_claims_events_csv},
    {"mali-claims/figures.csv", mali_claims_figures_csv, sizeof mali_claims_figures_csv},
    {"mali-claims/provenance.json", mali_claims_provenance_json, sizeof mali_claims_provenance_json},
    {"mali-claims/sources.csv", mali_claims_sources_csv, sizeof mali_claims_sources_csv},
    {"mali-places/changes.csv", mali_places_changes_csv, sizeof mali_places_changes_csv},
    {"mali-places/codes.csv", mali_places_codes_csv, sizeof mali_places_codes_csv},
    {"mali-places/places.csv", mali_places_places_csv, sizeof mali_places_places_csv},
    {"mali-places/population.csv", mali_places_population_csv, sizeof mali_places_population_csv},
    {"mali-places/provenance.json", mali_places_provenance_json, sizeof mali_places_provenance_json},
    {"questions/deadliest-regions.yaml", questions_deadliest_regions_yaml, sizeof questions_deadliest_regions_yaml},
    {"questions/idps-by-region.yaml", questions_idps_by_region_yaml, sizeof questions_idps_by_region_yaml},
    {"questions/killed-by-region.yaml", questions_killed_by_region_yaml, sizeof questions_killed_by_region_yaml},
    {"questions/needs-by-sector.yaml", questions_needs_by_sector_yaml, sizeof questions_needs_by_sector_yaml},
    {"reports/mali-weekly.yaml", reports_mali_weekly_yaml, sizeof reports_mali_weekly_yaml},
    {"reports/quarterly-needs.yaml", reports_quarterly_needs_yaml, sizeof reports_quarterly_needs_yaml},
    {"reports/sahel-monthly.yaml", reports_sahel_monthly_yaml, sizeof reports_sahel_monthly_yaml},
    {"ucdp-mali-regions/figures.csv", ucdp_mali_regions_figures_csv, sizeof ucdp_mali_regions_figures_csv},
    {"ucdp-mali-regions/provenance.json", ucdp_mali_regions_provenance_json, sizeof ucdp_mali_regions_provenance_json},
    {"ucdp-mali-regions/sources.csv", ucdp_mali_regions_sources_csv, sizeof ucdp_mali_regions_sources_csv},
};
const size_t bilan_dataset_file_count = sizeof bilan_dataset_files / sizeof bilan_dataset_files[0];

const struct bilan_dataset_file *bilan_dataset_file_at(size_t index) { return &bilan_dataset_files[index]; }
