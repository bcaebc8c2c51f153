import * as mail from './mail-programs';
import { sample, type SignatureSample } from './mail-programs';

const TESSA = ['Tessa Arkwright', 'tessa.arkwright@cedarmoor.example'] as const;
const SALES = ['Cedarmoor Sales', 'sales@sales.cedarmoor.example'] as const;
const LETTER = ['Hello,', 'thanks.', '', 'Regards,'];
const body = (
  about: string,
  html: string,
  expect: SignatureSample['expect'],
  who: readonly [string, string] = TESSA,
) => ({
  about,
  name: who[0],
  email: who[1],
  body: html,
  expect,
});

export const TRAPS: SignatureSample[] = [
  sample(
    'signed by a colleague',
    TESSA,
    mail.gmail,
    LETTER,
    ['Bo Lind', 'Director', 'Cedarmoor', '+44 20 5555 0133'],
    null,
  ),
  sample(
    'on behalf of somebody',
    TESSA,
    mail.outlook,
    LETTER,
    ['Tessa Arkwright', 'on behalf of Bo Lind', 'Director', 'Cedarmoor'],
    null,
  ),
  sample(
    'a colleague below',
    TESSA,
    mail.outlook,
    LETTER,
    ['Tessa Arkwright', 'Cedarmoor', '+44 20 5555 0133', 'Bo Lind', 'Director', '+44 20 5555 0134'],
    { company: 'Cedarmoor', phones: ['+44 20 5555 0133'] },
  ),
  sample(
    'two people side by side',
    TESSA,
    mail.inCells,
    LETTER,
    ['Tessa Arkwright\tBo Lind', 'Buyer\tDirector', '+44 20 5555 0133\t+44 20 5555 0134'],
    null,
  ),
  sample('only a name', TESSA, mail.appleMail, ['Tuesday works.'], ['Tessa Arkwright'], null),
  sample(
    'a list of people',
    TESSA,
    mail.gmail,
    ['Who comes:'],
    ['Tessa Arkwright, Bo Lind, Ruth Anselm', 'Director', 'Alder Ltd'],
    null,
  ),
  sample(
    'a title that may hold the company',
    TESSA,
    mail.gmail,
    LETTER,
    ['Tessa Arkwright', 'Buyer, Northquay', 'Cedarmoor'],
    { company: 'Cedarmoor', phones: [] },
  ),
  sample(
    'an office, a floor and hours',
    TESSA,
    mail.gmail,
    LETTER,
    ['Tessa Arkwright', 'Head Office', 'Cedarmoor House', 'Mon-Fri 09.00 - 18.00', 'VAT 123-45-67890'],
    null,
  ),
  sample(
    'a subdomain is no company',
    SALES,
    mail.gmail,
    LETTER,
    ['Cedarmoor Sales', 'Sales', '+44 20 5555 0133'],
    { phones: ['+44 20 5555 0133'] },
  ),
  sample(
    'supplier and group',
    TESSA,
    mail.outlook,
    LETTER,
    ['Tessa Arkwright', 'Buyer', 'Member of Alder Holdings Ltd', 'Authorised distributor of Wexmoor GmbH'],
    { title: 'Buyer', phones: [] },
  ),
  sample(
    'two companies',
    TESSA,
    mail.outlook,
    LETTER,
    ['Tessa Arkwright', 'Buyer', 'Alder Foods Ltd', 'Wexmoor Foods GmbH'],
    null,
  ),
  sample(
    'certificates and partners',
    TESSA,
    mail.gmail,
    LETTER,
    ['Tessa Arkwright', 'Certified Accountant', 'Gold Partner', 'Cedarmoor'],
    { company: 'Cedarmoor', phones: [] },
  ),
  body(
    'all of it quoted',
    `<blockquote>${mail.gmail(LETTER, ['Tessa Arkwright', 'Buyer', 'Cedarmoor'])}</blockquote>`,
    null,
  ),
  body(
    'forwarded, with the own name in it',
    'FYI<br>---------- Forwarded message ---------<br>From: <b>Tessa Arkwright</b><br>Tessa Arkwright<br>Director<br>Alder Ltd',
    null,
  ),
  body(
    'quoted in plain text',
    'Yes.<br>&gt; Regards,<br>&gt; Tessa Arkwright<br>&gt; Director<br>&gt; Alder Ltd',
    null,
  ),
  body(
    'switched off',
    `Regards,<br>Tessa Arkwright<br><span style="display:none">Director</span><br>Cedarmoor`,
    { company: 'Cedarmoor', phones: [] },
  ),
  body(
    'doubled for screen readers',
    'Regards,<div><span aria-hidden="true">Tessa Arkwright</span><span class="x">Tessa Arkwright</span></div><div><span aria-hidden="true">Lead Buyer</span><span class="x">Lead Buyer</span></div>Cedarmoor',
    { title: 'Lead Buyer', company: 'Cedarmoor', phones: [] },
  ),
  body(
    'nodes of another extension',
    'Regards,<br><b>Tessa Arkwright<x-ext>✓</x-ext></b><br>Buyer<br>Cedarmoor',
    { title: 'Buyer', company: 'Cedarmoor', phones: [] },
  ),
  body('a speaker of minutes', 'Tessa Arkwright: we start at nine.<br>Director<br>Alder Ltd', null),
];
