import manifest from '../package.json' with { type: 'json' };

/** `woo-redact 0.1.0`: printed by `--version` and written in the audit log. */
export const PROGRAM = `${manifest.name} ${manifest.version}`;
