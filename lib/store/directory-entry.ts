import type { BuyingRole } from '../chain/role-tag';
import { foldText } from '../people/fold';
import type { RecordId } from '../records/record';
import type { StoredPerson } from './database';

/** What lists are sorted and filtered by, of one living person. Names are folded. */
export interface DirectoryEntry {
  id: RecordId;
  name: string;
  company: string;
  /** Epoch ms. */
  updated: number;
  /** `YYYY-MM-DD`, or `LAST`. */
  due: string;
  roles: readonly BuyingRole[];
  /** Where it stands: the number of its block, and its row there. */
  block: number;
  row: number;
}

/** Stands for "none" and sorts after every letter that a name is written in; no noncharacter. */
export const LAST = '\uf8ff';
/** A hostile page may offer long texts: the directory takes their beginnings. */
const LONGEST = 120;
const MOST_EMAILS = 5;

/** @returns the person's line in a block: fields parted by tabs, which folded text has none of. */
export function packEntry(person: StoredPerson): string {
  const { keys } = person;
  return [
    person.id,
    fold(person.name.value),
    fold(keys?.companyName),
    String(person.updatedAt),
    keys?.due ?? '',
    (keys?.roles ?? []).join(','),
  ].join('\t');
}

/** The way back from `packEntry`. */
export function unpackEntry(line: string): DirectoryEntry {
  const [id = '', name = '', company = '', updated = '', due = '', roles = ''] = line.split('\t');
  return {
    id,
    name: name || LAST,
    company: company || LAST,
    updated: Number(updated),
    due: due || LAST,
    roles: roles ? (roles.split(',') as BuyingRole[]) : NO_ROLES,
    block: 0,
    row: 0,
  };
}

const NO_ROLES: readonly BuyingRole[] = [];

/** @returns everything a search looks for the person in, as one folded line. */
export function searchText(person: StoredPerson): string {
  const { name, givenName, familyName, title, keys } = person;
  const texts = [name.value, givenName?.value, familyName?.value, keys?.companyName, title?.value];
  return [...texts, ...(keys?.emails ?? []).slice(0, MOST_EMAILS)].map(fold).filter(Boolean).join('\t');
}

function fold(text: string | undefined): string {
  return foldText((text ?? '').slice(0, LONGEST));
}
