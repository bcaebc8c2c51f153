/** Looks for the network pages: plain cards, nobody's in particular. */
import { SAMPLE_STRIP_CSS } from '../sample-strip.ts';

export const LINKEDIN_CSS = `
:root { color-scheme: light dark; --paper: #fff; --ground: #f3f1ec; --ink: #22252a; --soft: #62676f; --line: #e3e0d8;
  --accent: #2f6350; --tint: #d9e8e0; }
@media (prefers-color-scheme: dark) {
  :root { --paper: #1e211f; --ground: #151716; --ink: #e7e8e6; --soft: #a5aaa7; --line: #363a37; --accent: #92cbb3;
    --tint: #26372f; }
}
* { box-sizing: border-box; }
body { margin: 0; padding-bottom: 60px; background: var(--ground); color: var(--ink);
  font: 14px/1.5 system-ui, 'Noto Sans', 'Noto Sans CJK KR', 'Noto Sans CJK SC', sans-serif; }
a { color: inherit; text-decoration: none; }
[hidden] { display: none; }
.visually-hidden { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
#global-nav, ._0519 { display: flex; align-items: center; justify-content: space-between; height: 54px; padding: 0 max(20px, calc(50vw - 540px));
  background: var(--paper); border-bottom: 1px solid var(--line); }
#global-nav a, ._0519 a, ._0519 span { font-size: 18px; font-weight: 600; color: var(--accent); }
#global-nav button { display: flex; gap: 8px; align-items: center; border: 0; background: none; color: var(--soft); font: inherit; }
img { border-radius: 50%; background: var(--tint); }
figure { margin: 0; }
figure svg { display: none; }
img[src*=house] { border-radius: 4px; vertical-align: middle; }
.scaffold-layout { display: grid; grid-template-columns: minmax(0, 1fr) 280px; gap: 20px; max-width: 1080px; margin: 20px auto; padding: 0 20px; }
main#workspace, main.main { max-width: 760px; margin: 20px auto; padding: 0 20px; }
.artdeco-card, ._8aae, .top-card-layout, .sign-in { position: relative; padding: 20px 24px; margin-bottom: 12px; background: var(--paper);
  border: 1px solid var(--line); border-radius: 10px; overflow: hidden; }
.cover, ._c07e { height: 96px; margin: -20px -24px -60px; background: linear-gradient(100deg, var(--tint), var(--line)); }
[class*=top-card-profile-picture], ._af62 img { position: relative; border: 4px solid var(--paper); }
.edit { position: absolute; right: 24px; top: 120px; font-size: 20px; }
h1, .top-card-layout__title { margin: 4px 0; font-size: 23px; font-weight: 600; }
[componentkey$=Topcard] h2 { margin: 4px 0; font-size: 23px; font-weight: 600; }
h2 { margin: 0 0 6px; font-size: 17px; font-weight: 600; }
h3 { margin: 4px 0; font-size: 13px; font-weight: 400; color: var(--soft); }
h1.inline { display: inline; }
p { margin: 2px 0; }
.distance-badge, .t-black--light, .t-14, ._s30d { color: var(--soft); }
.text-body-medium { font-size: 15px; }
ul { list-style: none; margin: 8px 0; padding: 0; }
li.artdeco-list__item, [componentkey^=entity] { padding: 12px 0; border-top: 1px solid var(--line); }
li a, li div { display: block; }
.t-bold, ._bold { font-weight: 600; }
li [data-view-name], [componentkey^=entity] { display: flex; gap: 14px; }
.t-14 { display: block; }
button { font: inherit; color: inherit; background: none; border: 0; padding: 0; }
.facts { display: flex; gap: 20px; }
.facts button { display: flex; gap: 8px; align-items: center; font-weight: 600; }
._row { display: flex; gap: 6px; align-items: baseline; }
a[href*='contact-info'], a[href*='/messaging/'], ._5d1a a p:first-child { color: var(--accent); font-weight: 600; }
.also { display: block; }
[role=toolbar], .sticky { display: none; }
.global-nav .pages { flex: 1; padding: 0 24px; }
.pages { display: flex; flex-wrap: wrap; gap: 4px 14px; }
.pages a { font-size: 13px !important; font-weight: 400 !important; color: var(--soft) !important; }
.pages a:hover { text-decoration: underline; }
._line { display: flex !important; gap: 14px; align-items: flex-start; padding: 12px 0; border-top: 1px solid var(--line); }
._words { flex: 1; min-width: 0; }
._words a, ._words span { display: inline; }
li > div > ._line { border-top: 0; padding: 0; }
._name { font-weight: 600; }
._soft { color: var(--soft); }
._ask { padding: 4px 16px; border: 1px solid var(--accent); border-radius: 16px; color: var(--accent); font-weight: 600; white-space: nowrap; }
.plain, .tabs { margin: 0; padding: 0; list-style: none; }
.tabs { display: flex; gap: 24px; margin-top: 14px; }
.logo { position: relative; border: 4px solid var(--paper); }
.org-top-card-summary-info-list, .org-top-card-summary-info-list .inline-block { display: inline-flex; flex-wrap: wrap; gap: 0 12px; color: var(--soft); }
.org-top-card-primary-actions a { display: inline-block; margin-top: 10px; padding: 5px 18px; border-radius: 16px; background: var(--accent); color: var(--paper); font-weight: 600; }
.about { display: grid; grid-template-columns: 140px 1fr; gap: 6px 16px; margin: 8px 0 0; }
.about > div { display: contents; }
.about dt { color: var(--soft); }
.about dd { margin: 0; }
.msg { display: grid; grid-template-columns: 240px minmax(0, 1fr); gap: 24px; }
.msg__list { border-right: 1px solid var(--line); padding-right: 12px; }
.msg-conversation-listitem__link { display: flex !important; gap: 10px; padding: 8px; border-radius: 8px; }
.msg-conversations-container__convo-item-link--active { background: var(--tint); }
.msg-conversation-listitem__participant-names { font-weight: 600; color: var(--ink); }
.msg-s-message-group__name { font-weight: 600; }
.msg time { font-size: 12px; color: var(--soft); }
.msg-s-event-listitem { display: flex !important; gap: 10px; margin: 12px 0; }
.msg-s-message-group__meta a { display: inline; }
.msg-s-event-listitem:not(.msg-s-event-listitem--other) { margin-left: 60px; padding: 8px 12px; border-radius: 10px; background: var(--tint); }
${SAMPLE_STRIP_CSS}`;

/** A face for everyone: nobody's photograph. */
export const FACE_SVG = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 40 40"><rect width="40" height="40" fill="#c9d6cf"/>
<circle cx="20" cy="15" r="7" fill="#6f8a7d"/><path d="M6 40c1-11 7-15 14-15s13 4 14 15z" fill="#6f8a7d"/></svg>`;

/** A house for every employer and school: nobody's logo. */
export const HOUSE_SVG = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24"><rect width="24" height="24" fill="#dcd6c8"/>
<path d="M5 20V10l7-5 7 5v10h-5v-5h-4v5z" fill="#8f8672"/></svg>`;
