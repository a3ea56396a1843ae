import { about } from '../../strings/settings.ts';
import { Dialog } from '../shell/Dialog.tsx';

interface Props {
  readonly onClose: () => void;
}

export function AboutDialog({ onClose }: Props) {
  return (
    <Dialog title={about.title} className="small" onClose={onClose}>
      <p>{about.text}</p>
      <p>{about.version(import.meta.env.WOO_VERSION)}</p>
      <p className="quiet">{about.licence}</p>
      <div className="buttons end">
        <button type="button" data-focus onClick={onClose}>
          {about.close} <kbd>Esc</kbd>
        </button>
      </div>
    </Dialog>
  );
}
