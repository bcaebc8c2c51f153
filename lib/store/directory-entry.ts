import type { BuyingRole } from '../chain/role-tag';
import { foldText } from '../people/fold';
import type { RecordId } from '../records/record';
import type { StoredPerson } from './database';

/** What lists are sorted, filtered and searched by, of one living person. All text is folded. */
export interface DirectoryEntry {
  id: RecordId;
  name: string;
  company: string;
  /** Epoch ms. */
  updated: number;
  /** `YYYY-MM-DD`, or `LAST`. */
  due: string;
  roles: BuyingRole[];
  /** Everything a query is looked for in. */
  text: string;
}

/** Stands for "none" and sorts after every letter that a name is written in; no noncharacter. */
export const LAST = '\uf8ff';
/** A hostile page may offer long texts: the directory takes their beginnings. */
const LONGEST = 120;

/** @returns the person's line in a block: fields parted by tabs, which folded text has none of. */
export function packEntry(person: StoredPerson): string {
  const { keys } = person;
  const fold = (text: string | undefined) => foldText((text ?? '').slice(0, LONGEST));
  const other = [
    person.givenName?.value,
    person.familyName?.value,
    person.title?.value,
    ...(keys?.emails ?? []),
  ];
  return [
    person.id,
    fold(person.name.value),
    fold(keys?.companyName),
    String(person.updatedAt),
    keys?.due ?? '',
    (keys?.roles ?? []).join(','),
    other.slice(0, 8).map(fold).join(' '),
  ].join('\t');
}

/** The way back from `packEntry`. */
export function unpackEntry(line: string): DirectoryEntry {
  const [id = '', name = '', company = '', updated = '', due = '', roles = '', other = ''] = line.split('\t');
  return {
    id,
    name: name || LAST,
    company: company || LAST,
    updated: Number(updated),
    due: due || LAST,
    roles: roles ? (roles.split(',') as BuyingRole[]) : [],
    text: `${name}\n${company}\n${other}`,
  };
}
