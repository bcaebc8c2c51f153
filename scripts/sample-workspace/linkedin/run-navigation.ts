/**
 * Runs in the page. A click on a profile link changes the address without loading, and then, one after
 * the other as on the real site, the title, the top card and the rest: for half a second the address
 * names one person while the page still shows another.
 */
export function runNavigation(): void {
  const PARTS = [
    ['top', 320],
    ['bar', 480],
    ['rest', 600],
  ] as const;
  const TITLE_DELAY = 120;
  let run = 0;

  /** The site runs two front ends; from one to the other it loads anew. */
  const frontEnd = (root: Document): string => root.documentElement.dataset.frontEnd ?? '';

  const replacePart = (name: string, from: Document): void => {
    const next = from.querySelector(`[data-part=${name}]`);
    const now = document.querySelector(`[data-part=${name}]`);
    if (next && now) now.replaceWith(document.importNode(next, true));
    const screen = from.querySelector('[data-sdui-screen]')?.getAttribute('data-sdui-screen');
    if (screen && name === 'top') {
      document.querySelector('[data-sdui-screen]')?.setAttribute('data-sdui-screen', screen);
    }
  };

  const show = async (address: string): Promise<void> => {
    const mine = ++run;
    const answer = await fetch(address);
    const next = new DOMParser().parseFromString(await answer.text(), 'text/html');
    if (mine !== run) return;
    if (frontEnd(next) !== frontEnd(document)) {
      location.reload();
      return;
    }
    const after = (delay: number, step: () => void) =>
      setTimeout(() => {
        if (mine === run) step();
      }, delay);
    after(TITLE_DELAY, () => {
      document.title = next.title;
    });
    for (const [name, delay] of PARTS) after(delay, () => replacePart(name, next));
  };

  document.addEventListener('click', (event) => {
    const link = event.target instanceof Element ? event.target.closest<HTMLAnchorElement>('a[href]') : null;
    if (!link || event.metaKey || event.ctrlKey || link.origin !== location.origin) return;
    if (!/^\/(in\/[^/]+|feed)\/$/.test(link.pathname)) return;
    event.preventDefault();
    history.pushState({}, '', link.href);
    scrollTo(0, 0);
    void show(link.href);
  });
  addEventListener('popstate', () => void show(location.href));
}
