#define _GNU_SOURCE  // wcwidth
#include "CEditline.h"

#include <langinfo.h>
#include <locale.h>
#include <stdio.h>
#include <string.h>
#include <wctype.h>

static bool is_utf8(void) {
    return strcmp(nl_langinfo(CODESET), "UTF-8") == 0;
}

bool editline_use_utf8(void) {
    setlocale(LC_CTYPE, "");
    if (!is_utf8()) setlocale(LC_CTYPE, "C.UTF-8");
    return is_utf8();
}

EditLine *editline_open(const char *program) {
    EditLine *editor = el_init(program, stdin, stdout, stderr);
    // Some builds of libedit start with vi's keys.
    if (editor != NULL) el_set(editor, EL_EDITOR, "emacs");
    return editor;
}

void editline_set_context(EditLine *editor, void *context) {
    el_set(editor, EL_CLIENTDATA, context);
}

void *editline_context(EditLine *editor) {
    void *context = NULL;
    el_get(editor, EL_CLIENTDATA, &context);
    return context;
}

void editline_set_prompt(EditLine *editor, editline_text_function text) {
    el_set(editor, EL_PROMPT_ESC, text, '\1');
}

void editline_set_right_prompt(EditLine *editor, editline_text_function text) {
    el_set(editor, EL_RPROMPT_ESC, text, '\1');
}

void editline_set_reader(EditLine *editor, el_rfunc_t reader) {
    el_set(editor, EL_GETCFN, reader);
}

void editline_set_completion(EditLine *editor, editline_command_function complete) {
    el_wset(editor, EL_ADDFN, L"qualify-complete", L"Complete what stands before the cursor", complete);
    el_set(editor, EL_BIND, "	", "qualify-complete", NULL);
}

void editline_bind(EditLine *editor, const char *keys, const char *command) {
    el_set(editor, EL_BIND, keys, command, NULL);
}

void editline_bind_alternate(EditLine *editor, const char *keys, const char *command) {
    el_set(editor, EL_BIND, "-a", keys, command, NULL);
}

bool editline_is_vi(EditLine *editor) {
    const char *name = NULL;
    return el_get(editor, EL_EDITOR, &name) == 0 && name != NULL && strcmp(name, "vi") == 0;
}

void editline_redraw(EditLine *editor) {
    el_set(editor, EL_REFRESH);
}

void editline_prepare_terminal(EditLine *editor, bool editing) {
    el_set(editor, EL_PREP_TERM, editing ? 1 : 0);
}

bool editline_is_ansi(EditLine *editor) {
    char *up = NULL;  // the capability to go up by a number of rows: `ESC [ n A`
    return el_get(editor, EL_GETTC, "UP", &up) == 0 && up != NULL && strncmp(up, "\033[", 2) == 0;
}

void editline_attach_history(EditLine *editor, History *lines, int limit) {
    HistEvent event;
    history(lines, &event, H_SETSIZE, limit);
    el_set(editor, EL_HIST, history, lines);
}

void editline_remember(History *lines, const char *line) {
    HistEvent event;
    history(lines, &event, H_ENTER, line);
}

void editline_print(const char *bytes, size_t count) {
    fwrite(bytes, 1, count, stdout);
    fflush(stdout);
}

int editline_columns(wchar_t character) {
    return iswprint((wint_t)character) ? wcwidth(character) : -1;
}
