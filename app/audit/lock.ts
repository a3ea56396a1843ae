import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { RedactionError } from '../../redaction/model/errors.ts';
import { isZombie } from '../running.ts';

/**
 * One writer at a time: a file with the writer's process id. A lock whose process is gone (killed) is
 * taken over. Returns the function that gives the lock back.
 * @throws RedactionError `output-unwritable` when another program holds it or the place is not writable.
 */
export function takeLock(path: string): () => void {
  for (let attempt = 0; attempt < 2; attempt++) {
    if (create(path)) return () => rmSync(path, { force: true });
    if (holderLives(path)) break;
    rmSync(path, { force: true });
  }
  throw new RedactionError('output-unwritable', { detail: 'log in use' });
}

function create(path: string): boolean {
  try {
    writeFileSync(path, signature(process.pid), { flag: 'wx', mode: 0o600 });
    return true;
  } catch (error) {
    const { code = '' } = error as NodeJS.ErrnoException;
    if (code === 'EEXIST') return false;
    // A full disk takes the name and not what stands in it.
    if (code === 'ENOSPC') rmSync(path, { force: true });
    throw new RedactionError('output-unwritable', { detail: `log ${code}` });
  }
}

function holderLives(path: string): boolean {
  try {
    const written = readFileSync(path, 'utf8');
    const pid = Number.parseInt(written, 10);
    if (!(pid > 0) || pid === process.pid) return false;
    process.kill(pid, 0);
    return !isZombie(pid) && written === signature(pid);
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

/** Process ids come round again, in containers soon: on Linux the time of starting tells them apart. */
function signature(pid: number): string {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    const started = stat.slice(stat.lastIndexOf(')')).split(' ')[20];
    return `${pid} ${started}`;
  } catch {
    return `${pid}`;
  }
}
