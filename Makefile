# The commands that README names: `make demo` and `make test` first. All work in a fresh clone and install what is missing.
SHELL := /bin/bash
.SHELLFLAGS := -euo pipefail -c
.DEFAULT_GOAL := help

PACKAGES := libxml2-dev rapidjson-dev coinor-libcbc-dev libssl-dev libarchive-dev libisal-dev libzip-dev libcsv-dev libmimalloc-dev pkg-config
# What tests run beside the program: notices are packed (zip), feeds and containers checked (xmllint, openssl, Python),
# PDFs made and read (weasyprint, chromium, poppler; fonts for both), pages parsed as people see them (chromium).
TEST_PROGRAMS := libxml2-utils zip openssl sqlite3 weasyprint poppler-utils fonts-liberation fonts-dejavu-core
BROWSER := chromium
STANDARDS := $(or $(SAMANBUD_STANDARDS),../shared/standards)
SWIFT_FLAGS := --explicit-target-dependency-import-check error
OUT := bid

BENCH_TOOLS := $(abspath $(or $(SAMANBUD_BENCH),../shared/bench))
BENCH_NOTICES := $(abspath $(or $(SAMANBUD_NOTICES),../shared/notices))
BENCH_OUT := .build-bench
SECONDS := 600
TRIALS := 200
FIRST := 0

.PHONY: help score demo demo-plan test test-programs lint deps solver validator release bench bench-register kill kill-register \
  bench-judge bench-plan bench-match test-spark validate-bids fuzz clean

help:
	@echo "make demo    build, and assemble the sample joint bid into $(OUT)/"
	@echo "make demo-plan  plan twenty lots for fifty enterprises: why, what else, what if, and what cannot be had"
	@echo "make test    check the format, build, and run every test"
	@echo "make score   say how well clauses are told in the labelled passages and the notices that people read"
	@echo "make bench   measure the speed of reading against xmllint and lxml"
	@echo "make bench-plan measure planning beside HiGHS and CP-SAT on the same programmes"
	@echo "make bench-register  measure a register of 10,000 members and 1,000,000 revisions"
	@echo "make kill-register   kill imports at TRIALS=$(TRIALS) random moments, and look at what is left"
	@echo "make kill    end every writing command at random moments and on full disks, and look at what is left"
	@echo "make bench-match  measure matching against 1, 50 and 1,000 consortia, and kill it 50 times"
	@echo "make test-spark   run the Spark job in local[2] against the single machine"
	@echo "make validate-bids  make twenty bids and hold every XML against the official schemas and rules"
	@echo "make bench-judge  measure how long judging 50 members on 100 lots takes"
	@echo "make fuzz    look for input that breaks the reader, for SECONDS=$(SECONDS)"

deps:
	@.ci/install $(PACKAGES)

# HiGHS, for large plans; without it they are made with CBC, which takes longer.
solver:
	@.ci/install-solver .build-solver .build/debug
	@.ci/install-solver .build-solver .build/release

# The official ESPD validator and the JSON Schema checks are run by Python.
validator:
	@.ci/install python3 python3-venv
	@.ci/install-validator .build-validator

release: deps
	swift build -c release --static-swift-stdlib $(SWIFT_FLAGS) --product samanbud
	@.ci/install-solver .build-solver .build/release

demo: release
	@.ci/demo .build/release/samanbud $(OUT)

demo-plan: release
	@.ci/demo-plan .build/release/samanbud

lint:
	swift format lint --strict --recursive Package.swift Sources Tests schemas phrases Benchmarks Fuzz/Package.swift Fuzz/Sources/FuzzReader

# Without a browser its tests are skipped: not every system has one as a package.
test-programs:
	@.ci/install $(TEST_PROGRAMS)
	@.ci/install $(BROWSER) || echo "$(BROWSER) is not to be had: its tests will be skipped" >&2

test: deps test-programs validator lint
	swift build --build-tests $(SWIFT_FLAGS)
	@.ci/install-solver .build-solver .build/debug
	PATH="$(CURDIR)/.build-validator/bin:$$PATH" swift test --skip-build --disable-xctest 2>&1 \
	  | tee .build/test.log
	@echo "skipped: $$(grep -cE '^. (Test|Suite) .* skipped' .build/test.log || true)"

score: release
	@for table in gold gold-dev2; do \
	  echo "$$table.tsv"; \
	  .build/release/samanbud clauses --passages "$(BENCH_NOTICES)/$$table.tsv" | tail -n 1; \
	done
	@Benchmarks/reservations.py .build/release/samanbud "$(BENCH_NOTICES)"

# Takes some minutes and 2 GB of disk; BENCH_OUT=DIR names a folder that has the corpus already.
bench: release
	@.ci/install libxml2-utils valgrind python3-lxml bc
	@Benchmarks/clauses .build/release/samanbud "$(BENCH_NOTICES)"
	@PATH="/usr/bin:$$PATH" Benchmarks/run .build/release/samanbud "$(BENCH_TOOLS)" "$(BENCH_NOTICES)" "$(BENCH_OUT)"

# SIZES, SEEDS and SECONDS_EACH may be set; the defaults take about an hour on one core.
bench-plan: deps
	swift build -c release $(SWIFT_FLAGS) --product planning-benchmark
	@.ci/install-solver .build-solver .build/release
	@Benchmarks/Planning/run .build/release/planning-benchmark .build-bench-plan $(SIZES)

bench-register: release
	@Benchmarks/register/measure.py .build/release/samanbud "$(BENCH_OUT)/register"

# Takes about four seconds a trial; FIRST=N goes on where an earlier run stopped.
# Every writing command, killed at random moments and on disks that are full; the second needs root.
kill: release
	@Benchmarks/kills/kills.py .build/release/samanbud "$(BENCH_OUT)/kills"

kill-register: release
	@Benchmarks/register/kill.py .build/release/samanbud "$(BENCH_OUT)/kill" --trials $(TRIALS) --first $(FIRST)

# 30,000 notices against 1, 50 and 1,000 consortia, and kill -9 at fifty random moments.
bench-match: release
	@.ci/install libxml2-utils python3-lxml sqlite3 zip
	@PATH="/usr/bin:$$PATH" Benchmarks/matching/run .build/release/samanbud "$(BENCH_TOOLS)" "$(BENCH_NOTICES)" "$(BENCH_OUT)"

# The Spark job in local[2] against the single machine; needs Java 17 and 345 MB for pyspark.
test-spark: deps
	@.ci/install openjdk-17-jre-headless python3-venv
	@[ -x .build-spark/bin/spark-submit ] || \
	  { python3 -m venv .build-spark && .build-spark/bin/pip install --quiet -r spark/requirements.txt; }
	swift build --product samanbud
	.build-spark/bin/python spark/test_match_job.py .build/debug/samanbud

# Twenty bids by every version and both countries; needs ../shared/standards.
validate-bids: release validator
	@PATH="$(CURDIR)/.build-validator/bin:$$PATH" Benchmarks/bids/validate .build/release/samanbud "$(STANDARDS)" .build-bids

bench-judge: deps
	@swift build -c release $(SWIFT_FLAGS) --product JudgeBenchmark >&2
	@.build/release/JudgeBenchmark

fuzz: deps
	@Fuzz/run $(SECONDS)

clean:
	rm -rf .build .build-solver .build-validator .build-bench .build-bench-plan .build-bids .build-fuzz $(OUT)
