"""Talks to `samanbud match --framed`: a question is a name and the bytes of a notice, an answer its lines or a failure.

The questions are written by a thread of their own, so that neither side ever waits for the other to read.
"""

import subprocess
import tempfile
import threading


class ProgramFailed(RuntimeError):
    """The program ended badly or answered less than it was asked: its lines are not to be used."""


def match(command, notices):
    """Asks `command` about (name, bytes) pairs; yields (name, kind, text) for each, in order.

    `kind` is 'lines' or 'failure'. Raises ProgramFailed rather than let a dead child look like an empty result.
    """
    asked = []
    with tempfile.TemporaryFile() as errors:
        child = subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=errors)
        feeder = _Feeder(child.stdin, notices, asked)
        feeder.start()
        answered = 0
        try:
            while header := child.stdout.readline():
                name, kind, size = header.decode("utf-8").rstrip("\n").split("\t")
                body = child.stdout.read(int(size))
                if len(body) != int(size):
                    raise ProgramFailed(f"{command[0]}: an answer was cut off")
                answered += 1
                yield name, kind, body.decode("utf-8")
            status = child.wait()
        finally:
            child.kill()
            child.wait()
            feeder.join()
        if feeder.failure is not None:
            raise feeder.failure
        if status != 0 or answered != len(asked):
            errors.seek(0)
            words = errors.read()[-2000:].decode("utf-8", "replace")
            raise ProgramFailed(
                f"{command[0]}: ended with {status} after {answered} of {len(asked)} answers: {words}")


class _Feeder(threading.Thread):
    """Writes the questions; what goes wrong with the notices themselves is kept for the reader to raise."""

    def __init__(self, pipe, notices, asked):
        super().__init__(daemon=True)
        self._pipe, self._notices, self._asked = pipe, notices, asked
        self.failure = None

    def run(self):
        try:
            for name, content in self._notices:
                self._asked.append(name)
                # A tab or a line end in a name would break the frame.
                header = f"{name.translate({9: 32, 10: 32, 13: 32})}\t{len(content)}\n"
                self._pipe.write(header.encode("utf-8", "surrogateescape"))
                self._pipe.write(content)
        except BrokenPipeError:
            pass  # The reader sees the child's status and says why.
        except Exception as failure:  # noqa: BLE001 - raised again by the reader, in the task's own thread.
            self.failure = failure
        finally:
            try:
                self._pipe.close()
            except BrokenPipeError:
                pass
