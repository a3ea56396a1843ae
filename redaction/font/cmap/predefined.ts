import type { Ports } from '../../model/ports.ts';
import { readBinaryCMap } from './binaryCMap.ts';
import { CMap, identityCMap } from './cmap.ts';
import { textOfUtf16, UnicodeMap } from './unicodeMap.ts';

const MAX_PARENTS = 8;

/**
 * The predefined CMaps (ISO 32000-2, 9.7.5.2) and the CID → Unicode maps of Adobe's collections, read
 * through the port and kept as long as this object lives.
 */
export class PredefinedCMaps {
  private readonly ports: Ports;
  private readonly cmaps = new Map<string, CMap | undefined>();
  private readonly unicodeMaps = new Map<string, UnicodeMap | undefined>();

  constructor(ports: Ports) {
    this.ports = ports;
  }

  /** Undefined for a name that is not predefined or a file that is not there. */
  named(name: string, depth = 0): CMap | undefined {
    if (this.cmaps.has(name)) return this.cmaps.get(name);
    const map = name.startsWith('Identity-')
      ? identityNamed(name)
      : this.read(name, (bytes) => this.readCMap(bytes, depth));
    this.cmaps.set(name, map);
    return map;
  }

  /** For `Adobe-Japan1-UCS2` and the like: CID → Unicode. */
  unicodeNamed(name: string, depth = 0): UnicodeMap | undefined {
    if (this.unicodeMaps.has(name)) return this.unicodeMaps.get(name);
    const map = this.read(name, (bytes) => this.readUnicodeMap(bytes, depth));
    this.unicodeMaps.set(name, map);
    return map;
  }

  private read<T>(name: string, parse: (bytes: Uint8Array) => T): T | undefined {
    if (!/^[A-Za-z0-9-]{1,40}$/.test(name)) return undefined;
    const bytes = this.ports.predefinedCMap?.(name);
    return bytes === undefined ? undefined : parse(bytes);
  }

  private readCMap(bytes: Uint8Array, depth: number): CMap {
    const map = new CMap();
    readBinaryCMap(bytes, {
      ...IGNORE,
      vertical: (vertical) => {
        map.vertical = vertical;
      },
      parent: (name) => {
        if (depth < MAX_PARENTS) map.parent = this.named(name, depth + 1);
      },
      codespace: (length, low, high) => map.addCodespace(length, low, high),
      cidRange: (length, low, high, cid) => map.addRange(length, low, high, cid),
      notdefRange: (length, low, high, cid) => map.addNotdefRange(length, low, high, cid),
    });
    return map;
  }

  private readUnicodeMap(bytes: Uint8Array, depth: number): UnicodeMap {
    const map = new UnicodeMap();
    readBinaryCMap(bytes, {
      ...IGNORE,
      parent: (name) => {
        if (depth < MAX_PARENTS) map.parent = this.unicodeNamed(name, depth + 1);
      },
      unicodeRange: (low, high, text) => map.setRange(low, high, textOfUtf16(text)),
    });
    return map;
  }
}

function identityNamed(name: string): CMap | undefined {
  return name === 'Identity-H' || name === 'Identity-V'
    ? identityCMap(name === 'Identity-V')
    : undefined;
}

const IGNORE = {
  vertical() {},
  parent() {},
  codespace() {},
  cidRange() {},
  notdefRange() {},
  unicodeRange() {},
};
