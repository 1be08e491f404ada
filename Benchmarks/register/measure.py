#!/usr/bin/env python3
"""measure.py PROGRAM FOLDER [--members 10000] [--revisions 1000000] [--rounds 15]

How long the register takes: to take in many enterprises, to list and show them, and to answer as of a past day among
many revisions. Medians of whole runs of the program, by the clock and in time of a core: on a machine that others use only the
second says something. The first answer after the file was made is given apart.
"""
import argparse
import os
import resource
import sqlite3
import statistics
import subprocess
import sys
import time

HERE = os.path.dirname(os.path.abspath(__file__))


def core_seconds():
    used = resource.getrusage(resource.RUSAGE_CHILDREN)
    return used.ru_utime + used.ru_stime


def timed(*command):
    """Seconds by the clock, seconds of a core, and what the program said."""
    start, before = time.monotonic(), core_seconds()
    done = subprocess.run(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)
    if done.returncode != 0:
        sys.exit(f"{' '.join(command)}: {done.returncode}: {done.stderr}")
    return time.monotonic() - start, core_seconds() - before, done.stdout


def seconds(*command):
    clock, core, _ = timed(*command)
    return f"{clock:6.1f} s, of a core {core:.1f} s"


def milliseconds(rounds, *command):
    first = timed(*command)[0]
    times = [timed(*command)[:2] for _ in range(rounds)]
    clock, core = (statistics.median(column) for column in zip(*times))
    return f"{1000 * clock:6.0f} ms, of a core {1000 * core:.0f} ms (first {1000 * first:.0f} ms)"


def add_revisions(path, count):
    """Revisions that each change the town of one enterprise, one thousand a day, as the program keeps them."""
    database = sqlite3.connect(path)
    database.execute("PRAGMA synchronous = OFF")
    names = [row[0] for row in database.execute("SELECT id FROM economicOperator ORDER BY id")]
    held = {
        row[0]: (row[1], row[2]) for row in database.execute(
            "SELECT operatorID, id, value FROM statement WHERE subject = 'identity' AND ended IS NULL")
    }
    last = database.execute("SELECT MAX(id) FROM revision").fetchone()[0]
    next_id = database.execute("SELECT MAX(id) FROM statement").fetchone()[0] + 1
    revisions, ended, added = [], [], []
    for index in range(1, count + 1):
        revision, day = last + index, f"{2027 + index // 336_000}-{index // 28_000 % 12 + 1:02d}-{index // 1000 % 28 + 1:02d}"
        name = names[index % len(names)]
        statement, value = held[name]
        revisions.append((revision, f"{day}T08:00:00Z", day, "administrator", "moved"))
        ended.append((revision, statement))
        added.append((next_id, name, "identity", "", value, revision))
        held[name] = (next_id, value)
        next_id += 1
    database.executemany("INSERT INTO revision (id, madeAt, day, author, reason) VALUES (?, ?, ?, ?, ?)", revisions)
    # Ended before added: only one statement of a kind holds at a time.
    for end, new in zip(ended, added):
        database.execute("UPDATE statement SET ended = ? WHERE id = ?", end)
        database.execute(
            "INSERT INTO statement (id, operatorID, subject, key, value, added) VALUES (?, ?, ?, ?, ?, ?)", new)
    database.commit()
    database.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    database.close()


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("program")
    parser.add_argument("folder")
    parser.add_argument("--members", type=int, default=10_000)
    parser.add_argument("--revisions", type=int, default=1_000_000)
    parser.add_argument("--rounds", type=int, default=15)
    given = parser.parse_args()
    os.makedirs(given.folder, exist_ok=True)
    file, register = (os.path.join(given.folder, name) for name in ("members.xml", "register.sqlite"))
    if os.path.exists(register):
        os.remove(register)
    with open(file, "w") as out:
        subprocess.run([sys.executable, os.path.join(HERE, "members.py"), str(given.members)], stdout=out, check=True)
    command = lambda verb, *more: (given.program, "register", verb, register, *more)
    timed(*command("init"))
    taken = seconds(*command("import", file))
    size = os.path.getsize(register)
    middle = f"M{given.members // 2:05d}"
    print(f"{given.members} members with 20 facts each: {os.path.getsize(file) / 1e6:.1f} MB of XML")
    print(f"import                      {taken}; the register has {size / 1e6:.1f} MB", flush=True)
    print(f"import again, unchanged     {seconds(*command('import', file))}", flush=True)
    for name, more in (
        ("list", ("list",)), ("list --nuts SE313", ("list", "--nuts", "SE313")),
        ("list --municipality 0180", ("list", "--municipality", "0180")), ("list --name 4711", ("list", "--name", "4711")),
        ("show", ("show", middle)), ("check", ("check",)),
    ):
        print(f"{name:27s} {milliseconds(given.rounds, *command(*more))}", flush=True)
    add_revisions(register, given.revisions)
    print(f"{given.revisions} revisions more: {os.path.getsize(register) / 1e6:.1f} MB")
    for name, more in (
        ("show --as-of 2028-01-15", ("show", middle, "--as-of", "2028-01-15")),
        ("show --as-of 2026-12-31", ("show", middle, "--as-of", "2026-12-31")),
        ("list --as-of, --nuts SE313", ("list", "--nuts", "SE313", "--as-of", "2028-01-15")),
    ):
        print(f"{name:27s} {milliseconds(given.rounds, *command(*more))}", flush=True)


main()
