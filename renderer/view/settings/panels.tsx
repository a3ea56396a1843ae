import { useState } from 'react';
import { isRefusal } from '../../../app/contract/dossier.ts';
import type { Bridge } from '../../../app/contract/requests.ts';
import type { Settings } from '../../../app/contract/settings.ts';
import { GROUNDS } from '../../../redaction/model/ground.table.ts';
import type { GroundCode } from '../../../redaction/model/ground.ts';
import { settingsText } from '../../strings/settings.ts';
import { Message } from '../shell/Message.tsx';
import { Choice, Line, Tick } from './Fields.tsx';
import { KeyTable } from './KeyTable.tsx';

export interface PanelProps {
  readonly bridge: Pick<Bridge, 'request'>;
  readonly settings: Settings;
  readonly onChange: (change: Partial<Settings>) => void;
}

export function PersonPanel({ bridge, settings, onChange }: PanelProps) {
  return (
    <>
      <Line label={settingsText.reviewer} hint={settingsText.reviewerHint}>
        <input
          type="text"
          maxLength={200}
          value={settings.reviewer}
          onChange={(event) => onChange({ reviewer: event.target.value })}
        />
      </Line>
      <Line label={settingsText.organisation}>
        <input
          type="text"
          maxLength={200}
          value={settings.organisation}
          onChange={(event) => onChange({ organisation: event.target.value })}
        />
      </Line>
      <Profile bridge={bridge} settings={settings} onChange={onChange} />
      <Tick
        label={settingsText.blind}
        checked={settings.blindSecond}
        onChange={(blindSecond) => onChange({ blindSecond })}
      />
      <Tick
        label={settingsText.secondOptional}
        checked={settings.secondOptional}
        onChange={(secondOptional) => onChange({ secondOptional })}
      />
    </>
  );
}

function Profile({ bridge, settings, onChange }: PanelProps) {
  const [problem, setProblem] = useState('');
  const choose = async () => {
    const answer = await bridge.request('chooseProfile');
    if (isRefusal(answer)) setProblem(answer.sentence);
    else if (answer !== null) {
      setProblem('');
      onChange({ profile: answer });
    }
  };
  return (
    <>
      <div className="line">
        <span>{settingsText.profile}</span>
        <span className="folder">
          <output title={settings.profile ?? undefined}>
            {settings.profile ?? settingsText.noProfile}
          </output>
          <button type="button" onClick={() => void choose()}>
            {settingsText.chooseProfile}
          </button>
          {settings.profile !== null && (
            <button type="button" onClick={() => onChange({ profile: null })}>
              {settingsText.dropProfile}
            </button>
          )}
        </span>
      </div>
      <div role="alert">{problem !== '' && <Message tone="error" text={problem} />}</div>
      <p className="quiet hint">{settingsText.profileHint}</p>
    </>
  );
}

export function KeysPanel({ settings, onChange }: PanelProps) {
  return (
    <>
      <Choice
        name="scheme"
        legend={settingsText.scheme}
        value={settings.keyScheme}
        options={settingsText.schemes}
        onChange={(keyScheme) => onChange({ keyScheme })}
      />
      <fieldset className="favourites">
        <legend>{settingsText.favourites}</legend>
        {settings.favourites.map((code, i) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the place is the digit.
          <label key={i}>
            <kbd>{i + 1}</kbd>
            <select
              aria-label={settingsText.favourite(i + 1)}
              value={code}
              onChange={(event) => {
                const favourites = settings.favourites.with(i, event.target.value as GroundCode);
                onChange({ favourites });
              }}
            >
              {GROUNDS.map((ground) => (
                <option key={ground.code} value={ground.code}>
                  {ground.code} {ground.label}
                </option>
              ))}
            </select>
          </label>
        ))}
      </fieldset>
      <h2>{settingsText.own}</h2>
      <KeyTable settings={settings} onChange={onChange} />
    </>
  );
}

const SIZES = [100, 110, 125, 150, 175, 200];

export function ScreenPanel({ settings, onChange }: PanelProps) {
  return (
    <>
      <Choice
        name="theme"
        legend={settingsText.theme}
        value={settings.theme}
        options={settingsText.themes}
        onChange={(theme) => onChange({ theme })}
      />
      <Line label={settingsText.size}>
        <select
          value={settings.uiSize}
          onChange={(event) => onChange({ uiSize: Number(event.target.value) })}
        >
          {SIZES.map((size) => (
            <option key={size} value={size}>
              {settingsText.percent(size)}
            </option>
          ))}
        </select>
      </Line>
      <Tick
        label={settingsText.dim}
        checked={settings.dimPaper}
        onChange={(dimPaper) => onChange({ dimPaper })}
      />
      <p className="quiet hint">{settingsText.dimHint}</p>
    </>
  );
}

export function OutputPanel({ settings, onChange }: PanelProps) {
  return (
    <>
      <Choice
        name="label"
        legend={settingsText.label}
        value={settings.label}
        options={settingsText.labels}
        onChange={(label) => onChange({ label })}
      />
      <Choice
        name="width"
        legend={settingsText.width}
        value={settings.width}
        options={settingsText.widths}
        onChange={(width) => onChange({ width })}
      />
    </>
  );
}
