import { writeFileSync } from 'node:fs';
import { isMainThread } from 'node:worker_threads';

/** Writes what the whole process used when it ends. */
const report = process.env.BENCH_REPORT;
if (isMainThread && report !== undefined) {
  process.on('exit', () => {
    const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage();
    const cpu = (userCPUTime + systemCPUTime) / 1e6;
    writeFileSync(report, JSON.stringify({ cpu, megabytes: maxRSS / 1024 }));
  });
}
