import { describe, expect, it } from 'vitest';
import type { ExportContact } from '../../lib/exchange/contact';
import type { CsvShape } from '../../lib/exchange/csv/shape';
import { CSV_SHAPES } from '../../lib/exchange/csv/shapes';
import { aCompany, aContact, aFullContact, aPerson, typed } from './a-contact';

const { hubspot, salesforce, pipedrive, google, outlook } = CSV_SHAPES;

/** The filled cells of a row, by heading. */
function filled(shape: CsvShape, contact: ExportContact): Record<string, string> {
  const row = shape.row(contact);
  return Object.fromEntries(
    shape.headings.map((heading, n) => [heading, row[n] ?? '']).filter(([, cell]) => cell !== ''),
  );
}

const ROLE_AND_PLAN = [
  'Buying role: decider, executor',
  'Focus: power',
  'Influence (1 to 5): 4',
  'Stance (-2 to 2): -1',
  'Follow-up stage: outreach',
  'Follow-up state: active',
  'Next follow-up: 2026-05-08',
  'Last touch: 2026-05-01',
];

describe('HubSpot', () => {
  it('gets the labels of its contact properties, and the rest as the message', () => {
    expect(filled(hubspot, aFullContact())).toEqual({
      'First Name': '해린',
      'Last Name': '서',
      Email: 'haerin.seo@mirae-cold.example',
      'Phone Number': '+82 10-5550-0142',
      'Job Title': '구매팀장',
      'Company Name': '미래콜드',
      'Website URL': 'https://mirae-cold.example',
      'LinkedIn URL': 'https://www.linkedin.com/in/haerin-seo-sample/',
      'Country/Region': 'South Korea',
      Industry: 'Cold storage',
      Message: [
        'Asked for the cold-room log.',
        'Prefers mornings.',
        '',
        'Headline: 냉동 물류를 조용히 고치는 사람',
        'Location: 대한민국 인천',
        'More e-mail: hr.seo@mirae.example, seo@warehouse.example, four@x.example',
        'More phone: 032-555-0199, +82 (32) 555 0100, +82 32 555 0101',
        'Writes in: ko',
        'Style: rational',
        'Company domains: mirae-cold.example, mirae.example',
        'Company LinkedIn: https://www.linkedin.com/company/mirae-cold-sample/',
        'Company country: KR',
        'Customer tier: A',
        'Customer class: long undecided',
        'Company notes: Two warehouses.',
        ...ROLE_AND_PLAN,
      ].join('\n'),
    });
  });
});

describe('Salesforce', () => {
  it('gets the labels its wizard maps to a lead', () => {
    expect(salesforce.headings.join(',')).toBe(
      'First Name,Last Name,Company,Title,Email,Phone,Website,Country,Industry,Description',
    );
    expect(filled(salesforce, aFullContact())).toMatchObject({
      'First Name': '해린',
      'Last Name': '서',
      Company: '미래콜드',
      Title: '구매팀장',
      Email: 'haerin.seo@mirae-cold.example',
      Phone: '+82 10-5550-0142',
      Website: 'https://mirae-cold.example',
      Country: 'South Korea',
      Industry: 'Cold storage',
      Description: expect.stringContaining(
        'LinkedIn: https://www.linkedin.com/in/haerin-seo-sample/',
      ) as string,
    });
  });

  it('always has the two required fields', () => {
    expect(filled(salesforce, aContact())).toEqual({
      'Last Name': 'Isolde Marchetti',
      Company: '[not provided]',
    });
    expect(filled(salesforce, aContact({ person: aPerson({ name: typed('') }) }))).toEqual({
      'Last Name': '[not provided]',
      Company: '[not provided]',
    });
  });
});

describe('Pipedrive', () => {
  it('gets item and field in each heading, and the full name whole', () => {
    expect(filled(pipedrive, aFullContact())).toEqual({
      'Person - Name': '서해린',
      'Person - First name': '해린',
      'Person - Last name': '서',
      'Person - Email - Work': 'haerin.seo@mirae-cold.example',
      'Person - Email - Other': 'hr.seo@mirae.example',
      'Person - Phone - Work': '+82 10-5550-0142',
      'Person - Phone - Other': '032-555-0199',
      'Person - Job title': '구매팀장',
      'Organization - Name': '미래콜드',
      'Organization - Website': 'https://mirae-cold.example',
      Note: expect.stringContaining('More e-mail: seo@warehouse.example, four@x.example') as string,
    });
  });
});

describe('Google Contacts', () => {
  it('gets the headings it has written since 2024, in their order', () => {
    expect(google.headings.join(',')).toBe(
      'First Name,Middle Name,Last Name,' +
        'Phonetic First Name,Phonetic Middle Name,Phonetic Last Name,' +
        'Name Prefix,Name Suffix,Nickname,File As,' +
        'Organization Name,Organization Title,Organization Department,' +
        'Birthday,Notes,Photo,Labels,' +
        'E-mail 1 - Label,E-mail 1 - Value,E-mail 2 - Label,E-mail 2 - Value,' +
        'E-mail 3 - Label,E-mail 3 - Value,' +
        'Phone 1 - Label,Phone 1 - Value,Phone 2 - Label,Phone 2 - Value,' +
        'Phone 3 - Label,Phone 3 - Value,' +
        'Address 1 - Label,Address 1 - Country,' +
        'Website 1 - Label,Website 1 - Value,Website 2 - Label,Website 2 - Value',
    );
  });

  it('labels a value only where there is one', () => {
    const person = aPerson({ emails: [typed('isolde@ferrowick.example')] });
    expect(filled(google, aContact({ person, company: aCompany() }))).toEqual({
      'First Name': 'Isolde Marchetti',
      'Organization Name': 'Ferrowick Castings',
      'E-mail 1 - Label': 'Work',
      'E-mail 1 - Value': 'isolde@ferrowick.example',
      Notes: 'Customer tier: B\nCustomer class: new',
    });
  });
});

describe('Outlook', () => {
  it('gets the headings that its web and its desktop program share', () => {
    expect(outlook.headings.join(',')).toBe(
      'First Name,Middle Name,Last Name,' +
        'E-mail Address,E-mail 2 Address,E-mail 3 Address,' +
        'Business Phone,Business Phone 2,Other Phone,' +
        'Job Title,Department,Company,Business Country/Region,Location,Web Page,Notes',
    );
    expect(filled(outlook, aFullContact())).toMatchObject({
      'E-mail 3 Address': 'seo@warehouse.example',
      'Other Phone': '+82 (32) 555 0100',
      Location: '대한민국 인천',
      Notes: expect.stringContaining('More e-mail: four@x.example') as string,
    });
  });
});

describe('names', () => {
  it.each([hubspot, google, outlook])('are never cut at a guess: $id gets the whole name first', (shape) => {
    const cells = filled(shape, aContact({ person: aPerson({ givenName: typed('Isolde') }) }));
    expect(cells['First Name']).toBe('Isolde Marchetti');
    expect(cells['Last Name']).toBeUndefined();
  });
});

describe('one broken record', () => {
  it.each(Object.values(CSV_SHAPES))('stops no export: $id', (shape) => {
    const contact = aContact({
      person: aPerson({ createdAt: Number.NaN, country: typed('zz; nowhere') }),
      lastTouchAt: Number.POSITIVE_INFINITY,
    });
    expect(() => shape.row(contact)).not.toThrow();
  });
});
