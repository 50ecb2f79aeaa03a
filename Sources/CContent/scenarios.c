// The drills: a file each, and a row each in the table at the end.
#include "CContent.h"

#pragma clang diagnostic ignored "-Wc23-extensions"

static const unsigned char manner[] = {
#embed "data/manner.yaml"
};

static const unsigned char small_questions[] = {
#embed "data/small-questions.yaml"
};

static const unsigned char cold_chain[] = {
#embed "data/scenarios/cold-chain.yaml"
};

static const unsigned char empty_chairs[] = {
#embed "data/scenarios/empty-chairs.yaml"
};

static const unsigned char line_down[] = {
#embed "data/scenarios/line-down.yaml"
};

static const unsigned char locked_out[] = {
#embed "data/scenarios/locked-out.yaml"
};

static const unsigned char open_doors[] = {
#embed "data/scenarios/open-doors.yaml"
};

static const unsigned char overtime[] = {
#embed "data/scenarios/overtime.yaml"
};

static const unsigned char phones_ring[] = {
#embed "data/scenarios/phones-ring.yaml"
};

static const unsigned char quiet_warehouse[] = {
#embed "data/scenarios/quiet-warehouse.yaml"
};

static const unsigned char shrink[] = {
#embed "data/scenarios/shrink.yaml"
};

static const unsigned char some_day[] = {
#embed "data/scenarios/some-day.yaml"
};

static const unsigned char the_finding[] = {
#embed "data/scenarios/the-finding.yaml"
};

static const unsigned char too_soon[] = {
#embed "data/scenarios/too-soon.yaml"
};

static const struct qualify_scenario scenarios[] = {
    {"cold-chain.yaml", {cold_chain, sizeof cold_chain}},
    {"empty-chairs.yaml", {empty_chairs, sizeof empty_chairs}},
    {"line-down.yaml", {line_down, sizeof line_down}},
    {"locked-out.yaml", {locked_out, sizeof locked_out}},
    {"open-doors.yaml", {open_doors, sizeof open_doors}},
    {"overtime.yaml", {overtime, sizeof overtime}},
    {"phones-ring.yaml", {phones_ring, sizeof phones_ring}},
    {"quiet-warehouse.yaml", {quiet_warehouse, sizeof quiet_warehouse}},
    {"shrink.yaml", {shrink, sizeof shrink}},
    {"some-day.yaml", {some_day, sizeof some_day}},
    {"the-finding.yaml", {the_finding, sizeof the_finding}},
    {"too-soon.yaml", {too_soon, sizeof too_soon}},
};

struct qualify_content qualify_content_manner(void) {
    return (struct qualify_content){manner, sizeof manner};
}

struct qualify_content qualify_content_small_questions(void) {
    return (struct qualify_content){small_questions, sizeof small_questions};
}

int qualify_content_scenario_count(void) {
    return sizeof scenarios / sizeof scenarios[0];
}

struct qualify_scenario qualify_content_scenario(int index) {
    return scenarios[index];
}
