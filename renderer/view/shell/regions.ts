/** The regions of the window in their order, for F6. */

const FOCUSABLE =
  'button, input, select, textarea, summary, a[href], [tabindex="0"], [role=grid], [role=separator]';
const last = new WeakMap<Element, HTMLElement>();

/** Call once: remembers where the keyboard was in each region. */
export function rememberFocus(root: Document): () => void {
  const remember = ({ target }: FocusEvent) => {
    const region = target instanceof Element ? target.closest('[data-region]') : null;
    if (region !== null) last.set(region, target as HTMLElement);
  };
  root.addEventListener('focusin', remember);
  return () => root.removeEventListener('focusin', remember);
}

export function cycleRegion(root: Document, by: 1 | -1): void {
  const regions = [...root.querySelectorAll<HTMLElement>('[data-region]')].filter(isSeen);
  const here = root.activeElement?.closest<HTMLElement>('[data-region]') ?? null;
  const from = here === null ? -1 : regions.indexOf(here);
  for (let step = 1; step <= regions.length; step++) {
    const start = from < 0 && by < 0 ? 0 : from;
    const region = regions.at((start + by * step) % regions.length);
    if (region !== undefined && focusRegion(region)) return;
  }
}

/** Where the keyboard was last, else the first thing that takes it; false when there is none. */
export function focusRegion(region: HTMLElement): boolean {
  const known = last.get(region);
  const target = known?.isConnected && isSeen(known) ? known : first(region);
  target?.focus();
  return target !== undefined;
}

export function focusRegionNamed(root: Document, name: string): boolean {
  const region = root.querySelector<HTMLElement>(`[data-region="${name}"]`);
  return region !== null && focusRegion(region);
}

/** A list is where one works in a region that has one. */
function first(region: HTMLElement): HTMLElement | undefined {
  const grid = region.querySelector<HTMLElement>('[role=grid][tabindex="0"]');
  if (grid !== null && isSeen(grid)) return grid;
  return [...region.querySelectorAll<HTMLElement>(FOCUSABLE)].find(
    (element) => element.tabIndex >= 0 && isSeen(element),
  );
}

function isSeen(element: HTMLElement): boolean {
  return element.getClientRects().length > 0;
}
