import { readFileSync, writeFileSync } from 'node:fs';
import { isMainThread } from 'node:worker_threads';

/** Writes what the whole process used when it ends. Plain JavaScript: to take the types off would stand in every figure. */
const report = process.env.BENCH_REPORT;
if (isMainThread && report !== undefined) {
  process.on('exit', () => {
    const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage();
    const cpu = (userCPUTime + systemCPUTime) / 1e6;
    writeFileSync(report, JSON.stringify({ cpu, megabytes: (ownPeak() ?? maxRSS) / 1024 }));
  });
}

/** Of this program alone, in KiB, or undefined: on Linux `maxRSS` starts with what the parent had. */
function ownPeak() {
  try {
    const peak = /^VmHWM:\s+(\d+) kB/m.exec(readFileSync('/proc/self/status', 'utf8'))?.[1];
    return peak === undefined ? undefined : Number(peak);
  } catch {
    return undefined;
  }
}
