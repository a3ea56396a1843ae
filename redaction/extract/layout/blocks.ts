import { bottomOf, type FlowLine, sizeOf, topOf } from './draft.ts';

/** A step between lines larger than the usual one by this factor starts a new block. */
const WIDER = 1.3;
/** Without a usual step: more than this (em). */
const DEFAULT_STEP = 1.6;
/** Line steps (em) from which the usual one is taken. */
const STEP_RANGE = [0.8, 2.6] as const;
const SIZE_CHANGE = 1.2;

/** Groups lines into blocks (paragraphs, tables): the index of each block's first line, ascending. */
export function blockStarts(lines: readonly FlowLine[]): number[] {
  const usual = usualSteps(lines);
  const starts: number[] = [];
  for (const [index, line] of lines.entries()) {
    const above = lines[index - 1];
    if (above === undefined || partsBlock(above, line, usual.get(line.flow))) starts.push(index);
  }
  return starts;
}

function partsBlock(above: FlowLine, line: FlowLine, usual: number | undefined): boolean {
  if (above.flow !== line.flow || above.kind !== line.kind) return true;
  if (line.kind === 'table') return false;
  const step = stepOf(above, line);
  if (step < -0.5) return true;
  const [a, b] = [sizeOf(above), sizeOf(line)];
  if (Math.max(a, b) > SIZE_CHANGE * Math.min(a, b)) return true;
  return step > (usual === undefined ? DEFAULT_STEP : Math.max(usual * WIDER, usual + 0.3));
}

/** From line to line in em of the larger. */
function stepOf(above: FlowLine, line: FlowLine): number {
  const size = Math.max(sizeOf(above), sizeOf(line));
  return (bottomOf(line) - bottomOf(above) + topOf(line) - topOf(above)) / 2 / size;
}

/** The median step within each flow. */
function usualSteps(lines: readonly FlowLine[]): Map<number, number> {
  const steps = new Map<number, number[]>();
  for (const [index, line] of lines.entries()) {
    const above = lines[index - 1];
    if (above === undefined || above.flow !== line.flow) continue;
    const step = stepOf(above, line);
    if (step < STEP_RANGE[0] || step > STEP_RANGE[1]) continue;
    const known = steps.get(line.flow);
    if (known === undefined) steps.set(line.flow, [step]);
    else known.push(step);
  }
  const usual = new Map<number, number>();
  for (const [flow, values] of steps) {
    if (values.length < 3) continue;
    values.sort((a, b) => a - b);
    usual.set(flow, Math.min(2, values[values.length >> 1]!));
  }
  return usual;
}
