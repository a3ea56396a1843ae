import './pdf/olderChrome.ts';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from './view/App.tsx';
import { LastResort } from './view/shell/LastResort.tsx';

createRoot(document.getElementById('root')!).render(
  <StrictMode>
    <LastResort>
      <App />
    </LastResort>
  </StrictMode>,
);
