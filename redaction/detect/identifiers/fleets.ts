/** Letters under which fishing ships of Dutch ports are registered: "UK 12", "SCH 8". */
const FLEETS = new Set(
  'UK SCH TH GO ARM KW IJM HD WR TX ZK UQ YE BR VLI OD SL HA HN LO DZ WK TS KG ST BU EH MO VD EG NB TM WL VE KB'.split(
    ' ',
  ),
);

export function isFleetMark(text: string): boolean {
  return FLEETS.has(text);
}
