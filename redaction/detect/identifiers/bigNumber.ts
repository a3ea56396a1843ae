/** BIG numbers (Wet BIG art. 3): eleven digits, the second a nine; behind a name where the register is spoken of. */
import { personalHit } from '../explain.ts';
import { leftContext, type Recognizer } from '../scan.ts';

const REGISTER = /(?<!\p{L})BIG(?!\p{L})/u;
const LABEL =
  /(?:^|[^a-z])big(?:[- ]?(?:registratie|register|nummer|nr))?[^a-z\n]{0,6}(?:nr\.?|nummer)?[ :.(]{0,3}$/;
const BEHIND_NAME = /\p{Lu}[\p{L}'-]+ ?[(,] ?$/u;

export const bigNumber: Recognizer = {
  name: 'bigNumber',
  find(scan) {
    if (!REGISTER.test(scan.text)) return [];
    return scan.digits.flatMap(({ start, end, digits, before, after }) => {
      if (!/^[1-9]9\d{9}$/.test(digits) || /[\p{L}\d]/u.test(before + after)) return [];
      const label = LABEL.test(leftContext(scan, start, 40));
      const named = BEHIND_NAME.test(scan.text.slice(Math.max(0, start - 40), start));
      if (!label && !named) return [];
      return [
        personalHit({
          start,
          end,
          type: 'documentnummer',
          certainty: 'likely',
          recognizer: 'bigNumber',
          pattern: label ? 'label' : 'behindName',
          context: 'big',
          sentence: 'Nummer uit het BIG-register van een zorgverlener.',
        }),
      ];
    });
  },
};
