/** @returns what the browser says of the disk space Doorstep uses, in bytes; null where it does not say. */
export async function storageEstimate(): Promise<{
  usage: number | null;
  quota: number | null;
  persisted: boolean;
}> {
  const estimate = await navigator.storage.estimate();
  return {
    usage: estimate.usage ?? null,
    quota: estimate.quota ?? null,
    // `unlimitedStorage` exempts an extension's data from being cleared under pressure.
    persisted: await navigator.storage.persisted(),
  };
}
