/** Internet addresses of persons (RFC 791, RFC 4291): whose connection it is can be asked; those of machines stay. */
import { personalHit } from '../explain.ts';
import type { Hit } from '../hit.ts';
import { leftContext, placedLabels, type Recognizer, type Scan } from '../scan.ts';

const V4 = /(?<![\p{L}\d.:/-])\d{1,3}(?:\.\d{1,3}){3}(?![\p{L}\d]|[.:-]\d)/gu;
/** From the first colon on: what stands before it is a group. */
const V6 =
  /:(?<=(?<![\p{L}\d:.])([\da-f]{1,4}):):?(?:[\da-f]{1,4}:{1,2}){1,6}[\da-f]{0,4}(?![\p{L}\d:])/giu;
const LABEL = /(?:^|[^a-z])ip(?:v[46])?(?:[- ]?(?:adres(?:sen)?|nummers?|address))?(?![a-z])/;
const SEEN =
  /\b(?:inlog|ingelogd|inloggen|logt|log|meldt zich|aangemeld|aanmelding|login|verbinding|bezocht|geplaatst|verzonden|afkomstig|herkomst|thuis|vpn)/;
const MACHINE =
  /\b(?:server|servers|host|gateway|proxy|dns|router|firewall|switch|printer|subnet|netwerkreeks|range|versie|release|paragraaf|artikel|par|nen)\b[^.;\n]{0,24}$/;

export const ipAddress: Recognizer = {
  name: 'ipAddress',
  find: (scan) => [...version4(scan), ...version6(scan)],
};

function version4(scan: Scan): Hit[] {
  return [...scan.text.matchAll(V4)].flatMap((match) => {
    const parts = match[0].split('.').map(Number);
    if (parts.some((part) => part > 255) || /(?:^|\.)0\d/.test(match[0]) || isReserved(parts))
      return [];
    return judge(scan, match.index, match[0], parts.filter((part) => part > 99).length >= 2);
  });
}

/** Private networks, the machine itself, multicast (RFC 6890); or a section number such as 3.2.1.4. */
function isReserved([a, b]: readonly number[]): boolean {
  return (
    a! < 11 ||
    a! >= 224 ||
    a === 127 ||
    (a === 192 && b === 168) ||
    (a === 169 && b === 254) ||
    (a === 172 && b! >= 16 && b! < 32)
  );
}

function version6(scan: Scan): Hit[] {
  return [...scan.text.matchAll(V6)].flatMap(({ index, 0: rest, 1: first = '' }) => {
    const address = first + rest;
    const groups = address.split(':').filter((group) => group !== '');
    const whole = address.includes('::') ? groups.length >= 3 : groups.length === 8;
    if (!whole || address.indexOf('::') !== address.lastIndexOf('::')) return [];
    if (/^(?:fe80|f[cd]|ff)/i.test(address) || !/[a-f]|\d{3}/i.test(address)) return [];
    return judge(scan, index - first.length, address, true);
  });
}

function judge(scan: Scan, start: number, text: string, shaped: boolean): Hit[] {
  const left = leftContext(scan, start, 90);
  if (MACHINE.test(left)) return [];
  const labels = placedLabels(scan, start);
  const label = LABEL.test(left) || labels.some((one) => LABEL.test(one));
  if (!label && !SEEN.test(left) && !shaped) return [];
  return [
    personalHit({
      start,
      end: start + text.length,
      type: 'gebruikersnaam',
      certainty: label || SEEN.test(left) ? 'likely' : 'check',
      recognizer: 'ipAddress',
      pattern: text.includes(':') ? 'version6' : 'version4',
      ...(label ? { context: 'ip' } : {}),
      sentence: 'IP-adres: via de aanbieder is de persoon erachter te vinden.',
    }),
  ];
}
