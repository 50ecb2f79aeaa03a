// Data that travels inside the binary: authored under data/, embedded at compile time.
#pragma once

struct qualify_content {
    const unsigned char *bytes;
    unsigned long count;
};

/// The built-in playbook, YAML.
struct qualify_content qualify_content_playbook(void);
/// Public days off by country and region, JSON.
struct qualify_content qualify_content_holidays(void);
/// Weights of the criteria, form and stance models, in the binary layout that the training script writes.
struct qualify_content qualify_content_criteria_model(void);
/// The style sheet of printable pages, CSS; it comes after that of the drawings.
struct qualify_content qualify_content_page_style(void);
/// Colours, and the classes of the shapes in drawings, CSS.
struct qualify_content qualify_content_drawing_style(void);
/// Head and frame of every page, Mustache.
struct qualify_content qualify_content_page_template(void);
/// The business case for a buyer, Mustache.
struct qualify_content qualify_content_business_case_template(void);
/// The close plan for both sides, Mustache.
struct qualify_content qualify_content_close_plan_template(void);
/// What only the page of the close plan has, CSS; it comes after that of pages.
struct qualify_content qualify_content_close_plan_style(void);
/// The scenarios of a business case, Mustache.
struct qualify_content qualify_content_scenarios_template(void);

struct qualify_scenario {
    /// The file's name; a text that lives as long as the program.
    const char *name;
    struct qualify_content content;
};

/// What everybody says in a drill, YAML.
struct qualify_content qualify_content_manner(void);
/// Questions that have nothing to do with the matter, and what everybody answers, YAML.
struct qualify_content qualify_content_small_questions(void);
/// How many scenarios there are.
int qualify_content_scenario_count(void);
/// A scenario, YAML; the index is from 0 to below the count.
struct qualify_scenario qualify_content_scenario(int index);
