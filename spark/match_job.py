#!/usr/bin/env python3
"""Matches packages of notices on a Spark cluster: the same lines as `samanbud match`, in the same order.

A package (archive, folder or file) is one task: it is unpacked where it is read, and each of its notices is piped
through the program. See README.md.
"""

import argparse
import glob
import os
import shutil
import sys
import tempfile

from pyspark import SparkFiles
from pyspark.sql import SparkSession

PARTS = ["packages.py", "frames.py"]


def arguments():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("packages", nargs="+", help="archives, folders or files; patterns are expanded by the driver")
    parser.add_argument("--register", required=True, help="the register, a file that the driver can read")
    parser.add_argument("--as-of", required=True, help="day to count from, as 2026-11-25")
    parser.add_argument("--judge-on", help="day to judge facts on; default: each lot's deadline")
    parser.add_argument("--group", action="append", default=[], help="a group to match for; default: all")
    parser.add_argument("--program", required=True, help="samanbud, at the same path on every worker")
    parser.add_argument("--out", required=True, help="a folder that is not there yet: lines/ and failures/")
    return parser.parse_args()


def command(options, register):
    made = [options.program, "match", "--framed", "--threads", "1", "--register", register, "--as-of", options.as_of]
    if options.judge_on:
        made += ["--judge-on", options.judge_on]
    for group in options.group:
        made += ["--group", group]
    return made


def task(options, register_name):
    """What a worker does with its packages: yields ((package, notice, line), kind, text)."""

    def run(packages):
        import frames
        from packages import notices

        with tempfile.TemporaryDirectory() as folder:
            # A copy for each task: SQLite's log belongs to one process at a time.
            register = os.path.join(folder, register_name)
            shutil.copyfile(SparkFiles.get(register_name), register)
            for number, package in packages:
                asked = notices(package)
                for place, (name, kind, text) in enumerate(frames.match(command(options, register), asked)):
                    # Only the line feed ends a line; a title may hold other separators.
                    for line, words in enumerate(text.split("\n")[:-1]):
                        yield (number, place, line), kind, words if kind == "lines" else f"{package}: {words}"

    return run


def main():
    options = arguments()
    packages = [found for pattern in options.packages for found in sorted(glob.glob(pattern)) or [pattern]]
    missing = [package for package in packages if not os.path.exists(package)]
    if missing:
        print(f"error: {missing[0]}: no such package; name archives, folders or files", file=sys.stderr)
        return 66
    if os.path.exists(options.out):
        print(f"error: {options.out}: exists already; name another folder", file=sys.stderr)
        return 73
    spark = SparkSession.builder.appName("samanbud match").getOrCreate()
    context = spark.sparkContext
    here = os.path.dirname(os.path.abspath(__file__))
    for part in PARTS:
        context.addPyFile(os.path.join(here, part))
    context.addFile(os.path.abspath(options.register))
    work = context.parallelize(list(enumerate(packages)), len(packages))
    found = work.mapPartitions(task(options, os.path.basename(options.register))).cache()
    try:
        for kind, folder in [("lines", "lines"), ("failure", "failures")]:
            rows = found.filter(lambda row, kind=kind: row[1] == kind)
            rows.sortBy(lambda row: row[0]).map(lambda row: row[2]).saveAsTextFile(
                os.path.join(options.out, folder))
        failures = found.filter(lambda row: row[1] == "failure").count()
        print(f"{len(packages)} packages, {found.count() - failures} lines, {failures} unreadable", file=sys.stderr)
    finally:
        spark.stop()
    return 65 if failures else 0


if __name__ == "__main__":
    sys.exit(main())
