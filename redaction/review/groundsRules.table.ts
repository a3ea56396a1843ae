/** What a person reads for each finding of groundsRules.ts. Law text: Woo, version in force 15-08-2026. */
export const GROUND_RULES = {
  'ground-excludes': {
    severity: 'warning',
    sentence: 'Artikel 5.1, vijfde lid, geldt alleen als geen grond van het eerste of tweede lid van toepassing is.',
    source: '5.1 lid 5',
  },
  'motivation-missing': {
    severity: 'warning',
    sentence: 'Een weigering op grond van artikel 5.1, tweede lid, vraagt een uitdrukkelijke motivering.',
    source: '5.1 lid 3',
  },
  'term-missing': {
    severity: 'warning',
    sentence: 'Noem de datum waarna de informatie openbaar wordt (artikel 5.1, vierde lid).',
    source: '5.1 lid 4',
  },
  'older-than-five-years': {
    severity: 'warning',
    sentence: 'Deze informatie is ouder dan vijf jaar: motiveer waarom de grond ondanks het tijdsverloop zwaarder weegt.',
    source: '5.3',
  },
  'opinion-in-decision-note': {
    severity: 'warning',
    sentence: 'In een beslisnota bij een Kamerstuk worden persoonlijke beleidsopvattingen niet geweigerd.',
    source: 'Beleidslijn actieve openbaarmaking nota’s',
  },
  'not-for-environment': {
    severity: 'warning',
    sentence: 'Voor milieu-informatie geldt deze grond niet.',
    source: '5.1 lid 1 c, lid 5 en lid 6',
  },
  'only-for-environment': {
    severity: 'warning',
    sentence: 'Artikel 5.1, zesde lid, geldt alleen voor milieu-informatie.',
    source: '5.1 lid 6',
  },
  'not-for-emissions': {
    severity: 'warning',
    sentence: 'Het eerste en tweede lid van artikel 5.1 gelden niet voor milieu-informatie over emissies.',
    source: '5.1 lid 7',
  },
} as const satisfies Record<
  string,
  { severity: 'info' | 'warning'; sentence: string; source: string }
>;
