"""Reads {name: text} as JSON, writes {name: [[start, end, tag], ...]}: what DEDUCE (GPL-3, `pip install deduce`) finds."""
import json
import sys

from deduce import Deduce

deduce = Deduce()
texts = json.load(sys.stdin)
found = {
    name: [[a.start_char, a.end_char, a.tag] for a in deduce.deidentify(text).annotations]
    for name, text in texts.items()
}
json.dump(found, sys.stdout)
