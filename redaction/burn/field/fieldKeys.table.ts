/** What fields and widgets may keep (ISO 32000-2, 12.5.6.19 and 12.7.4). Values are decided apart. */
import { keySet } from '../document/allowList.ts';

const FIELD = ['FT', 'Parent', 'Kids', 'T', 'TU', 'Ff', 'V', 'DV', 'MaxLen', 'Opt', 'TI', 'I', 'DA', 'DR', 'Q'];
const WIDGET = ['Type', 'Subtype', 'Rect', 'F', 'AP', 'AS', 'Border', 'C', 'OC', 'P', 'StructParent', 'Lang', 'H', 'MK', 'BS', 'A'];

export const FIELD_KEYS = keySet(FIELD);
/** A widget is often merged with its field. */
export const WIDGET_KEYS = keySet(FIELD, WIDGET);

/** Rotation, colours and the visible caption; icons and captions of other states go with their appearances. */
export const LOOKS_KEYS = keySet('R', 'BC', 'BG', 'CA', 'TP');

/**
 * NeedAppearances stays as it was: without it, values that only the viewer draws would vanish from view
 * while still standing in the file. SigFlags, CO and XFA go.
 */
export const FORM_KEYS = keySet('Fields', 'DR', 'DA', 'Q', 'NeedAppearances');
