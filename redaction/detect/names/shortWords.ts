/** Words that are written short, and units: never the initials of a person. */
const SHORT_WORDS = new Set(
  'mw mevr dhr dhrn jan iv vi ii zsm nvt ivm tav tnv mbt obv igv aub svp zie ok etc enz jr ged reg gem nrs blz pag afd excl incl evt resp bijv itt iom iov ipv vgl kwh mwh gwh twh mln mld fw fwd vpb kmar ovp ovd ovdp elnt sgt kpl sld wmr'.split(
    ' ',
  ),
);

/** `key`: folded. "xxxx" stands for what somebody left out. */
export function isShortWord(key: string): boolean {
  return SHORT_WORDS.has(key) || /^(\p{L})\1{2,}$/u.test(key);
}
