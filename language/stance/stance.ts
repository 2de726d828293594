import { isFormula } from '../ranking/formulas.ts';
import { countWords, type Span } from '../words.ts';
import { isAboutSpeaking } from './speaking.ts';
import { isReported } from './reported.ts';

/** What a sentence does that states a position. */
export type StanceKind = 'demand' | 'support' | 'rejection' | 'announcement' | 'evaluation';

export interface Stance {
  kind: StanceKind;
  /** How plainly: from 1.5, an evaluating word, to 3, in the first person with a verb that leaves no doubt. */
  strength: number;
  /** Where the words stand that tell it; offsets into the sentence. */
  span: Span;
}

export interface SpokenBy {
  /** The speaker's own party or group; what another one wants is not the speaker's position. */
  party: string | null;
}

const fewestWords = 5;
const mostWords = 60;

const word = (pattern: string) => new RegExp(`(?<![\\p{L}-])(?:${pattern})(?![\\p{L}])`, 'u');
/** „wir … verb“ or „verb wir“, with few words in between and no other clause. */
const firstPerson = (verbs: string, reach = 60) =>
  new RegExp(
    `(?<![\\p{L}])(?:(?:[Ww]ir|[Ii]ch)(?![\\p{L}])[^,.;:!?–]{0,${reach}}?(?<![\\p{L}])(?:${verbs})|(?:${verbs}) (?:wir|ich))(?![\\p{L}])`,
    'u',
  );

