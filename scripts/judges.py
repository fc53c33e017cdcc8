"""What the Python tools say of the files that scripts/judges has written; exit 1 when one of them objects."""

import glob
import html
import json
import os
import re
import sys

import frictionless
import hxl
import openpyxl
import pandas
from python_calamine import CalamineWorkbook

made = sys.argv[1]
objections = []


def judge(name, verdict, *problems):
    print(f"{name}: {verdict}")
    objections.extend(f"{name}: {problem}" for problem in problems)


# Workbooks: every sheet loads in both, with as many rows, no formula, and the types that the sheets for tools declare.
for path in sorted(glob.glob(made + "/*.xlsx")):
    book = openpyxl.load_workbook(path)
    other = CalamineWorkbook.from_path(path)
    problems = []
    cells = 0
    for sheet in book.worksheets:
        for row in sheet.iter_rows():
            for cell in row:
                cells += cell.value is not None
                if cell.data_type in ("f", "e"):
                    problems.append(f"{sheet.title}!{cell.coordinate} is a formula or an error")
        rows = other.get_sheet_by_name(sheet.title).to_python(skip_empty_area=False)
        if sheet.title.startswith("data_") and len(rows) != sheet.max_row:
            problems.append(f"{sheet.title}: {len(rows)} rows in calamine, {sheet.max_row} in openpyxl")
    tables = 0
    for sheet in book.worksheets:
        if not sheet.title.startswith("data_"):
            continue
        frame = pandas.read_excel(path, sheet_name=sheet.title, engine="openpyxl")
        for column in frame.columns:
            filled = frame[column].dropna()
            if column.endswith(("_date", "_start", "_end")) and column != "displaced_to_date" and len(filled):
                if not pandas.api.types.is_datetime64_any_dtype(frame[column]):
                    problems.append(f"{sheet.title}.{column} is no date in pandas but {frame[column].dtype}")
            elif column in ("value", "value_low", "value_high", "killed", "injured", "idps", "in_need") and len(filled):
                if not pandas.api.types.is_numeric_dtype(frame[column]):
                    problems.append(f"{sheet.title}.{column} is no number in pandas but {frame[column].dtype}")
        tables += 1
    judge(
        "openpyxl, calamine, pandas: " + os.path.basename(path),
        f"{len(book.worksheets)} sheets, {cells} cells, {tables} sheets for tools typed as declared, {len(problems)} problems",
        *problems,
    )

# Paper: text that a row is too low for lies upon the next row's, and each word of a sheet for people is printed.
WORD = re.compile(r'<word xMin="([\d.]+)" yMin="([\d.]+)" xMax="([\d.]+)" yMax="([\d.]+)">(.*?)</word>')


def overlaps(page):
    words = sorted(
        ((float(left), float(top), float(right), float(bottom), text) for left, top, right, bottom, text in WORD.findall(page)),
        key=lambda word: word[1],
    )
    for index, one in enumerate(words):
        for other in words[index + 1 :]:
            if other[1] >= one[3]:
                break
            wide = min(one[2], other[2]) - max(one[0], other[0])
            high = min(one[3], other[3]) - max(one[1], other[1])
            if wide > 0.5 and high > 0.35 * min(one[3] - one[1], other[3] - other[1]):
                yield f"{one[4]} / {other[4]}"


for path in sorted(glob.glob(made + "/*.xlsx")):
    printed = open(made + "/printed/" + os.path.basename(path)[:-5] + ".html", encoding="utf-8").read()
    pages = printed.split("<page ")[1:]
    problems = [f"page {number}: text upon text: {words}" for number, page in enumerate(pages, 1) for words in overlaps(page)]
    paper = "".join(html.unescape(text) for page in pages for text in [word[4] for word in WORD.findall(page)])
    words = 0
    for sheet in openpyxl.load_workbook(path).worksheets:
        if sheet.title.startswith("data_") or sheet.title in ("sources", "revisions", "dictionary", "meta"):
            continue
        for row in sheet.iter_rows():
            for cell in row:
                for word in cell.value.split() if isinstance(cell.value, str) else []:
                    words += 1
                    if word not in paper:
                        problems.append(f"{sheet.title}!{cell.coordinate}: not printed: {word}")
    judge("paper: " + os.path.basename(path), f"{len(pages)} pages, {words} words of sheets for people, {len(problems)} clipped", *problems)

# HXL: the tags are read, rows counted, and the tool's own default schema finds no error.
for path in sorted(glob.glob(made + "/*-hxl.*")):
    options = hxl.InputOptions(allow_local=True)
    source = hxl.data(path, options)
    rows = len(list(source))
    tags = source.display_tags
    report = hxl.validate(hxl.data(path, options), None)
    stats = report["stats"]
    errors = stats["error"] if isinstance(stats, dict) else len(report["issues"])
    judge(
        "libhxl: " + os.path.basename(path), f"{rows} rows, {len(tags)} tagged columns, {errors} errors",
        *([f"{errors} errors"] if errors else []), *([] if rows else ["no rows"]),
    )

# Data packages: schemas, keys, foreign keys, checksums and sizes.
for path in sorted(glob.glob(made + "/package-*/datapackage.json") + glob.glob(made + "/*-data/datapackage.json")):
    report = frictionless.validate(path)
    problems = [f"{error.type}: {error.note}" for error in report.flatten_errors()] if hasattr(report, "flatten_errors") else [
        str(row) for row in report.flatten(["title", "message"])
    ]
    tables = len(json.load(open(path))["resources"])
    judge(
        "frictionless: " + os.path.basename(os.path.dirname(path)),
        f"{tables} tables, valid {report.valid}, {len(problems)} errors", *problems,
    )

# CSV: numbers are numbers, flags are flags.
frame = pandas.read_csv(made + "/killed.csv")
types = {name: str(frame[name].dtype) for name in ("low", "best", "high", "events", "conflict")}
wrong = [name for name in ("low", "best", "high", "events") if not pandas.api.types.is_numeric_dtype(frame[name])]
judge("pandas: killed.csv", f"{len(frame)} rows, {types}", *wrong)
for path in sorted(glob.glob(made + "/hapi_*.csv")):
    frame = pandas.read_csv(path)
    judge("pandas: " + os.path.basename(path), f"{len(frame)} rows, {len(frame.columns)} columns")

for objection in objections:
    print("objection: " + objection)
print(f"{len(objections)} objections")
sys.exit(1 if objections else 0)
