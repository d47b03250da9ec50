#!/usr/bin/env python3
"""peers.py FOLDER [ROUNDS] [NAMES]: the peers on the same pages, in memory, on one thread.
One line a round: name, seconds, pages, bytes of HTML, bytes of text. NAMES is a list with commas; a peer that is not installed is left out."""
import os
import sys
import time


def peers():
    found = {}
    try:
        from resiliparse.extract.html2text import extract_plain_text
        from resiliparse.parse.encoding import bytes_to_str, detect_encoding
        found["resiliparse"] = lambda b: extract_plain_text(bytes_to_str(b, detect_encoding(b)), main_content=True)
    except ImportError:
        pass
    try:
        import trafilatura
        found["trafilatura"] = lambda b: trafilatura.extract(b, output_format="json", with_metadata=True)
    except ImportError:
        pass
    return found


def main():
    folder, rounds = sys.argv[1], int(sys.argv[2]) if len(sys.argv) > 2 else 1
    wanted = sys.argv[3].split(",") if len(sys.argv) > 3 else None
    pages = [open(os.path.join(folder, n), "rb").read() for n in sorted(os.listdir(folder)) if n.endswith((".html", ".htm"))]
    for _ in range(rounds):
        for name, extract in peers().items():
            if wanted and name not in wanted:
                continue
            text, start = 0, time.perf_counter()
            for page in pages:
                try:
                    text += len(extract(page) or "")
                except Exception:
                    pass
            print(name, time.perf_counter() - start, len(pages), sum(map(len, pages)), text, flush=True)


main()
