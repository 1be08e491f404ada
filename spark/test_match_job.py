#!/usr/bin/env python3
"""test_match_job.py PROGRAM: the job in local[2] gives the lines of the single machine, and does not hide a dead child.

Runs on the sample notice and register; where SAMANBUD_NOTICES or ../shared/notices is there, on real notices too.
"""

import os
import shutil
import subprocess
import sys
import tarfile
import tempfile
import unittest
import zipfile

HERE = os.path.dirname(os.path.abspath(__file__))
ROOT = os.path.dirname(HERE)
PROGRAM = os.path.abspath(sys.argv.pop(1) if len(sys.argv) > 1 else os.path.join(ROOT, ".build/debug/samanbud"))
sys.path.insert(0, HERE)
import frames  # noqa: E402
import packages  # noqa: E402

REGISTER = os.path.join(ROOT, "samples/registers/barkraft.xml")
REAL = os.environ.get("SAMANBUD_NOTICES", os.path.join(ROOT, "../shared/notices"))


def single(*inputs, as_of="2026-11-25", register=REGISTER):
    made = subprocess.run([PROGRAM, "match", *inputs, "--register", register, "--as-of", as_of],
                          capture_output=True, check=False)
    return made.returncode, made.stdout.decode()


def job(*inputs, out, as_of="2026-11-25", program=PROGRAM, register=REGISTER):
    environment = dict(os.environ, SPARK_LOCAL_IP="127.0.0.1", PYSPARK_PYTHON=sys.executable)
    made = subprocess.run(
        [os.path.join(os.path.dirname(sys.executable), "spark-submit"), "--master", "local[2]",
         "--conf", "spark.ui.enabled=false", "--conf", "spark.driver.bindAddress=127.0.0.1",
         os.path.join(HERE, "match_job.py"), *inputs, "--register", register, "--as-of", as_of,
         "--program", program, "--out", out], capture_output=True, check=False, env=environment)
    return made.returncode, made.stderr.decode()


def text(folder):
    parts = sorted(name for name in os.listdir(folder) if name.startswith("part-"))
    return "".join(read(os.path.join(folder, name)) for name in parts)


def read(path):
    with open(path, encoding="utf-8") as file:
        return file.read()


class MatchJobTests(unittest.TestCase):
    def setUp(self):
        self.folder = tempfile.mkdtemp()
        self.addCleanup(shutil.rmtree, self.folder)
        notice = read(os.path.join(ROOT, "samples/notices/tallbygden.xml"))
        self.days = []
        for day in range(3):
            place = os.path.join(self.folder, f"day{day}")
            os.makedirs(os.path.join(place, "below"))
            for number in range(7):
                with open(os.path.join(place, "below" if number % 2 else "", f"{number}.xml"), "w",
                          encoding="utf-8") as file:
                    file.write(notice.replace("00990117-2026", f"{day}{number}-2026"))
            self.days.append(place)

    def place(self, name):
        return os.path.join(self.folder, name)

    def pack(self):
        with tarfile.open(self.place("day0.tar.gz"), "w:gz") as archive:
            for name, content in packages.notices(self.days[0]):
                archive.add(os.path.join(self.days[0], name), name)
        with zipfile.ZipFile(self.place("day1.zip"), "w") as archive:
            for name, content in packages.notices(self.days[1]):
                archive.writestr(name, content)
        return [self.place("day0.tar.gz"), self.place("day1.zip"), self.days[2]]

    def test_same_lines_as_one_machine_from_every_kind_of_package(self):
        inputs = self.pack()
        status, expected = single(*self.days)
        self.assertEqual(status, 0)
        self.assertGreater(expected.count("\n"), 10)
        status, errors = job(*inputs, out=self.place("out"))
        self.assertEqual(status, 0, errors)
        self.assertEqual(text(self.place("out/lines")), expected)

    def test_unreadable_notices_are_told_and_the_rest_goes_on(self):
        with open(os.path.join(self.days[1], "bad.xml"), "w", encoding="utf-8") as file:
            file.write("<no")
        status, expected = single(*self.days)
        self.assertEqual(status, 65)
        status, errors = job(*self.days, out=self.place("out"))
        self.assertEqual(status, 65, errors)
        self.assertEqual(text(self.place("out/lines")), expected)
        self.assertIn("bad.xml", text(self.place("out/failures")))

    def test_a_child_that_dies_is_no_empty_result(self):
        with self.assertRaises(frames.ProgramFailed):
            list(frames.match(["/bin/false"], packages.notices(self.days[0])))
        with self.assertRaises(frames.ProgramFailed):
            list(frames.match(["/bin/sh", "-c", "head -c 100 >/dev/null; printf 'a\\tlines\\t0\\n'"],
                              packages.notices(self.days[0])))
        status, errors = job(*self.days, out=self.place("out"), program="/bin/false")
        self.assertNotEqual(status, 0)
        self.assertFalse(os.path.exists(self.place("out/lines/_SUCCESS")))

    @unittest.skipUnless(os.path.isdir(REAL), "the real notices are not there")
    def test_real_notices(self):
        found = [os.path.join(REAL, name) for name in sorted(os.listdir(REAL))]
        inputs = [path for path in found if os.path.isdir(path)]
        # The sample consortium, moved to where most of the real notices are.
        register = self.place("register.xml")
        with open(register, "w", encoding="utf-8") as file:
            file.write(read(REGISTER).replace('<place code="SE313"/>', '<place code="FR"/><place code="DE"/>'))
        _, expected = single(*inputs, as_of="2017-01-01", register=register)
        self.assertGreater(expected.count("\n"), 10)
        status, errors = job(*inputs, out=self.place("out"), as_of="2017-01-01", register=register)
        self.assertIn(status, (0, 65), errors)
        self.assertEqual(text(self.place("out/lines")), expected)


if __name__ == "__main__":
    unittest.main()
