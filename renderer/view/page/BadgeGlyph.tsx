import type { FormName } from './forms.ts';

/** White on paper; in the list, the ground of the row. */
const PLATE = 'var(--plate, #fff)';

const RING = { fill: PLATE, stroke: 'currentColor', strokeWidth: 2 } as const;

/** 16 × 16: a sign for every state, legible without colour. */
export function BadgeGlyph({ form }: { readonly form: FormName }) {
  switch (form) {
    case 'certain':
      return <circle cx="8" cy="8" r="6" fill="currentColor" />;
    case 'likely':
      return (
        <>
          <circle cx="8" cy="8" r="5.5" {...RING} />
          <path d="M8 2.5a5.5 5.5 0 0 0 0 11z" fill="currentColor" />
        </>
      );
    case 'check':
      return (
        <>
          <path d="M8 .8 15.2 8 8 15.2.8 8z" fill={PLATE} stroke="currentColor" strokeWidth="1.6" />
          <Sign y={11.6} size={10} sign="?" />
        </>
      );
    case 'accept':
      return <rect x="2" y="2" width="12" height="12" fill="currentColor" />;
    case 'reject':
      return <circle cx="8" cy="8" r="5.5" {...RING} />;
    case 'manual':
      return (
        <path
          d="M1.5 14.5l1-4.2L11 1.8a1.4 1.4 0 0 1 2 0l1.2 1.2a1.4 1.4 0 0 1 0 2l-8.5 8.5zM9.5 3.5l3 3"
          fill="currentColor"
          stroke={PLATE}
          strokeWidth="0.8"
        />
      );
    case 'conflict':
      return (
        <>
          <path d="M8 .8 15.6 14.8H.4z" fill="currentColor" />
          <path d="M8 5.4v4.6M8 11.6v1.8" stroke={PLATE} strokeWidth="1.9" />
        </>
      );
    case 'second':
      return (
        <>
          <circle cx="8" cy="8" r="6.6" {...RING} strokeWidth="1.6" />
          <Sign y={11.4} size={9.5} sign="2" />
        </>
      );
  }
}

function Sign({
  y,
  size,
  sign,
}: {
  readonly y: number;
  readonly size: number;
  readonly sign: string;
}) {
  return (
    <text x="8" y={y} textAnchor="middle" fontSize={size} fontWeight="700" fill="currentColor">
      {sign}
    </text>
  );
}
