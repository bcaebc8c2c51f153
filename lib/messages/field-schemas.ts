/** What the schemas of messages are made of. */
import { LANGUAGES } from '../i18n/language';
import { PAGE_KINDS } from '../records/record';
import { z } from './zod';

const TEXT = 20_000;
const LINE = 2_000;

export const id = z.string().check(z.uuid());
export const line = z.string().check(z.maxLength(LINE));
export const text = z.string().check(z.maxLength(TEXT));
export const address = z.string().check(z.maxLength(8_000));
export const isoDate = z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}$/));
export const pageKind = z.enum(PAGE_KINDS);
export const layer = z.enum(['embedded', 'semantic', 'position', 'title', 'address']);
/** The name of a selector. */
export const selector = z.string().check(z.maxLength(100));
export const language = z.enum(LANGUAGES);
