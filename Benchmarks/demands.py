#!/usr/bin/env python3
"""demands.py PROGRAM NOTICES REGISTER MEMBER [COUNT]: whether what calls demand in their texts is judged or passed over.

Takes COUNT (350) real calls, spread evenly over those of NOTICES (with its index.tsv), and checks the first lot of each
for one member of REGISTER. Counts the demands that were found in texts by kind and by how they stand: with a verdict, open
until a person has read them, asking nothing, or silent; and the results "all met, exit 0" that list an open or silent one. Prints one JSON object; the notices of
those results go to standard error.
"""
import collections
import concurrent.futures
import csv
import json
import re
import subprocess
import sys

program, notices, register, member = sys.argv[1:5]
count = int(sys.argv[5]) if len(sys.argv) > 5 else 350
# Clauses that ask something of those who tender or perform, besides reservations, which texts were always judged on.
DEMANDS = {"performance-term", "turnover", "references", "certificate", "selection-other", "labour-law", "social-other", "employment",
           "accessibility", "joint-liability", "group-legal-form", "target-share"}


def is_call(row):
    form = row["subtype_or_doctype"]
    return row["kind"].startswith("real") and (
        form == "3" or re.search(r"/(cn-|pin-cfc|qu-)", form) is not None)


def run(*arguments):
    done = subprocess.run([program, *arguments], stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True)
    return done.returncode, done.stdout


def first_lot(path):
    status, text = run("check", path, "--format", "json")
    lots = json.loads(text)["lots"] if status == 0 and text else []
    return lots[0]["lot"] if lots else None


def look(row):
    path = f"{notices}/{row['path']}"
    lot = first_lot(path)
    if lot is None:
        return row["path"], None, None
    status, text = run("check", path, "--register", register, "--members", member, "--lot", lot, "--format", "json")
    return row["path"], status, json.loads(text)["lots"][0] if text else None


def demands(lot):
    """Demands found in texts, each with how it stands: a verdict, open (a person must read it), asks nothing, or silent."""
    states = {}
    for item in lot.get("noDemands", []):
        states[item["clause"]] = "asks nothing"
    for item in lot.get("demands", []):
        is_open = item.get("cause") == "notJudged"
        for clause in [item["clause"], *item.get("alsoAt", [])]:
            states[clause] = "open" if is_open else "verdict"
    for finding in lot.get("findings", []):
        states.setdefault(finding["clause"], "verdict")
    known = set()
    for clause in lot.get("clauses", []):
        known.add(clause["id"])
        if clause["origin"] == "text" and clause["kind"] in DEMANDS:
            yield clause["kind"], states.get(clause["id"], "silent")
    # Criteria whose words are no clause by themselves.
    for item in lot.get("demands", []):
        if item["clause"] not in known:
            yield item["kind"], states[item["clause"]]


def main():
    with open(f"{notices}/index.tsv", encoding="utf-8", newline="") as table:
        calls = sorted((row for row in csv.DictReader(table, delimiter="\t", quoting=csv.QUOTE_NONE) if is_call(row)),
                       key=lambda row: row["path"])
    chosen = [calls[place * len(calls) // count] for place in range(min(count, len(calls)))]
    statuses, silent = collections.Counter(), 0
    found = collections.defaultdict(collections.Counter)
    with concurrent.futures.ThreadPoolExecutor(2) as pool:
        for path, status, lot in pool.map(look, chosen):
            statuses[status] += 1
            if lot is None:
                continue
            own = list(demands(lot))
            for kind, state in own:
                found[kind][state] += 1
            if status == 0 and any(state in ("open", "silent") for _, state in own):
                silent += 1
                print(path, file=sys.stderr)
    states = ["verdict", "open", "asks nothing", "silent"]
    print(json.dumps({
        "calls": len(chosen), "exit": {str(key): value for key, value in sorted(statuses.items(), key=str)},
        "demands": {kind: {state: found[kind][state] for state in states} for kind in sorted(found)},
        "allMetWithUnjudged": silent}, indent=1))


main()
