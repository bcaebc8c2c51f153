import type { CadenceContext } from '../../lib/cadence/context';
import { NO_HISTORY } from '../../lib/cadence/contact-history';
import { UNTAGGED, type RoleProfile } from '../../lib/cadence/role-rules';

/** A new A customer in Korea whose role nobody knows, on Tuesday 12 May 2026. */
export function aContext(over: Partial<CadenceContext> = {}): CadenceContext {
  return {
    today: '2026-05-12',
    timeZone: 'Asia/Seoul',
    country: 'KR',
    customerClass: 'new',
    tier: 'A',
    role: UNTAGGED,
    style: 'unknown',
    reach: ['email', 'phone', 'linkedin'],
    suppressed: false,
    history: NO_HISTORY,
    meetingDate: null,
    ...over,
  };
}

export function aRole(over: Partial<RoleProfile>): RoleProfile {
  return { ...UNTAGGED, ...over };
}
