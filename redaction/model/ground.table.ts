/** Law text: version in force 15-08-2026 (BWBR0045754). Labels: Citation.php of minvws/nl-rdo-woo-web. */
export const GROUNDS = [
  { code: '5.1.1a', article: 'artikel 5.1, eerste lid, onder a, Woo', label: 'Eenheid van de Kroon', kind: 'absolute' },
  { code: '5.1.1b', article: 'artikel 5.1, eerste lid, onder b, Woo', label: 'Veiligheid van de Staat', kind: 'absolute' },
  { code: '5.1.1c', article: 'artikel 5.1, eerste lid, onder c, Woo', label: 'Vertrouwelijk verstrekte bedrijfs- of fabricagegegevens', kind: 'absolute' },
  { code: '5.1.1d', article: 'artikel 5.1, eerste lid, onder d, Woo', label: 'Bijzondere persoonsgegevens', kind: 'absolute' },
  { code: '5.1.1e', article: 'artikel 5.1, eerste lid, onder e, Woo', label: 'Nationale identificatienummers', kind: 'absolute' },
  { code: '5.1.2a', article: 'artikel 5.1, tweede lid, onder a, Woo', label: 'Internationale betrekkingen', kind: 'relative' },
  { code: '5.1.2b', article: 'artikel 5.1, tweede lid, onder b, Woo', label: 'Economische of financiële belangen van de Staat', kind: 'relative' },
  { code: '5.1.2c', article: 'artikel 5.1, tweede lid, onder c, Woo', label: 'Opsporing en vervolging van strafbare feiten', kind: 'relative' },
  { code: '5.1.2d', article: 'artikel 5.1, tweede lid, onder d, Woo', label: 'Inspectie, controle en toezicht door bestuursorganen', kind: 'relative' },
  { code: '5.1.2e', article: 'artikel 5.1, tweede lid, onder e, Woo', label: 'Eerbiediging van de persoonlijke levenssfeer', kind: 'relative' },
  { code: '5.1.2f', article: 'artikel 5.1, tweede lid, onder f, Woo', label: 'Concurrentiegevoelige bedrijfs- en fabricagegegevens', kind: 'relative' },
  { code: '5.1.2g', article: 'artikel 5.1, tweede lid, onder g, Woo', label: 'Bescherming van het milieu waarop deze informatie betrekking heeft', kind: 'relative' },
  { code: '5.1.2h', article: 'artikel 5.1, tweede lid, onder h, Woo', label: 'Beveiliging van personen en bedrijven en het voorkomen van sabotage', kind: 'relative' },
  { code: '5.1.2i', article: 'artikel 5.1, tweede lid, onder i, Woo', label: 'Goed functioneren van de Staat, andere publiekrechtelijke lichamen of bestuursorganen', kind: 'relative' },
  { code: '5.1.4', article: 'artikel 5.1, vierde lid, Woo', label: 'Geadresseerde neemt eerst kennis', kind: 'temporary' },
  { code: '5.1.5', article: 'artikel 5.1, vijfde lid, Woo', label: 'Voorkomen van onevenredige benadeling', kind: 'relative' },
  { code: '5.1.6', article: 'artikel 5.1, zesde lid, Woo', label: 'Milieu-informatie: ernstige schade door bedrijfsgegevens', kind: 'relative' },
  { code: '5.2', article: 'artikel 5.2, eerste lid, Woo', label: 'Persoonlijke beleidsopvattingen', kind: 'absolute' },
  { code: '5.2.2', article: 'artikel 5.2, tweede lid, Woo', label: 'Persoonlijke beleidsopvattingen in niet tot personen herleidbare vorm', kind: 'relative' },
  { code: '5.4', article: 'artikel 5.4, Woo', label: 'Informatie die berust bij de formateur', kind: 'temporary' },
  { code: '5.4a', article: 'artikel 5.4a, eerste lid, Woo', label: 'Ondersteuning van individuele Kamer-, Staten- of raadsleden', kind: 'absolute' },
] as const satisfies readonly {
  code: string;
  article: string;
  label: string;
  kind: 'absolute' | 'relative' | 'temporary';
}[];
