/** veraPDF as an oracle: fetched by Maven where Java and Maven are, for tests and comparison, never for the product. */
import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';

const VERSION = '1.28.2';
const CACHE = join(import.meta.dirname, '../../node_modules/.cache/verapdf', VERSION);
const POM = `<project xmlns="http://maven.apache.org/POM/4.0.0"><modelVersion>4.0.0</modelVersion>
<groupId>woo-redact</groupId><artifactId>verapdf</artifactId><version>1</version><dependencies><dependency>
<groupId>org.verapdf.apps</groupId><artifactId>greenfield-apps</artifactId><version>${VERSION}</version>
</dependency></dependencies></project>`;

export interface Judgement {
  readonly compliant: boolean;
  /** `7.1-3`: clause and test number of the rules that failed. */
  readonly failed: ReadonlySet<string>;
}

/** Is it there, or can it be fetched? False without Java, Maven or Maven Central. */
export function hasVeraPdf(): boolean {
  if (spawnSync('java', ['-version']).status !== 0) return false;
  const jars = join(CACHE, 'lib');
  if (existsSync(jars) && readdirSync(jars).length > 0) return true;
  mkdirSync(CACHE, { recursive: true });
  writeFileSync(join(CACHE, 'pom.xml'), POM);
  const copy = ['-q', '-B', '-f', join(CACHE, 'pom.xml'), 'dependency:copy-dependencies'];
  return (
    spawnSync('mvn', [...copy, `-DoutputDirectory=${jars}`], { timeout: 120_000 }).status === 0
  );
}

interface Rule {
  readonly clause: string;
  readonly testNumber: number;
  readonly status: string;
}

interface Job {
  readonly itemDetails: { readonly name: string };
  readonly validationResult?: readonly {
    readonly compliant: boolean;
    readonly details: { readonly ruleSummaries: readonly Rule[] };
  }[];
}

/** By base name; files that veraPDF cannot read are missing. */
export function judge(
  flavour: 'ua1' | '2a' | '2b',
  files: readonly string[],
): Map<string, Judgement> {
  const main = 'org.verapdf.apps.GreenfieldCliWrapper';
  const run = spawnSync(
    'java',
    ['-cp', join(CACHE, 'lib/*'), main, '-f', flavour, '--format', 'json', ...files],
    { maxBuffer: 1 << 30, encoding: 'utf8' },
  );
  const { report } = JSON.parse(run.stdout) as { report: { jobs: readonly Job[] } };
  return new Map(
    report.jobs.flatMap(({ itemDetails, validationResult }) => {
      const result = validationResult?.[0];
      if (result === undefined) return [];
      const failed = result.details.ruleSummaries.filter(({ status }) => status === 'failed');
      const rules = new Set(failed.map(({ clause, testNumber }) => `${clause}-${testNumber}`));
      return [[basename(itemDetails.name), { compliant: result.compliant, failed: rules }]];
    }),
  );
}

export function javaVersion(): string {
  return execFileSync('java', ['--version'], { encoding: 'utf8' }).split('\n')[0] ?? '';
}
