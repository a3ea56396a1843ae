declare module '*?worker&url' {
  const url: string;
  export default url;
}

interface ImportMeta {
  /** Filled in by buildWindow.ts. */
  readonly env: { readonly WOO_VERSION: string };
}
