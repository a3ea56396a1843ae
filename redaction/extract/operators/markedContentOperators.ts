/** Marked content (ISO 32000-2, 14.6) and what its property lists say about the text inside. */
import {
  DictOperand,
  NameOperand,
  type Operand,
  type Operation,
  StringOperand,
} from '../../pdf/content/operation.ts';
import { entry, numberAt, PDFDict, PDFHexString, textAt, textOf } from '../../pdf/objects.ts';
import type { MarkedContent, MarkedContentEvent } from '../device.ts';
import type { StreamFrame } from '../walk.ts';
import { operandFromEnd } from './operator.ts';

function begin(frame: StreamFrame, operation: Operation): void {
  const tag = operandFromEnd(operation, 0);
  open(frame, { use: frame.use, operation, content: plain(tag), properties: undefined });
}

function beginWithProperties(frame: StreamFrame, operation: Operation): void {
  open(frame, marked(frame, operation));
}

function open(frame: StreamFrame, event: MarkedContentEvent): void {
  const { walk } = frame;
  const { content } = event;
  const hides =
    content.optionalContent !== undefined && walk.optionalContent.isHidden(content.optionalContent);
  frame.openSequences++;
  walk.device.beginMarkedContent?.(event);
  walk.marks.push(content, hides);
}

function end(frame: StreamFrame, operation: Operation): void {
  if (frame.openSequences === 0) return;
  frame.openSequences--;
  frame.walk.device.endMarkedContent?.(frame.use, operation);
  frame.walk.marks.pop();
}

function point(frame: StreamFrame, operation: Operation): void {
  const tag = operandFromEnd(operation, 0);
  const event = { use: frame.use, operation, content: plain(tag), properties: undefined };
  frame.walk.device.markPoint?.(event);
}

function pointWithProperties(frame: StreamFrame, operation: Operation): void {
  frame.walk.device.markPoint?.(marked(frame, operation));
}

function plain(tag: Operand | undefined): MarkedContent {
  const name = tag instanceof NameOperand ? tag.name : '';
  return {
    tag: name,
    mcid: -1,
    actualText: undefined,
    artifact: name === 'Artifact',
    optionalContent: undefined,
  };
}

function marked(frame: StreamFrame, operation: Operation): MarkedContentEvent {
  const content = plain(operandFromEnd(operation, 1));
  const list = operandFromEnd(operation, 0);
  const event = { use: frame.use, operation };
  if (list instanceof DictOperand) {
    return { ...event, content: withInline(content, list), properties: { kind: 'inline' } };
  }
  if (!(list instanceof NameOperand)) return { ...event, content, properties: undefined };
  const { name } = list;
  const dict = frame.resources.get('Properties', name);
  if (!(dict instanceof PDFDict)) return { ...event, content, properties: undefined };
  return {
    ...event,
    content: withNamed(frame, content, name, dict),
    properties: { kind: 'named', name, dict },
  };
}

const SPOKEN = ['ActualText', 'Alt', 'E'] as const;

function withInline(content: MarkedContent, list: DictOperand): MarkedContent {
  const mcid = list.entries.get('MCID');
  let actualText: string | undefined;
  for (const key of SPOKEN) {
    const value = list.entries.get(key);
    if (value instanceof StringOperand) actualText ??= decoded(value);
  }
  return { ...content, mcid: typeof mcid === 'number' ? mcid : -1, actualText };
}

function decoded(value: StringOperand): string {
  let hex = '';
  for (const byte of value.bytes) hex += byte.toString(16).padStart(2, '0');
  return textOf(PDFHexString.of(hex)) ?? '';
}

function withNamed(
  frame: StreamFrame,
  content: MarkedContent,
  name: string,
  dict: PDFDict,
): MarkedContent {
  const { document } = frame.walk;
  let actualText: string | undefined;
  for (const key of SPOKEN) {
    if (entry(document, dict, key) !== undefined) actualText ??= textAt(document, dict, key);
  }
  return {
    ...content,
    mcid: numberAt(document, dict, 'MCID') ?? -1,
    actualText,
    optionalContent: content.tag === 'OC' ? frame.resources.raw('Properties', name) : undefined,
  };
}

export const MARKED_CONTENT_OPERATORS = [
  ['BMC', begin],
  ['BDC', beginWithProperties],
  ['EMC', end],
  ['MP', point],
  ['DP', pointWithProperties],
] as const;