/** The first that fits decides; within the first person the verb says what is done. */
const patterns: readonly (readonly [kind: StanceKind, strength: number, pattern: RegExp])[] = [
  [
    'rejection',
    3,
    firstPerson('lehnen|lehne|ablehnen|verweigern|widersprechen|verhindern|abschaffen|stoppen|streichen'),
  ],
  [
    'rejection',
    3,
    /(?<!\p{L})(?:[Ww]ir|[Ii]ch)(?!\p{L})[^.;:!?]{0,90}?(?<!\p{L})(?:nicht zustimmen|nicht mittragen|nicht mitmachen|nicht zulassen|nichts? halten|dagegen stimmen)(?!\p{L})/u,
  ],
  [
    'rejection',
    3,
    /(?<!\p{L})(?:sind|bin|bleiben|stehen|stimmen|stimme|kämpfen) (?:wir |ich )?(?:[^,.;:!?]{0,30} )?(?:gegen|dagegen)(?!\p{L})|(?<!\p{L})(?:[Ww]ir|[Ii]ch) (?:sagen|sage) (?:[^,.;:!?]{0,30} )?[Nn]ein(?!\p{L})/u,
  ],
  [
    'demand',
    3,
    firstPerson(
      'fordern|fordere|verlangen|verlange|erwarten|erwarte|beantragen|appellieren|appelliere|plädieren|plädiere',
    ),
  ],
  [
    'demand',
    3,
    /(?<!\p{L})(?:unsere|meine|die) (?:klare |zentrale )?Forderung (?:ist|lautet|bleibt)(?!\p{L})/u,
  ],
  [
    'support',
    3,
    firstPerson('unterstützen|unterstütze|begrüßen|begrüße|befürworten|befürworte|bekennen|zustimmen'),
  ],
  ['support', 3, /(?<!\p{L})(?:[Ww]ir|[Ii]ch) (?:stimmen|stimme)[^.;:!?]{0,80}? zu(?!\p{L})/u],
  ['support', 3, firstPerson('stehen zu|stehe zu|setzen uns|setze mich|kämpfen für|treten')],
  ['demand', 2.5, firstPerson('wollen|will|brauchen|benötigen|möchten|möchte')],
  ['demand', 2.5, firstPerson('müssen|sollten|dürfen|muss|sollte')],
  [
    'demand',
    2.5,
    /^(?:(?:Und|Aber|Also)[,:]? )?(?:[Bb]itte )?(?!(?:[Ss]agen|[Ll]assen|[Ss]chauen|[Hh]ören|[Ss]ehen|[Ww]issen|[Gg]lauben|[Ee]rlauben|[Gg]estatten|[Dd]enken|[Ss]tellen Sie sich|[Nn]ehmen Sie (?:zum Beispiel|nur|mal|doch|einmal|etwa)|[Ll]esen|[Gg]ucken|[Rr]eden|[Vv]erstehen|[Ee]rzählen|[Nn]ennen|[Ee]rklären|[Bb]eantworten|[Zz]eigen|[Vv]erraten|[Kk]ommen Sie (?:bitte )?zum|[Ww]ollen|[Mm]einen|[Ss]ind|[Hh]aben|[Kk]önnen|[Ww]erden|[Mm]öchten) )\p{L}+en Sie(?!\p{L})/u,
  ],
  [
    'demand',
    2.5,
    /^(?:(?:Und|Also)[,:]? )?(?!(?:Kommen|Reden|Sprechen|Schauen|Bleiben|Gehen|Lassen|Haben|Sind|Werden|Wissen|Stehen) )\p{L}+en wir (?:endlich|doch|jetzt|also|gemeinsam)(?!\p{L})(?! mal)/u,
  ],
  [
    'announcement',
    2.5,
    firstPerson('werden|schaffen|stärken|sorgen|investieren|führen|erhöhen|senken|sichern'),
  ],
  [
    'rejection',
    2.5,
    word(
      '(?:ist|sind|wäre|bleibt) (?:und bleibt )?(?:[^,.;:!?]{0,40} )?(?:falsch|abzulehnen|inakzeptabel|unverantwortlich|verantwortungslos|nicht hinnehmbar|nicht akzeptabel|ein Irrweg|ein (?:\\p{L}+ )?Fehler|der falsche Weg|das falsche Signal|überflüssig|gescheitert)|[Nn]ein zu',
    ),
  ],
  [
    'announcement',
    2.5,
    /(?<!\p{L})(?:(?:[Ww]ir|[Ii]ch) haben|haben wir)(?!\p{L})[^.;:!?]{0,140}?(?<!\p{L})(?:eingeführt|beschlossen|erhöht|geschaffen|gestärkt|abgeschafft|entlastet|verbessert|gesenkt|verlängert|vereinbart|durchgesetzt|auf den Weg gebracht|eingebracht|vorgelegt|reformiert|ausgeweitet)(?!\p{L})/u,
  ],
  [
    'demand',
    2,
    word(
      `(?:muss|müssen|sollte|sollten)(?! ?[,.;!])|(?:müsste|müssten) [^,.;:!?]{0,30}(?:endlich|dringend|eigentlich|längst|jetzt)|dass [^.;:!?]{0,160} (?:muss|müssen|sollte|sollten)(?=[,.;!])|(?:darf|dürfen)(?: [^,.;:!?]{0,60})? (?:nicht|kein\\p{L}*)|braucht es|(?<!(?:der|die|das|wer|man|wo) )[Ee]s braucht|[Ee]s bedarf|bedarf es|gehör(?:t|en) (?:endlich )?(?:abgeschafft|verboten|gestrichen|reformiert|auf den Prüfstand)|(?:ist|wäre|sind) (?:[^,.;:!?]{0,30} )?(?:notwendig|nötig|erforderlich|überfällig|unverzichtbar|zwingend)`,
    ),
  ],
  [
    'support',
    2,
    word(
      '(?:ist|sind|war|waren|bleibt) (?:[^,.;:!?]{0,30} )?(?:richtig(?! \\p{Ll})|wichtig|gut(?! \\p{Ll})|sinnvoll|gerecht|ein (?:\\p{L}+ )?(?:Erfolg|Meilenstein|Fortschritt|Gewinn)|(?:ein|der) (?:richtige|wichtige|gute|große)r?(?: und \\p{L}+)? (?:Schritt|Weg))(?! genug)',
    ),
  ],
  [
    'evaluation',
    1.5,
    word(
      'falsch\\p{L}*|ungerecht\\p{L}*|unsozial\\p{L}*|ungeeignet\\p{L}*|verfehlt\\p{L}*|gescheitert\\p{L}*|scheitert|Skandal|Irrweg|Irrsinn|Unsinn|Fehler|fatal\\p{L}*|schädlich\\p{L}*|unverantwortlich\\p{L}*|Katastrophe|Zumutung|Bürokratiemonster|Schlag ins Gesicht|Sackgasse|Täuschung|Mogelpackung|überflüssig\\p{L}*|unfair\\p{L}*|gefährdet|gefährden|zerstört|zerstören|schwächt|schadet|schaden|verhindert|belastet|verpasste Chance|nicht gerecht|leere[snr]? (?:Phrase|Versprechen|Worte?)\\p{L}*|Luftnummer|Luftschl(?:o|ö)ss\\p{L}*|Augenwischerei|Etikettenschwindel|Stückwerk|Flickwerk|unzureichend\\p{L}*|reicht nicht|reichen nicht|Gift für',
    ),
  ],
  [
    'evaluation',
    1.5,
    word(
      '[Rr]ichtig(?! \\p{Ll})|richtige[rns]?|gerecht\\p{L}*|sinnvoll\\p{L}*|[Ww]ichtig\\p{L}*(?! (?:Rolle|Frage|Thema|Themen|Punkt|Aspekt|Hinweis|Debatte))|Meilenstein|Fortschritt|Erfolg\\p{L}*|überfällig\\p{L}*|notwendig\\p{L}*|nötig|unverzichtbar\\p{L}*|stärkt|verbessert|sichert|schützt|ermöglicht|entlastet|hilft|lohnt sich',
    ),
  ],
];

