/** Runs in the page. The box before a row ticks it, and does not open the conversation. */
export function runTicks(): void {
  document.addEventListener(
    'click',
    (event) => {
      const box = event.target instanceof Element ? event.target.closest('tr [role=checkbox]') : null;
      if (!box) return;
      event.stopPropagation();
      const ticked = box.getAttribute('aria-checked') !== 'true';
      box.setAttribute('aria-checked', String(ticked));
      box.closest('tr')?.classList.toggle('x7', ticked);
    },
    true,
  );
}
