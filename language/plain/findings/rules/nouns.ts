import type { PlainFinding } from '../finding.ts';
import { type Sentence, type SentenceWord, spanOf } from '../sentence.ts';

/** Nouns made of verbs and adjectives; „Wohnung“ and „Zeitung“ are things. */
const nominalisation = /^\p{Lu}.*(?:ung|heit|keit|nis|ierung|ation|nahme|barkeit)(?:en|s|se|ses|sen|n)?$/u;
const things =
  /(?:wohnung|zeitung|kleidung|regierung|verwaltung|verordnung|satzung|rechnung|versicherung|abteilung|zahlung|sitzung|richtung|kreuzung|siedlung|währung|quittung|stiftung|zeugnis|ergebnis|ereignis|verzeichnis|verhältnis|geheimnis|gesundheit|krankheit|einheit|mehrheit|minderheit|freiheit|sicherheit|öffentlichkeit|persönlichkeit|tätigkeit|möglichkeit|leistung|nation|organisation|station|information|fakultät|bevölkerung|ausnahme|maßnahme|vorname|nachname|einnahme|zuwendung|heizung|festung|ladung|lösung)(?:en|s|se|ses|sen|n)?$/i;

const mostNominal = 3;

/** Three and more verbs turned into nouns within one clause: „zur Sicherstellung der Durchführung der Prüfung“. */
export function nominalStyle({ segments }: Sentence): PlainFinding[] {
  return segments.flatMap((segment): PlainFinding[] => {
    const nouns = segment.filter(({ text }) => nominalisation.test(text) && !things.test(text));
    if (nouns.length < mostNominal) return [];
    return [
      {
        rule: 'nominal-style',
        span: spanOf(nouns[0]!, nouns.at(-1)!),
        message: `Hier stecken ${nouns.length} Handlungen in Hauptwörtern: ${nouns.map(({ text }) => `„${text}“`).join(', ')}.`,
        suggestion: 'Machen Sie aus den Hauptwörtern wieder Verben.',
      },
    ];
  });
}

const certain = /^(?:des|eines|dieses|jenes|keines|seines|ihres|unseres|jedes|solches|welches|deren|dessen)$/;
const possible =
  /^(?:der|dieser|einer|aller|seiner|ihrer|unserer|jeder|solcher|beider|mehrerer|zweier|dreier)$/;
const attribute = /^\p{Ll}.*(?:en|er|em|es|n)$/u;

/** Genitives that hang on each other: at `einfach` and `buergernah` chains of two, at `leicht` every one. */
export function genitives({ words, level }: Sentence): PlainFinding[] {
  const found: PlainFinding[] = [];
  for (let at = 0; at < words.length;) {
    const chain = genitiveChain(words, at);
    if (chain.links === 0) {
      at += 1;
      continue;
    }
    const span = spanOf(words[at]!, words[chain.end]!);
    if (chain.links >= 2) {
      found.push({
        rule: 'genitive-chain',
        span,
        message: `${chain.links + 1} Hauptwörter hängen hier im Genitiv aneinander.`,
        suggestion: 'Lösen Sie die Kette auf: mit „von“, mit einem Verb oder in einem eigenen Satz.',
      });
    } else if (level === 'leicht') {
      found.push({
        rule: 'genitive',
        span,
        message: 'Der Genitiv ist für viele schwer.',
        suggestion: 'Schreiben Sie es mit „von“: „das Haus vom Lehrer“.',
      });
    }
    at = chain.end + 1;
  }
  return found;
}

/** How many genitives follow the noun at `from`, and where the last of them ends. */
function genitiveChain(words: readonly SentenceWord[], from: number): { links: number; end: number } {
  let links = 0;
  let end = from;
  while (isNoun(words[end])) {
    const next = genitiveAfter(words, end);
    if (next === null) break;
    links += 1;
    end = next;
  }
  return { links, end };
}

/** The noun of the genitive right behind the noun at `at`, or null. */
function genitiveAfter(words: readonly SentenceWord[], at: number): number | null {
  const [noun, article] = [words[at]!, words[at + 1]];
  if (!article || article.segment !== noun.segment) return null;
  const sure = certain.test(article.lower);
  if (!sure && !possible.test(article.lower)) return null;
  for (let next = at + 2; next < Math.min(words.length, at + 6); next++) {
    const word = words[next]!;
    if (word.segment !== noun.segment) return null;
    if (word.capital) return !sure || /[sxzn]$/.test(word.lower) ? next : null;
    if (!attribute.test(word.text)) return null;
  }
  return null;
}

const isNoun = (word: SentenceWord | undefined) =>
  word !== undefined &&
  word.capital &&
  word.text.length > 2 &&
  !/^(?:Der|Die|Das|Des|Dem|Den|Eine?[nmrs]?|Diese?[nmrs]?|Nach|Bei|Zu[rm]?|Mit|Auf|Für|Von|Vom|Wird|Ist|Sind|Soweit|Wenn|Wer|Eine[rs]?)$/u.test(
    word.text,
  );
