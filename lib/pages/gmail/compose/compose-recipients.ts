import { isShown } from '../../visibility';
import { mailAddress } from '../address';
import { writeField } from './compose-body';
import { GMAIL } from '../selectors';

type Field = HTMLInputElement | HTMLTextAreaElement;

const chipsIn = (compose: Element) => [
  ...compose.querySelectorAll(`${GMAIL.composeChip}, ${GMAIL.composeFoldedRecipient}`),
];
/** @returns the address of a recipient's chip of either form, lower case; null where it is none. */
export const addressOf = (chip: Element) =>
  mailAddress(chip.getAttribute('data-hovercard-id') ?? chip.getAttribute('email'));

/** Is anybody to receive this letter already, in whichever form Gmail shows them? */
export function hasRecipients(compose: Element): boolean {
  return chipsIn(compose).length > 0 || typedRecipients(compose).length > 0;
}

/** Is this address among those who are to receive the letter? */
export function isAddressedTo(compose: Element, address: string): boolean {
  return (
    chipsIn(compose).some((chip) => addressOf(chip) === address) ||
    typedRecipients(compose).some((typed) => typed.toLowerCase().includes(address))
  );
}

function typedRecipients(compose: Element): string[] {
  const typed = [...compose.querySelectorAll<Field>('[name="to"], [name="cc"], [name="bcc"]')];
  const hidden = [...compose.querySelectorAll<Field>(GMAIL.composeHiddenRecipient)];
  const entry = compose.querySelector<Field>(GMAIL.composeTo);
  return [...typed, ...hidden, entry].flatMap((field) => field?.value?.trim() || []);
}

/**
 * Writes an address into an empty recipients' field. Gmail turns it into a chip when the field loses focus.
 * @returns takes it away again and says whether that worked; null where there is no such field.
 */
export function addRecipient(compose: Element, address: string): (() => boolean) | null {
  const folded = compose.querySelector<HTMLElement>(GMAIL.composeRecipientsFolded);
  if (folded && isShown(folded)) folded.focus();
  const field = compose.querySelector<Field>(GMAIL.composeTo);
  const view = compose.ownerDocument.defaultView;
  if (!field || !view) return null;
  field.focus();
  writeField(field, address);
  field.blur();
  return () => {
    if (field.isConnected && field.value === address) {
      writeField(field, '');
      return true;
    }
    const chip = chipsIn(compose).find(
      (one) => addressOf(one) === address && one.querySelector(GMAIL.composeChipRemove),
    );
    chip?.querySelector<HTMLElement>(GMAIL.composeChipRemove)?.click();
    return !hasRecipients(compose);
  };
}

/** Does the letter go to nobody but this address? Then the person has not changed the recipients since. */
export function goesOnlyTo(compose: Element, address: string): boolean {
  const field = compose.querySelector<Field>(GMAIL.composeTo);
  const chips = chipsIn(compose).map(addressOf);
  return chips.length ? chips.every((chip) => chip === address) : !field || field.value === address;
}
