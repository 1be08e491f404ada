#!/usr/bin/env python3
"""reservations.py PROGRAM NOTICES: how well texts that reserve a contract are told from those that do not.

NOTICES holds index.tsv (every notice) and reserved.tsv (what people read in the texts of those that a code or
a text reserves). Prints a line for each notice that is told wrongly, then one JSON object: precision, recall
and how many, over all and by the buyer's country, for what is certain (reserves) and for that and what a person
must read (mayReserve). A notice that nobody listed reserves nothing.
"""
import collections
import csv
import json
import subprocess
import sys

program, notices = sys.argv[1:3]
RESERVE = {"reserved-art20", "reserved-art77", "reserved-other", "reserved-execution"}


def rows(name):
    with open(f"{notices}/{name}", encoding="utf-8", newline="") as table:
        return list(csv.DictReader(table, delimiter="\t", quoting=csv.QUOTE_NONE))


real = {row["path"]: row["buyer_country"] for row in rows("index.tsv") if row["kind"].startswith("real")}
read = {row["path"]: row["adjudicated"] for row in rows("reserved.tsv")}
truth = {path: read.get(path, "").startswith(("both", "text-only")) for path in real}

found, possible = {}, {}
for folder in ("eforms", "legacy"):
    lines = subprocess.run(
        [program, "clauses", f"{notices}/{folder}", "--format", "jsonl"], stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL, text=True).stdout.splitlines()
    for notice in map(json.loads, lines):
        path = f"{folder}/{notice['source']}"
        degrees = {c["degree"] for c in notice["clauses"] if c["origin"] == "text" and c["kind"] in RESERVE}
        found[path] = "states" in degrees
        possible[path] = bool(degrees)

counts = collections.defaultdict(collections.Counter)
either = collections.Counter()
for path, country in sorted(real.items()):
    says = found.get(path, False)
    either[(truth[path], possible.get(path, False))] += 1
    if says != truth[path]:
        print(json.dumps({"path": path, "read": read.get(path, "unflagged"), "found": says}))
    for key in ("all", country):
        counts[key][(truth[path], says)] += 1


def share(part, whole):
    return round(part / whole, 4) if whole else None


def figures(count):
    hits, missed, wrong = count[True, True], count[True, False], count[False, True]
    return {"precision": share(hits, hits + wrong), "recall": share(hits, hits + missed),
            "support": hits + missed, "false": wrong, "notices": count.total()}


by_country = {key: figures(count) for key, count in sorted(counts.items())
              if key != "all" and figures(count)["support"] + figures(count)["false"]}
print(json.dumps({"reserves": figures(counts["all"]), "mayReserve": figures(either), "countries": by_country}))
