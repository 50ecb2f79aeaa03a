// libedit for Swift: one plain function for every variadic option that is used, and the few things around it that have to be C.
#pragma once

#include <histedit.h>
#include <stdbool.h>
#include <stddef.h>
#include <wchar.h>

// --- The editor ---

/// Makes LC_CTYPE a UTF-8 locale: that of the environment where it is one, else C.UTF-8.
/// False where the system has neither; libedit must not be used then, since a prompt it cannot decode crashes it.
bool editline_use_utf8(void);

/// An editor with emacs's keys on standard input and output; NULL where libedit refuses. `program` is the name `.editrc` knows it by.
EditLine *editline_open(const char *program);

typedef char *(*editline_text_function)(EditLine *);
typedef unsigned char (*editline_command_function)(EditLine *, wint_t);

void editline_set_context(EditLine *, void *context);
void *editline_context(EditLine *);
/// The text that the function returns must stay valid until the next prompt is set. `\1` stands on both sides of escape sequences.
void editline_set_prompt(EditLine *, editline_text_function);
void editline_set_right_prompt(EditLine *, editline_text_function);
void editline_set_reader(EditLine *, el_rfunc_t);
/// Binds Tab.
void editline_set_completion(EditLine *, editline_command_function);
void editline_bind(EditLine *, const char *keys, const char *command);
/// The same for the command mode of vi.
void editline_bind_alternate(EditLine *, const char *keys, const char *command);
bool editline_is_vi(EditLine *);
/// Draws prompt and line anew where the cursor stands.
void editline_redraw(EditLine *);
/// Puts the terminal into the mode for editing, or back as it was.
void editline_prepare_terminal(EditLine *, bool editing);
/// Whether the terminal understands ANSI cursor movement; false for `dumb`.
bool editline_is_ansi(EditLine *);

// --- History in memory, for the arrow keys and for searching ---

void editline_attach_history(EditLine *, History *, int limit);
void editline_remember(History *, const char *line);

// --- Standard output, through the same buffer that libedit writes to ---

void editline_print(const char *bytes, size_t count);

// --- What libedit thinks of a character ---

/// Columns of a printable character, -1 for one that libedit spells out.
int editline_columns(wchar_t character);

// --- Signals ---
//
// Handlers have no context, so this part keeps state of its own: the pipe's two ends and whether a line is being read.
// While it is, INT, TERM, HUP, QUIT, TSTP, CONT and WINCH only put their number into the pipe, as a byte. In between they act as ever, save
// that one INT is swallowed, since it comes from a second Ctrl-C meant for the line.

/// Takes the signals over and opens the pipe; false when that failed or another reader has them already.
bool editline_take_signals(void);
/// Gives the signals back and closes the pipe.
void editline_give_back_signals(void);
/// The end of the pipe to poll: signal numbers, or 0 for `editline_wake`. Never blocks.
int editline_signal_pipe(void);
void editline_begin_reading(void);
/// A deadly signal that came too late for the reader acts now.
void editline_end_reading(void);
/// Makes the reader look up; from any thread.
void editline_wake(void);
/// Lets a signal do what it does by default: stop the process and return when it goes on, or end it.
void editline_default_action(int number);
/// Ends the process by the signal, so that whoever waits for it sees why.
_Noreturn void editline_die_by(int number);
