/** What must never stand on the screen (review-window §7.1). */
export const FORBIDDEN =
  /detectie|\btiers?\b|\btrap\b|confidence|redactie|annotatie|\bbatch|succesvol|weet u zeker|suggestie|helaas|undefined|\bNaN\b|\[object/i;
