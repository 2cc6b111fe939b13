import type { LanguageWords } from './language-words';

/** One phrase per comma or line. */
const list = (phrases: string): string[] =>
  phrases.split(/[,\n]/).flatMap((phrase) => phrase.trim().replace(/\s+/g, ' ') || []);

const IS = "{is|are|was|were|am|be|been|being|she's|he's|you're|they're}";
const NOT = `{does not|doesn't|doesnt|do not|don't|dont|did not|didn't|didnt}`;
const PERSON = '{he|she|you}';
const PERSON_IS =
  "{he is|she is|you are|they are|he was|she was|you were|they were|he's|she's|you're|they're|being}";
const SOMEBODY =
  '{customer|customers|client|clients|caller|callers|user|users|admin|account|member|members|buyer|partner|team|requester|learner|learners}';
const FEELING =
  '{afraid of|scared of|jealous of|bored|bored with|ashamed|threatened by|motivated by|driven by|interested in|uninterested|disinterested|unmotivated|unwilling|determined to|passionate about|proud of|eager to|keen to|reluctant to|committed to|happy to|happy with|content with|resentful}';
const MINDS = '{want to|believe in|respect|value|mind|like|enjoy}';
const AIMS =
  '{look|appear|seem|come across|sound|please|impress|show off|stand out|get noticed|be liked|be seen|be noticed|avoid work|get out of|get away with|dodge|hide|prove}';
const PEOPLE =
  '{others|colleagues|colleague|peers|peer|coworkers|co workers|teammates|team mates|team members|rest of the team|rest of the group|rest of us|rest|team average|other engineers|other agents|other reps|other people|other managers|other members|people on the team|people in the team|team|group}';
const WHOSE =
  '{|the|his|her|their|your|our|my|all|all the|all other|any of the|any of|most of the|most of|most|many|many of the|some of the|average}';
const WORTH =
  '{best|strongest|fastest|quickest|smartest|brightest|worst|weakest|slowest|least able|most gifted}';
const STAFF =
  '{person|engineer|agent|rep|representative|manager|member|educator|employee|worker|performer|communicator|colleague|listener|one}';

