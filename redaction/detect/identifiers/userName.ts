/** User names and paths: `C:\\Users\\…`, `/home/…`, profile addresses, and "gebruikersnaam: …". */
import { personalHit } from '../explain.ts';
import type { Hit } from '../hit.ts';
import type { Recognizer } from '../scan.ts';

const PATHS = [
  ':\\users\\',
  ':\\documents and settings\\',
  '/home/',
  '/users/',
  'linkedin.com/in/',
  'facebook.com/',
  'twitter.com/',
  'x.com/',
  'instagram.com/',
  '/personal/',
  'mijngebruikers\\',
];
const LABELS = [
  'gebruikersnaam',
  'inlognaam',
  'loginnaam',
  'user id',
  'userid',
  'user-id',
  'username',
  'accountnaam',
  'twitternaam',
];
const GENERIC = new Set([
  'public',
  'default',
  'all',
  'admin',
  'gebruiker',
  'user',
  'company',
  'groups',
  'home',
  'rijksoverheid',
  'mijnoverheid',
]);

export const userName: Recognizer = {
  name: 'userName',
  find(scan) {
    const lower = scan.text.toLowerCase();
    const hits: Hit[] = [];
    for (const path of PATHS) {
      for (let at = lower.indexOf(path); at >= 0; at = lower.indexOf(path, at + 1))
        add(hits, scan.text, at + path.length, path.includes('.com') ? 'profile' : 'path');
    }
    for (const label of LABELS) {
      for (let at = lower.indexOf(label); at >= 0; at = lower.indexOf(label, at + 1)) {
        const gap = /^\s?(?:is)?[:=\t ]{1,3}/.exec(
          scan.text.slice(at + label.length, at + label.length + 6),
        );
        if (gap !== null) add(hits, scan.text, at + label.length + gap[0].length, 'label');
      }
    }
    return hits;
  },
};

function add(hits: Hit[], text: string, start: number, pattern: string): void {
  const found = /^[\w.-]{3,40}/.exec(text.slice(start, start + 40))?.[0].replace(/[.-]+$/, '');
  if (found === undefined || found.length < 3 || GENERIC.has(found.toLowerCase())) return;
  if (pattern === 'label' && !/[\d._]|[A-Z]/.test(found)) return;
  hits.push(
    personalHit({
      start,
      end: start + found.length,
      type: pattern === 'profile' ? 'url' : 'gebruikersnaam',
      certainty: 'likely',
      recognizer: 'userName',
      pattern,
      sentence: 'Gebruikersnaam of profiel van een persoon.',
    }),
  );
}
