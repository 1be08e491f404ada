#!/usr/bin/env python3
"""kills.py PROGRAM FOLDER [--making 150] [--each 60] [--seed 1]

Ends every writing command with SIGKILL at a random moment, and fills the disk under it: the next run of the same
command must work, or say in plain words what to do, and what was there before must be whole.

Kills: --making while a register and a ledger are made, --each in every other writing command. Full disks: each command
on a tmpfs of eleven sizes (root, in a mount namespace of its own). Works from the repository's root, on its samples.
Exit code 1 where a trial fails.
"""
import argparse
import os
import random
import shutil
import subprocess
import sys
import time

NOTICE, BRIEF = "samples/notices/tallbygden.xml", "samples/briefs/tallbygden.xml"
REGISTER, BAD = "samples/registers/barkraft.xml", "samples/registers"
# Blocks of 4 KiB.
SIZES = [1, 2, 3, 4, 8, 12, 20, 32, 64, 128, 256]


class Command:
    """A writing command in a folder of its own, `{}`; `before` are made ready once, and copied for each trial."""

    def __init__(self, name, arguments, before=(), redirect=None, again=(0,), fresh=False):
        self.name, self.arguments, self.before, self.redirect = name, arguments, before, redirect
        # Exit codes of a next run that worked, and of one that found the first one's work whole.
        self.again, self.fresh = again, fresh

    def start(self, program, folder):
        out = open(os.path.join(folder, self.redirect), "wb") if self.redirect else subprocess.DEVNULL
        try:
            return subprocess.Popen(
                [program] + [part.replace("{}", folder) for part in self.arguments], stdout=out,
                stderr=subprocess.PIPE)
        finally:
            if self.redirect:
                out.close()


def commands():
    office = [["register", "init", "{}/r.sqlite"], ["register", "import", "{}/r.sqlite", REGISTER]]
    empty = office[:1]
    match = ["match", NOTICE, "--register", REGISTER, "--as-of", "2026-11-25"]
    return [
        Command("register init", ["register", "init", "{}/r.sqlite"], fresh=True),
        Command("match --out, first", match + ["--out", "{}/found"], fresh=True),
        Command("match --out", match[:-1] + ["2026-11-26", "--out", "{}/found"],
                [match + ["--out", "{}/found"]]),
        Command("match --errors", ["match", NOTICE, BRIEF, "--register", REGISTER, "--as-of", "2026-11-25",
                                   "--errors", "{}/errors.csv"], again=(0, 65)),
        Command("read --errors", ["read", NOTICE, BRIEF, "--errors", "{}/errors.csv"], again=(0, 65)),
        Command("register import", ["register", "import", "{}/r.sqlite", REGISTER], empty),
        Command("register set", ["register", "set", "{}/r.sqlite", "M03", "turnover", "3618200 SEK", "--as-of",
                                 "2025-12-31"], office),
        Command("register group", ["register", "group", "{}/r.sqlite", "Ny", "--add", "M01", "M02"], office),
        Command("register certify", ["register", "certify", "{}/r.sqlite", "M03", "skoopi", "--issuer", "Skoopi",
                                     "--from", "2026-03-01"], office),
        Command("register erase", ["register", "erase", "{}/r.sqlite", "M03"], office, again=(0, 64)),
        Command("register export xml", ["register", "export", "{}/r.sqlite", "--format", "xml", "--out",
                                        "{}/b.xml"], office),
        Command("register export sqlite", ["register", "export", "{}/r.sqlite", "--format", "sqlite", "--out",
                                           "{}/b.sqlite"], office),
        Command("register export csv", ["register", "export", "{}/r.sqlite", "--format", "csv", "--out",
                                        "{}/csv"], office),
        Command("register gaps --calendar", ["register", "gaps", "{}/r.sqlite", "--scheme", "asf-2016",
                                             "--calendar", "{}/c.ics"], office, again=(0, 10, 11)),
        Command("assemble", ["assemble", NOTICE, "--register", "{}/r.sqlite", "--brief", BRIEF, "--today",
                             "2026-11-22", "--out", "{}/bid"], office, again=(0, 11)),
        Command("templates", ["templates", "{}/t"]),
        Command("brief init", ["brief", "init", NOTICE], redirect="brief.xml"),
    ]


def verdict(program, command, folder, was_done):
    """`works`, `whole already`, `says what to do`, or what is wrong."""
    process = command.start(program, folder)
    words = process.communicate()[1].decode()
    status = process.returncode
    if status < 0 or status in (1, 70) or status >= 128:
        return f"FAILS: {status} {words.strip()}"
    result = "works"
    if status not in command.again:
        exists = status == 73 and ("exists]" in words)
        if exists and not was_done:
            # Put there in the moment of the kill: it has to be whole.
            result = "whole already"
        elif exists:
            result = "whole already"
        else:
            return f"FAILS: {status} {words.strip()}"
    return whole(program, command, folder) or result