/** Our own lists. Wide on purpose: a hit asks for one look and takes nothing away. */
export const english: LanguageWords = {
  phrases: {
    trait: list(`
      abrasive~, absent minded, aggressive~, aloof, ambitious~, apathetic~, argumentative, arrogant~, arrogance, bitchy,
      blunt~, bossy~, brash~, bright and, bubbly, careless~, charismatic, charming~, cheerful~, chaotic~, childish~,
      clever~, clumsy~, clueless, cold hearted, combative, conscientious~, controlling person, coward, cowardly,
      cranky, cynical~, defensive~, dedicated {person|employee|professional|worker}, ${IS} {|very|so|truly} dedicated, diligent~, disorganised,
      disorganized, dramatic person, drama queen, easy going, easygoing, egotistical, emotional~, energetic~, enthusiastic~, enthusiasm,
      erratic~, extrovert, extroverted, fearless~, feisty, flaky, forgetful~, friendly personality, funny person, fussy, gifted,
      gossipy, grumpy~, harsh~, high maintenance, hot headed, hotheaded, humble~, hysterical~, ignorant~, immature~,
      impatient~, impulsive~, indecisive~, inflexible, insecure person, intelligent~, introvert, introverted,
      intimidating, irrational~, irresponsible~, irritable, jealous~, judgemental, judgmental, lazy~, laziness, loud mouth, loyal~,
      loyalty, mature~ for, mean spirited, meek~, moody~, motherly, fatherly, naive~, narcissistic, needy, nagging,
      nervous {person|type}, obnoxious~, opinionated, outgoing, overbearing, oversensitive, over sensitive, paranoid, passive,
      passive aggressive, pedantic~, petty person, positive person, negative person, pushy~, quick witted, rebellious~, reckless~, rude~,
      sassy, scatterbrained, self absorbed, self centred, self centered, self confident, self starter, selfish~,
      ${PERSON_IS} {|too|so|very|overly|rather|quite} {sensitive|shy|quiet|loud|weak|soft|bold|calm|patient|cold|warm|smart|sharp|slow|confident|reliable|creative|strong|difficult}, kind {hearted|person|soul}, by nature,
      sloppy~, slow learner, fast learner, quick learner, smart person, smart cookie, snobbish~, spineless, spoiled,
      strong personality, weak personality, {great|good|bad|difficult|lively} {personality|character|nature|temperament}, stubborn~, sullen~, talented,
      talent, temperamental, thick skinned, thin skinned, timid~, tireless~, touchy, uncooperative, unfriendly,
      unhelpful~, unmotivated, unprofessional~, unreliable person, untrustworthy, vain, vindictive~, whiny, whiner, wise beyond,
      workaholic, a natural, born {leader|helper|teacher|communicator}, attitude problem, {bad|poor|negative|wrong} attitude,
      lacks {|a|any} {confidence|drive|ambition|discipline|initiative|empathy|maturity|character},
      {lack of} {confidence|drive|ambition|discipline|initiative|maturity}, sense of humour, sense of humor, sunny, people person, perfectionist, control freak, know it all,
      {hot|quick|short|ill|even|bad|good} tempered, diva, prima donna, {warm|kind|big|cold|good} heart, naturally {curious|gifted|shy|kind|warm|calm|funny|bright}, capable~, incompetent~, competent~, stupid~, dumb, silly, foolish~, dishonest~, insincere~,
      impolite~, nasty, toxic, cocky, sarcastic~, condescending~, patronising, patronizing, dismissive~, unapproachable, overconfident, over confident, dependable, trustworthy, devoted, resilient, resilience, young {man|woman|lady|girl|guy}, old school,
      {hard|difficult|impossible|easy} to work with, strong minded, strong willed, weak willed, soft spoken, sharp tongued, big mouth, big ego, ego, cheeky, bitter person, spoilt, mean person, mean to, ungrateful, entitled {person|attitude}`),
    absolute: list(`
      always, never, never ever, everyone, everybody, everything, everywhere, nobody, no one, nothing, nowhere, none of {the|them|us|it},
      every {time|day|week|single|case|customer|ticket|occasion}, every single {time|day|case|customer|ticket|one}, each and every,
      all the time, the whole time, all day long, at all times, at any time, in every {case|way|situation|respect}, in all {cases|situations|respects},
      without exception, without fail, without a doubt, no matter what, no exceptions, constantly, continually, continuously {late|complaining|interrupts},
      invariably, unfailingly, perpetually, eternally, endlessly, forever, day in day out, time and again, again and again,
      time after time, over and over, 100 percent, hundred percent, one hundred percent, 24 7, round the clock,
      absolutely, totally, utterly, completely {unable|useless|wrong|right|reliable|unreliable|lost|hopeless}, undoubtedly, unquestionably, definitely,
      not once, not a single {time|case|ticket|customer|one}, not one single, zero {effort|interest|initiative}, not one {customer|case|ticket|reply|call|time|of the|person|note|article}, no {customer|colleague} ever, nobody else, no one else, all of {your|his|her|their} {tickets|replies|calls|cases|customers|notes}, all customers, only ever, whatsoever,
      as usual, like clockwork, from start to finish {perfect|flawless}, impossible to, hopeless, any and all`),
    mindReading: list(`
      {${NOT.slice(1, -1)}|doesn't seem to|does not seem to|doesn't really|does not really|couldn't|could not} care {|less|about|enough},
      ${NOT} {|really|seem to} ${MINDS},
      ${NOT} {|really} take {it|this|that|the work|the job|work|things} seriously,
      {wanted|wants|want|try|trying|tried|tries|hoping|hoped|likes|liked} to ${AIMS},
      to {look good|look busy|look better|look clever|get attention|get noticed|get ahead|save face|make a point|spite|impress},
      for {|the} {attention|show}, show off, showing off, attention seeking, {could not|couldn't|can not|can't|cannot} be bothered, was not bothered,
      ${PERSON} {|probably|clearly|obviously|really|just|only|always|never} {thinks|thought|believes|believed|feels|felt|wants|wanted|hopes|hoped|wishes|wished|knew|assumes|resents|resented|hates|hated|loves|loved|enjoys|enjoyed|fears|feared|regrets|cares|cared|intends|intended|prefers|preferred|minds|dislikes|disliked},
      you {want|think|believe|feel|hope|wish|resent|hate|love|enjoy|fear|care|intend|prefer|mind|dislike},
      they {clearly|obviously|just|only|probably|really} {think|want|feel|believe|care|hate|thought|wanted|felt},
      {thinks|thought} {that |}{it is|it's|its|she is|he is|they are|you are|she's|he's|they're} {beneath|above|better|too good|special},
      {seems|seemed|appears|appeared} {|to be} {bored|uninterested|disinterested|unhappy|annoyed|happy|jealous|afraid|insecure|ashamed|unsure of herself|unsure of himself|offended},
      {${IS.slice(1, -1)}} {|just|only|really|clearly|obviously|simply|secretly|not|not really|no longer} ${FEELING},
      lost {|all} interest, lacks {|any} {interest|motivation|commitment|passion|respect}, lack of {interest|motivation|commitment|passion|respect},
      has {no|little|a lot of} {interest|motivation|respect|passion|desire|intention}, had {no|little} {interest|motivation|respect|passion|desire|intention},
      on purpose, deliberate~, intentionally, wilfully, willfully, knowingly, out of {spite|laziness|pride|fear|habit|boredom},
      pretend*, secretly, deep down, in {his|her|their|your} heart, at heart, hidden agenda, ulterior motive~, had it in for,
      {heart|mind} {is|was|isn't|wasn't|is not|was not} in it, meant well, meant no harm, meant to {hurt|annoy|offend|help},
      must have {thought|felt|believed|wanted|assumed}, {refuses|refused} to {learn|listen|change|accept|understand|see},
      ${NOT} try, never tries, ${NOT} even try, gave up, gives up easily, takes it personally, took it personally, takes pride in, took pride in`),
    comparison: list(`
      than ${WHOSE} ${PEOPLE}, than {anyone|anybody|everyone|everybody|others|most|most people|many|someone|somebody} {else|in the team|on the team|in the group|in the company|i know|here|}, than {any|every} other ${STAFF},
      than {his|her|their|your} {predecessor|successor|neighbour|neighbor|boss}, than the next ${STAFF},
      unlike ${WHOSE} ${PEOPLE}, unlike {anyone|anybody|everyone|everybody|many|most|some} {|else}, unlike {other|his|her|your} ${STAFF},
      {compared|in comparison|relative} {to|with} ${WHOSE} ${PEOPLE}, compares {well|badly|poorly|favourably|favorably} {to|with}, beside ${WHOSE} {colleagues|peers|teammates},
      as {good|fast|quick|strong|reliable|careful|thorough|productive|helpful|able|capable|patient} as {the|her|his|their|your|our|} ${PEOPLE},
      not as {good|fast|quick|strong|reliable|careful|thorough|productive|helpful|able} as, {the|our|your} ${WORTH} ${STAFF},
      {the|our} ${WORTH} {in|on|of} {the|our|this} {team|group|department|company|office|shift|floor|region|all}, best in {class|show|the team}, one of {the|our|my} ${WORTH},
      among {the|our|my} ${WORTH}, {in|at} the {top|bottom} {of the team|of the group|half|third|quarter|ten|five|three|tier},
      top {of the class|of the team|of the group|ranked|performer|performers|engineer|agent|rep|ten|five}, number one {in|on|of}, second to none,
      {outperform|outshine|surpass|outclass|overtake|eclipse}* {|all|most of|the|his|her|their|all the|many|most} {others|colleagues|peers|team|rest|teammates|everyone|everybody|anyone},
      {the|our} {most|least} {reliable|helpful|capable|talented|productive|experienced|gifted|skilled|careful|patient|dedicated|valuable|effective|active|able} ${STAFF},
      {of|in|on} {the|our} {whole|entire} {team|group|department|company|shift}, {your|his|her|their|the other} {colleagues|peers|teammates|coworkers} {are|do|can|did|were|have|seem|manage} {|much|far|all} {better|faster|quicker|slower|more|worse|twice|it|this}, outperform*, outshone, rank* {first|second|third|last|high|higher|highest|low|lower|lowest|top|bottom|among|above|below}, ranking in the team, league table,
      {ahead of|behind|above|below|beyond} {the|his|her|their|your|our|} {others|colleagues|peers|rest|rest of the team|team average|teammates|coworkers|pack|curve},
      lag* behind {the|his|her|their|your|} {others|colleagues|peers|team|rest}, above average, below average, average performer, like {everyone|everybody} else, like no other, like the others,
      unlike her, unlike him, stands out {from|among|in}, head and shoulders above, sets {him|her|them|you} apart, star of the team,
      leads the team, carries the team, {weakest|strongest|missing} link, {others|colleagues|the rest|peers|other people|everyone else|everybody else} {manage|manages|can|do|does|managed|did|could|handle|handles} {it|this|that|more|better|faster|the same|so|twice},
      {why|how} {can't|cannot} you be {more|} like, be more like, take {a leaf out|an example} {of|from}, role model for the others, only one {who|in the team|on the team}`),
    vaguePraise: list(`
      helpful~, nice~, lovely, great {attitude|job|work|guy|girl|person|colleague|asset|support|help|service|performance|results|communicator|communication|effort|addition|team player|with customers|quarter|year|at},
      good {attitude|job|guy|girl|person|colleague|egg|sport|vibes|spirit|effort|performance|with customers|with people|at the job}, ${IS} {|so|very|really|just|truly|simply} {great|good|nice|brilliant|perfect|super} {to work with|at this|at it|at what she does|at what he does|with people|with customers}, {is|was|are|were|you're|she's|he's} {|just|simply|truly|really|so|very} {great|brilliant|super|perfect},
      awesome~, amazing~, fantastic~, fabulous~, wonderful~, excellent~, excellence, exceptional~, outstanding~, superb~,
      terrific, incredible~, impressive~, splendid~, marvellous~, marvelous~, magnificent, stellar, phenomenal~, remarkable~, admirable~, exemplary,
      brilliant~, flawless~, faultless~, first class, first rate, world class, top notch, top quality work, high quality person, second to none,
      well done, nicely done, job well done, nice {job|work|one}, fine {job|work}, excellent {job|work}, solid {work|job|performance|performer|contributor|year|quarter}, strong {performer|contributor|performance|year|quarter|work ethic}, top performer, high performer,
      hard worker, hard working, hardworking, works {|very|so} hard, team player, rock star, rockstar, superstar, a star, hero, legend, ninja, guru, wizard,
      go getter, go to person, all rounder, {goes|went|going|go} {|always|often} {the extra mile|above and beyond}, {goes|went|going|go} {|always|often} out of {his|her|their|your} way, above and beyond, the extra mile, {gives|gave|giving} {a hundred|110|100|his|her|their|your} {percent|best|all},
      pleasure {to work with|to have}, joy to work with, delight to work with, {a|real|huge|true|great|big} {asset|gem|treasure|credit to}, valuable {member|asset|colleague|addition}, valued member, integral part of the team, key player, glue of the team,
      positive {attitude|energy|spirit|vibes|mindset|influence}, can do attitude, right attitude, team spirit, {keep|keeps} {it|up} {up|the good work|the great work}, keep up the {good|great|excellent} work,
      very professional, highly professional, professional {attitude|manner|demeanour|demeanor}, professionalism, great professional, friendly~, approachable, personable,
      exceeds expectations, exceeded expectations, exceed expectations, meets expectations, {does|did|doing} {a|an} {good|great|fine|excellent|amazing|fantastic|decent} job, did well, doing well, does well, performs well, performed well,
      good with {customers|people|clients}, great with {customers|people|clients}, popular with, loved by {all|customers|everyone|everybody|the team}, liked by {all|customers|everyone|everybody|the team},
      customer focused person, really cares, passionate~, passion, inspiring, inspirational, motivating, added value, adds value, makes a difference, made a difference, {good|great} impact, much appreciated, appreciated by {all|everyone|the team}, happy with {her|his|your|their} {work|performance}, pleased with {her|his|your|their} {work|performance}, kudos, bravo, thumbs up,
      {top|full} marks, gold star, hats off, ray of sunshine, backbone of the team, one of a kind, best of the best, invaluable, indispensable, irreplaceable, reliable ${STAFF}, brings {|good|positive|great} {energy|joy|positivity},
      {performance|attitude|behaviour|behavior|work ethic} {is|was|has been} {|very|quite|really|so} {disappointing|poor|bad|weak|great|good|excellent|fine}, {disappointing|poor|weak|mediocre} {performance|attitude|quarter|year}`),
    hedge: list(`
      sort of, kind of, kinda, sorta, seem*, seemingly, maybe, perhaps, possibly, probably, presumably, apparently, supposedly, allegedly, reportedly,
      arguably, conceivably, somewhat, a bit, a little bit, a little {too|more|less|slow|late|unclear}, more or less, in a way, in some ways, in a sense, to some {extent|degree}, to a certain {extent|degree},
      i {think|guess|suppose|believe|feel|imagine|assume|gather|am told|was told}, i {hear|heard|understand} {that|you|he|she|of}, it {appears|appeared|looks like|looked like|feels like|felt like|sounds like|could be|may be|might be|would seem},
      appear* to, look* as if, looks like, sounds like, comes across as, came across as, may {have|well|also|not|be}, might, tend* to, could {perhaps|possibly|maybe|arguably}, would say, could say,
      as far as i {know|can tell|remember|understand}, if i remember {right|rightly|correctly}, if i am not mistaken, from what i {hear|heard|saw|understand|gather|know}, people say, some say, they say, word is, rumour has it, rumor has it, i have the impression, one gets the impression, my impression,
      generally speaking, in general, on the whole, by and large, for the most part, mostly, largely, usually, typically, often enough, pretty {much|well|good}, quite {well|good|often}, fairly {well|good|often}, rather {well|good|often}, relatively {well|good|often}, basically, essentially, almost {always|never|certainly},
      not {entirely|altogether|quite|really} {sure|clear|certain}, not sure, hard to {say|tell}, difficult to say, who knows, something like, or something, and so on, somehow, or so, so to speak, as it were, at times`),
  },
  allowed: list(`
    nothing notable, nothing {to add|else to add|to report|more to say|unusual|changed|out of the ordinary}, not {always|everyone|everybody|everything|definitely|absolutely}, always on {vpn|availability|mode|connection|display}, everything {in|under} {this section|scope},
    user friendly, customer friendly, friendly {reminder|name|url}, kind of {issue|problem|ticket|case|customer|request|question|error|answer|work}, {what|which|this|that|the|every|each|one|some|any|same|a|new|other|another} kind of, {what|which|this|that|the|each|one|some|a|new|same} sort of,
    nice {to have|to haves}, talent {team|management|lms}, passive {mode|check|node|candidate}, aggressive {caching|cache|timeout|schedule}, sensitive data, humble {bundle|beginnings}, harsh {conditions|winter}, blunt force,
    intelligent {routing|triage|search|assistant}, capable of, {touch|web|api|wifi} capable, bitter taste, silly season, loyalty {program|programme|card|points|scheme|discount|tier}, customer loyalty, loyal customers, loyal customer, mature {market|product|market segment}, hero {image|banner|section}, wizard {step|page|screen|dialog}, {setup|import|install|installation|configuration|export} wizard,
    everyone {on|in|at} {the account|their account|the call|the customer's|the customer}, may {day|be reached}, star rating, five star, hero product, chart legend, map legend, never ending, may be reached,
    ${SOMEBODY} ${IS} {|just|only|really|clearly|not|no longer|very} ${FEELING}, ${SOMEBODY} ${NOT} {|really|seem to} ${MINDS}, ${SOMEBODY} {wanted|wants} {|to} ${AIMS}, ${SOMEBODY} {lost interest|gave up},
    {marked|rated|voted|found} {|it|this|that|the article|the answer|the guide|the reply|the workaround} helpful, helpful {votes|vote|count|rating|ratings|button|yes|no}, impossible to reproduce, excellent {rating|ratings|score}, {rating of|rated} {excellent|outstanding}`),
  customers: list(`
    customer{|s|'s}, customers', client{|s|'s}, member{|s|'s}, user{|s|'s}, end user{|s}, account{|s|'s}, caller{|s|'s}, requester{|s|'s}, subscriber{|s|'s}, tenant{|s|'s}, learner{|s|'s}, student{|s|'s}, attendee{|s|'s}, participant{|s|'s},
    patient{|s|'s}, guest{|s|'s}, buyer{|s|'s}, partner{|s|'s}, visitor{|s|'s}, company, companies, agency, agencies, school, schools, clinic, hospital, shop, shops, store, their {team|staff|admin|admins|administrator|finance|it|office|people|project|month|launch|data|site|system}, his team, audience, community, reader{|s}`),
  results: list(`
    so that, so the, which {meant|let|saved|allowed|enabled|led to|brought}, as a result, resulting in, resulted in, leading to, led to, because of {this|that|it} the, {therefore|thus|hence}, {could|can|was able to|were able to|able to} {|then|now|again|at last} {close|finish|open|work|go|ship|send|pay|invoice|log|sign|launch|continue|use|print|export|import|connect|start|run|plan|renew|keep|stay|save|reach|deliver|sell|teach|migrate|upgrade},
    sav*, avoid*, prevent*, reduc*, reduced, shortened, lower*, cut from, dropped {to|from|by}, fell {to|from|by}, rose {to|from|by}, went {down|up} {to|from|by}, increased {to|from|by}, improved {to|from|by}, doubled, halved, grew {to|from|by}, down from, up from,
    solv*, resolved, fixed, closed without, reopened, reopen, reopens, not reopened, renewed, renews, renewal{|s}, signed, upgraded, adopted, went live, back online, restored, recovered, escalation{|s}, escalated, complaint{|s}, refund{|s|ed}, churn{|ed}, cancelled, canceled, kept the contract, stayed with us, rating{|s}, rated, csat, nps, satisfaction, promise kept, on time, in time, a day {earlier|later}, {hours|days|weeks|minutes} {earlier|sooner|later|faster|less|saved|of downtime|of work}, downtime, outage, per cent, percent, fewer, no longer {had|needed|needs|have|has}, without {having|waiting|asking|calling|reopening|help}, learned to, learnt to`),
};
