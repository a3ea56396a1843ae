import type { Bridge } from '../app/contract/requests.ts';

declare global {
  interface Window {
    readonly woo: Bridge;
  }
}

export const bridge: Bridge = window.woo;
