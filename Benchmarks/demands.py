#!/usr/bin/env python3
"""demands.py PROGRAM NOTICES REGISTER MEMBER [COUNT]: whether what calls demand in their texts is judged or passed over.

Takes COUNT (350) real calls, spread evenly over those of NOTICES (with its index.tsv), and checks the first lot of each
for one member of REGISTER. Counts the demands that were found in texts by kind, how many of them have a verdict or are
settled, and the results "all met, exit 0" that list a demand without either. Prints one JSON object; the notices of
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
    """Demands found in texts, each with whether it has a verdict or somebody settled it."""
    judged = {finding["clause"] for finding in lot.get("findings", [])}
    judged |= {item["clause"] for item in lot.get("demands", [])}
    folded = {clause for item in lot.get("demands", []) for clause in item.get("alsoAt", [])}
    # Words that ask nothing of tenderers are listed with the reason.
    folded |= {item["clause"] for item in lot.get("noDemands", [])}
    for clause in lot.get("clauses", []):
        if clause["origin"] == "text" and clause["kind"] in DEMANDS:
            yield clause["kind"], clause["id"] in judged or clause["id"] in folded


def main():
    with open(f"{notices}/index.tsv", encoding="utf-8", newline="") as table:
        calls = sorted((row for row in csv.DictReader(table, delimiter="\t", quoting=csv.QUOTE_NONE) if is_call(row)),
                       key=lambda row: row["path"])
    chosen = [calls[place * len(calls) // count] for place in range(min(count, len(calls)))]
    found, judged, statuses, silent = (collections.Counter() for _ in range(4))
    with concurrent.futures.ThreadPoolExecutor(2) as pool:
        for path, status, lot in pool.map(look, chosen):
            statuses[status] += 1
            if lot is None:
                continue
            own = list(demands(lot))
            for kind, is_judged in own:
                found[kind] += 1
                judged[kind] += is_judged
            if status == 0 and any(not is_judged for _, is_judged in own):
                silent["all met, a demand not judged"] += 1
                print(path, file=sys.stderr)
    print(json.dumps({
        "calls": len(chosen), "exit": {str(key): value for key, value in sorted(statuses.items(), key=str)},
        "demands": {kind: {"found": found[kind], "judged": judged[kind]} for kind in sorted(found)},
        "allMetWithUnjudged": silent.total()}, indent=1))


main()
