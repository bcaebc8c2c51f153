import { createIntl } from '@formatjs/intl';
import type { Language } from '../../lib/i18n/language';

type Elements = ReturnType<ReturnType<Formatters['getMessageFormat']>['getAst']>;
type Formatters = ReturnType<typeof createIntl>['formatters'];

/** A choice inside a message: `plural` or `select`, over which argument, between which cases. */
export interface Choice {
  kind: 'plural' | 'select';
  argument: string;
  cases: string[];
}

export interface MessageShape {
  /** Sorted, each once. */
  arguments: string[];
  choices: Choice[];
}

/** Reads a message in ICU syntax. Throws where it cannot be read. */
export function messageShape(message: string, language: Language): MessageShape {
  const { getMessageFormat } = createIntl({ locale: language }).formatters;
  const choices: Choice[] = [];
  const names = new Set<string>();
  const read = (elements: Elements): void => {
    for (const element of elements) {
      // Plain text and the `#` of a plural name no argument.
      if ('value' in element && element.type !== LITERAL) names.add(element.value);
      if (!('options' in element)) continue;
      const kind = 'offset' in element ? 'plural' : 'select';
      choices.push({ kind, argument: element.value, cases: Object.keys(element.options) });
      for (const option of Object.values(element.options)) read(option.value);
    }
  };
  read(getMessageFormat(message, language).getAst());
  return { arguments: [...names].sort(), choices };
}

/** The parser's number for text between arguments. */
const LITERAL = 0;
