/** The structure of the project, as ARCHITECTURE.md draws it. */
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize, relative } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ORDER_CHECKS } from '../lib/messages/page-orders';
import { REQUESTS } from '../lib/messages/schemas';

const ROOT = join(import.meta.dirname, '..');

interface Layer {
  folders: string[];
  /** Project folders or files (by prefix) that it may import, itself aside. */
  mayImport: string[];
  /** Packages it may import, by name or prefix. */
  packages: string[];
}

const DOMAIN = [
  'lib/records',
  'lib/people',
  'lib/chain',
  'lib/invitation',
  'lib/library',
  'lib/visit',
  'lib/cadence',
  'lib/pipeline',
  'lib/settings',
  'lib/samples',
  'lib/i18n/language',
];

const LAYERS: Record<string, Layer> = {
  domain: {
    folders: DOMAIN,
    mayImport: DOMAIN,
    packages: ['temporal-polyfill', 'es-hangul', 'tldts', 'free-email-domains', 'uuid'],
  },
  words: { folders: ['lib/i18n'], mayImport: ['lib/i18n'], packages: ['@formatjs/intl'] },
  'page readers': { folders: ['lib/pages'], mayImport: DOMAIN, packages: [] },
  store: { folders: ['lib/store'], mayImport: DOMAIN, packages: ['dexie', 'uuid'] },
  exchange: { folders: ['lib/exchange'], mayImport: DOMAIN, packages: ['papaparse', 'ical.js'] },
  messages: {
    folders: ['lib/messages'],
    mayImport: DOMAIN,
    packages: ['zod/mini', '@webext-core/messaging'],
  },
  'use cases': {
    folders: ['lib/use-cases'],
    mayImport: [...DOMAIN, 'lib/store', 'lib/exchange', 'lib/messages'],
    packages: ['dexie', 'uuid'],
  },
  'page shell': { folders: ['lib/shell'], mayImport: [...DOMAIN, 'lib/messages'], packages: ['wxt/'] },
  platform: {
    folders: ['lib/platform'],
    mayImport: [...DOMAIN, 'lib/i18n', 'lib/messages', 'lib/store', 'lib/use-cases'],
    packages: ['wxt/'],
  },
  components: {
    folders: ['components'],
    // A calendar file is made where it is saved; it needs nothing of the background.
    mayImport: [...DOMAIN, 'lib/i18n', 'lib/messages', 'lib/exchange/ics'],
    packages: ['react', 'react-aria-components', 'lucide-react', '@tanstack/react-virtual', 'wxt/browser'],
  },
  entrypoints: {
    folders: ['entrypoints'],
    mayImport: ['lib', 'components'],
    packages: ['wxt/', 'react', 'react-dom/client'],
  },
};

/** Deepest first, so that `lib/i18n/language` is domain though `lib/i18n` is not. */
const BY_FOLDER = Object.entries(LAYERS)
  .flatMap(([name, layer]) => layer.folders.map((folder) => ({ folder, name, layer })))
  .toSorted((a, b) => b.folder.length - a.folder.length);

const layerOf = (file: string) => BY_FOLDER.find(({ folder }) => isUnder(file, folder));
const isUnder = (file: string, folder: string) =>
  file === folder || file.startsWith(`${folder}/`) || file.startsWith(`${folder}.`);

function sources(folder: string): string[] {
  return readdirSync(join(ROOT, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name))
    .map((entry) => relative(ROOT, join(entry.parentPath, entry.name)));
}

const FILES = ['lib', 'components', 'entrypoints'].flatMap(sources);

function importsOf(file: string): string[] {
  const text = readFileSync(join(ROOT, file), 'utf8');
  return [
    ...text.matchAll(
      /(?:^|\n)\s*(?:import|export)\b[^'"`;]*?from\s*['"]([^'"]+)['"]|import\(\s*['"]([^'"]+)['"]|(?:^|\n)import\s+['"]([^'"]+)['"]/g,
    ),
  ].map((match) => match[1] ?? match[2] ?? match[3] ?? '');
}

/** Why an import is forbidden, or null. */
function objection(file: string, specifier: string): string | null {
  const own = layerOf(file);
  if (!own) return `${file} is in no layer`;
  if (specifier.startsWith('.')) {
    const target = normalize(join(dirname(file), specifier));
    if (layerOf(target)?.layer === own.layer) return null;
    return own.layer.mayImport.some((allowed) => isUnder(target, allowed))
      ? null
      : `${own.name}: ${file} may not import ${target}`;
  }
  return own.layer.packages.some(
    (name) => specifier === name || (name.endsWith('/') && specifier.startsWith(name)),
  )
    ? null
    : `${own.name}: ${file} may not import ${specifier}`;
}

