"""Times whole processes: wall clock, processor time and peak memory of a command and all it starts."""
import os
import statistics
import subprocess
import time


class Run:
    """What one process took."""

    def __init__(self, wall, cpu, peak, code):
        self.wall, self.cpu, self.peak, self.code = wall, cpu, peak, code


def run(command, output=subprocess.DEVNULL):
    """Runs a command (a list, or a line for the shell) to its end."""
    start = time.perf_counter()
    child = subprocess.Popen(
        command, shell=isinstance(command, str), stdin=subprocess.DEVNULL, stdout=output, stderr=subprocess.DEVNULL
    )
    _, status, usage = os.wait4(child.pid, 0)
    child.returncode = os.waitstatus_to_exitcode(status)
    wall = time.perf_counter() - start
    return Run(wall, usage.ru_utime + usage.ru_stime, usage.ru_maxrss / 1024, child.returncode)


def stages(command):
    """What the stages of our command take, as it says itself: name, milliseconds of wall clock and of processor."""
    done = subprocess.run(
        command, stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, text=True,
        env={**os.environ, "BILAN_STAGES": "1"}, check=False)
    lines = [line.split("\t") for line in done.stderr.splitlines() if line.startswith("stage\t")]
    return [(name, int(wall), int(processor)) for _, name, wall, processor in lines]


def answer(command):
    """What a command prints, line by line: who held it whole would hand its own size on to what is measured next."""
    shell = isinstance(command, str)
    child = subprocess.Popen(
        command, shell=shell, stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True)
    with child.stdout as lines:
        for line in lines:
            yield line.rstrip("\n")
    child.wait()


class Pair:
    """Ours and a peer, run in turn: the ratio is the median of the ratios of neighbours."""

    def __init__(self, ours, theirs):
        self.ours, self.theirs = ours, theirs

    @property
    def ratio(self):
        return statistics.median(theirs.wall / ours.wall for ours, theirs in zip(self.ours, self.theirs))

    @property
    def spread(self):
        ratios = [theirs.wall / ours.wall for ours, theirs in zip(self.ours, self.theirs)]
        return min(ratios), max(ratios)


def pair(ours, theirs, times, before_ours=None, before_theirs=None):
    """Runs both in turn, so many times after a warm-up of each."""
    mine, other = [], []
    for turn in range(times + (1 if times > 1 else 0)):
        if before_ours:
            before_ours()
        first = run(ours)
        if before_theirs:
            before_theirs()
        second = run(theirs)
        for name, done in (("ours", first), ("theirs", second)):
            if done.code != 0:
                raise SystemExit(f"{name} failed with {done.code}: {ours if name == 'ours' else theirs}")
        if turn > 0 or times == 1:
            mine.append(first)
            other.append(second)
    return Pair(mine, other)


def median(runs, what):
    return statistics.median(getattr(one, what) for one in runs)
