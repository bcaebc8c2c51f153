const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** Most words for people end alike … */
const PERSON_ENDING = /(?:ers?|ors?|[iy]sts?|ians?|ants?|eers?|sm[ae]n)$/;
/** … and these do not. */
const PEOPLE = words(
  'surgeon surgeons employee employees trainee trainees accountant accountants agent agents apprentice apprentices assistant assistants associate ' +
    'associates attendant attendants board boss caretaker ceo cfo chef chefs chemist chief chiefs ' +
    'clerk clerks coach coaches colleague colleagues committee consultant consultants coo cook cooks ' +
    'council crew crews cto department deputy desk expert experts finance foreman foremen friend ' +
    'friends girl girls guide guides guy head heads host hosts husband intern interns lab ladies lads ' +
    'lady lead leads logistics man md men midwife midwives notary nurse nurses office parent parents ' +
    'people pilot production pupil pupils purchasing quality rep reps resident residents sales ' +
    'secretary side son sons staff student students team teams tech technician technicians techs ' +
    'tenant tenants volunteer volunteers wife witness woman women workshop',
);
/** These end so and are none. Machines do too (scanner, feeder). */
const THINGS = words(
  'adapter adaptor administer after alter anchor anger another answer asian assist badger banner ' +
    'barrier behavior belgian better bigger binder bitter boiler border bother breaker brilliant ' +
    'burger burner butter calculator canadian cancer canister career center chapter character charger ' +
    'charter chatter checklist cheer christian clever cluster color compliant compressor computer ' +
    'connector consider consist consonant constant container conveyor coolant cooler copper corner ' +
    'corridor counter cover cutter dancer danger december deliver differ digger dinner disaster ' +
    'discover dispenser distant drawer dryer dumper eager either elegant elevator emitter encounter ' +
    'enter error exist exterior factor favor feather feeder fever filter finger flavor floor flower ' +
    'folder footer forever former fragrant freezer fryer further gather gender generator ginger grant ' +
    'gutter hammer hanger hoist harbor header heater higher hinder holder honor horror however humor hunger ' +
    'important indian indicator insist instant interior inverter italian labor ladder larger later ' +
    'latter layer leather ledger letter lever linger liquor litter locker longer lower lubricant ' +
    'lumber major manger manor marker matter median merger meter minor mirror mixer monitor monster ' +
    'moreover motor never newer newsletter norwegian november number october offer older order other ' +
    'pacer paper pepper persist plant plaster pleasant pollutant ponder poster power prefer printer ' +
    'prior processor projector quadrant quarter quicker rather razor reactor recorder recover refer ' +
    'refrigerator register relevant reluctant remember reminder remnant render resist resistant ' +
    'restaurant retardant river roller rotor router rubber rumor russian scanner scatter sealant ' +
    'sector semester sensor september server sever shatter sheer shorter shoulder shower shredder ' +
    'shutter significant silver slider smaller spacer splitter stacker starter sticker stupor suffer ' +
    'summer superior supplier surrender tender tenor terror thunder timber timer toaster together ' +
    'tolerant tower tracker tractor trailer transfer transformer transmitter trigger tumor twist ' +
    'under utter vacant vapor variant vector vendor veneer voucher wander warrant washer water ' +
    'weather whatever whenever wherever whether whichever winter wonder wrist',
);

function isPerson(word: string): boolean {
  const plain = word.toLowerCase();
  if (PEOPLE.has(plain)) return true;
  return (
    PERSON_ENDING.test(plain) &&
    plain.length > 4 &&
    !THINGS.has(plain) &&
    !THINGS.has(plain.replace(/s$/, ''))
  );
}

/** Stands behind each word for a person, so that the frames need not list them all. */
const MARK = '§';

/** Marks the words for people: "our planner§ and your shift leads§". */
export function markPeople(text: string): string {
  return text.replaceAll(MARK, ' ').replace(/[A-Za-z]{3,}/g, (word) => (isPerson(word) ? word + MARK : word));
}

/** A word in marked text. */
export const WORD = "[\\w'’§-]+";
/** A group that ends in people: "senior service engineer§". */
const GROUP = `(?:${WORD} ){0,3}?[\\w’-]+§(?: [\\w’-]+§)*`;
/** Whom an article may announce: machines end as people do ("the feeder sorts"). */
const EXPERT =
  '(?:engineers?|technicians?|managers?|trainers?|planners?|inspectors?|auditors?|consultants?|specialists?|supervisors?|teachers?|directors?|chemists?|colleagues?|nurses?|foreman|foremen|experts?|surveyors?|electricians?|architects?|designers?|interpreters?|clerks?|carers?|caretakers?|fitters?|workers?|drivers?|mechanics?|crew|residents?|pupils?|lawyers?|accountants?|analysts?|developers?|coach)§?';
const COUNT = '(?:[Oo]ne|[Tt]wo|[Tt]hree|[Ff]our|[Bb]oth|[Ee]ach|[Aa]ll|[Ss]ome|any|either)';

/** "our service engineer", "one of ours", "a chartered engineer", in marked text. */
export const OURS = `(?:(?:[Oo]ur|[Mm]y|[Hh]er|[Hh]is) ${GROUP}|${COUNT} of (?:us|ours|our ${GROUP})|(?:[Aa]n?|[Tt]he|[Aa]nother) (?:${WORD} ){0,2}?${EXPERT})`;
/** "your fitters", "one of your clerks", "each of you", in marked text. */
export const THEIRS = `(?:(?:[Yy]our|[Tt]heir) ${GROUP}|${COUNT} of (?:you|yours?|them)(?: ${WORD}){0,3}?|[Ee]verybody|[Ee]veryone|[Ee](?:ach|ither) side|[Yy]our side|${COUNT} (?:${WORD} )?[\\w’-]+§)`;
