import type { PageReading, SidebarContext } from '../../lib/messages/views';
import { useApp } from '../app/app-context';
import { CompanyLine } from '../company/company-line';
import { ListBar } from './list-bar';
import { SidebarHeader, type HeaderPerson } from './sidebar-header';
import type { Ticks } from './use-ticks';
import { companyName, type Screen } from './what-to-show';

/**
 * The head of every screen. It is one and the same from before the page has been read: a press on its buttons must
 * not be lost because what is below it has just been drawn.
 */
export function ScreenHeader({
  context,
  reading,
  screen,
  person,
  ticks,
  onKeys,
}: {
  context: SidebarContext;
  /** Absent while the page is being read. */
  reading: PageReading | undefined;
  screen: Screen;
  person: HeaderPerson;
  ticks: Ticks;
  onKeys: () => void;
}) {
  const { t } = useApp();
  const company = screen === 'company' ? reading?.company : null;
  const rows = screen === 'list' ? (reading?.subjects ?? []) : null;
  return (
    <SidebarHeader
      context={context}
      onKeys={onKeys}
      {...(reading && !company && !rows && { person })}
      {...(rows && {
        title: t('list.title', { count: rows.length }),
        lead: t('list.known', { count: rows.filter(({ known }) => known).length }),
      })}
      {...(company && {
        title: companyName(company) ?? t('field.company'),
        lead: company.captured.tagline?.value ?? '',
      })}
    >
      {rows && <ListBar subjects={rows} ticks={ticks} />}
      {company && reading?.capture && <CompanyLine subject={company} capture={reading.capture} />}
    </SidebarHeader>
  );
}
