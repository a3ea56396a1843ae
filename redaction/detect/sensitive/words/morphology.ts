/** Words about health by how they are built: "enkelfractuur", "hartkatheterisatie", "alvleesklierkanker". */
import { H } from './wordBits.ts';

/** Endings that name an illness whatever stands before them. */
const ILLNESS =
  /.{3}(?:kanker|carcinoom|sarcoom|blastoom|glioom|melanoom|lymfoom|tumor|tumoren|infarct|syndroom|stoornis|stoornissen|dystrofie|atrofie|sclerose|fibrose|stenose|trombose|psychose|neurose|necrose|insufficientie|depressie|dementie|epilepsie|lepsie|plegie|fasie|allergie|allergieen|intolerantie|verslaving|aandoening|aandoeningen|emfyseem|embolie|leukemie|anemie|ischemie|neuralgie|myalgie|neuropathie|myopathie|retinopathie|encefalopathie|fobie|koorts|itis|apneu|infectie|infecties|virusinfectie|aneurysma|oedeem|degeneratie|mutisme|ontsteking|ontstekingen|ziekte|afwijking)$/;
const NO_ILLNESS =
  /^(?:her|des|computer|virus)infecties?$|^(?:\p{L}*beroeps|infectie|volks|kinder|iep|boom|runder|dier|vogel|planten|gewas|wereld|varkens|bijen|reis|schimmel)ziekten?$|^(?:xeno|homo|islamo|trans|techno|euro)fobie$|^(?:bio|pluri|grund|koop|oscar|examen|goud|kabinets|plank)(?:koorts)$|^(?:geo|klimaat|standaard|prijs|koers|begrotings|meet|tijds|plan|afstand|budget|route|norm|hoogte|gronds?)afwijking$|prijsdepressie|oorlogsneurose$|^(?:marktontsteking)$/u;

const INJURY =
  /.{3}(?:letsel|fractuur|fracturen|kneuzing|kneuzingen|bloeding|bloedingen|vergiftiging|verwonding|verwondingen|amputatie|ruptuur|luxatie|verbranding|trauma)$/;

/** "trekken aan", "budget": a compound with these is an illness when it begins with a part of the body or a mind's word. */
const WITH_BODY =
  /^(\p{L}{3,16}?)s?(breuk|breuken|klachten|kwaal|kwalen|falen|probleem|problemen|stilstand|schade|pijn|pijnen|letsel|wond|wonden|operatie|operaties|ingreep|transplantatie|prothese|implantaat|verlamming|kramp|krampen|zwelling|afsluiting|verkalking|vernauwing|vergroting|verzakking|ruis|beperking|beperkingen|uitval|verlies|gebrek|scheur|blessure|complicatie|complicaties|steen|stenen|filmpje|revalidatie|patient|patiente|patienten)$/u;
const MINDS = new Set(
  'gehoor gezichts mobiliteits gezondheids spannings overspannings stress vermoeidheids angst paniek luchtweg ademhalings slaap zenuw gewrichts spier geheugen concentratie migraine depressie overgangs whiplash astma maagdarm covid corona epilepsie burn-out autisme loop spraak evenwichts stem slik seh ic menstruatie zwangerschaps bevallings rouw dwang trauma kanker chemo dialyse nierdialyse reuma parkinson alzheimer hernia suiker diabetes hiv copd ms long hart bloeddruk eet gewichts'.split(
    ' ',
  ),
);
const SIGN_ENDING =
  /^(?:klachten|probleem|problemen|pijn|pijnen|kramp|krampen|zwelling|uitval|verlies)$/;

const OPERATION =
  /.{3}(?:katheterisatie|transplantatie|ectomie|scopie|bestraling|chemokuur|dialyse|amputatie)$/;
const NO_OPERATION = /^(?:microscopie|spectroscopie|periscopie|stroboscopie)$/;
const PERSON = /.{2}(?:patiente?|verslaafde?|lijder|lijdster|drager|draagster)$/;
const NO_PERSON =
  /^(?:index|proef|zorg)patient|^(?:\p{L}*(?:last|bewijs|geheim|kaart|ambts|naam|drijf|risico|vergunning|gegevens|informatie|kosten|cultuur|hoofd|data|titel|eind|paspoort|fakkel|vaandel|vliegtuig|kennis|kleding|trui|lasten))drager$/u;
const DRAGER =
  /^(?:stoma|pacemaker|prothese|hiv|bacterie|mrsa|gen|bril|lenzen|hoortoestel|kunstgebit)(?:drager|draagster)$/;

/** `listed` tells what the lists know of a part. */
export function derivedBits(key: string, listed: (part: string) => number): number {
  if (key.length < 6) return 0;
  if (ILLNESS.test(key) && key.length > 6 && !NO_ILLNESS.test(key))
    return isItis(key) ? H.illness : 0;
  if (INJURY.test(key)) return H.injury;
  if (OPERATION.test(key) && !NO_OPERATION.test(key)) return H.operation;
  if (DRAGER.test(key)) return H.state;
  if (PERSON.test(key) && !NO_PERSON.test(key) && !/dr(?:ager|aagster)$/.test(key)) return H.state;
  return ofIllness(key, listed) || withBody(key, listed);
}

/** "borstkankerbehandeling", "reumamedicatie", "epilepsieaanvallen". */
function ofIllness(key: string, listed: (part: string) => number): number {
  const part = OF_ILLNESS.exec(key)?.[1] ?? '';
  return part !== '' && (listed(part) & (H.illness | H.operation | H.sign)) !== 0 ? H.operation : 0;
}

const OF_ILLNESS =
  /^(\p{L}{4,18}?)(?:behandeling|behandelingen|therapie|kuur|kuren|medicatie|medicijnen|aanval|aanvallen|episode|klachten|verschijnselen|pillen)$/u;

/** "artritis" and "bronchitis", no "graffitis". */
function isItis(key: string): boolean {
  return !key.endsWith('itis') || !/(?:graff|favor|meteor)itis$/.test(key);
}

function withBody(key: string, listed: (part: string) => number): number {
  const found = WITH_BODY.exec(key);
  if (found === null) return 0;
  const [, part = '', ending = ''] = found;
  const isBody = (listed(part) & H.body) !== 0 || (listed(`${part}s`) & H.body) !== 0;
  if (!isBody && !MINDS.has(part) && !MINDS.has(`${part}s`)) return 0;
  if (/^(?:operaties?|ingreep|revalidatie|filmpje)$/.test(ending)) return H.operation;
  if (/^(?:prothese|implantaat)$/.test(ending)) return H.aid;
  if (/^patient/.test(ending)) return ending === 'patienten' ? 0 : H.state;
  if (SIGN_ENDING.test(ending)) return H.sign;
  if (/^(?:verlies|gebrek|schade|steen|stenen|scheur|vergroting)$/.test(ending) && !isBody)
    return H.sign;
  return /^(?:breuken?|letsel|wonden?|scheur|blessure)$/.test(ending) ? H.injury : H.illness;
}
