#!/usr/bin/env python3
"""Runs every pair in turn and writes the table of ratios.

usage: run.py COMMAND PYTHON FOLDER [--rows N] [--times N] [--figures DATA] [--out RESULTS.md] [WORK…]

COMMAND is bilan, PYTHON an interpreter that has the peers, FOLDER where files are made and kept. WORK is any of import,
update, query, file, growth, workbook, briefing, start; all of them by default.
"""
import argparse
import os
import platform
import subprocess
import sys

import works
from measure import answer, median, pair, run, stages

HEADER = "| work | peer | ours | peer's | times faster | aim | our memory | peer's |\n|---|---|---|---|---|---|---|---|"


def machine():
    """What it ran on, from what the system says of itself."""
    cores = os.cpu_count()
    model = memory = ""
    with open("/proc/cpuinfo", encoding="utf-8") as file:
        for line in file:
            if line.startswith("model name"):
                model = line.split(":", 1)[1].strip()
                break
    with open("/proc/meminfo", encoding="utf-8") as file:
        memory = f"{int(file.readline().split()[1]) / 1024 / 1024:.0f} GiB"
    return f"{model}, {cores} cores, {memory}, {platform.system()}"


class Table:
    """The rows of the results and the remarks beside them, printed as they come."""

    def __init__(self):
        self.rows, self.remarks = [], []

    def say(self, remark):
        self.remarks.append(remark.strip())
        print(remark, flush=True)

    def say_stages(self, work, command):
        """The stages of one more run of ours; threads run beside each other, so that they add up to more than the whole."""
        said = ", ".join(f"{name} {wall} ms ({processor})" for name, wall, processor in stages(command))
        self.say(f"\nStages of {work}, wall clock and in brackets processor time: {said}.\n")

    @property
    def text(self):
        """The table whole, with the remarks below it."""
        first, *rest = self.remarks
        return "\n".join([first, "", HEADER, *self.rows, "", *(f"- {remark}" for remark in rest)])

    def add(self, work, peer, made, goal):
        low, high = made.spread
        aim = f"{goal:g}" if goal else "-"
        self.rows.append(
            f"| {work} | {peer} | {median(made.ours, 'wall'):.2f} s | {median(made.theirs, 'wall'):.2f} s "
            f"| {made.ratio:.2f} ({low:.2f} to {high:.2f}) | {aim} | {median(made.ours, 'peak'):.0f} MiB "
            f"| {median(made.theirs, 'peak'):.0f} MiB |")
        print(self.rows[-1], flush=True)


