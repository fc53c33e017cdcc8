"""What is measured: each work with our command, the peers' commands, and how their answers are compared.

A goal is how many times faster than the peer we mean to be; it is printed beside the ratio and asserted nowhere.
"""
import csv
import os
import shutil

from measure import answer
from peer_schema import TABLE, grouped_sql, plain_sql

MONTHS = {"month": ["--by", "admin0,month"], "week": ["--by", "region,week"],
          "district": ["--by", "cercle,month", "--in", "NGA"]}


TAGS = {"event_date": "#date+occurred", "country": "#country+name", "admin1": "#adm1+name", "admin2": "#adm2+name",
        "fatalities": "#affected+killed"}


class Room:
    """The commands and files of one run."""

    def __init__(self, folder, command, python, rows):
        self.folder, self.command, self.python, self.rows = folder, command, python, rows
        self.peer = [python, os.path.join(os.path.dirname(os.path.abspath(__file__)), "peer.py")]
        self.native = os.path.join(os.path.dirname(python), "duckdb")
        self.events = os.path.join(folder, f"events-{rows}.csv")
        self.update = os.path.join(folder, f"update-{rows}.csv")
        self.places = os.path.join(folder, "places.csv")
        self.empty, self.store = self.path("empty.sqlite"), self.path("ours.sqlite")

    def path(self, name):
        return os.path.join(self.folder, name)

    def bilan(self, *words, store=None):
        return [self.command, words[0], "--store", store or self.store, *words[1:]]

    def import_events(self, file, store=None):
        return self.bilan("import", file, "--format", "acled", "--dataset", "events", store=store)

    def fresh(self):
        """A store with the places and nothing else, under the name that is imported into."""
        for ending in ("", "-journal", "-wal", "-shm"):
            if os.path.exists(self.store + ending):
                os.remove(self.store + ending)
        shutil.copyfile(self.empty, self.store)

    def part(self, rows):
        """The first rows of the file of events; the file itself when it has no more."""
        if rows >= self.rows:
            return self.events
        path = self.path(f"events-{self.rows}-first-{rows}.csv")
        if not os.path.exists(path):
            with open(self.events, newline="", encoding="utf-8") as file, open(path, "w", newline="", encoding="utf-8") as out:
                writer = csv.writer(out)
                writer.writerows(row for row, _ in zip(csv.reader(file), range(rows + 1)))
        return path

    def tagged(self, rows):
        """The same rows with a row of HXL tags below the headings, without which libhxl reads nothing."""
        path = self.path(f"tagged-{rows}.csv")
        if not os.path.exists(path):
            with open(self.part(rows), newline="", encoding="utf-8") as file, open(path, "w", newline="", encoding="utf-8") as out:
                reader, writer = csv.reader(file), csv.writer(out)
                headings = next(reader)
                writer.writerow(headings)
                writer.writerow([TAGS.get(heading, "") for heading in headings])
                writer.writerows(reader)
        return path

    def without(self, *names):
        """Removes what a peer wrote before, so that it writes it anew."""

        def clear():
            for name in names:
                for ending in ("", ".wal", "-journal"):
                    if os.path.exists(self.path(name + ending)):
                        os.remove(self.path(name + ending))

        return clear


def counted(lines):
    """Events and deaths of our answer as CSV; an open or empty cell counts nothing."""
    events = deaths = 0
    for row in csv.DictReader(lines):
        events += int(row["events"])
        deaths += int(float(row["best"] or row["low"] or 0))
    return events, deaths


def peer_counted(lines):
    """The same of a peer's answer, whose last two columns they are."""
    events = deaths = 0
    rows = csv.reader(lines)
    next(rows)
    for row in rows:
        events += int(row[-2])
        deaths += int(float(row[-1]))
    return events, deaths


def imports(room):
    """Peers that load the same file into a database."""
    schema = room.path("schema.sql")
    with open(schema, "w", encoding="utf-8") as file:
        file.write(TABLE + "\n.mode csv\n.import --skip 1 " + room.events + " events\n")
    return [
        ("sqlite3 .import", f"sqlite3 {room.path('plain.sqlite')} < {schema}", "plain.sqlite", 1.9),
        ("DuckDB, 31 columns", [*room.peer, "import", "duckdb", room.events, room.path("peer.duckdb")], "peer.duckdb", 1.4),
        ("Python sqlite3", [*room.peer, "import", "sqlite", room.events, room.path("python.sqlite")], "python.sqlite", 2.1),
        ("pandas to_sql", [*room.peer, "import", "pandas", room.events, room.path("pandas.sqlite")], "pandas.sqlite", 4.5),
    ]


def queries(room, question):
    """Peers that answer the same question from a file of their own."""
    return [
        ("DuckDB, native", [room.native, "-readonly", "-csv", room.path("native.duckdb"), grouped_sql(question, "events")], 1.3),
        ("DuckDB, Python", [*room.peer, "query", "duckdb", room.path("peer.duckdb"), question], 4),
        ("polars, parquet", [*room.peer, "query", "polars", room.path("peer.parquet"), question], 5),
        ("pandas, parquet", [*room.peer, "query", "pandas", room.path("peer.parquet"), question], 12),
        ("GROUP BY in SQLite", ["sqlite3", "-csv", room.path("plain.sqlite"), plain_sql(question)], 15),
    ]


def one_shot(room, rows):
    """The table of a file that no store has met, in one command; libhxl's share of the file is a tenth at most.

    The places are those of a store without events, as a peer's country names are in the file.
    """
    file = room.part(rows)
    return room.bilan("query", "killed", "--file", file, *MONTHS["month"], "--format", "csv", store=room.empty)


def one_shots(room):
    """Peers that read the same file and print the same table: command, rows of the file, aim."""
    tenth = min(room.rows, 100_000)
    return [
        ("DuckDB", [*room.peer, "csv", "duckdb", room.events], room.rows, 1.2),
        ("pandas", [*room.peer, "csv", "pandas", room.events], room.rows, 2),
        ("libhxl", [*room.peer, "csv", "hxl", room.tagged(tenth)], tenth, 30),
    ]


def native_load(room):
    """The native binary reads and writes a file of its own: the Python package may be of another version."""
    made = f"create table events as select * from read_csv('{room.events}', max_line_size=10000000)"
    return [room.native, room.path("native.duckdb"), made]


def ours_query(room, question, *more):
    return room.bilan("query", "killed", *MONTHS[question], "--format", "csv", *more)


def both_answers(room, question):
    """Our events and deaths and a peer's, which must be equal before anything is timed."""
    theirs = answer([*room.peer, "query", "polars", room.path("peer.parquet"), question])
    return counted(answer(ours_query(room, question))), peer_counted(theirs)
