import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applyChanges, declineChanges, fieldChanges } from '../../lib/people/field-changes';
import { aCompany, aPerson, typed } from '../store/records';
import { captured, SOURCE } from './captured';

const dana = aPerson('Dana Okafor', {
  title: typed('Buyer'),
  emails: [typed('dana.okafor@northquay.example')],
  phones: [typed('+44 20 7946 0000')],
});

describe('what a page says otherwise', () => {
  it('is offered, also against what was typed, with the page as proof', () => {
    const changes = fieldChanges(dana, null, captured({ title: 'Head of Purchasing' }));
    expect(changes).toEqual([
      {
        field: 'title',
        from: 'Buyer',
        to: 'Head of Purchasing',
        captured: { layer: 'semantic', selector: 'sender' },
      },
    ]);
  });

  it('is offered as an addition where the record has nothing', () => {
    const page = captured(
      { location: 'Leith', company: 'Northquay Foods' },
      ['Dana.Okafor@northquay.example', 'dana@northquay.example'],
      ['+44 (20) 7946-0000', '+44 20 7946 0999'],
    );
    expect(fieldChanges(dana, null, page).map(({ field, from, to }) => [field, from, to])).toEqual([
      ['location', '', 'Leith'],
      ['company', '', 'Northquay Foods'],
      ['email', '', 'dana@northquay.example'],
      ['phone', '', '+44 20 7946 0999'],
    ]);
  });

  it('is nothing where only the spelling differs', () => {
    const company = aCompany('Northquay Foods', {
      linkedinUrl: typed('https://www.linkedin.com/company/northquay-foods/'),
    });
    expect(
      fieldChanges(dana, company, captured({ name: 'DANA  OKAFOR', company: 'Northquay Foods Ltd' })),
    ).toEqual([]);
    const linked = { company: 'NQF', companyUrl: 'https://www.linkedin.com/company/northquay-foods/about/' };
    expect(fieldChanges(dana, company, captured(linked))).toEqual([]);
  });

  it('takes nothing away: a silent page offers no change', () => {
    expect(fieldChanges(dana, aCompany('Northquay Foods'), captured({}))).toEqual([]);
  });

  it('is not offered again once declined, while another value is', () => {
    const page = captured({ title: 'Head of Purchasing' });
    const wiser = declineChanges(dana, fieldChanges(dana, null, page));
    expect(fieldChanges(wiser, null, page)).toEqual([]);
    expect(fieldChanges(wiser, null, captured({ title: 'Director' }))).toHaveLength(1);
  });

  it('once taken over is no change any more, whatever the page said', () => {
    const text = fc.string({ unit: 'binary', maxLength: 20 });
    const pages = fc.record({ name: text, title: text, headline: text, location: text, memberUrn: text });
    fc.assert(
      fc.property(
        pages,
        fc.array(fc.emailAddress(), { maxLength: 3 }),
        fc.array(text),
        (fields, emails, phones) => {
          const page = captured(fields, emails, phones);
          const next = applyChanges(dana, fieldChanges(dana, null, page), SOURCE);
          expect(fieldChanges(next, null, page)).toEqual([]);
          expect(next.emails[0]).toEqual(dana.emails[0]);
        },
      ),
    );
  });
});
