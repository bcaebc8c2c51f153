import { LANGUAGES } from '../../../lib/i18n/language';
import { READER_ROLES } from '../../../lib/invitation/reader-role';
import type { ItemFilter } from '../../../lib/library/find-items';
import { BENEFIT_TYPES, type LibraryItem } from '../../../lib/library/library-item';
import { useApp } from '../../app/app-context';
import { SearchField } from '../../ui/search-field';
import { Select } from '../../ui/select';

/** A select cannot hold null. */
const ANY = 'any';

/** Narrows the list down; a language is offered as soon as there is more than one. */
export function LibraryFilters({
  filter,
  onChange,
  items,
}: {
  filter: ItemFilter;
  onChange: (filter: ItemFilter) => void;
  items: readonly LibraryItem[];
}) {
  const { t } = useApp();
  const languages = LANGUAGES.filter((one) => items.some(({ language }) => language === one));
  const chosen = <V extends string>(value: V | typeof ANY) => (value === ANY ? null : value);
  return (
    <div className="flex flex-wrap items-center gap-2">
      <div className="flex min-w-48 flex-1">
        <SearchField
          label={t('library.search')}
          clearLabel={t('people.search_clear')}
          placeholder={t('library.search_hint')}
          value={filter.query}
          onChange={(query) => onChange({ ...filter, query })}
          inputTestId="library-search"
        />
      </div>
      {languages.length > 1 && (
        <div className="w-36">
          <Select
            hideLabel
            label={t('library.language')}
            value={filter.language ?? ANY}
            options={[
              { value: ANY, label: t('library.any_language') },
              ...languages.map((value) => ({ value, label: t(`language.${value}`) })),
            ]}
            onChange={(value) => onChange({ ...filter, language: chosen(value) })}
            data-testid="library-language"
          />
        </div>
      )}
      <div className="w-36">
        <Select
          hideLabel
          label={t('library.reader')}
          value={filter.role ?? ANY}
          options={[
            { value: ANY, label: t('library.any_reader') },
            ...READER_ROLES.map((value) => ({ value, label: t(`library.role.${value}`) })),
          ]}
          onChange={(value) => onChange({ ...filter, role: chosen(value) })}
          data-testid="library-role"
        />
      </div>
      <div className="w-32">
        <Select
          hideLabel
          label={t('library.type')}
          value={filter.benefitType ?? ANY}
          options={[
            { value: ANY, label: t('library.any_type') },
            ...BENEFIT_TYPES.map((value) => ({ value, label: t(`library.type.${value}`) })),
          ]}
          onChange={(value) => onChange({ ...filter, benefitType: chosen(value) })}
          data-testid="library-type"
        />
      </div>
    </div>
  );
}
