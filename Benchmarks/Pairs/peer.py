#!/usr/bin/env python3
"""The same work with other people's tools, each as short as its own manual would have it.

usage: peer.py import   sqlite|duckdb|pandas EVENTS.csv OUT
       peer.py parquet  EVENTS.csv OUT.parquet
       peer.py query    duckdb|polars|pandas FILE  week|month|district
       peer.py csv      duckdb|pandas|hxl EVENTS.csv
       peer.py write    xlsxwriter|openpyxl OUT.xlsx ROWS
       peer.py read     openpyxl|calamine|polars IN.xlsx
       peer.py briefing FIGURES.csv OUT

A query prints its table as comma-separated values: places, period, events, deaths. `week` is admin 1 by ISO week, `month`
country by month, `district` admin 2 of one country by month.
"""
import sys

from peer_schema import COUNTRY, KEYS, TABLE, grouped_sql

GROUPS = {question: keys.split(", ") for question, keys in KEYS.items()}


def read_duckdb(path):
    return f"read_csv('{path}', max_line_size=10000000)"


def load(tool, path, out):
    if tool == "sqlite":
        import csv
        import sqlite3

        base = sqlite3.connect(out)
        base.execute(TABLE)
        with open(path, newline="", encoding="utf-8") as file:
            rows = csv.reader(file)
            next(rows)
            base.executemany("insert into events values(" + ",".join("?" * 31) + ")", rows)
        base.commit()
    elif tool == "duckdb":
        import duckdb

        base = duckdb.connect(out)
        base.execute(f"create table events as select * from {read_duckdb(path)}")
        base.close()
    elif tool == "pandas":
        import sqlite3

        import pandas

        pandas.read_csv(path).to_sql("events", sqlite3.connect(out), index=False)


def query(tool, path, question):
    if tool == "duckdb":
        import duckdb

        duckdb.connect(path, read_only=True).sql(grouped_sql(question, "events")).write_csv("/dev/stdout")
    elif tool == "polars":
        import polars

        frame = polars.scan_parquet(path)
        if question == "district":
            frame = frame.filter(polars.col("country") == COUNTRY)
        period = polars.col("event_date").dt.truncate("1w" if question == "week" else "1mo").alias("period")
        grouped = frame.group_by([*GROUPS[question], period])
        table = grouped.agg(polars.len().alias("events"), polars.col("fatalities").sum()).collect()
        table.write_csv(sys.stdout.buffer)
    elif tool == "pandas":
        import pandas

        frame = pandas.read_parquet(path, columns=["event_date", "country", "admin1", "admin2", "fatalities"])
        pandas_answer(pandas, frame, question)


def pandas_answer(pandas, frame, question):
    if question == "district":
        frame = frame[frame.country == COUNTRY]
    days = pandas.to_datetime(frame.event_date)
    monday = days - pandas.to_timedelta(days.dt.weekday, unit="D")
    period = monday if question == "week" else days.dt.to_period("M")
    keys = [*GROUPS[question], "period"]
    groups = frame.assign(period=period).groupby(keys, observed=True).fatalities
    groups.agg(["size", "sum"]).to_csv(sys.stdout)


def from_csv(tool, path):
    """Country by month straight from the file."""
    if tool == "duckdb":
        import duckdb

        duckdb.sql(grouped_sql("month", read_duckdb(path))).write_csv("/dev/stdout")
    elif tool == "pandas":
        import pandas

        columns = ["event_date", "country", "admin1", "admin2", "fatalities"]
        pandas_answer(pandas, pandas.read_csv(path, usecols=columns), "month")
    elif tool == "hxl":
        import hxl

        # The library has no months: they are cut from the days by a rule first.
        table = hxl.data(hxl.make_input(path, hxl.InputOptions(allow_local=True)))
        table = table.add_columns("#date+month={{#date+occurred}}")
        table = table.replace_data(r"^(\d{4}-\d{2}).*$", r"\1", "#date+month", use_regex=True)
        counts = ["count() as Count#meta+count", "sum(#affected+killed) as Killed#affected+killed"]
        for row in table.count("#country+name,#date+month", counts):
            print(",".join(map(str, row.values)))


HEADINGS = [
    "Country", "Admin 1", "Admin 2", "Week start", "Events", "Fatalities", "Civilians", "Displaced", "Per 100k", "Share",
    "Source", "Note",
]
SHAPES = [None] * 3 + ["yyyy-mm-dd"] + ["#,##0"] * 5 + ["0.0%"] + [None] * 2


def cells(row):
    return [
        f"Country {row % 54}", f"Admin one {row % 700}", f"Admin two é {row % 5500}", 40000 + row % 5000, row % 97,
        row % 1013, row % 503, row * 7 % 100003, row % 1000 / 8, row % 1000 / 1000, "Source", f"row note {row}",
    ]


