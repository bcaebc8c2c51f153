import { NEWS_TYPES, type InvitationInput, type NewsType } from '../../../lib/invitation/draft';
import { useApp } from '../../app/app-context';
import { InfoTip } from '../../ui/info-tip';
import { Select } from '../../ui/select';
import { TextField } from '../../ui/text-field';

/** CADENCE §7: what this step brings that the letter before did not. */
export function NewsField({
  news,
  lang,
  onChange,
}: {
  news: InvitationInput['news'];
  lang: string;
  onChange: (news: InvitationInput['news']) => void;
}) {
  const { t } = useApp();
  return (
    <div data-field="news" className="flex flex-col gap-1.5">
      <Select<NewsType>
        label={t('invite.news')}
        value={news.type}
        placeholder={t('invite.reason.choose')}
        data-testid="news-type"
        options={NEWS_TYPES.map((value) => ({ value, label: t(`news.${value}`) }))}
        onChange={(type) => onChange({ ...news, type })}
        aside={
          <InfoTip label={t('info.about', { subject: t('invite.news') })}>{t('invite.news.about')}</InfoTip>
        }
      />
      {news.type !== null && (
        <TextField
          label={t('invite.news.words')}
          hideLabel
          rows={1}
          placeholder={t(`news.${news.type}.example`)}
          value={news.text}
          onChange={(text) => onChange({ ...news, text })}
          inputTestId="field-news"
          inputLang={lang}
        />
      )}
    </div>
  );
}
