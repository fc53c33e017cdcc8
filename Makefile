# Every task of the project. `make` alone lists them.
SHELL := /bin/bash
.DEFAULT_GOAL := help
.PHONY: help setup build briefing test check format lint bench record samples docs judges clean

# Where the optimised command is built; elsewhere than the tests when both are built at once.
OPTIMISED := .build
BILAN := $(OPTIMISED)/release/bilan
SWIFT_FILES := Sources Tests Benchmarks Package.swift
ISSUE := 2023-W36
SAMPLE_ISSUES := 2023-W36 2024-W38 2025-W27

help:  ## this list
	@awk -F ':.*## ' '/^[a-z]+:.*## / { printf "make %-9s %s\n", $$1, $$2 }' Makefile

setup:  ## look for the system packages and Swift 6.2 or later; install through apt what is missing
	@scripts/setup

build: setup  ## the command, optimised: .build/release/bilan
	@scripts/release --into $(OPTIMISED) bilan

briefing: build  ## the weekly briefing of Mali, 2023-W36, English and French, in Reports/out/
	@scripts/briefings $(BILAN) Reports/out/samples.sqlite Reports/out $(ISSUE)

test: setup  ## every test, then the determinism tests again in another time zone and locale
	swift test --disable-xctest
	@scripts/test-elsewhere

check: lint test  ## all that must hold before a merge: lint, tests, checksums of the data
	@scripts/check-datasets

format:  ## rewrite the sources in the house style
	swift format -i -r $(SWIFT_FILES)

lint:  ## the house style, strictly
	swift format lint -s -r $(SWIFT_FILES)

bench: setup  ## run the benchmarks, where there are any
	@if [ -x Benchmarks/run ]; then Benchmarks/run; else cat Benchmarks/README.md; fi

record: setup  ## rewrite the golden files from what the code gives now; then read the diff
	swift build --build-tests
	-BILAN_RECORD=1 swift test --skip-build --disable-xctest
	@echo 'A recording run fails on purpose. Read the diff (git diff) before you keep it, then run make test.'

samples: build  ## rebuild the three briefings of Reports/samples/ from the built-in figures
	@scripts/briefings $(BILAN) .build/samples.sqlite Reports/samples $(SAMPLE_ISSUES)
	@git --no-pager diff --stat -- Reports/samples

docs: build  ## lists and help of every command, as text in .build/docs/
	@scripts/docs $(BILAN) .build/docs

judges: build  ## let LibreOffice, libhxl, frictionless, pandas and others judge what is written; installs them
	@scripts/judges $(BILAN) .build/judges

clean:  ## remove what was built and Reports/out/
	rm -rf .build Reports/out
