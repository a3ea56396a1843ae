/** ISO 14289-1, 7.1–7.9: what may stand where in the structure tree, and what has to be told of it. */
import type { PdfDocument } from '../../pdf/document.ts';
import { bytesOf, entry, PDFName, textAt } from '../../pdf/objects.ts';
import { type Element, isStandard, mapped, type Tree } from './elements.ts';
import type { LintReport } from './report.ts';
import { tableRules } from './tableRules.ts';

/** Clause, the element's type, its parents. */
const PARENTS: readonly (readonly [string, string, RegExp])[] = [
  ['7.2-4', 'TR', /^(Table|THead|TBody|TFoot)$/],
  ['7.2-5', 'THead', /^Table$/],
  ['7.2-6', 'TBody', /^Table$/],
  ['7.2-7', 'TFoot', /^Table$/],
  ['7.2-8', 'TH', /^TR$/],
  ['7.2-9', 'TD', /^TR$/],
  ['7.2-17', 'LI', /^L$/],
  ['7.2-18', 'LBody', /^LI$/],
  ['7.2-26', 'TOCI', /^TOC$/],
];
/** Clause, the element's type, each of its kids. */
const KIDS: readonly (readonly [string, string, RegExp])[] = [
  ['7.2-3', 'Table', /^(TR|THead|TBody|TFoot|Caption)$/],
  ['7.2-10', 'TR', /^(TH|TD)$/],
  ['7.2-19', 'L', /^(L|LI|Caption)$/],
  ['7.2-20', 'LI', /^(Lbl|LBody)$/],
  ['7.2-27', 'TOC', /^(TOC|TOCI|Caption)$/],
  ['7.2-36', 'THead', /^TR$/],
  ['7.2-37', 'TBody', /^TR$/],
  ['7.2-38', 'TFoot', /^TR$/],
];

export function structureRules(document: PdfDocument, tree: Tree, report: LintReport): void {
  const hasLanguage = textAt(document, document.catalog, 'Lang') !== undefined;
  for (const element of tree.elements) {
    typeRules(document, tree, element, report);
    nestingRules(element, report);
    tellingRules(document, element, hasLanguage, report);
    if (element.standard === 'Table') tableRules(document, element, report);
  }
  headingRules(tree, report);
  noteRules(document, tree, report);
}

function typeRules(
  document: PdfDocument,
  { roles }: Tree,
  { dict, object, type }: Element,
  report: LintReport,
): void {
  const role = roles?.get(PDFName.of(type));
  if (isStandard(type)) report.check('7.1-7', role === undefined, { object });
  else {
    const { standard, circular } = mapped(document, roles, type);
    report.check('7.1-6', !circular, { object });
    report.check('7.1-5', standard !== undefined || circular, { object });
  }
  report.check('7.1-12', dict.has(PDFName.of('P')), { object });
}

function nestingRules(element: Element, report: LintReport): void {
  const { standard, object } = element;
  const types = significantKids(element).flatMap((kid) => kid.standard ?? []);
  const parent = significantParent(element);
  for (const [clause, type, allowed] of PARENTS)
    if (type === standard) report.check(clause, allowed.test(parent?.standard ?? ''), { object });
  for (const [clause, type, allowed] of KIDS)
    if (type === standard)
      report.check(
        clause,
        types.every((kid) => allowed.test(kid)),
        { object },
      );
  const count = (type: string) => types.filter((kid) => kid === type).length;
  report.check('7.4.4-1', count('H') <= 1, { object });
  if (standard === 'L') report.check('7.2-40', !types.slice(1).includes('Caption'), { object });
  if (standard === 'TOC') report.check('7.2-28', !types.slice(1).includes('Caption'), { object });
  if (standard !== 'Table') return;
  report.check('7.2-11', count('THead') <= 1, { object });
  report.check('7.2-12', count('TFoot') <= 1, { object });
  report.check('7.2-13', count('TFoot') === 0 || count('TBody') > 0, { object });
  report.check('7.2-14', count('THead') === 0 || count('TBody') > 0, { object });
  report.check('7.2-16', !types.slice(1, -1).includes('Caption'), { object });
  report.check('7.2-39', count('Caption') < 2, { object });
}

/** Browsers put NonStruct everywhere: it groups without meaning anything. */
export function significantKids({ kids }: Element): Element[] {
  return kids.flatMap((kid) => (kid.standard === 'NonStruct' ? significantKids(kid) : [kid]));
}

function significantParent({ parent }: Element): Element | undefined {
  return parent?.standard === 'NonStruct' ? significantParent(parent) : parent;
}

const LANGUAGE = /^[a-zA-Z]{1,8}(-[a-zA-Z0-9]{1,8})*$/;

function tellingRules(
  document: PdfDocument,
  { dict, object, standard, language }: Element,
  hasLanguage: boolean,
  report: LintReport,
): void {
  const text = (key: string) => textAt(document, dict, key);
  for (const [clause, key] of [
    ['7.2-21', 'ActualText'],
    ['7.2-22', 'Alt'],
    ['7.2-23', 'E'],
  ] as const)
    report.check(clause, text(key) === undefined || language || hasLanguage, { object });
  const lang = text('Lang');
  report.check('7.2-29', lang === undefined || LANGUAGE.test(lang), { object });
  const told = (text('Alt') ?? '') !== '' || text('ActualText') !== undefined;
  if (standard === 'Figure') report.check('7.3-1', told, { object });
  if (standard === 'Formula') report.check('7.7-1', told, { object });
}

function headingRules({ elements }: Tree, report: LintReport): void {
  const types = elements.map(({ standard = '' }) => standard);
  const [plain, numbered] = [types.includes('H'), types.some((type) => /^H\d$/.test(type))];
  let level = 0;
  for (const { standard = '', object } of elements) {
    if (standard === 'H') report.check('7.4.4-2', !numbered, { object });
    if (!/^H\d$/.test(standard)) continue;
    report.check('7.4.4-3', !plain, { object });
    const own = Number(standard.slice(1));
    report.check('7.4.2-1', own - level <= 1, { object });
    level = own;
  }
}

function noteRules(document: PdfDocument, { elements }: Tree, report: LintReport): void {
  const seen = new Set<string>();
  for (const { standard, dict, object } of elements) {
    if (standard !== 'Note') continue;
    const id = (bytesOf(entry(document, dict, 'ID')) ?? []).join(' ');
    report.check('7.9-1', id !== '', { object });
    report.check('7.9-2', id === '' || !seen.has(id), { object });
    seen.add(id);
  }
}
