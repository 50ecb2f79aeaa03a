#include "CContent.h"

#pragma clang diagnostic ignored "-Wc23-extensions"

static const unsigned char playbook[] = {
#embed "data/playbook.yaml"
};

static const unsigned char holidays[] = {
#embed "data/holidays.json"
};

static const unsigned char criteria_model[] = {
#embed "data/criteria.model"
};

struct qualify_content qualify_content_playbook(void) {
    return (struct qualify_content){playbook, sizeof playbook};
}

struct qualify_content qualify_content_holidays(void) {
    return (struct qualify_content){holidays, sizeof holidays};
}

struct qualify_content qualify_content_criteria_model(void) {
    return (struct qualify_content){criteria_model, sizeof criteria_model};
}
