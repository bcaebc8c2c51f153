/**
 * Styles an element of the page for a while.
 * @param property as in a stylesheet, `margin-right`.
 * @returns `set` changes it; `giveBack` leaves the element as it was, to the letter of its attribute. What the page
 *   itself changed in the meantime is kept.
 */
export function lendStyle(
  element: HTMLElement,
  property: string,
): { set(value: string): void; giveBack(): void } {
  const attribute = element.getAttribute('style');
  const value = element.style.getPropertyValue(property);
  const priority = element.style.getPropertyPriority(property);
  const before = element.style.cssText;
  return {
    set: (to) => element.style.setProperty(property, to),
    giveBack() {
      element.style.setProperty(property, value, priority);
      // The engine writes the attribute anew in its own spelling, and an empty one where there was none. Chromium
      // does so when somebody next asks for it, so it is asked for first: else it would come after the removal.
      if (element.style.cssText !== before || element.getAttribute('style') === attribute) return;
      if (attribute === null) element.removeAttribute('style');
      else element.setAttribute('style', attribute);
      // A page's policy may refuse styles that are set as text: then the engine's spelling has to do.
      if (element.style.cssText !== before) element.style.cssText = before;
    },
  };
}
