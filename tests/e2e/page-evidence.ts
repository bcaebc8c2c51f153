/** Everything a page can find out about what was done to it, gathered from inside and through DevTools. */
import type { Page } from 'playwright-core';

export interface PageEvidence {
  /** All elements, outermost first; those of the launcher and the sidebar by name. */
  elements: string[];
  /** Every attribute of the outermost two elements. */
  styling: string[];
  /** What was added, taken away or changed, in the order it happened. */
  changes: string[];
  /** Messages and events that arrived without the page having sent them. */
  events: string[];
  globals: string[];
  /** Functions of the platform that are not the platform's any more. */
  replaced: string[];
  /** What was loaded. */
  resources: string[];
  /** Listeners by target and event: the page cannot list them, but it can time what they cost. */
  listeners: string[];
  /** Frames that the page can reach. */
  frames: number;
}

interface Seen {
  changes: string[];
  events: string[];
}

/**
 * Starts watching a page before its first script runs.
 * @param id of the extension; the names of its events begin with it.
 */
export async function watchForEvidence(page: Page, id: string): Promise<void> {
  await page.addInitScript((extension) => {
    const seen: Seen = { changes: [], events: [] };
    Object.assign(globalThis, { __seen: seen });
    new MutationObserver((records) => {
      for (const { type, target, attributeName, addedNodes, removedNodes } of records) {
        if (type === 'attributes') seen.changes.push(`${target.nodeName} ${attributeName}`);
        for (const node of addedNodes) seen.changes.push(`+ ${node.nodeName}`);
        for (const node of removedNodes) seen.changes.push(`- ${node.nodeName}`);
      }
    }).observe(document, { subtree: true, childList: true, attributes: true });
    // Names that content scripts of this kind are known to use, and what any script would.
    const names = ['message', 'extension', 'doorstep', 'wxt:locationchange', 'wxt:content-script-started'];
    for (const script of ['', 'page-shell:', 'gmail:', 'linkedin:', 'gmail-page:', 'linkedin-page:'])
      for (const event of ['wxt:locationchange', 'wxt:content-script-started'])
        names.push(`${extension}:${script}${event}`);
    for (const name of names)
      for (const target of [window, document])
        target.addEventListener(name, () => seen.events.push(`${name} on ${target.constructor.name}`), true);
  }, id);
}

/** Gathers what can be found out now. */
export async function evidenceOf(page: Page): Promise<PageEvidence> {
  const inside = await page.evaluate(() => {
    const { __seen } = globalThis as unknown as { __seen: Seen };
    const attributes = (element: Element) =>
      [...element.attributes].map(({ name, value }) => `${element.nodeName} ${name}=${value}`);
    const replaced: string[] = [];
    for (const [name, owner] of [
      ['window', window],
      ['document', document],
      ['history', history],
      ['navigator', navigator],
      ['EventTarget', EventTarget.prototype],
      ['Node', Node.prototype],
      ['Element', Element.prototype],
      ['HTMLElement', HTMLElement.prototype],
      ['Document', Document.prototype],
      ['History', History.prototype],
      ['XMLHttpRequest', XMLHttpRequest.prototype],
    ] as const) {
      for (const [key, { value }] of Object.entries(Object.getOwnPropertyDescriptors(owner))) {
        if (typeof value === 'function' && !Function.prototype.toString.call(value).includes('[native code]'))
          replaced.push(`${name}.${key}`);
      }
    }
    return {
      elements: [...document.querySelectorAll('*')].map(({ nodeName }) => nodeName),
      styling: [...attributes(document.documentElement), ...attributes(document.body)],
      changes: [...__seen.changes],
      events: [...__seen.events],
      globals: Object.getOwnPropertyNames(globalThis).toSorted(),
      replaced,
      resources: performance
        .getEntries()
        .map(({ entryType, name }) => `${entryType} ${name}`)
        .filter((one) => /^(?:resource|mark|measure) /.test(one))
        .toSorted(),
      frames: window.length,
    };
  });
  return { ...inside, listeners: await listenersOf(page) };
}

/** The listeners of the page's own scripts, and those that an extension set from its world. */
async function listenersOf(page: Page): Promise<string[]> {
  const devtools = await page.context().newCDPSession(page);
  try {
    const worlds: number[] = [];
    devtools.on('Runtime.executionContextCreated', ({ context }) => {
      if (context.auxData?.isDefault || context.origin.startsWith('chrome-extension:'))
        worlds.push(context.id);
    });
    // Tells all worlds that are there before it answers.
    await devtools.send('Runtime.enable');
    const found: string[] = [];
    for (const contextId of worlds) {
      for (const expression of [
        'window',
        'document',
        'document.documentElement',
        'document.body',
        'navigation',
      ]) {
        const { result } = await devtools.send('Runtime.evaluate', { expression, contextId });
        const { listeners } = await devtools.send('DOMDebugger.getEventListeners', {
          objectId: result.objectId ?? '',
        });
        found.push(...listeners.map(({ type }) => `${expression} ${type}`));
      }
    }
    return found.toSorted();
  } finally {
    await devtools.detach();
  }
}

/** @returns those of the addresses that a script of the page can load. */
export async function loadable(page: Page, addresses: string[]): Promise<string[]> {
  return page.evaluate(async (all) => {
    const answers = await Promise.all(
      all.map((address) =>
        fetch(address, { mode: 'no-cors' }).then(
          () => [address],
          () => [],
        ),
      ),
    );
    return answers.flat();
  }, addresses);
}

/** Takes away the page's own policy, which would forbid its scripts to look for an extension's files. */
export async function withoutPolicy(page: Page): Promise<void> {
  const devtools = await page.context().newCDPSession(page);
  await devtools.send('Page.setBypassCSP', { enabled: true });
}
