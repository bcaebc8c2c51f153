import { useEffect, useRef } from 'react';
import { useApp } from '../app/app-context';
import { useAnswer } from '../app/use-answer';
import { AboutPage } from './about/about-page';
import { CompanyPage } from './company/company-page';
import { ExportPage } from './export/export-page';
import { LibraryPage } from './library/library-page';
import { DashboardKeys } from './dashboard-keys';
import { Navigation } from './navigation';
import { PeoplePage } from './people/people-page';
import { PeopleViewProvider } from './people/people-view';
import { PersonPage } from './person/person-page';
import { hashOf, useRoute, type Route } from './route';
import { SettingsPage } from './settings/settings-page';
import { TodayPage } from './today/today-page';
import { WelcomePage } from './welcome/welcome-page';

/** The dashboard: navigation on the left, one page on the right. */
export function Dashboard() {
  const route = useRoute();
  const today = useAnswer('getToday', undefined, ['cadencePlans', 'people', 'companies', 'roleTags']);
  const main = useFocusOnArrival(route);

  if (route.page === 'welcome') return <WelcomePage />;
  return (
    <PeopleViewProvider>
      <DashboardKeys />
      <div className="flex h-full">
        <Navigation route={route} due={today.value?.due.length ?? 0} />
        <main ref={main} tabIndex={-1} className="min-w-0 flex-1 overflow-y-auto outline-none">
          {route.page === 'today' && <TodayPage today={today} />}
          {route.page === 'people' && <PeoplePage />}
          {route.page === 'person' && <PersonPage key={route.id} id={route.id} />}
          {route.page === 'company' && <CompanyPage key={route.id} id={route.id} />}
          {route.page === 'library' && <LibraryPage />}
          {route.page === 'export' && <ExportPage />}
          {route.page === 'settings' && <SettingsPage />}
          {route.page === 'about' && <AboutPage />}
        </main>
      </div>
    </PeopleViewProvider>
  );
}

/** After a change of page the reading position starts at the top of the new page, for screen readers too. */
function useFocusOnArrival(route: Route) {
  const { t } = useApp();
  const main = useRef<HTMLElement>(null);
  const place = hashOf(route);
  const first = useRef(place);
  useEffect(() => {
    document.title =
      route.page === 'person' || route.page === 'company'
        ? t('app.name')
        : `${t(`dashboard.nav.${route.page}`)} – ${t('app.name')}`;
  }, [route.page, t]);
  useEffect(() => {
    if (first.current === place) return;
    first.current = '';
    main.current?.scrollTo?.(0, 0);
    // A page that has put the cursor somewhere itself keeps it.
    if (!main.current?.contains(document.activeElement)) main.current?.focus({ preventScroll: true });
  }, [place]);
  return main;
}
