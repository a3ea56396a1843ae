const FORMAT = new Intl.DateTimeFormat('nl-NL', { hour: '2-digit', minute: '2-digit' });

/** `14:02` of an ISO time, on the reader's clock. */
export function clock(at: string): string {
  return FORMAT.format(new Date(at));
}
