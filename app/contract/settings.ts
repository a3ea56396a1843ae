/** What a person chose for this program on this computer (settings.json in the user's data folder). */
import { z } from 'zod';
import { type GroundCode, isGroundCode } from '../../redaction/model/ground.ts';
import { COMMANDS, type Command } from './commands.ts';
import { LABEL_STYLES } from './publication.ts';

const Ground = z.custom<GroundCode>((code) => typeof code === 'string' && isGroundCode(code));

const Size = z.int().min(50).max(5000).nullable();

export const FAVOURITES: readonly GroundCode[] = [
  '5.1.2e',
  '5.1.1e',
  '5.1.1d',
  '5.2',
  '5.1.2i',
  '5.1.2f',
  '5.1.2b',
  '5.1.2h',
  '5.1.1c',
];

export const Settings = z.strictObject({
  schema: z.literal('woo-redact/settings'),
  version: z.literal(1),
  /** '' means the name of the user's account. */
  reviewer: z.string().max(200),
  organisation: z.string().max(200),
  /** Keys 1–9. */
  favourites: z.array(Ground).length(9),
  keyScheme: z.enum(['letters', 'left-hand', 'ctrl-shift', 'off']),
  /** Own keys, as `keyText` writes them, over those of the scheme. */
  keys: z.partialRecord(z.enum(COMMANDS as [Command, ...Command[]]), z.string().max(40)),
  theme: z.enum(['system', 'light', 'dark']),
  dimPaper: z.boolean(),
  /** Per cent, 100–200. */
  uiSize: z.int().min(100).max(200),
  label: z.enum(LABEL_STYLES),
  width: z.enum(['safe', 'exact', 'line']),
  /** The second reader sees the first decision only after an own one. */
  blindSecond: z.boolean(),
  /** A publication may set an unfinished second check aside. */
  secondOptional: z.boolean(),
  /** Path of the organisation's profile; null for none. */
  profile: z.string().max(4000).nullable(),
  tourSeen: z.boolean(),
  /** CSS pixels of what was dragged; null: as it comes. */
  sizes: z
    .strictObject({ row: Size, three: Size, two: Size, list: Size })
    .default({ row: null, three: null, two: null, list: null }),
});
export type Settings = z.infer<typeof Settings>;

export const DEFAULT_SETTINGS: Settings = {
  schema: 'woo-redact/settings',
  version: 1,
  reviewer: '',
  organisation: '',
  favourites: [...FAVOURITES],
  keyScheme: 'letters',
  keys: {},
  theme: 'system',
  dimPaper: false,
  uiSize: 100,
  label: 'black',
  width: 'safe',
  blindSecond: true,
  secondOptional: true,
  profile: null,
  tourSeen: false,
  sizes: { row: null, three: null, two: null, list: null },
};
