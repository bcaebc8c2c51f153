import type { CadencePlan } from '../cadence/plan';
import type { RoleTag } from '../chain/role-tag';
import type { Draft } from '../invitation/draft';
import type { LibraryItem } from '../library/library-item';
import type { Company } from '../people/company';
import type { Person } from '../people/person';
import type { Touch } from '../people/touch';
import type { Objection, Opportunity } from '../pipeline/opportunity';
import type { RecordId, Sourced } from '../records/record';
import type { Commitment, Visit } from '../visit/visit';
import { BYEOLBIT } from './byeolbit';
import { NORTHQUAY } from './northquay';
import { QINGLAN } from './qinglan';
import { sampleDealings, sampleOpportunity } from './sample-dealings';
import { sampleDraft } from './sample-draft';
import { sampleLibrary } from './sample-library';
import type { NewSample, SampleMoment } from './sample-moment';
import { samplePlan } from './sample-plan';
import type { SampleCompany, SamplePerson, SampleRole } from './sample-story';
import { sampleTouches } from './sample-touches';

/** What "try it with sample people" adds. Every record has `sample: true`. */
export interface Samples {
  companies: Company[];
  people: Person[];
  roleTags: RoleTag[];
  touches: Touch[];
  plans: CadencePlan[];
  drafts: Draft[];
  opportunities: Opportunity[];
  visits: Visit[];
  commitments: Commitment[];
  objections: Objection[];
  library: LibraryItem[];
}

const COMPANIES: readonly SampleCompany[] = [NORTHQUAY, BYEOLBIT, QINGLAN];

/**
 * Invented people at three invented companies, in the middle of being won: some follow-ups are late, some
 * due today, some ahead. Their dates are what the cadence itself says after their touches, so that every
 * reason shown is a true one. On a day that a country does not work, its people's "today" is the last
 * day it did.
 */
export function buildSamples(moment: SampleMoment): Samples {
  const { now, newId } = moment;
  const newSample: NewSample = () => ({
    id: newId(),
    createdAt: now,
    updatedAt: now,
    deletedAt: null,
    sample: true,
  });
  const samples: Samples = {
    companies: [],
    people: [],
    roleTags: [],
    touches: [],
    plans: [],
    drafts: [],
    opportunities: [],
    visits: [],
    commitments: [],
    objections: [],
    library: [],
  };
  for (const story of COMPANIES) {
    const company = companyOf(story, newSample);
    const opportunity = sampleOpportunity(story, company.id, newSample);
    samples.companies.push(company);
    samples.opportunities.push(opportunity);
    samples.library.push(...sampleLibrary(story, newSample));
    for (const told of story.people) {
      const person = personOf(told, story, { ...newSample(), companyId: company.id });
      const roleTag = told.role ? roleTagOf(told.role, person, newSample) : null;
      const there = { ...moment, country: story.country };
      const touches = sampleTouches(told.touches ?? [], person, there, newSample);
      const dealings = sampleDealings(told, person, opportunity.id, there, newSample);
      const plan = samplePlan({ touches, person, company, roleTag, timeZone: moment.timeZone });
      samples.people.push(person);
      if (roleTag) samples.roleTags.push(roleTag);
      samples.touches.push(...touches);
      samples.visits.push(...dealings.visits);
      samples.commitments.push(...dealings.commitments);
      samples.objections.push(...dealings.objections);
      if (plan) samples.plans.push({ ...newSample(), ...plan });
      if (told.invitation) {
        samples.drafts.push(
          sampleDraft({ invitation: told.invitation, story, person, company, roleTag }, moment, newSample),
        );
      }
    }
  }
  return samples;
}

function companyOf(story: SampleCompany, newSample: NewSample): Company {
  const record = newSample();
  const sourced = sourcedAt(record.createdAt);
  return {
    ...record,
    name: sourced(story.name),
    domains: [sourced(story.domain)],
    linkedinUrl: null,
    industry: sourced(story.industry),
    size: null,
    headquarters: null,
    country: sourced(story.country),
    tier: story.tier,
    customerClass: story.customerClass,
    notes: story.notes,
  };
}

function personOf(
  told: SamplePerson,
  story: SampleCompany,
  record: ReturnType<NewSample> & { companyId: RecordId },
): Person {
  const sourced = sourcedAt(record.createdAt);
  return {
    ...record,
    name: sourced(told.name),
    givenName: sourced(told.givenName),
    familyName: sourced(told.familyName),
    title: sourced(told.title),
    headline: null,
    location: null,
    emails: [sourced(`${told.mailbox}@${story.domain}`)],
    phones: told.phone === undefined ? [] : [sourced(told.phone)],
    // No profile addresses: an invented one could be a living person's.
    profileUrl: null,
    memberUrn: null,
    language: sourced(story.language),
    country: sourced(story.country),
    style: told.style ?? 'unknown',
    notes: told.notes ?? '',
    declinedChanges: [],
  };
}

function roleTagOf(role: SampleRole, person: Person, newSample: NewSample): RoleTag {
  const { witness, focus = [], buyingRoles, ...known } = role;
  const record = newSample();
  return {
    ...record,
    personId: person.id,
    companyId: person.companyId,
    opportunityId: null,
    signsOnly: false,
    decisionLevel: null,
    contactDepth: null,
    influence: null,
    stance: null,
    ...known,
    buyingRoles: [...buyingRoles],
    focus: [...focus],
    evidence: [...buyingRoles, ...focus].map((tag) => ({ tag, witness, at: record.createdAt })),
  };
}

function sourcedAt(at: number): <T>(value: T) => Sourced<T> {
  return (value) => ({ value, origin: { kind: 'sample', at } });
}
