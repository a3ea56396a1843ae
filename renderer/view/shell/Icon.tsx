const PATHS = {
  undo: 'M6 3 2.5 6.5 6 10M2.5 6.5H9.5a4 4 0 0 1 0 8H6',
  redo: 'M10 3l3.5 3.5L10 10M13.5 6.5H6.5a4 4 0 0 0 0 8H10',
  search: 'M7 2.5a4.5 4.5 0 1 1 0 9 4.5 4.5 0 0 1 0-9zM10.4 10.4 14 14',
  review: 'M3 1.5h7l3 3v10H3zM5.5 7h5M5.5 9.5h5M5.5 12h3',
  preview:
    'M1.5 8S4 3.5 8 3.5 14.5 8 14.5 8 12 12.5 8 12.5 1.5 8 1.5 8zM8 6a2 2 0 1 1 0 4 2 2 0 0 1 0-4z',
  side: 'M1.5 2.5h13v11h-13zM8 2.5v11',
  publish: 'M3 1.5h7l3 3v10H3zM5.5 9.5l2 2 3.5-4.5',
} as const;

/** 16 × 16, in the colour of the text; says nothing by itself. */
export function Icon({ name }: { readonly name: keyof typeof PATHS }) {
  return (
    <svg className="icon" viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
      <path
        d={PATHS[name]}
        fill="none"
        stroke="currentColor"
        strokeWidth="1.5"
        strokeLinecap="round"
        strokeLinejoin="round"
      />
    </svg>
  );
}
