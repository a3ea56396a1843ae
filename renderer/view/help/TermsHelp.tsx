import { GROUNDS } from '../../../redaction/model/ground.table.ts';
import { help, TERMS } from '../../strings/settings.ts';
import { Dialog } from '../shell/Dialog.tsx';

interface Props {
  readonly onClose: () => void;
  /** Opened for the grounds: they stand first. */
  readonly groundsFirst?: boolean;
}

/** The words of the window, and the grounds of the Woo with their articles. */
export function TermsHelp({ onClose, groundsFirst }: Props) {
  const parts = groundsFirst
    ? [<Grounds key="g" />, <Words key="w" />]
    : [<Words key="w" />, <Grounds key="g" />];
  return (
    <Dialog title={help.termsTitle} className="help" onClose={onClose}>
      {parts}
      <div className="buttons end">
        <button type="button" onClick={() => window.print()}>
          {help.print}
        </button>
        <button type="button" onClick={onClose}>
          {help.close} <kbd>Esc</kbd>
        </button>
      </div>
    </Dialog>
  );
}

function Words() {
  return (
    <section>
      <h2>{help.words}</h2>
      <dl className="terms">
        {TERMS.map(([word, meaning]) => (
          <div key={word}>
            <dt>{word}</dt>
            <dd>{meaning}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

function Grounds() {
  return (
    <section>
      <h2>{help.grounds}</h2>
      <p className="quiet">{help.kindHint}</p>
      <dl className="terms">
        {GROUNDS.map(({ code, article, label, kind }) => (
          <div key={code}>
            <dt>{code}</dt>
            <dd>
              {label}
              <span className="quiet">
                {' '}
                — {article}, {help.kinds[kind]}
              </span>
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