class Bench:
    def __init__(self, options, table, folder, rows):
        self.options, self.table = options, table
        self.room = works.Room(folder, options.command, options.python, rows)

    def prepare(self):
        """The files of events, the empty store with their places, and our store."""
        room, here = self.room, os.path.dirname(os.path.abspath(__file__))
        os.makedirs(room.folder, exist_ok=True)
        generator = os.path.join(here, "..", "Events", "generate.py")
        subprocess.run([sys.executable, generator, room.folder, str(room.rows), "--update"], check=True)
        if os.path.exists(room.empty):
            os.remove(room.empty)
        subprocess.run(room.bilan("init", store=room.empty), check=True, stdout=subprocess.DEVNULL)
        subprocess.run(room.bilan("import", room.places, store=room.empty), check=True, stdout=subprocess.DEVNULL)

    def imports(self):
        room = self.room
        for name, command, file, goal in works.imports(room):
            made = pair(
                room.import_events(room.events), command, self.options.times, room.fresh, room.without(file))
            self.table.add("import", name, made, goal)
        room.fresh()
        self.table.say_stages("an import", room.import_events(room.events))
        size = os.path.getsize(room.store) / room.rows
        self.table.say(f"\nThe store takes {size:.0f} bytes an event; the file {os.path.getsize(room.events) / room.rows:.0f}.\n")

    def stored(self):
        """Our store with the events, and the peers' files."""
        room = self.room
        room.fresh()
        first = run(room.import_events(room.events))
        for name, command, file, _ in works.imports(room):
            if not os.path.exists(room.path(file)) and name in ("sqlite3 .import", "DuckDB, 31 columns"):
                run(command)
        if not os.path.exists(room.path("native.duckdb")):
            run(works.native_load(room))
        if not os.path.exists(room.path("peer.parquet")):
            run([*room.peer, "parquet", room.events, room.path("peer.parquet")])
        return first

    def update(self):
        room = self.room
        first = self.stored()
        again = run(room.import_events(room.events))
        week = run(room.import_events(room.update))
        self.table.say(
            f"\nThe same file again: {again.wall:.2f} s, {again.wall / first.wall:.2f} of the import's {first.wall:.2f} s. "
            f"A week's file of 21,000 rows into it: {week.cpu:.2f} s of processor time, {week.peak:.0f} MiB.\n")

    def query(self):
        room = self.room
        self.stored()
        for question in ("week", "month", "district"):
            ours, theirs = works.both_answers(room, question)
            if ours != theirs:
                self.table.say(f"\n{question}: events and deaths differ, {ours} against {theirs}; not timed.\n")
                continue
            for name, command, goal in works.queries(room, question):
                made = pair(works.ours_query(room, question), command, self.options.times)
                self.table.add(f"query, {question}", name, made, goal)
            self.table.say_stages(f"the question by {question}", works.ours_query(room, question))
            for word, more in (("known by last year", ["--known-by", "2024-12-31"]), ("by another policy", ["--policy", "median"])):
                made = pair(
                    works.ours_query(room, question), works.ours_query(room, question, *more), self.options.times)
                self.table.say(f"\n{question}, {word}: {made.ratio:.2f} of the time without.\n")

    def file(self):
        room = self.room
        ours = works.counted(answer(works.one_shot(room, room.rows)))
        theirs = works.peer_counted(answer([*room.peer, "csv", "pandas", room.events]))
        if ours != theirs:
            self.table.say(f"\nfile to table: events and deaths differ, {ours} against {theirs}; not timed.\n")
            return
        self.table.say_stages("file to table", works.one_shot(room, room.rows))
        for name, command, rows, goal in works.one_shots(room):
            made = pair(works.one_shot(room, rows), command, self.options.times)
            work = "file to table" if rows == room.rows else f"file to table, {rows:,} rows"
            self.table.add(work, name, made, goal)

    def growth(self):
        """Import and question at ten thousand events and at ten times as many up to the rows asked for."""
        rows = 10_000
        while rows <= self.options.rows:
            bench = Bench(self.options, self.table, os.path.join(self.options.folder, f"growth-{rows}"), rows)
            room = bench.room
            bench.prepare()
            room.fresh()
            taken = run(room.import_events(room.events))
            asked = [run(works.ours_query(room, "month")) for _ in range(self.options.times)]
            self.table.say(
                f"\n{rows:,} events: import {taken.wall:.2f} s, {1e6 * taken.cpu / rows:.1f} µs of processor time an event, "
                f"{taken.peak:.0f} MiB; country by month {median(asked, 'wall'):.3f} s, {median(asked, 'peak'):.0f} MiB; "
                f"{os.path.getsize(room.store) / rows:.0f} bytes an event.\n")
            rows *= 10

    def briefing(self):
        room, data = self.room, self.options.figures
        store, out = room.path("briefing.sqlite"), room.path("briefing")
        if not os.path.exists(store):
            subprocess.run(room.bilan("init", "--samples", store=store), check=True, stdout=subprocess.DEVNULL)
        brief = room.bilan("brief", "mali-weekly", "--period", "2024-W38", "--out", out, store=store)
        subprocess.run([*brief, "--data"], check=True, stdout=subprocess.DEVNULL)
        figures = os.path.join(out, "mali-weekly-2024-W38-draft-data", "data_figures.csv")
        made = pair(brief, [*room.peer, "briefing", figures, room.path("by-hand")], self.options.times)
        self.table.add("weekly briefing, both languages", "pandas and XlsxWriter", made, 4)
        if not data:
            return
        every = room.path("everything.sqlite")
        if not os.path.exists(every):
            subprocess.run(room.bilan("init", "--samples", store=every), check=True, stdout=subprocess.DEVNULL)
            for folder, _, files in sorted(os.walk(data)):
                for name in sorted(files):
                    if name.endswith((".csv", ".json", ".xlsx", ".csv.gz", ".txt.gz", ".geojson", ".geojson.gz")):
                        run(room.bilan("import", os.path.join(folder, name), "--published-on", "2025-06-30", store=every))
        for report, period in (("mali-weekly", "2024-W38"), ("sahel-monthly", "2023-09")):
            words = room.bilan("brief", report, "--period", period, "--out", out, store=every)
            runs = [run(words) for _ in range(self.options.times)]
            self.table.say(
                f"\n{report} {period} over every file of the folder of real data ({os.path.getsize(every) / 1e6:.0f} MB): "
                f"{median(runs, 'wall'):.2f} s, {median(runs, 'cpu'):.2f} s of processor time, "
                f"{median(runs, 'peak'):.0f} MiB.\n")

    def workbook(self):
        room = self.room
        books = os.path.join(os.path.dirname(room.command), "bench-workbook")
        ours, theirs = room.path("ours.xlsx"), room.path("theirs.xlsx")
        for name, goal in (("xlsxwriter", 4), ("openpyxl", 9)):
            made = pair([books, "write", ours, "100000"], [*room.peer, "write", name, theirs, "100000"], self.options.times)
            self.table.add("workbook written, 100,000 x 12", name, made, goal)
        for name, goal in (("openpyxl", 7), ("calamine", 1.3), ("polars", 1)):
            read = [[books, "read", ours], [*room.peer, "read", name, ours]]
            counts = [list(answer(command)) for command in read]
            if counts[0] != counts[1]:
                self.table.say(f"\n{name} reads {counts[1]}, we {counts[0]}; not timed.\n")
                continue
            self.table.add("workbook read", name, pair(*read, self.options.times), goal)

    def start(self):
        room, python = self.room, ["/usr/bin/python3", "-c", "pass"]
        store = room.path("start.sqlite")
        if not os.path.exists(store):
            subprocess.run(room.bilan("init", "--samples", store=store), check=True, stdout=subprocess.DEVNULL)
        asked = room.bilan("query", "killed", "--in", "MLI", "--by", "region", "--period", "2023-W36", store=store)
        for name, words, most in (("--help", [room.command, "--help"], 1.5), ("query, samples", asked, 4)):
            made = pair(python, words, max(self.options.times, 9))
            self.table.say(f"\nbilan {name}: {made.ratio:.2f} of the time of python3 -c pass (at most {most:g}).\n")


def main():
    reader = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    reader.add_argument("command")
    reader.add_argument("python")
    reader.add_argument("folder")
    reader.add_argument("--rows", type=int, default=1_000_000)
    reader.add_argument("--times", type=int, default=5)
    reader.add_argument("--figures", metavar="DATA")
    reader.add_argument("--out")
    reader.add_argument("works", nargs="*")
    options = reader.parse_intermixed_args()
    options.command = os.path.abspath(options.command)
    bench = Bench(options, Table(), options.folder, options.rows)
    bench.prepare()
    bench.table.say(f"Machine: {machine()}. {options.rows:,} events, {options.times} runs of each pair in turn, medians.\n")
    print(HEADER, flush=True)
    every = {
        "import": bench.imports, "update": bench.update, "query": bench.query, "file": bench.file, "growth": bench.growth,
        "workbook": bench.workbook, "briefing": bench.briefing, "start": bench.start,
    }
    for name in options.works or every:
        every[name]()
    if options.out:
        with open(options.out, "w", encoding="utf-8") as file:
            file.write("# Results\n\n" + bench.table.text + "\n")


main()
