/**
 * Every remedy for what no page shows, by name, with the failure classes (docs/failure-classes.md) it
 * answers. A mutation test switches one off through `BurnOptions.without` and expects the suite to go red.
 */
export const SCRUBBERS = {
  // unpublished.ts
  'hidden-layers': [17],
  'off-page': [18],
  // annotation/
  'redact-annotations': [3, 47],
  'struck-annotations': [2, 40, 41, 43, 46],
  'comment-text': [41],
  'comment-threads': [42],
  'annotation-appearances': [43],
  'media-annotations': [44],
  'hidden-annotations': [41],
  'link-targets': [40],
  // field/
  'struck-fields': [45],
  'field-values': [45],
  'field-scripts': [45],
  'fields-without-widget': [45],
  xfa: [45],
  signatures: [39],
  // structure/
  'struck-structure': [48],
  'structure-text': [48],
  'structure-ids': [48],
  'structure-attributes': [49],
  'structure-names': [50],
  'structure-namespaces': [51],
  'detached-structure': [34, 48],
  // document/
  'page-tree': [34],
  'unused-resources': [36],
  'own-names': [24, 36],
  'undrawn-content': [13, 43],
  'layer-names': [17],
  info: [52],
  metadata: [53],
  outlines: [54],
  destinations: [55],
  'page-labels': [56],
  attachments: [57],
  scripts: [58],
  threads: [59],
  'private-data': [60],
  thumbnails: [60],
  'viewer-preferences': [61],
  trailer: [62],
  'output-intents': [64],
  'icc-text': [64],
  colorants: [64],
  'font-names': [66],
  alternates: [28],
  'jpeg-side-data': [28],
  'surplus-data': [14, 28, 37],
  'unknown-keys': [60, 62],
  'stray-names': [36, 60],
  'misplaced-streams': [28, 36],
  'stray-strings': [41, 45, 48, 60],
  // fonts/
  'font-programs': [65],
  'font-lists': [66, 67],
} as const satisfies Record<string, readonly number[]>;

export type ScrubberName = keyof typeof SCRUBBERS;
