import type { Page } from 'playwright-core';
import type { Session } from '../../scripts/browser/launch';

interface WorkerVersions {
  versions: { runningStatus: string }[];
}

/** Stops every service worker, as the browser does after thirty idle seconds. */
export async function killWorker({ context }: Session, page: Page): Promise<void> {
  const devtools = await context.newCDPSession(page);
  const stopped = new Promise<void>((resolve) => {
    devtools.on('ServiceWorker.workerVersionUpdated', ({ versions }: WorkerVersions) => {
      if (versions.some(({ runningStatus }) => runningStatus === 'stopped')) resolve();
    });
  });
  await devtools.send('ServiceWorker.enable');
  await devtools.send('ServiceWorker.stopAllWorkers');
  await stopped;
  await devtools.detach();
}
