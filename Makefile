# Winnow's verbs. `make` alone lists them.

PREFIX ?= /usr/local
BUILD := .build/release
WINNOW := $(BUILD)/winnow
SWIFT ?= swift
SWIFT_VERSION := 6.0
RELEASE := -c release --static-swift-stdlib --product winnow

# Each package and its reason stands in the README.
PACKAGES := libxml2-dev libcurl4-openssl-dev libyaml-dev libsqlite3-dev libpsl-dev libidn2-dev libpcre2-dev zlib1g-dev libzstd-dev nettle-dev libturbojpeg0-dev libpng-dev libwebp-dev pkg-config

.PHONY: help deps swift build embedded demo test install eval eval-scores eval-rebuild eval-confusion bench bench-pictures bench-corpus bench-ledger bench-attribution bench-pages bench-peers docs format lint bless clean

help:
	@echo "make demo            install what is missing, build, clean the sample posts, show what came of them"
	@echo "make test            install what is missing, build, run every test"
	@echo "make build           build the program in $(BUILD)"
	@echo "make install         put the program under PREFIX (now $(PREFIX))"
	@echo "make eval            score the program on the shared evaluation sets, where they are there, and rebuild what it read"
	@echo "make bench           time it on generated posts"
	@echo "make bench-pictures  pictures decoded and hashed a second, by format"
	@echo "make bench-corpus    precision and recall of what repeats, on generated posts with planted truth"
	@echo "make bench-ledger    what a ledger costs in time and bytes"
	@echo "make bench-attribution  time winnow attribute on a million lines"
	@echo "make bench-pages     time reading, extraction and the whole run on PAGES=FOLDER beside the libxml2 floor"
	@echo "make bench-peers     the same beside resiliparse and trafilatura, installed from PyPI"
	@echo "make docs            write docs/ again from the declarations"
	@echo "make bless           record the goldens again; look at the diff before you commit it"
	@echo "make format / lint   swift format over the sources / say what it would change"
	@echo "make clean           remove what was built"

# Debian's packages: only what is missing is installed, with sudo only for those who are not root.
deps: swift
	@missing=""; for p in $(PACKAGES); do dpkg-query -W -f '$${Status}' $$p 2>/dev/null | grep -q 'ok installed' || missing="$$missing $$p"; done; \
	if [ -n "$$missing" ]; then \
	  if ! command -v apt-get >/dev/null 2>&1; then echo "these packages are missing and there is no apt-get to install them:$$missing" >&2; exit 1; fi; \
	  echo "installing:$$missing"; \
	  if [ "$$(id -u)" = 0 ]; then as=""; else as="sudo"; fi; \
	  { $$as apt-get install -y -qq $$missing 2>/dev/null || { $$as apt-get update -qq && $$as apt-get install -y -qq $$missing; }; } >/dev/null; \
	fi

swift:
	@command -v $(SWIFT) >/dev/null 2>&1 || { echo "no Swift found: install Swift $(SWIFT_VERSION) or newer from https://www.swift.org/install and put it on the PATH" >&2; exit 1; }

build: deps embedded
	@$(SWIFT) build $(RELEASE)

# The build does not see that a file which `#embed` takes in has changed.
EMBEDDING := Sources/CLexicons/CLexicons.c Sources/CReportPage/CReportPage.c
embedded:
	@if [ -n "$$(find Sources/WinnowAttribution/Lexicons Sources/Winnow/Report/Page -newer Sources/CLexicons/CLexicons.c)" ]; then touch $(EMBEDDING); fi

demo: build
	@mkdir -p pipelines/clean
	@$(WINNOW) run pipelines/posts.yaml
	@echo; echo "== the summary (pipelines/clean/report.json)"; $(WINNOW) run pipelines/posts.yaml --dry-run 2>&1 | tail -n 1
	@echo; echo "== the first post (pipelines/clean/posts.jsonl)"; head -n 1 pipelines/clean/posts.jsonl
	@echo; echo "== what went from one post, and why"; $(WINNOW) diff pipelines/posts.yaml harbour-lights/2025-03-04-ferry.md

test: deps embedded
	@$(SWIFT) build $(RELEASE)
	@$(WINNOW) test pipelines/posts.yaml
	@$(SWIFT) test
	@Tests/Shell/check-shards $(WINNOW)

install: build
	@install -d $(DESTDIR)$(PREFIX)/bin
	@install -m 755 $(WINNOW) $(DESTDIR)$(PREFIX)/bin/winnow
	@echo "installed $(DESTDIR)$(PREFIX)/bin/winnow"

# Each step of `make eval` is skipped where the sets are not there.
EVALUATION ?= ../shared/evaluation
eval: eval-scores eval-rebuild eval-confusion

eval-scores: build
	@if [ -x $(EVALUATION)/evaluate ]; then $(EVALUATION)/evaluate --winnow $(WINNOW) $(EVAL); else echo "the evaluation sets are not there; skipped"; fi

eval-rebuild: build
	@if [ -d $(EVALUATION) ]; then Benchmarks/rebuild-check $(WINNOW) $(EVALUATION); fi

eval-confusion: build
	@if [ -d $(EVALUATION) ]; then Benchmarks/attribution-confusion $(WINNOW) $(EVALUATION)/posts/credits.jsonl docs/attribution-confusion.md; fi

bench: build
	@Benchmarks/bench $(WINNOW)

bench-pictures: deps
	@$(SWIFT) build -c release --static-swift-stdlib --product picture-bench
	@$(BUILD)/picture-bench

# Three corpora, each from its seed.
SEEDS ?= 1 2 3
bench-corpus: build
	@for seed in $(SEEDS); do Benchmarks/corpus-scores $(WINNOW) --seed $$seed || exit 1; done

bench-ledger: build
	@$(SWIFT) build -c release --static-swift-stdlib --product make-posts
	@Benchmarks/ledger-cost $(WINNOW) $(if $(filter undefined default,$(origin PAGES)),,$(PAGES))

bench-attribution: build
	@Benchmarks/attribution $(WINNOW)

# PAGES is a folder of .html files. Peers come from PyPI into a virtual environment under the build folder.
PAGES ?= pipelines/posts
bench-pages: build
	@$(SWIFT) build -c release --static-swift-stdlib --product page-bench
	@$(SWIFT) build -c release --static-swift-stdlib --product libxml2-floor
	@Benchmarks/bench-pages $(WINNOW) $(PAGES)

bench-peers: build
	@$(SWIFT) build -c release --static-swift-stdlib --product page-bench
	@$(SWIFT) build -c release --static-swift-stdlib --product libxml2-floor
	@[ -x .build/peers/bin/python ] || python3 -m venv .build/peers
	@.build/peers/bin/python -m pip install -q resiliparse trafilatura lxml_html_clean
	@Benchmarks/bench-pages $(WINNOW) $(PAGES) --python .build/peers/bin/python

docs: build
	@mkdir -p docs
	@$(WINNOW) stages --markdown > docs/pipeline-reference.md
	@$(WINNOW) schema output > docs/output-schema.json
	@$(WINNOW) schema ledger > docs/ledger-schema.json
	@$(WINNOW) schema pipeline > docs/pipeline-schema.json

format:
	@$(SWIFT) format --in-place --recursive Sources Tests Benchmarks Package.swift

lint:
	@$(SWIFT) format lint --recursive Sources Tests Benchmarks Package.swift

bless: deps embedded
	@WINNOW_BLESS=1 $(SWIFT) test --filter Golden

clean:
	@rm -rf .build pipelines/clean
