# Two commands: `make demo` and `make test`. Both work in a fresh clone and install what is missing.
SHELL := /bin/bash
.SHELLFLAGS := -euo pipefail -c
.DEFAULT_GOAL := help

PACKAGES := libxml2-dev libyajl-dev coinor-libcbc-dev libssl-dev libzip-dev pkg-config
STANDARDS := $(or $(SAMANBUD_STANDARDS),../shared/standards)
SWIFT_FLAGS := --explicit-target-dependency-import-check error
OUT := bid

.PHONY: help demo test lint deps validator release clean

help:
	@echo "make demo    build, and assemble the sample joint bid into $(OUT)/"
	@echo "make test    check the format, build, and run every test"

deps:
	@.ci/install $(PACKAGES)

# The official ESPD validator is run by Python; its tests are skipped where it is not there.
validator:
	@if [ -d "$(STANDARDS)" ]; then .ci/install-validator .build-validator; fi

release: deps
	swift build -c release $(SWIFT_FLAGS) --product samanbud

demo: release
	@.ci/demo .build/release/samanbud $(OUT)

lint:
	swift format lint --strict --recursive Package.swift Sources Tests schemas

test: deps validator lint
	swift build --build-tests $(SWIFT_FLAGS)
	@mkdir -p .build
	PATH="$(CURDIR)/.build-validator/bin:$$PATH" swift test --skip-build --disable-xctest 2>&1 \
	  | tee .build/test.log
	@echo "skipped: $$(grep -cE '^. (Test|Suite) .* skipped' .build/test.log || true)"

clean:
	rm -rf .build .build-validator $(OUT)
