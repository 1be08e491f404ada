"""Packages of notices: what is in an archive or a folder, one notice at a time.

The same rules as `samanbud match` has for names: members that end in .xml at any depth, no hidden ones, a folder's
files in the order of the bytes of their paths, an archive's in the order of the archive.
"""

import os
import tarfile
import zipfile

MOST_BYTES = 64 << 20


def notices(package):
    """Yields (name, bytes) for each notice of the package; nothing is unpacked to disk."""
    if os.path.isdir(package):
        yield from _in_folder(package)
    elif zipfile.is_zipfile(package):
        yield from _in_zip(package)
    elif package.lower().endswith((".tar", ".tar.gz", ".tgz")):
        yield from _in_tar(package)
    else:
        yield os.path.basename(package), _read(package)


def _is_notice(path):
    parts = [part for part in path.split("/") if part not in ("", ".")]
    return path.lower().endswith(".xml") and not any(part.startswith(".") for part in parts)


def _plain(path):
    return "/".join(part for part in path.split("/") if part != ".")


def _read(path):
    with open(path, "rb") as file:
        return file.read(MOST_BYTES + 1)


def _in_folder(folder):
    found = []
    for place, folders, files in os.walk(folder):
        folders[:] = [name for name in folders if not name.startswith(".")]
        for name in files:
            path = os.path.relpath(os.path.join(place, name), folder)
            if _is_notice(path):
                found.append(path)
    for path in sorted(found, key=os.fsencode):
        yield path, _read(os.path.join(folder, path))


def _in_zip(package):
    with zipfile.ZipFile(package) as archive:
        for member in archive.infolist():
            if not member.is_dir() and _is_notice(member.filename):
                with archive.open(member) as file:
                    yield _plain(member.filename), file.read(MOST_BYTES + 1)


def _in_tar(package):
    with tarfile.open(package, "r|*") as archive:
        for member in archive:
            if member.isfile() and _is_notice(member.name):
                yield _plain(member.name), archive.extractfile(member).read(MOST_BYTES + 1)