def write(tool, path, rows):
    if tool == "xlsxwriter":
        import xlsxwriter

        book = xlsxwriter.Workbook(path, {"constant_memory": True})
        sheet = book.add_worksheet("data")
        bold = book.add_format({"bold": True})
        made = {shape: book.add_format({"num_format": shape}) for shape in set(SHAPES) if shape}
        for column, heading in enumerate(HEADINGS):
            sheet.write_string(0, column, heading, bold)
        for row in range(rows):
            for column, value in enumerate(cells(row)):
                if isinstance(value, str):
                    sheet.write_string(row + 1, column, value)
                else:
                    sheet.write_number(row + 1, column, value, made.get(SHAPES[column]))
        book.close()
    elif tool == "openpyxl":
        import openpyxl
        from openpyxl.cell import WriteOnlyCell

        book = openpyxl.Workbook(write_only=True)
        sheet = book.create_sheet("data")
        sheet.append(HEADINGS)
        for row in range(rows):
            line = []
            for value, shape in zip(cells(row), SHAPES):
                if shape:
                    value = WriteOnlyCell(sheet, value)
                    value.number_format = shape
                line.append(value)
            sheet.append(line)
        book.save(path)


def read(tool, path):
    if tool == "openpyxl":
        import openpyxl

        sheet = openpyxl.load_workbook(path, read_only=True, data_only=True).worksheets[0]
        count = [len(row) for row in sheet.iter_rows(values_only=True)]
        print(len(count), sum(count))
    elif tool == "calamine":
        import python_calamine

        rows = python_calamine.CalamineWorkbook.from_path(path).get_sheet_by_index(0).to_python()
        print(len(rows), sum(map(len, rows)))
    elif tool == "polars":
        import polars

        frame = polars.read_excel(path)
        print(frame.height + 1, (frame.height + 1) * frame.width)


def briefing(path, out):
    """A week's workbook and text in two languages by hand: tables, charts and sentences, the numbers already added up."""
    import os

    import pandas
    import xlsxwriter

    figures = pandas.read_csv(path)
    os.makedirs(out, exist_ok=True)
    for language in ("en", "fr"):
        book = xlsxwriter.Workbook(os.path.join(out, f"briefing-{language}.xlsx"))
        bold, number = book.add_format({"bold": True}), book.add_format({"num_format": "#,##0"})

        def sheet(name, table):
            tab = book.add_worksheet(name)
            tab.set_column(0, 0, 40)
            tab.write_row(0, 0, list(table.columns), bold)
            for row, line in enumerate(table.itertuples(index=False)):
                for column, value in enumerate(line):
                    if value != value:
                        continue
                    if isinstance(value, str):
                        tab.write_string(row + 1, column, value)
                    else:
                        tab.write_number(row + 1, column, value, number)
            return tab

        week = figures[figures.kind == "flow"]
        for measure in ("killed", "injured", "displaced", "in_need"):
            part = figures[figures.indicator_code == measure]
            if len(part):
                sheet(measure, part.pivot_table(
                    index=["admin1_code", "admin1_name"], columns="population_group", values="value", aggfunc="sum",
                    dropna=False).reset_index())
        years = figures[(figures.admin_level == 0) & (figures.indicator_code == "killed")]
        tab = sheet("series", years[["reference_period_start", "value"]])
        chart = book.add_chart({"type": "column"})
        chart.add_series({
            "categories": ["series", 1, 0, max(1, len(years)), 0], "values": ["series", 1, 1, max(1, len(years)), 1]})
        tab.insert_chart("D2", chart)
        for name in ("data_figures", "data_casualties", "data_needs", "sources", "dictionary"):
            sheet(name, figures)
        book.close()
        with open(os.path.join(out, f"briefing-{language}.txt"), "w", encoding="utf-8") as text:
            for row in week[week.value.notna()].itertuples():
                text.write(f"- {row.value:,.0f} {row.indicator_name} ({row.admin1_name}). {row.source_ids}\n")


def main():
    what, *rest = sys.argv[1:]
    if what == "import":
        load(*rest)
    elif what == "parquet":
        import polars

        polars.read_csv(rest[0], infer_schema_length=20000, try_parse_dates=True).write_parquet(rest[1])
    elif what == "query":
        query(*rest)
    elif what == "csv":
        from_csv(*rest)
    elif what == "write":
        write(rest[0], rest[1], int(rest[2]))
    elif what == "read":
        read(*rest)
    elif what == "briefing":
        briefing(*rest)
    else:
        sys.exit(__doc__)


main()
