import type { MarkState } from './markState.ts';

/** 16 × 16: a form for every state, legible without colour. */
export function BadgeShape({ state }: { readonly state: MarkState }) {
  switch (state) {
    case 'certain':
      return <circle cx="8" cy="8" r="6" fill="currentColor" />;
    case 'likely':
      return (
        <>
          <circle cx="8" cy="8" r="5.5" fill="#fff" stroke="currentColor" strokeWidth="2" />
          <path d="M8 2.5a5.5 5.5 0 0 0 0 11z" fill="currentColor" />
        </>
      );
    case 'check':
      return (
        <>
          <path d="M8 .8 15.2 8 8 15.2.8 8z" fill="#fff" stroke="currentColor" strokeWidth="1.6" />
          <text
            x="8"
            y="11.6"
            textAnchor="middle"
            fontSize="10"
            fontWeight="700"
            fill="currentColor"
          >
            ?
          </text>
        </>
      );
    case 'accept':
      return <rect x="2" y="2" width="12" height="12" fill="currentColor" />;
    case 'reject':
      return <circle cx="8" cy="8" r="5.5" fill="none" stroke="currentColor" strokeWidth="2" />;
  }
}

export function Badge({ state }: { readonly state: MarkState }) {
  return (
    <svg className={`badge ${state}`} viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
      <BadgeShape state={state} />
    </svg>
  );
}
