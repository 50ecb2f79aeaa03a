#define _GNU_SOURCE  // pipe2
#include "CEditline.h"

#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <string.h>
#include <unistd.h>

static const int taken[] = {SIGINT, SIGTERM, SIGHUP, SIGQUIT, SIGTSTP, SIGCONT, SIGWINCH};
enum { taken_count = sizeof taken / sizeof taken[0] };

static struct sigaction before[taken_count];
static int ends[2] = {-1, -1};
static volatile sig_atomic_t is_reading;
static volatile sig_atomic_t has_swallowed;

static void put(unsigned char byte) {
    // A full pipe means that the reader will look up anyway.
    if (ends[1] >= 0 && write(ends[1], &byte, 1) < 0) errno = 0;
}

static void on_signal(int number) {
    int saved = errno;
    if (is_reading) {
        put((unsigned char)number);
    } else if (number == SIGINT && !has_swallowed) {
        has_swallowed = 1;
    } else if (number != SIGWINCH && number != SIGCONT) {
        editline_default_action(number);
    }
    errno = saved;
}

static void handle(int number) {
    struct sigaction action;
    memset(&action, 0, sizeof action);
    action.sa_handler = on_signal;
    action.sa_flags = SA_RESTART;
    sigemptyset(&action.sa_mask);
    sigaction(number, &action, NULL);
}

bool editline_take_signals(void) {
    if (ends[0] >= 0 || pipe2(ends, O_NONBLOCK | O_CLOEXEC) != 0) return false;
    is_reading = 0;
    has_swallowed = 0;
    for (int index = 0; index < taken_count; index++) {
        sigaction(taken[index], NULL, &before[index]);
        // A signal that whoever started us wants ignored (nohup) stays ignored; Ctrl-C is a key of the editor and is always taken.
        if (before[index].sa_handler != SIG_IGN || taken[index] == SIGINT) handle(taken[index]);
    }
    return true;
}

void editline_give_back_signals(void) {
    if (ends[0] < 0) return;
    for (int index = 0; index < taken_count; index++) sigaction(taken[index], &before[index], NULL);
    close(ends[0]);
    close(ends[1]);
    ends[0] = ends[1] = -1;
}

int editline_signal_pipe(void) {
    return ends[0];
}

void editline_begin_reading(void) {
    has_swallowed = 0;
    is_reading = 1;
}

void editline_end_reading(void) {
    unsigned char byte;
    is_reading = 0;
    while (ends[0] >= 0 && read(ends[0], &byte, 1) == 1) {
        if (byte == SIGTERM || byte == SIGHUP || byte == SIGQUIT) editline_default_action(byte);
    }
}

void editline_wake(void) {
    put(0);
}

void editline_default_action(int number) {
    struct sigaction ours, continued, standard;
    sigset_t only;
    memset(&standard, 0, sizeof standard);
    standard.sa_handler = SIG_DFL;
    sigemptyset(&standard.sa_mask);
    sigaction(number, &standard, &ours);
    // Going on after a stop is seen by the return of this function, not by a second signal.
    sigaction(SIGCONT, &standard, &continued);
    sigemptyset(&only);
    sigaddset(&only, number);
    raise(number);
    // Inside the handler the signal is blocked, and acts here.
    pthread_sigmask(SIG_UNBLOCK, &only, NULL);
    sigaction(SIGCONT, &continued, NULL);
    sigaction(number, &ours, NULL);
}

void editline_die_by(int number) {
    editline_default_action(number);
    _exit(128 + number);
}
