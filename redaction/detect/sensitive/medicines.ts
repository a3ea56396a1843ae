import { remembered } from '../lists/remembered.ts';

/**
 * Medicines by the stems of their international non-proprietary names (WHO, "The use of stems in the selection of
 * INN"), in their Dutch spelling: lisinopril, levetiracetam, sertraline. Folded words of at least seven letters.
 */
const STEMS =
  /(?:pril|sartan|olol|statine|[ae]zepam|zolam|oxetine|cilline|mycine|floxacine|[iu]mab|[a-z]tinib|prazol|triptan|dipine|formine|racetam|gliptine|gliflozine|glutide|tiazide|xaban|parine|[at]iapine|zapine|apine|peridol|peridon|piprazol|faxine|triptyline|pramine|traline|opram|fenidaat|codon|fentanyl|setron|dronaat|dronine|[aou]vir|conazol|lukast|isolon|methason|fenac|profen|coxib|gabaline|gabapentine|trigine|azepine|thyroxine|amfetamine|semide|atadine|tirizine|meterol|tropium|salazine|trexaat|ciclib|platine|rubicine|taxel|oxifen|trozol|ciclosporine|limus|orfine|prine|adone|zolpidem|zopiclon|valproaat|topiramaat|fenytoine|cyclizine|dopa|insuline)$/;
const NO_MEDICINES = new Set('endorfine'.split(' '));

export const isMedicine = remembered(
  (key) => key.length >= 7 && STEMS.test(key) && !NO_MEDICINES.has(key),
);
