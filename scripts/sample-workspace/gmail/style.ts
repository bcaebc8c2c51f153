/** Looks for the mail pages: a plain mail client, nobody's in particular. */
import { SAMPLE_STRIP_CSS } from '../sample-strip.ts';

export const GMAIL_CSS = `
:root { color-scheme: light dark; --paper: #fff; --ground: #f4f6f9; --ink: #1f2328; --soft: #5f6670; --line: #e2e6eb;
  --accent: #3a5a8c; --tint: #dfe8f5; }
@media (prefers-color-scheme: dark) {
  :root { --paper: #1c1f24; --ground: #14161a; --ink: #e6e8eb; --soft: #a3aab4; --line: #333940; --accent: #9dbcf0;
    --tint: #2a3646; }
}
* { box-sizing: border-box; }
body { margin: 0; height: 100vh; overflow: hidden; background: var(--ground); color: var(--ink);
  font: 14px/1.5 system-ui, 'Noto Sans', 'Noto Sans CJK KR', 'Noto Sans CJK SC', sans-serif; }
#gb { display: flex; align-items: center; gap: 24px; height: 60px; padding: 0 20px; }
.gb_Ae { width: 160px; font-size: 20px; font-weight: 600; color: var(--accent); text-decoration: none; }
.gb_De { flex: 1; max-width: 640px; }
.gb_De input { width: 100%; padding: 10px 18px; border: 0; border-radius: 22px; background: var(--tint); color: var(--ink); font: inherit; }
.gb_B { margin-left: auto; width: 34px; height: 34px; border-radius: 50%; background: var(--accent); color: var(--paper);
  display: grid; place-items: center; font-weight: 600; }
.bkL { display: flex; height: calc(100vh - 100px); padding-right: 16px; }
.aeN { flex: 0 0 190px; padding: 8px 12px; }
.T-I-KE { display: inline-block; padding: 14px 24px; margin-bottom: 14px; border-radius: 14px; background: var(--tint);
  color: var(--accent); font-weight: 600; cursor: pointer; }
.TN { display: flex; justify-content: space-between; padding: 4px 14px; border-radius: 14px; }
.TN.aHS-bnt { background: var(--tint); font-weight: 600; }
.TN a { color: inherit; text-decoration: none; }
.bkK { flex: 1; min-width: 0; overflow: auto; background: var(--paper); border-radius: 14px; }
.TC { padding: 40px; text-align: center; color: var(--soft); }
.afn { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
.F { width: 100%; border-collapse: collapse; table-layout: fixed; }
.zA { cursor: pointer; }
.oZ-x3 { width: 44px; }
.oZ-jc { width: 16px; height: 16px; border: 1.5px solid var(--soft); border-radius: 3px; }
.oZ-jc[aria-checked=true] { background: var(--accent); border-color: var(--accent); }
.zA.x7, .zA.aps { background: var(--tint); }
.pane { display: grid; grid-template-columns: minmax(300px, 2fr) minmax(0, 3fr); }
.pane > .aia { border-left: 1px solid var(--line); }
.pane .yX { width: 130px; }
.popout { background: var(--paper); overflow: auto; }
.zA td { padding: 11px 12px; border-bottom: 1px solid var(--line); white-space: nowrap; overflow: hidden; text-overflow: ellipsis; }
.zA:hover, .zA.btb { background: var(--tint); }
.zE { font-weight: 600; }
.yX { width: 200px; }
.y2 { font-weight: 400; color: var(--soft); }
.xW { width: 90px; text-align: right; font-size: 12px; }
.iY { padding: 20px 28px 60px; max-width: 920px; }
.hP { margin: 0 0 16px; font-size: 22px; font-weight: 500; }
.adn { display: flex; gap: 14px; padding: 16px 0; border-bottom: 1px solid var(--line); }
.ajn { display: grid; place-items: center; width: 38px; height: 38px; border-radius: 50%; background: var(--tint);
  color: var(--accent); font-weight: 600; }
.gs { flex: 1; min-width: 0; }
.gJ { width: 100%; border-collapse: collapse; }
.gJ td { padding: 0; vertical-align: top; }
.gFxsud { margin: 0; font-size: 14px; font-weight: 400; }
.gD { font-weight: 600; }
.go, .hb, .g3 { font-size: 12px; color: var(--soft); }
.gH { text-align: right; white-space: nowrap; }
.a3s { padding-top: 10px; overflow-wrap: anywhere; }
.a3s div div { margin-bottom: 8px; }
.gmail_signature { margin-top: 14px; color: var(--soft); }
.amn { padding-top: 16px; }
.ams { display: inline-block; padding: 7px 22px; border: 1px solid var(--line); border-radius: 18px; cursor: pointer; }
.dw { position: fixed; right: 24px; bottom: 30px; display: flex; gap: 12px; z-index: 4; }
.Hd { width: min(520px, calc(100vw - 48px)); background: var(--paper); border-radius: 12px 12px 0 0; box-shadow: 0 6px 28px #0004; }
.Hd.whole { position: fixed; inset: 60px 0 30px; width: auto; max-width: 820px; margin: auto; border-radius: 12px; }
.Hp { display: flex; align-items: center; justify-content: space-between; padding: 8px 14px; background: var(--tint);
  border-radius: 12px 12px 0 0; }
.Hp h2 { margin: 0; font-size: 14px; font-weight: 600; }
.Ha { border: 0; background: none; color: inherit; font-size: 18px; cursor: pointer; }
.aoI { display: flex; flex-direction: column; padding: 0 14px 12px; }
.GS { width: 100%; }
.ok { width: 30px; color: var(--soft); }
.aFw { display: flex; flex-wrap: wrap; gap: 6px; padding: 6px 0; border-bottom: 1px solid var(--line); }
.afp { display: contents; }
.afV { padding: 1px 10px; border: 1px solid var(--line); border-radius: 12px; font-size: 13px; }
.afX { padding-left: 6px; cursor: pointer; }
.afX::before { content: '×'; }
.aFw input, .aoT { flex: 1; min-width: 60px; border: 0; outline: none; background: none; color: inherit; font: inherit; }
.aoT { width: 100%; padding: 9px 2px; border-bottom: 1px solid var(--line); }
.Ap { min-height: 190px; max-height: 46vh; overflow: auto; }
.whole .Ap { max-height: none; min-height: 50vh; }
.editable { min-height: 180px; padding: 12px 2px; outline: none; overflow-wrap: anywhere; }
.Ak { width: 100%; min-height: 180px; border: 0; outline: none; font: inherit; }
.aoO { display: inline-block; padding: 8px 22px; border-radius: 18px; background: var(--accent); color: var(--paper); font-weight: 600; cursor: pointer; }
.ip.adB { margin-top: 18px; padding: 10px 6px; border: 1px solid var(--line); border-radius: 12px; }
#did:not(:empty) { position: fixed; left: 24px; bottom: 44px; z-index: 6; padding: 10px 18px; border-radius: 8px;
  background: #24292f; color: #fff; font-size: 13px; }
${SAMPLE_STRIP_CSS}`;
