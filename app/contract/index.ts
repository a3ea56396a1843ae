export type * from './document.ts';
export * from './fold.ts';
export * from './ipc.ts';
export * from './journal.ts';
export * from './keys.ts';
