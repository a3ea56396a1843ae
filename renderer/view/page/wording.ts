import type { Item } from '../../store/item.ts';
import { nl } from '../../strings/nl.ts';
import type { Wording } from './itemMarks.ts';

/** What a mark on the page says, spoken and in its tip. A hidden first decision stays hidden. */
export function wordingOf(item: Item): Wording {
  const { form, text, type, grounds, proposal, note } = item;
  const name = text === '' ? nl.pages.areaName : text.replaceAll(/\s+/g, ' ');
  const codes = grounds.join(' + ');
  const reason = item.verdict === 'open' || note === '' ? (proposal?.sentence ?? '') : note;
  const why = item.conflicts.map((conflict) => nl.panel.conflicts[conflict]).join(' ') || reason;
  return {
    label: `${nl.states[form]}. ${name}. ${nl.types[type]}. ${nl.panel.ground} ${codes}.`,
    tip: [`${nl.states[form]} · ${nl.types[type]} · ${codes}`, why],
  };
}
