import { spawn, spawnSync } from 'node:child_process';
import { expect, test } from 'vitest';
import { isRunning, isZombie } from '../../app/running.ts';

test('this process runs, one that ended does not', () => {
  expect(isRunning(process.pid)).toBe(true);
  expect(isRunning(spawnSync(process.execPath, ['-e', '']).pid)).toBe(false);
});

test.skipIf(process.platform !== 'linux')(
  'one that was killed and not taken note of does not run',
  async () => {
    // A shell that becomes another program never asks for the child that it left behind.
    const parent = spawn('sh', ['-c', 'sleep 0.3 & echo $!; exec sleep 20'], { stdio: 'pipe' });
    const pid = Number(
      await new Promise((done) => parent.stdout.once('data', (text) => done(`${text}`))),
    );
    for (let tries = 0; tries < 100 && !isZombie(pid); tries++)
      await new Promise((done) => setTimeout(done, 50));
    expect(process.kill(pid, 0), 'signals reach it').toBe(true);
    expect(isRunning(pid)).toBe(false);
    parent.kill('SIGKILL');
  },
);
