import { describe, expect, it } from 'vitest';
import { isColleague, isRep } from '../../lib/people/colleague';
import { companyClue, enrichCompany } from '../../lib/people/company-of';
import { sourced } from '../../lib/people/captured-value';
import { identitiesOf, matchPerson } from '../../lib/people/identities';
import { personFromSubject } from '../../lib/people/save-subject';
import { applyTyped } from '../../lib/people/typed-fields';
import { aCompany, aPerson, typed } from '../store/records';
import { captured, SOURCE } from './captured';

const page = captured({ name: 'Dana Okafor', title: 'Buyer' }, [
  'Dana@Northquay.example',
  'dana@northquay.example',
]);

describe('a new person', () => {
  it('carries with each value where it was read', () => {
    const dana = personFromSubject(page, SOURCE, {}, 5_000);
    expect(dana.name).toEqual({
      value: 'Dana Okafor',
      origin: {
        kind: 'captured',
        at: 1_000,
        page: SOURCE.page,
        address: SOURCE.address,
        layer: 'semantic',
        selector: 'sender',
      },
    });
    expect(dana.emails.map((email) => email.value)).toEqual(['dana@northquay.example']);
    expect(dana.createdAt).toBe(5_000);
  });

  it('is as the rep typed it where the page says otherwise, and as the page read it where they agree', () => {
    const dana = personFromSubject(
      page,
      SOURCE,
      { name: 'Dana Okafor', title: 'Head of Purchasing', location: '' },
      5_000,
    );
    expect(dana.title).toEqual({ value: 'Head of Purchasing', origin: { kind: 'typed', at: 5_000 } });
    expect(dana.name.origin.kind).toBe('captured');
    expect(dana.location).toBeNull();
  });

  it('lacks what the rep took out of the form', () => {
    expect(personFromSubject(page, SOURCE, { title: '', emails: [] }, 0)).toMatchObject({
      title: null,
      emails: [],
    });
  });

  it('without a name is called by the address, and without either is refused', () => {
    const nameless = personFromSubject(captured({}, ['dana@northquay.example']), SOURCE, {}, 0);
    expect(nameless.name.value).toBe('dana@northquay.example');
    expect(() => personFromSubject(captured({}), SOURCE, { name: ' \u202e ' }, 0)).toThrow('invalid');
    expect(() => personFromSubject(null, null, {}, 0)).toThrow('invalid');
  });

  it('with an address that is none is refused', () => {
    expect(() => personFromSubject(null, null, { name: 'Dana', emails: ['not an address'] }, 0)).toThrow(
      'email',
    );
    expect(() =>
      personFromSubject(null, null, { name: 'Dana', profileUrl: 'https://evil.example/in/x' }, 0),
    ).toThrow('profileUrl');
  });
});

describe('what is typed over a record', () => {
  it('leaves alone what is not given, and the origin of what is confirmed', () => {
    const dana = personFromSubject(page, SOURCE, {}, 0);
    const next = applyTyped(dana, { title: 'Buyer', notes: 'met\r\nat the fair' }, 9);
    expect(next).toEqual({ ...dana, notes: 'met\nat the fair' });
  });

  it('cannot take the name away', () => {
    expect(() => applyTyped(aPerson('Dana'), { name: '' }, 0)).toThrow('name');
  });
});

describe('who a page means', () => {
  it('is told by the member number before the profile, and by the profile before the mail', () => {
    const byMail = aPerson('Mail', { emails: [typed('info@northquay.example')] });
    const byProfile = aPerson('Profile', { profileUrl: typed('https://www.linkedin.com/in/dana-okafor/') });
    const byUrn = aPerson('Urn', { memberUrn: typed('urn:li:fsd_profile:ACoAAAbcdefghijklmno') });
    const all = [byMail, byProfile, byUrn];
    const fields = {
      profileUrl: 'https://uk.linkedin.com/in/Dana-Okafor?trk=x',
      memberUrn: byUrn.memberUrn!.value,
    };
    const mails = ['INFO@northquay.example'];
    expect(matchPerson(identitiesOf(captured(fields, mails)), all)).toBe(byUrn);
    expect(matchPerson(identitiesOf(captured({ profileUrl: fields.profileUrl }, mails)), all)).toBe(
      byProfile,
    );
    expect(matchPerson(identitiesOf(captured({}, mails)), all)).toBe(byMail);
    expect(matchPerson(identitiesOf(captured({ name: 'Mail' })), all)).toBeNull();
  });

  it('is the same by a profile address that carries the member token', () => {
    const byUrn = aPerson('Urn', { memberUrn: typed('urn:li:fsd_profile:ACoAAAbcdefghijklmno') });
    const token = captured({ profileUrl: 'https://www.linkedin.com/in/ACoAAAbcdefghijklmno/' });
    expect(matchPerson(identitiesOf(token), [byUrn])).toBe(byUrn);
  });
});

describe('the company of a person', () => {
  const read = (field: Parameters<typeof sourced>[0]) => sourced(field, SOURCE);

  it('is what the page names, known by the work domain', () => {
    const clue = companyClue(captured({ company: 'Northquay Foods' }, ['dana@mail.northquay.example']), read);
    expect([clue?.name?.value, clue?.domain?.value]).toEqual(['Northquay Foods', 'northquay.example']);
  });

  it('is nothing that free mail tells, even where a page takes it for a company', () => {
    const webmail = {
      ...captured({}, ['dana@hinet.net']),
      companyDomain: { value: 'hinet.net', layer: 'semantic', selector: 'x' },
    } as const;
    expect(companyClue(webmail, read)).toBeNull();
  });

  it('takes its real name over the domain it was first called by, and never loses a name it has', () => {
    const clue = companyClue(captured({ company: 'Northquay Foods' }, ['d@northquay.example']), read)!;
    const byDomain = aCompany('northquay.example', { domains: [typed('northquay.example')] });
    expect(enrichCompany(byDomain, clue).name.value).toBe('Northquay Foods');
    const named = aCompany('NQF', { domains: [typed('northquay.example')] });
    expect(enrichCompany(named, clue)).toBe(named);
  });
});

describe('the rep and their colleagues', () => {
  it('are told by address and domain, never by a shared mail provider', () => {
    const own = ['noor@quillmark.example', 'noor.ferris@gmail.com'];
    expect(isRep(captured({}, ['NOOR@quillmark.example']), own)).toBe(true);
    expect(isRep(captured({ name: 'me' }, ['ruth@northquay.example']), own)).toBe(false);
    expect(isColleague(captured({}, ['ben@uk.quillmark.example']), own)).toBe(true);
    expect(isColleague(captured({}, ['somebody@gmail.com']), own)).toBe(false);
  });
});
