/**
 * Names of inks (ISO 32000-2, 8.6.6.4–5; failure class 64). Those of presses and colour books stay; others,
 * which a designer may have named after anything, become `Kleur1`, `Kleur2` … The colours are computed by
 * the tint transform and stay the same.
 */

import { isCommonInk } from '../../model/inks.ts';
import {
  arrayAt,
  dictAt,
  key,
  PDFArray,
  PDFDict,
  PDFName,
  type PDFObject,
} from '../../pdf/objects.ts';
import type { RemovalTally, Scrubbing } from './scrubbing.ts';

const SEPARATION = key('Separation');
const DEVICE_N = key('DeviceN');

export class Colorants {
  private readonly context: Scrubbing;
  private readonly tally: RemovalTally;
  private readonly names = new Map<PDFName, PDFName>();
  private count = 0;

  constructor(context: Scrubbing, tally: RemovalTally) {
    this.context = context;
    this.tally = tally;
  }

  /** The colour space with neutral names; the same array when it is no Separation or DeviceN, or has none. */
  renamed(space: PDFArray): PDFArray {
    const kind = space.size() > 1 ? space.get(0) : undefined;
    if (kind === SEPARATION) return this.with(space, 1, (slot) => this.name(slot));
    if (kind !== DEVICE_N) return space;
    const named = this.with(space, 1, (slot) => this.list(slot));
    return named.size() < 5 ? named : this.with(named, 4, (slot) => this.attributes(slot));
  }

  private with(array: PDFArray, index: number, change: (slot: PDFObject) => PDFObject): PDFArray {
    const before = array.get(index);
    const after = change(before);
    if (after === before) return array;
    const copy = this.context.rewrite.copyArray(array);
    copy.set(index, after);
    return copy;
  }

  private name(slot: PDFObject): PDFObject {
    const name = this.context.rewrite.resolve(slot);
    if (!(name instanceof PDFName)) return slot;
    let renamed = this.names.get(name);
    if (renamed === undefined) {
      const common = isCommonInk(name.decodeText());
      renamed = common ? name : key(`Kleur${++this.count}`);
      this.names.set(name, renamed);
      if (!common) this.tally.add('private-data');
    }
    return renamed === name ? slot : renamed;
  }

  private list(slot: PDFObject): PDFObject {
    const names = this.context.rewrite.resolve(slot);
    if (!(names instanceof PDFArray)) return slot;
    const renamed = names.asArray().map((name) => this.name(name));
    if (renamed.every((name, i) => name === names.get(i))) return slot;
    return this.context.rewrite.array(renamed);
  }

  /** Table 70: definitions of the inks by name, components of the process; hints of mixing are not needed. */
  private attributes(slot: PDFObject): PDFObject {
    const { rewrite } = this.context;
    const old = rewrite.resolve(slot);
    if (!(old instanceof PDFDict)) return slot;
    const inks = dictAt(rewrite, old, 'Process');
    const components = inks && arrayAt(rewrite, inks, 'Components');
    const Colorants = this.definitions(dictAt(rewrite, old, 'Colorants'));
    const list = components && this.list(components);
    const same = Colorants === dictAt(rewrite, old, 'Colorants') && list === components;
    if (same && !old.has(key('MixingHints'))) return slot;
    const dict = rewrite.dict({ Subtype: old.get(key('Subtype')), Colorants });
    if (inks) {
      const ColorSpace = inks.get(key('ColorSpace'));
      dict.set(key('Process'), rewrite.dict({ ColorSpace, Components: list }));
    }
    return dict;
  }

  private definitions(old: PDFDict | undefined): PDFDict | undefined {
    if (old === undefined || old.keys().every((name) => this.name(name) === name)) return old;
    const dict = this.context.rewrite.dict({});
    for (const [name, space] of old.entries()) {
      const renamed = this.name(name);
      if (renamed instanceof PDFName) dict.set(renamed, space);
    }
    return dict;
  }
}
