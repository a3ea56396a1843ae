/** The engine in this very process, for the command line: what kills the one kills the other. */
import { EngineDesk } from '../engine/desk.ts';
import type { StartEngine } from './engineClient.ts';

export const startLocalEngine: StartEngine = (onMessage) => {
  let alive = true;
  const desk = new EngineDesk((message) => {
    setImmediate(() => alive && onMessage(message));
  });
  return {
    post: (message) => desk.receive(message),
    kill: () => {
      alive = false;
    },
  };
};
