/** Groups on the reader's side that an article announces: "the church council", "the night shift". */
const GROUP =
  '(?:office|plant|site|company|hospital|clinic|warehouse|lab|laboratory|line|factory|branch(?:es)?|depot|farm|kitchen|partners|board|parents|crew|teams?|department|ward|shop|shop floor|school|college|university|parish|residents|tenants|patients|visitors|commuters|staff|shift|shift leads|auditors?|buyers|drivers|pupils|students|guests|members|controllers?|council|committee|circle|trustees|governors|ministry|authority|secretariat|secretary|municipality|county|town|museum|theatre|hotel|station|library|pharmacy|practice|stores|dairy|mill|bakery|brewery|finance|quality|purchasing|procurement|production|accounts|payroll|dispatch|reception|maintenance|logistics|management|neighbours|nurses|teachers|operators|clerks|planners|supervisors|foreman|caretaker|bursar|treasurer|dean|abbot)';
const TITLED =
  "(?:Mr|Mrs|Ms|Miss|Dr|Prof|Sir|Lady|Lord|Sister|Brother|Father|Madam|Frau|Herr|Captain)\\.?(?: [A-Z][\\w’'-]+)?(?:['’]s [\\w’-]+)?";
/** A word that does not end the group: "your people at the desk", not "your team to see". */
const STEP = "(?!(?:to|and|who|that|which|if|or|but|as|is|are|has|have|had|was|were)\\b)[\\w'’-]+";

/** Whoever stands on the reader's side, as the subject of a sentence. */
export const THEM = `(?<!\\b(?:which of|whether|how|why|[Ii]f|what|[Ww]hen|where|who|from|among) )\\b(?:you|they|yours|your (?:${STEP} ){0,4}?${STEP}|${TITLED}|the (?:[\\w’-]+ ){0,2}?${GROUP}|(?:everyone|everybody|anyone|anybody|whoever|no one|none|each|all|any|one|two|three) (?:of|in|on|at|over) (?:you|yours|your|the|them|there)(?: ${STEP}){0,4}?)(?:, (?:who|which) [^,.?!]{3,50},)?`;

/** The same as an object: "spares your lads the detour". */
export const THEM_AS_OBJECT = `(?:you|your|yours|them|him|her|${TITLED}|the (?:[\\w’-]+ ){0,2}?${GROUP})`;

/** What comes between them and the verb: at least one word of what will be. */
export const WILL_SOON =
  "(?:(?:['’](?:ll|d)| (?:will|would|can|could|may|should|might|shall))(?: (?:then|also|already|finally|immediately|both|all|all of them|at last|just|thereafter|thereby|thus|hence|soon|even|simply|always|no more|not|never|no longer|really|easily)){0,3})";
