import { occurs, type Cues } from '../cues';
import { isQuestion, isRequest, namesDay, namesHour, proposesMeeting } from './ask';
import { saysBenefit } from './benefit';
import { isActivity, saysProcess } from './process';
import { saysPurpose } from './purpose';

export const englishCues: Cues = {
  formula: occurs(
    /^(?:dear|hi|hello|hey|good (?:morning|afternoon|day|evening))\b[^.?!]{0,50}[,:!]?$/i,
    /^(?:thank you|thanks|many thanks|thx)\b[^,:;]{0,90}[.!]?$/i,
    /\bhope (?:this|you|all)\b[^.?!]*\b(?:well|finds)\b/i,
    /^(?:I|we)? ?(?:am |are )?look(?:ing)? forward to\b/i,
  ),
  question: isQuestion,
  request: isRequest,
  meets: proposesMeeting,
  day: namesDay,
  hour: namesHour,
  past: occurs(
    /\b(?:last|agreed|was|were|met|spoke|showed|mentioned|said|asked|told|ago|missed|since|arrive|will be (?:in|at)|I['’]ll be (?:in|at)|shall be (?:in|at|driving)|closed (?:from|on))\b/i,
  ),
  purpose: saysPurpose,
  process: saysProcess,
  activity: isActivity,
  benefit: saysBenefit,
  ours: occurs(
    /\b(?:our|my) (?:quota|quarter|sales|targets?|portfolio|presence|growth|numbers|fiscal year|bonus|boss(?:es)?|commission|pipeline|market share|turnover|revenue|order book|reference list|year-end (?:target|figures))\b/i,
    /\b(?:good|useful|valuable|important|helpful|worth (?:a lot|much)|means a lot) (?:for|to) (?:us|our (?:company|firm|team|house))\b|\b(?:counts?|goes) towards (?:my|our)\b/i,
    /\b(?:we|I) would (?:gain|benefit)\b|\b(?:benefit|gain|advantage|profit) (?:for|to) us\b|\bhelp(?:s)? (?:us|me)\b|\bwe (?:have to|must|want to) grow\b|\bsaving my bacon\b/i,
  ),
};
