"""Which references of real notices find the notice that they name among the files given.

    python3 Benchmarks/references.py FOLDER [RESOLVED.tsv]

Apart from the program: a notice is known here by every spelling that its file has (identifier, number and year in any
order), and a reference is there where any reading of it is known. What is there must be joined by the program too.
"""
import collections
import glob
import re
import sys

UUID = re.compile(r"[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}", re.I)
PARTS = re.compile(r"<efac:(Changes|ContractModification)>(.*?)</efac:\1>", re.S)
EARLIER = re.compile(
    r"<cac:NoticeDocumentReference>\s*(?:<!--.*?-->\s*)*<cbc:ID[^>]*>([^<]+)", re.S)


def names(text):
    found = {match.group().lower() for match in UUID.finditer(text)}
    rest = UUID.sub(" ", text)
    for year, number in re.findall(r"(\d{4})/S\s*\d+\s*-\s*0*(\d+)", rest):
        found.add((int(number), int(year)))
    for number, year in re.findall(r"(?<!\d)0*(\d{3,8})[-/](\d{4})(?!\d)", rest):
        found.add((int(number), int(year)))
    for year, number in re.findall(r"(?<!\d)(20\d\d)[-/]0*(\d{3,8})(?!\d)", rest):
        found.add((int(number), int(year)))
    return found


def first(pattern, text):
    match = re.search(pattern, text, re.S)
    return match.group(1).strip() if match else ""


def ted(text):
    own = names(first(r'DOC_ID="([^"]+)"', text))
    own |= names(first(r"<NOTICE_DATA>.*?<NO_DOC_OJS>([^<]+)", text))
    own |= names(first(r"<NOTICE_UUID>([^<]+)", text))
    form = first(r'FORM="([^"]+)"', text)
    references = [("REF_NOTICE", name) for name in
                  re.findall(r"<REF_NOTICE>\s*<NO_DOC_OJS>([^<]+)", text)]
    references += [(f"NOTICE_NUMBER_OJ", name) for name in
                   re.findall(r"<NOTICE_NUMBER_OJ>([^<]+)", text)]
    return own, form, references


def eforms(text):
    identifier = first(r'<cbc:ID[^>]*schemeName="notice-id"[^>]*>([^<]+)', text)
    own = names(identifier) | ({identifier.lower()} if identifier else set())
    own |= names(first(r"NoticePublicationID[^>]*>([^<]+)", text))
    references = [(part, name) for part, body in PARTS.findall(text)
                  for name in re.findall(r"ChangedNoticeIdentifier[^>]*>([^<]+)", body)]
    references += [("NoticeDocumentReference", name) for name in EARLIER.findall(text)]
    return own, first(r"SubTypeCode[^>]*>([^<]+)", text), references


def main(folder, resolved=None):
    known, notices = collections.defaultdict(set), []
    for path in sorted(glob.glob(f"{folder}/**/*.xml", recursive=True)):
        text = open(path, encoding="utf-8", errors="replace").read()
        own, form, references = (ted if "<TED_EXPORT" in text else eforms)(text)
        for name in own:
            known[name].add(path)
        notices.append((path, form, set(references)))
    counts, there, rows = collections.Counter(), collections.Counter(), []
    for path, form, references in notices:
        for kind, name in references:
            counts[kind] += 1
            readings = names(name) | {name.strip().lower()}
            found = set().union(*(known[r] for r in readings if r in known)) - {path}
            if found:
                there[kind] += 1
                rows.append((kind, form, name.strip(), path, sorted(found)[0], str(len(found))))
    for kind in sorted(counts):
        print(f"{kind}: {counts[kind]} references, {there[kind]} of notices that are there")
    print(f"all: {sum(counts.values())} references, {sum(there.values())} of notices that are there")
    if resolved:
        with open(resolved, "w", encoding="utf-8") as file:
            file.writelines("\t".join(row) + "\n" for row in sorted(rows))


main(*sys.argv[1:])