def whole(program, command, folder):
    """What is wrong with the files that are there; `None` where nothing is."""
    for name in os.listdir(folder):
        path = os.path.join(folder, name)
        if ".partial-" in name:
            return f"FAILS: leaves {name}"
        check = None
        if name.endswith(".sqlite"):
            check = [program, "register", "check", path]
        elif name == "b.xml":
            scratch = os.path.join(folder, "again.db")
            subprocess.run([program, "register", "init", scratch], capture_output=True)
            check = [program, "register", "import", scratch, path]
        elif name == "c.ics" and not open(path, "rb").read().endswith(b"END:VCALENDAR\r\n"):
            return "FAILS: half a calendar"
        elif name == "brief.xml" and b"</brief>" not in open(path, "rb").read():
            return "FAILS: half a brief"
        elif name == "found":
            for place, _, files in os.walk(path):
                if any(".partial-" in each for each in files + [place]):
                    return f"FAILS: leaves something in {place}"
        if check:
            done = subprocess.run(check, capture_output=True)
            if done.returncode != 0:
                return f"FAILS: {name}: {(done.stdout + done.stderr).decode().strip()}"
    return None


def prepare(program, command, folder):
    os.makedirs(folder)
    for arguments in command.before:
        done = subprocess.run([program] + [part.replace("{}", folder) for part in arguments], capture_output=True)
        if done.returncode not in (0, 11):
            sys.exit(f"{command.name}: {arguments}: {done.stderr.decode()}")


def lasts(program, command, base, work):
    """Seconds that the command takes, the median of three."""
    times = []
    for _ in range(3):
        shutil.rmtree(work, ignore_errors=True)
        shutil.copytree(base, work, symlinks=True)
        start = time.monotonic()
        process = command.start(program, work)
        words = process.communicate()[1].decode()
        times.append(time.monotonic() - start)
        if process.returncode not in command.again:
            sys.exit(f"{command.name} fails by itself: {process.returncode} {words}")
    return sorted(times)[1]


def kills(program, command, folder, count, seed):
    base, work = os.path.join(folder, "base"), os.path.join(folder, "work")
    shutil.rmtree(base, ignore_errors=True)
    prepare(program, command, base)
    seconds = lasts(program, command, base, work)
    moments = random.Random(f"{seed} {command.name}")
    found, running = {}, 0
    for trial in range(count):
        shutil.rmtree(work, ignore_errors=True)
        shutil.copytree(base, work, symlinks=True)
        process = command.start(program, work)
        time.sleep(moments.uniform(0, 1.05 * seconds))
        was_running = process.poll() is None
        running += was_running
        process.kill()
        process.communicate()
        result = verdict(program, command, work, not was_running)
        found[result] = found.get(result, 0) + 1
    return running, found


def full_disks(program, command, folder):
    """Runs on ever larger disks that are too small, then again where there is room."""
    base, disk = os.path.join(folder, "base"), os.path.join(folder, "disk")
    shutil.rmtree(base, ignore_errors=True)
    prepare(program, command, base)
    found = {}
    os.makedirs(disk, exist_ok=True)
    needed = sum(
        (os.path.getsize(os.path.join(place, name)) + 4095) // 4096 + 1
        for place, _, files in os.walk(base) for name in files)
    for size in SIZES:
        options = f"size={4 * (size + needed)}k"
        subprocess.run(["mount", "-t", "tmpfs", "-o", options, "tmpfs", disk], check=True)
        try:
            shutil.copytree(base, disk, symlinks=True, dirs_exist_ok=True)
            process = command.start(program, disk)
            words = process.communicate()[1].decode()
            first = process.returncode
            if first < 0 or first in (1, 70) or first >= 128:
                result = f"FAILS: {first} {words.strip()}"
            else:
                subprocess.run(["mount", "-o", "remount,size=64m", disk], check=True)
                result = verdict(program, command, disk, first in command.again)
        finally:
            subprocess.run(["umount", disk], check=True)
        found[result] = found.get(result, 0) + 1
    return found


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("program")
    parser.add_argument("folder")
    parser.add_argument("--making", type=int, default=150)
    parser.add_argument("--each", type=int, default=60)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--only", default="")
    given = parser.parse_args()
    if os.geteuid() == 0 and os.environ.get("SAMANBUD_MOUNTS") is None:
        os.environ["SAMANBUD_MOUNTS"] = "own"
        os.execvp("unshare", ["unshare", "-m", sys.executable] + sys.argv)
    program, failures = os.path.abspath(given.program), 0
    os.makedirs(given.folder, exist_ok=True)
    tell = lambda found: ", ".join(f"{count} {result}" for result, count in sorted(found.items()))
    for command in commands():
        if given.only not in command.name:
            continue
        count = given.making if command.fresh else given.each
        running, found = kills(program, command, given.folder, count, given.seed)
        print(f"{command.name}: {count} kills, {running} while it ran: {tell(found)}", flush=True)
        failures += sum(n for result, n in found.items() if result.startswith("FAILS"))
        if os.geteuid() == 0:
            found = full_disks(program, command, given.folder)
            print(f"{command.name}: {len(SIZES)} full disks: {tell(found)}", flush=True)
            failures += sum(n for result, n in found.items() if result.startswith("FAILS"))
    print(f"{failures} failures")
    sys.exit(1 if failures else 0)


main()
