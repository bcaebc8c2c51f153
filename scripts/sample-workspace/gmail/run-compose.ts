/**
 * Runs in the page. Opens the compose window (button, shortcut or `?view=cm&to=…&su=…&body=…`) and the
 * inline reply, turns typed addresses into chips, and only pretends to send.
 */
export function runCompose(): void {
  const dock = document.getElementById('compose-dock');

  const fragment = (id: string): DocumentFragment | undefined => {
    const template = document.getElementById(id);
    return template instanceof HTMLTemplateElement
      ? (template.content.cloneNode(true) as DocumentFragment)
      : undefined;
  };

  const addChip = (field: Element, address: string): void => {
    const chip = document.createElement('div');
    chip.className = 'afV';
    chip.setAttribute('role', 'option');
    chip.dataset.hovercardId = address;
    chip.dataset.name = address;
    const name = document.createElement('span');
    name.className = 'akl';
    name.textContent = address;
    const remove = document.createElement('span');
    remove.className = 'afX';
    remove.setAttribute('aria-label', 'Press delete to remove this recipient');
    remove.addEventListener('click', () => chip.remove());
    chip.append(name, remove);
    field.querySelector('[data-chips]')?.append(chip);
  };

  const takeTyped = (input: HTMLInputElement): void => {
    const field = input.closest('[name=to]');
    for (const address of input.value.split(/[,;\s]+/).filter(Boolean)) if (field) addChip(field, address);
    input.value = '';
  };

  const setBody = (root: ParentNode, text: string): void => {
    const body = root.querySelector<HTMLElement>('[g_editable=true]');
    body?.replaceChildren(
      ...text.split('\n').map((line) => {
        const row = document.createElement('div');
        row.append(line || document.createElement('br'));
        return row;
      }),
    );
  };

  const openWindow = (fields: { to: string; subject: string; body: string; whole: boolean }): void => {
    const copy = fragment('compose-window');
    const dialog = copy?.querySelector<HTMLElement>('[role=dialog]');
    if (!copy || !dialog || !dock) return;
    const to = dialog.querySelector('[name=to]');
    if (to) for (const address of fields.to.split(',').filter(Boolean)) addChip(to, address.trim());
    const subject = dialog.querySelector<HTMLInputElement>('[name=subjectbox]');
    if (subject) subject.value = fields.subject;
    const draft = dialog.querySelector<HTMLInputElement>('[name=draft]');
    if (draft) draft.value = `#msg-a:r-${Date.now()}`;
    if (fields.body) setBody(dialog, fields.body);
    dialog.classList.toggle('whole', fields.whole);
    dock.append(copy);
    dialog.querySelector<HTMLElement>(fields.to ? '[g_editable=true]' : '[role=combobox]')?.focus();
  };

  /** Plain text mode: the words stay, their formatting goes. */
  const goPlain = (frame: Element | null): void => {
    const rich = frame?.querySelector<HTMLElement>('[g_editable=true]');
    const plain = frame?.querySelector('textarea.Ak');
    if (!rich || !(plain instanceof HTMLTextAreaElement)) return;
    plain.value = rich.innerText;
    rich.hidden = true;
    plain.parentElement?.removeAttribute('hidden');
    plain.focus();
  };

  const openReply = (): void => {
    const place = [...document.querySelectorAll<HTMLElement>('[role=main] .ip')].find(
      (one) => one.offsetParent !== null,
    );
    if (!place || place.childElementCount > 0) return;
    const own = document.querySelector('.gb_B')?.getAttribute('aria-label') ?? '';
    const senders = [...(place.closest('[role=main]')?.querySelectorAll('.gD[email]') ?? [])]
      .map((sender) => sender.getAttribute('email') ?? '')
      .filter((address) => !own.includes(address));
    const copy = fragment('inline-reply');
    const to = copy?.querySelector('[name=to]');
    if (to) addChip(to, senders.at(-1) ?? '');
    if (copy) place.append(copy);
    place.classList.add('adB');
    place.querySelector<HTMLElement>('[g_editable=true]')?.focus();
  };

  document.addEventListener('sample:compose', () =>
    openWindow({ to: '', subject: '', body: '', whole: false }),
  );
  document.addEventListener('sample:reply', openReply);

  document.addEventListener('click', (event) => {
    const target = event.target instanceof Element ? event.target : null;
    if (target?.closest('[gh=cm]')) document.dispatchEvent(new CustomEvent('sample:compose'));
    const deed = target?.closest<HTMLElement>('[data-does]');
    if (deed?.dataset.does === 'reply') openReply();
    if (deed?.dataset.does === 'close') deed.closest('[role=dialog]')?.remove();
    if (deed?.dataset.does === 'plain') goPlain(deed.closest('.M9'));
    if (deed?.dataset.does === 'send') {
      document.dispatchEvent(new CustomEvent('sample:did', { detail: 'Not sent: this is a sample page.' }));
    }
  });

  const isRecipientInput = (target: EventTarget | null): target is HTMLInputElement =>
    target instanceof HTMLInputElement && target.getAttribute('role') === 'combobox';
  document.addEventListener('keydown', (event) => {
    if (!isRecipientInput(event.target) || !['Enter', 'Tab', ','].includes(event.key)) return;
    if (event.key !== 'Tab') event.preventDefault();
    takeTyped(event.target);
  });
  document.addEventListener('focusout', (event) => {
    if (isRecipientInput(event.target)) takeTyped(event.target);
  });

  const asked = new URLSearchParams(location.search);
  if (asked.get('view') === 'cm' || asked.get('tf') === 'cm') {
    openWindow({
      to: asked.get('to') ?? '',
      subject: asked.get('su') ?? '',
      body: asked.get('body') ?? '',
      whole: true,
    });
  }
}
