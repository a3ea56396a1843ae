/** The engine in this very process. */
import { EngineDesk } from '../../../app/dossier/engine/desk.ts';
import type { StartEngine } from '../../../app/dossier/session/engineClient.ts';

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
