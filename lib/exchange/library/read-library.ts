import { LANGUAGES } from '../../i18n/language';
import { READER_ROLES } from '../../invitation/reader-role';
import { contentProblem, tidyContent, type LibraryContent } from '../../library/library-content';
import {
  LARGEST_LIBRARY_FILE,
  MOST_LIBRARY_ITEMS,
  type LibraryFileProblem,
  type SkippedItem,
  type SkipReason,
} from '../../library/library-import';
import { BENEFIT_TYPES, LIBRARY_KINDS, PHRASE_SLOTS } from '../../library/library-item';
import { cleanLine } from '../../people/clean-text';
import { LIBRARY_FORMAT, LIBRARY_VERSION } from './write-library';

/** An item as the file has it. */
export interface FileItem {
  place: number;
  /** Without its customer: `companyId` is null. */
  content: LibraryContent;
  /** The customer's name; '' = for all. */
  customer: string;
}

export interface LibraryFile {
  problem: LibraryFileProblem | null;
  items: FileItem[];
  skipped: SkippedItem[];
}

/** Characters of an item by which it is named where it is left out. */
const START = 60;

/**
 * Reads what `writeLibrary` wrote, or somebody made by hand. The file is hostile until read: only fields that are its
 * own and of the right kind are looked at, and nothing of it is taken over as it stands.
 * @returns what can be used, and what was left out with the reason; `problem` where nothing of it is a library.
 */
export function readLibrary(text: string): LibraryFile {
  if (text.length > LARGEST_LIBRARY_FILE) return unreadable('too_large');
  let file: unknown;
  try {
    file = JSON.parse(text.replace(/^\ufeff/u, ''));
  } catch {
    return unreadable('not_json');
  }
  const [format, version, list] = [own(file, 'format'), own(file, 'version'), own(file, 'items')];
  if (format !== LIBRARY_FORMAT || typeof version !== 'number' || !Array.isArray(list))
    return unreadable('not_a_library');
  if (version > LIBRARY_VERSION) return unreadable('newer_version');

  const found: LibraryFile = { problem: null, items: [], skipped: [] };
  for (const [index, row] of (list as unknown[]).entries()) {
    const place = index + 1;
    const read = index < MOST_LIBRARY_ITEMS ? readItem(row) : 'too_many';
    if (typeof read === 'string') found.skipped.push({ place, reason: read, start: startOf(row) });
    else found.items.push({ place, ...read });
    // The rest is as much too many as this one.
    if (read === 'too_many') break;
  }
  return found;
}

function readItem(row: unknown): Omit<FileItem, 'place'> | SkipReason {
  const line = (name: string) => own(row, name) ?? '';
  const [text, topic, proof, customer] = [line('text'), line('topic'), line('proof'), line('customer')];
  if (
    typeof text !== 'string' ||
    typeof topic !== 'string' ||
    typeof proof !== 'string' ||
    typeof customer !== 'string'
  )
    return 'broken';
  const kind = LIBRARY_KINDS.find((known) => known === own(row, 'kind'));
  if (!kind) return 'kind_unknown';
  const language = LANGUAGES.find((known) => known === own(row, 'language'));
  if (!language) return 'language_unknown';
  const named = own(row, 'roles') ?? [];
  if (!Array.isArray(named)) return 'broken';
  const roles = READER_ROLES.filter((role) => named.includes(role));
  // Without the one that is not known it might be for everybody.
  if (new Set(named).size > roles.length) return 'role_unknown';
  const content: LibraryContent = {
    kind,
    language,
    text,
    topic,
    proof,
    roles,
    benefitType: BENEFIT_TYPES.find((known) => known === own(row, 'benefitType')) ?? null,
    slot: PHRASE_SLOTS.find((known) => known === own(row, 'slot')) ?? null,
    companyId: null,
  };
  return (
    contentProblem(content) ??
    contentProblem(tidyContent(content)) ?? { content: tidyContent(content), customer: cleanLine(customer) }
  );
}

/** A field that is the object's own; never one of those that every object has. */
function own(value: unknown, name: string): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return undefined;
  return Object.hasOwn(value, name) ? (value as Record<string, unknown>)[name] : undefined;
}

function startOf(row: unknown): string {
  const text = own(row, 'text');
  return typeof text === 'string' ? cleanLine(text, START) : '';
}

function unreadable(problem: LibraryFileProblem): LibraryFile {
  return { problem, items: [], skipped: [] };
}