/**
 * „Da …, muss …“, „Dann muss …“, „Nach § 17 muss …“, „„…“ bedeutet, dass …“: what follows, what holds, what a word
 * means; „unter der Annahme, dass …“: what is supposed; „sollte 2022 …“: what once was planned; „Wir werden … haben“,
 * „… werden können“: what is to come; „Man muss … sein, um …“: what is hard.
 */
const explains =
  /^(?:(?:Da|Hier) muss man |Man muss (?:ja |schon |fast )+|Da (?!(?:müssen|muss|brauchen|wollen|sind|ist|haben) (?:wir|ich))[^,]{3,80}, |Dann (?:muss|müssen|müsste|müssten) (?!wir|Sie)|[Nn]ach (?:§|Artikel) ?\d|[„»][^“«]{2,40}[“«] (?:bedeutet|heißt|meint)[, ])|(?<!\p{L})(?:folglich|demzufolge|zwangsläufig|sollten? (?:[^.;:!?]{0,40} )?(?<!(?:bis|ab|von|für|Jahr) )(?:19|20)\d\d|(?:unter|in) der Annahme|(?:nicht so|der Eindruck|den Eindruck|die Behauptung|das Märchen), (?:dass|als)|(?:[Ww]ir|[Ii]ch)(?!\p{L})[^,.;:!?]{0,100} werden können|(?:wir werden|werden wir) wohl|(?:[Ss]ich|[Mm]an|[Ww]ir) [^,.;:!?]{0,60}(?:vor Augen|im Hinterkopf) (?:haben|halten|führen)|[Ee]s (?:kann|könnte) (?:[^,.;]{0,40} )?sein, dass|(?:[Ww]ir werden|werden wir)(?!\p{L})[^,.;:!?]{0,120}? (?:haben|sein|sehen|erleben|bekommen)(?=[ ,.;]))(?!\p{L})/u;

/** „…, ob ich … brauche“, „Wenn wir … wollen, …“: what is left open or supposed, and not said. */
const leftOpen =
  /^(?:(?:und|oder|als|je nachdem) )?ob(?!\p{L})|^(?:(?:und|aber|nur|auch|denn) )?(?:wenn|falls|sofern)(?!\p{L})[^,;:–]*(?:wollen|will|möchten|möchte|brauchen|haben|werden)$/iu;

function isLeftOpen(text: string, at: number): boolean {
  const from = text.slice(0, at + 1).search(/[^,;:–]*$/);
  const clause = text.slice(from, at + text.slice(at).search(/[,;:–.!?]|$/)).trimStart();
  return leftOpen.test(clause);
}

/**
 * The position that a sentence of a speech states in the speaker's own name: a demand, consent, rejection, an
 * announcement or an evaluation, told by first person, modality, verb and evaluating words. Null for courtesies,
 * questions, what is quoted or reported of others, and sentences that merely tell. A heuristic over one sentence.
 */
export function stanceOf(sentence: string, by: SpokenBy): Stance | null {
  const text = sentence.replace(/\s/g, ' ');
  const length = countWords(text);
  if (length < fewestWords || length > mostWords) return null;
  if (/\?["“”»’)]*$/.test(text) || isFormula(text) || isAboutSpeaking(text) || isReported(text, by))
    return null;
  if (explains.test(text)) return null;
  for (const [kind, strength, pattern] of patterns) {
    const match = pattern.exec(text);
    if (match && !isLeftOpen(text, match.index))
      return { kind, strength, span: { start: match.index, end: match.index + match[0].length } };
  }
  return null;
}
