/**
 * Runs in the page. The hash names the view; the page never reloads. As in Gmail the address changes
 * first, the title next, the view last, and the old view stays in the document, hidden.
 */
export function paintViews(): void {
  const TITLE_DELAY = 60;
  const VIEW_DELAY = 180;
  const views = document.getElementById('views');
  let pending: ReturnType<typeof setTimeout>[] = [];

  /** `#inbox`, `#inbox/<token>`, `#search/<words>/<token>`: the last part names what is open. */
  const wanted = (): string => {
    const parts = decodeURIComponent(location.hash.slice(1)).split('?')[0]?.split('/') ?? [];
    return (parts.length > 1 ? parts.at(-1) : parts[0]) || 'inbox';
  };

  const templateOf = (name: string): HTMLTemplateElement | null =>
    document.querySelector<HTMLTemplateElement>(`template[data-view="${CSS.escape(name)}"]`);

  const show = (template: HTMLTemplateElement): void => {
    const name = template.dataset.view ?? '';
    for (const view of views?.children ?? []) (view as HTMLElement).style.display = 'none';
    const kept = views?.querySelector<HTMLElement>(`[data-painted="${CSS.escape(name)}"]`);
    if (kept) kept.style.display = '';
    else views?.append(template.content.cloneNode(true));
    document.dispatchEvent(new CustomEvent('sample:painted', { detail: name }));
  };

  const paint = (delayed: boolean): void => {
    for (const timer of pending) clearTimeout(timer);
    const template = templateOf(wanted()) ?? templateOf('empty');
    if (!template) return;
    const entitle = () => {
      document.title = template.dataset.title ?? '';
    };
    if (delayed) {
      pending = [setTimeout(entitle, TITLE_DELAY), setTimeout(() => show(template), VIEW_DELAY)];
    } else {
      entitle();
      show(template);
    }
  };

  addEventListener('hashchange', () => paint(true));
  document.addEventListener('click', (event) => {
    const row = event.target instanceof Element ? event.target.closest<HTMLElement>('[data-opens]') : null;
    if (row) location.hash = `#inbox/${row.dataset.opens}`;
  });
  paint(false);
}
