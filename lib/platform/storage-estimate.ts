import { browser } from 'wxt/browser';

/**
 * What the browser says of the disk space Doorstep uses.
 * @returns bytes, null where it does not say; `persisted`: the data is not cleared when the disk gets short.
 */
export async function storageEstimate(): Promise<{
  usage: number | null;
  quota: number | null;
  persisted: boolean;
}> {
  const [estimate, persisted, unlimited] = await Promise.all([
    navigator.storage.estimate(),
    navigator.storage.persisted(),
    // The permission exempts an extension's data from eviction, which `persisted()` does not tell.
    browser.permissions.contains({ permissions: ['unlimitedStorage'] }),
  ]);
  return {
    usage: estimate.usage ?? null,
    quota: estimate.quota ?? null,
    persisted: persisted || unlimited,
  };
}
