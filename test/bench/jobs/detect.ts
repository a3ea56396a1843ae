/**
 * detect.ts FILE PAGES: megabytes of text per CPU-second of detection alone, on the pages of FILE over and over, tables
 * built; and the share of compromise in it. Prints both.
 */
import { readFileSync } from 'node:fs';
import { Session } from 'node:inspector/promises';

const { detect, extractPage, load } = await import('../../../redaction/index.ts');
const { nodePorts } = await import('../../../app/ports/nodePorts.ts');

const { value: document } = load(readFileSync(process.argv[2] ?? ''), { ports: nodePorts() });
const own = document.pages.map(({ number }) => extractPage(document, number).value.text);
/** Each page with lines of its own: the same line on many pages would be one row of a table. */
const pages = Array.from({ length: Number(process.argv[3] ?? own.length) }, (_, i) => ({
  ...structuredClone(own[i % own.length]!),
  page: i + 1,
}));
const letters = pages.reduce((sum, page) => sum + page.text.length, 0);
detect(pages.slice(0, 20));

const session = new Session();
session.connect();
await session.post('Profiler.enable');
const before = process.cpuUsage();
detect(pages);
const used = process.cpuUsage(before);
await session.post('Profiler.start');
detect(pages);
const { profile } = await session.post('Profiler.stop');
console.log(letters / (used.user + used.system), shareOf(/\/node_modules\/compromise\//));

/** Of the samples inside detection, those with a frame of such a file below. */
function shareOf(file: RegExp): number {
  const nodes = new Map(profile.nodes.map((node) => [node.id, node]));
  const parents = new Map(profile.nodes.flatMap((n) => (n.children ?? []).map((c) => [c, n.id])));
  const has = (id: number, wanted: (url: string, name: string) => boolean): boolean => {
    for (let at: number | undefined = id; at !== undefined; at = parents.get(at)) {
      const { url, functionName } = nodes.get(at)!.callFrame;
      if (wanted(url, functionName)) return true;
    }
    return false;
  };
  const inside = (profile.samples ?? []).filter((id) => has(id, (_, name) => name === 'detect'));
  return (
    inside.filter((id) => has(id, (url) => file.test(url))).length / Math.max(1, inside.length)
  );
}
