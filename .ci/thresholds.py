#!/usr/bin/env python3
"""thresholds.py SCORE.json: 0 when the notas' scores (score_all.py --json) reach the main job's thresholds."""
import json
import sys

NAMES = {'naam', 'initialen', 'handtekening', 'gebruikersnaam'}


def total(rows, key, wanted):
    return sum(v[key] for row in rows for t, v in row['types'].items() if (t in NAMES) == wanted)


def main():
    rows = json.load(open(sys.argv[1]))
    broken = [row for row in rows if 'error' in row]
    for row in broken:
        print('ERROR', row['doc'], row['error'])
    rows = [row for row in rows if 'error' not in row]
    removed = {n: 1 - total(rows, 'leak', n) / max(1, total(rows, 'n', n)) for n in (True, False)}
    traps = sum(r['traps_kept'] for r in rows) / max(1, sum(r['traps'] for r in rows))
    over = 1000 * sum(r['over_redacted'] for r in rows) / max(1, sum(r['words'] for r in rows))
    hidden = sum(len(r['hidden']) for r in rows)
    print(f'names {removed[True]:.3f} identifiers {removed[False]:.3f} traps {traps:.3f} over {over:.2f}/1000 hidden {hidden}')
    good = removed[True] >= 0.88 and removed[False] >= 0.97 and traps >= 0.95 and over <= 10 and hidden == 0
    sys.exit(0 if good and rows and not broken else 1)


main()