describe('layers', () => {
  it('knows forbidden imports when it sees them', () => {
    expect(objection('lib/pages/gmail/conversation.ts', 'dexie')).toContain('may not import dexie');
    expect(objection('lib/people/person.ts', '../store/database')).toContain(
      'may not import lib/store/database',
    );
    expect(objection('components/ui/button.tsx', '../../lib/pages/registry')).toContain('may not import');
    expect(objection('lib/use-cases/people.ts', '../store/database')).toBeNull();
  });

  it('import only what they may', () => {
    const objections = FILES.flatMap((file) =>
      importsOf(file).map((specifier) => objection(file, specifier)),
    );
    expect(objections.filter((one) => one !== null)).toEqual([]);
  });

  it('keep React, Dexie and zod out of the scripts that run in pages, however deep', () => {
    const heavy = new Set<string>();
    const scripts = FILES.filter((file) => /^entrypoints\/[\w-]+\.ts$/.test(file));
    expect(scripts).toHaveLength(3);
    for (const entry of scripts) {
      for (const file of reachable(entry)) {
        for (const specifier of valueImportsOf(file)) {
          if (/^(react|dexie|zod|@formatjs|papaparse|tldts)/.test(specifier))
            heavy.add(`${file} → ${specifier}`);
        }
      }
    }
    expect([...heavy]).toEqual([]);
  });

  it('keep the writers, the checker and other large tables out of the start of our own pages', () => {
    const LATER = [
      'components/invitation/studio.tsx',
      'lib/invitation/compose',
      'lib/invitation/suggest',
      'lib/invitation/check-letter.ts',
      'lib/invitation/check/learned',
      // With the lists of all public suffixes and of free mail.
      'lib/people/work-domain.ts',
    ];
    const isLater = (file: string) => LATER.some((one) => file.startsWith(one));
    for (const entry of ['entrypoints/sidebar/main.tsx', 'entrypoints/dashboard/main.tsx']) {
      expect([...reachable(entry)].filter(isLater), entry).toEqual([]);
    }
    const studio = [...reachable('components/invitation/invitation-studio.tsx')].filter(isLater);
    expect(studio).toContain('components/invitation/studio.tsx');
    expect(studio.filter((file) => file.startsWith('lib/invitation/check'))).toEqual([]);
  });

  it('takes zod only from the one module that prepares it for the CSP', () => {
    const users = FILES.filter((file) => importsOf(file).some((specifier) => /^zod(\/|$)/.test(specifier)));
    expect(users).toEqual(['lib/messages/zod.ts']);
  });
});

/** Files that end up in the bundle of an entrypoint: through value imports only. */
function reachable(entry: string): Set<string> {
  const seen = new Set<string>([entry]);
  for (const file of seen) {
    for (const specifier of valueImportsOf(file)) {
      if (!specifier.startsWith('.')) continue;
      const target = normalize(join(dirname(file), specifier));
      const found = [`${target}.ts`, `${target}.tsx`, `${target}/index.ts`].find((path) =>
        FILES.includes(path),
      );
      if (found) seen.add(found);
    }
  }
  return seen;
}

function valueImportsOf(file: string): string[] {
  const text = readFileSync(join(ROOT, file), 'utf8');
  return [...text.matchAll(/(?:^|\n)(?:import|export)\s+(?!type\b)[^'"`;]*?from\s*['"]([^'"]+)['"]/g)]
    .filter((match) => !/^\s*(import|export)\s*\{(\s*type\s+\w+\s*,?)+\}/.test(match[0].trim()))
    .map((match) => match[1] ?? '');
}

describe('messages', () => {
  const protocol = readFileSync(join(ROOT, 'lib/messages/protocol.ts'), 'utf8');
  const keysOf = (name: string) => {
    const body = new RegExp(`interface ${name} \\{([\\s\\S]*?)\\n\\}`).exec(protocol)?.[1] ?? '';
    return [...body.matchAll(/^ {2}(\w+)[(:]/gm)].map((match) => match[1] ?? '').toSorted();
  };

  it('have a schema at the receiver, each request', () => {
    expect(keysOf('RequestAnswers').length).toBeGreaterThan(30);
    expect(Object.keys(REQUESTS).toSorted()).toEqual(keysOf('RequestAnswers'));
    for (const [name, { data, from }] of Object.entries(REQUESTS)) {
      expect(typeof data.safeParse, name).toBe('function');
      expect(from.length, name).toBeGreaterThan(0);
    }
  });

  it('have a check in the page, each order', () => {
    expect(Object.keys(ORDER_CHECKS).toSorted()).toEqual(keysOf('PageOrders'));
  });

  it('are listened to only where they are checked, or where the background alone can send them', () => {
    const listeners = FILES.filter((file) => /\bonMessage\b/.test(readFileSync(join(ROOT, file), 'utf8')));
    expect(listeners.toSorted()).toEqual([
      'components/app/change-feed.ts',
      'components/sidebar/use-reading.ts',
      'lib/messages/receiver.ts',
      'lib/shell/start-shell.ts',
    ]);
  });
});
