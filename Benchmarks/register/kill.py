#!/usr/bin/env python3
"""kill.py PROGRAM FOLDER [--trials 200] [--first 0] [--members 10000] [--seed 1]

Kills `samanbud register import` with SIGKILL at random moments and looks at what is left: the register must open,
`register check` must find it sound, and it must hold the import wholly or not at all.

Even trials import into an empty register, odd ones change every enterprise of a full one. The first half of the
trials is spread over the whole import, the second over its writing: from the moment that the log grows on.
--first continues an earlier run: trial N is the same whatever came before it. Exit code 1 where a trial fails.
"""
import argparse
import os
import random
import shutil
import sqlite3
import subprocess
import sys
import time

HERE = os.path.dirname(os.path.abspath(__file__))


def run(*command):
    return subprocess.run(command, capture_output=True, text=True)


def must(*command):
    done = run(*command)
    if done.returncode != 0:
        sys.exit(f"{' '.join(command)}: {done.returncode}: {done.stderr}")
    return done


def copy(source, target):
    for end in ("", "-wal", "-shm"):
        if os.path.exists(target + end):
            os.remove(target + end)
    shutil.copyfile(source, target)


def log_size(register):
    try:
        return os.path.getsize(register + "-wal")
    except OSError:
        return 0


def write_begins(process, register):
    """Waits until the import has written something; seconds since now."""
    start = time.monotonic()
    while process.poll() is None and log_size(register) == 0:
        time.sleep(0.005)
    return time.monotonic() - start


class Case:
    """One kind of import: where it begins, what it takes in, how long it and its writing last."""

    def __init__(self, program, base, file, work):
        self.program, self.base, self.file, self.work = program, base, file, work
        copy(base, work)
        start = time.monotonic()
        process = self.start()
        before = write_begins(process, work)
        if process.wait() != 0:
            sys.exit("the import that is to be killed fails by itself")
        self.lasts = time.monotonic() - start
        self.writes = self.lasts - before
        self.after = self.state()
        copy(base, work)
        self.before = self.state()

    def start(self):
        return subprocess.Popen(
            [self.program, "register", "import", self.work, self.file],
            stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)

    def state(self):
        """What the register holds: enterprises, statements that hold, changed towns, revisions."""
        database = sqlite3.connect(self.work)
        try:
            return database.execute(
                """SELECT (SELECT COUNT(*) FROM economicOperator),
                  (SELECT COUNT(*) FROM statement WHERE ended IS NULL),
                  (SELECT COUNT(*) FROM statement WHERE ended IS NULL AND subject = 'identity'
                    AND value ->> 'town' = 'Annanstad'),
                  (SELECT COUNT(*) FROM membership WHERE ended IS NULL),
                  (SELECT COUNT(*) FROM revision)""").fetchone()
        finally:
            database.close()

    def kill(self, moments, whole):
        copy(self.base, self.work)
        process = self.start()
        if whole:
            time.sleep(moments.uniform(0, self.lasts))
        else:
            write_begins(process, self.work)
            time.sleep(moments.uniform(0, self.writes))
        was_running = process.poll() is None
        written = log_size(self.work)
        process.kill()
        process.wait()
        return was_running, written

    def verdict(self):
        """`nothing`, `all`, or what is wrong."""
        listed = run(self.program, "register", "list", self.work)
        if listed.returncode != 0:
            return f"does not open: {listed.stderr.strip()}"
        checked = run(self.program, "register", "check", self.work)
        if checked.returncode != 0:
            return f"is not sound: {checked.stdout.strip()}{checked.stderr.strip()}"
        state = self.state()
        if len(listed.stdout.splitlines()) != state[0]:
            return "lists another number of enterprises than it holds"
        return {self.before: "nothing", self.after: "all"}.get(state, f"holds a part: {state}")


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("program")
    parser.add_argument("folder")
    parser.add_argument("--trials", type=int, default=200)
    parser.add_argument("--first", type=int, default=0)
    parser.add_argument("--members", type=int, default=10_000)
    parser.add_argument("--seed", type=int, default=1)
    given = parser.parse_args()
    os.makedirs(given.folder, exist_ok=True)
    place = lambda name: os.path.join(given.folder, name)
    for name, town in (("first.xml", "Exempelstad"), ("second.xml", "Annanstad")):
        with open(place(name), "w") as out:
            subprocess.run(
                [sys.executable, os.path.join(HERE, "members.py"), str(given.members), town], stdout=out, check=True)
    for name in ("empty.sqlite", "full.sqlite"):
        if os.path.exists(place(name)):
            os.remove(place(name))
        must(given.program, "register", "init", place(name))
    must(given.program, "register", "import", place("full.sqlite"), place("first.xml"))
    cases = [
        Case(given.program, place("empty.sqlite"), place("first.xml"), place("work.sqlite")),
        Case(given.program, place("full.sqlite"), place("second.xml"), place("work.sqlite")),
    ]
    for name, case in zip(("new", "changed"), cases):
        print(f"{name}: the import takes {case.lasts:.2f} s, {case.writes:.2f} s of it writing", flush=True)
    counts, failures = {}, 0
    for trial in range(given.first, given.first + given.trials):
        case = cases[trial % 2]
        moments = random.Random(given.seed * 1_000_003 + trial)
        was_running, written = case.kill(moments, whole=trial % 4 < 2)
        found = case.verdict()
        moment = "after its end" if not was_running else "while writing" if written else "before writing"
        if found not in ("nothing", "all"):
            failures += 1
            print(f"trial {trial}: {found}", flush=True)
            shutil.copyfile(case.work, place(f"failed-{trial}.sqlite"))
        counts[(moment, found)] = counts.get((moment, found), 0) + 1
    for (moment, found), count in sorted(counts.items()):
        print(f"{count:4d} killed {moment}: holds {found}")
    print(f"{given.trials} trials from {given.first}, {failures} failures")
    sys.exit(1 if failures else 0)


main()
