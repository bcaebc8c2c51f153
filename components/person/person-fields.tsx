import { useState } from 'react';
import { COUNTRY_CODES } from '../../lib/cadence/countries';
import { LANGUAGES, type Language } from '../../lib/i18n/language';
import { ask } from '../../lib/messages/client';
import type { TypedFields } from '../../lib/messages/schemas';
import type { PersonView } from '../../lib/messages/views';
import type { CustomerStyle } from '../../lib/people/person';
import { useApp } from '../app/app-context';
import { useAction, useUndoToast } from '../app/use-action';
import { Select } from '../ui/select';
import { EditableField } from './editable-field';
import { Notes } from './notes';

const STYLES: CustomerStyle[] = ['unknown', 'emotional', 'rational'];

/** The person's own fields, each editable in place, each able to say where it came from. */
export function PersonFields({ view }: { view: PersonView }) {
  const { t, settings, language: uiLanguage } = useApp();
  const { run } = useAction();
  const undoToast = useUndoToast();
  const [showAll, setShowAll] = useState(false);
  const [adding, setAdding] = useState<'email' | 'phone' | null>(null);
  const { person, company } = view;
  const save = (typed: TypedFields) =>
    void run(async () => {
      await ask('updatePerson', { id: person.id, typed });
      undoToast(t('undo.person_edited'));
    });
  const replaceAt = (values: string[], index: number, text: string) =>
    text === '' ? values.filter((_, at) => at !== index) : values.toSpliced(index, 1, text);
  const emails = person.emails.map((email) => email.value);
  const phones = person.phones.map((phone) => phone.value);
  const regionNames = new Intl.DisplayNames([uiLanguage], { type: 'region' });

  return (
    <section aria-label={t('person.fields')} className="flex flex-col">
      <EditableField
        label={t('field.name')}
        sourced={person.name}
        required
        onSave={(name) => save({ name })}
      />
      <EditableField label={t('field.title')} sourced={person.title} onSave={(title) => save({ title })} />
      <EditableField
        label={t('field.company')}
        sourced={company?.name ?? null}
        onSave={(companyName) => save({ companyName })}
      />
      {[...person.emails, ...(adding === 'email' || emails.length === 0 ? [null] : [])].map(
        (email, index) => (
          <EditableField
            key={email?.value ?? 'new-email'}
            label={t('field.email')}
            sourced={email}
            startEditing={adding === 'email' && email === null}
            onDone={() => setAdding(null)}
            onSave={(text) => save({ emails: replaceAt(emails, index, text) })}
          />
        ),
      )}
      {[...person.phones, ...(adding === 'phone' || phones.length === 0 ? [null] : [])].map(
        (phone, index) => (
          <EditableField
            key={phone?.value ?? 'new-phone'}
            label={t('field.phone')}
            sourced={phone}
            startEditing={adding === 'phone' && phone === null}
            onDone={() => setAdding(null)}
            onSave={(text) => save({ phones: replaceAt(phones, index, text) })}
          />
        ),
      )}
      {(showAll || person.location) && (
        <EditableField
          label={t('field.location')}
          sourced={person.location}
          onSave={(location) => save({ location })}
        />
      )}
      {(showAll || person.profileUrl) && (
        <EditableField
          label={t('field.profileUrl')}
          sourced={person.profileUrl}
          href={person.profileUrl?.value}
          onSave={(profileUrl) => save({ profileUrl })}
        />
      )}
      {(showAll || person.headline) && (
        <EditableField
          label={t('field.headline')}
          sourced={person.headline}
          onSave={(headline) => save({ headline })}
        />
      )}
      {showAll && (
        <>
          <EditableField
            label={t('field.givenName')}
            sourced={person.givenName}
            onSave={(givenName) => save({ givenName })}
          />
          <EditableField
            label={t('field.familyName')}
            sourced={person.familyName}
            onSave={(familyName) => save({ familyName })}
          />
          <div className="mt-2 grid grid-cols-2 gap-2">
            <Select
              label={t('field.language')}
              value={person.language?.value ?? ''}
              options={[
                { value: '' as Language | '', label: t('field.language.auto') },
                ...LANGUAGES.map((value) => ({ value, label: t(`language.${value}`) })),
              ]}
              onChange={(value) => save({ language: value === '' ? null : value })}
            />
            <Select
              label={t('field.country')}
              value={person.country?.value ?? ''}
              options={[
                {
                  value: '',
                  label: t('field.country.auto', {
                    country: settings.ownCountry ? (regionNames.of(settings.ownCountry) ?? '') : '—',
                  }),
                },
                ...COUNTRY_CODES.map((value) => ({ value, label: regionNames.of(value) ?? value })),
              ]}
              onChange={(value) => save({ country: value === '' ? null : value })}
            />
            <Select
              label={t('field.style')}
              value={person.style}
              options={STYLES.map((value) => ({ value, label: t(`style.${value}`) }))}
              onChange={(style) => save({ style })}
            />
          </div>
        </>
      )}
      <div className="mt-1 flex flex-wrap gap-x-3">
        <TextButton isExpanded={showAll} onPress={() => setShowAll(!showAll)}>
          {showAll ? t('person.fewer_fields') : t('person.more_fields')}
        </TextButton>
        {emails.length > 0 && (
          <TextButton onPress={() => setAdding('email')}>
            {t('person.add_another', { field: t('field.email') })}
          </TextButton>
        )}
        {phones.length > 0 && (
          <TextButton onPress={() => setAdding('phone')}>
            {t('person.add_another', { field: t('field.phone') })}
          </TextButton>
        )}
      </div>
      <Notes key={person.id} personId={person.id} notes={person.notes} />
    </section>
  );
}

function TextButton({
  children,
  isExpanded,
  onPress,
}: {
  children: string;
  isExpanded?: boolean;
  onPress: () => void;
}) {
  return (
    <button
      type="button"
      aria-expanded={isExpanded}
      onClick={onPress}
      className="min-h-7 rounded-sm text-sm text-accent hover:underline"
    >
      {children}
    </button>
  );
}
