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

static const unsigned char page_style[] = {
#embed "data/pages/page.css"
};

static const unsigned char drawing_style[] = {
#embed "data/pages/drawing.css"
};

static const unsigned char page_template[] = {
#embed "data/pages/page.mustache"
};

static const unsigned char scenarios_template[] = {
#embed "data/pages/scenarios.mustache"
};

static const unsigned char business_case_template[] = {
#embed "data/pages/business-case.mustache"
};

static const unsigned char close_plan_template[] = {
#embed "data/pages/close-plan.mustache"
};

static const unsigned char close_plan_style[] = {
#embed "data/pages/close-plan.css"
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

struct qualify_content qualify_content_page_style(void) {
    return (struct qualify_content){page_style, sizeof page_style};
}

struct qualify_content qualify_content_drawing_style(void) {
    return (struct qualify_content){drawing_style, sizeof drawing_style};
}

struct qualify_content qualify_content_page_template(void) {
    return (struct qualify_content){page_template, sizeof page_template};
}

struct qualify_content qualify_content_business_case_template(void) {
    return (struct qualify_content){business_case_template, sizeof business_case_template};
}

struct qualify_content qualify_content_close_plan_template(void) {
    return (struct qualify_content){close_plan_template, sizeof close_plan_template};
}

struct qualify_content qualify_content_close_plan_style(void) {
    return (struct qualify_content){close_plan_style, sizeof close_plan_style};
}

struct qualify_content qualify_content_scenarios_template(void) {
    return (struct qualify_content){scenarios_template, sizeof scenarios_template};
}
