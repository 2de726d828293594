import type { PlainFinding } from '../finding.ts';
import { type Sentence, type SentenceWord, spanOf } from '../sentence.ts';

const negator =
  /^(?:nicht|nichts|kein(?:e[nmrs]?)?|keinerlei|keinesfalls|keineswegs|nie|niemals|niemand(?:e[nms])?|nirgends|weder|ohne)$/;

/** Adjectives that say the opposite of what stands behind „un-“; „unter“ and „unverzüglich“ are none. */
const opposite =
  /^un(?!ter|d$|s$|ser|mittelbar|verzüglich|gefähr|bedingt|längst|entwegt|geachtet|fall|ion|iversit|terneh|entgelt|beschadet|ver(?:kennbar|züglich)|heimlich)\p{Ll}{3,}(?:lich|ig|bar|sam|isch|haft|los|end|t|en|gemäß|recht|wahr|klar)(?:e[nmrs]?)?$/u;
const undone = /^(?:ausgeschlossen|selten|zuletzt|verboten|untersagt|mangels|fehlen|fehlt|fehlenden?)$/;

/** Words behind which „nicht“ denies nothing. */
const noNegation = /^(?:nur|allein|zuletzt)$/;

/** Every word that denies. */
export function negation({ words, level }: Sentence): PlainFinding[] {
  if (level !== 'leicht') return [];
  return words
    .filter((word, at) => negator.test(word.lower) && !noNegation.test(words[at + 1]?.lower ?? ''))
    .map((word) => ({
      rule: 'negation',
      span: spanOf(word),
      message: `„${word.text}“ verneint. Verneinungen werden leicht überlesen.`,
      suggestion:
        'Sagen Sie, was gilt, und nicht, was nicht gilt. Bleibt die Verneinung, drucken Sie sie fett.',
    }));
}

/** Two denials within one clause that cancel each other: „nicht unerheblich“, „nicht ohne“, „kein … nicht“. */
export function doubleNegation({ words, segments }: Sentence): PlainFinding[] {
  return words.flatMap((word, at): PlainFinding[] => {
    if (!negator.test(word.lower) || noNegation.test(words[at + 1]?.lower ?? '') || word.lower === 'ohne')
      return [];
    const second = secondDenial(word, segments[word.segment]!);
    if (!second) return [];
    return [
      {
        rule: 'double-negation',
        span: spanOf(word, second),
        message: `„${word.text} … ${second.text}“ verneint doppelt.`,
        suggestion: 'Sagen Sie es ohne Verneinung: „nicht unerheblich“ heißt „erheblich“.',
      },
    ];
  });
}

/** How many words behind the first denial the second still belongs to it. */
const farthest = 8;

function secondDenial(first: SentenceWord, segment: readonly SentenceWord[]): SentenceWord | undefined {
  const rest = segment.slice(segment.indexOf(first) + 1);
  const next = rest[0];
  if (next && (opposite.test(next.lower) || undone.test(next.lower))) return next;
  const joint = rest.findIndex(({ lower }) => /^(?:und|oder|sondern|noch|aber|sowie)$/.test(lower));
  const near = rest.slice(0, joint < 0 ? farthest : Math.min(joint, farthest));
  return first.lower === 'weder'
    ? undefined
    : near.find(({ lower }) => /^(?:nicht|kein(?:e[nmrs]?)?|ohne|niemand)$/.test(lower));
}
