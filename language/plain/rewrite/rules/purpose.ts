import { mainClause } from '../parse/main-clause.ts';
import type { Sentence } from '../parse/sentence.ts';
import { sentenceOf } from '../parse/wording.ts';
import type { Rule } from './rule.ts';

/** „…, um die Frist zu wahren.“ → „… . Das dient dazu, die Frist zu wahren.“ */
export const purpose: Rule = {
  id: 'purpose',
  levels: ['einfach', 'leicht'],
  apply(sentence) {
    if (sentence.mark !== '.') return null;
    const { segments, tokens, text } = sentence;
    const at = segments.findIndex(
      ({ kind, from }, i) => i > 0 && kind === 'infinitive' && tokens[from]!.lower === 'um',
    );
    if (at < 1 || at !== segments.length - 1 || segments[at - 1]!.kind !== 'plain') return null;
    if (!mainClause(sentence, 0, at) || needsPurpose(sentence, segments[at]!.from)) return null;
    return [
      sentenceOf(text.slice(0, segments[at - 1]!.end)),
      `Das dient dazu, ${text.slice(tokens[segments[at]!.from + 1]!.start)}`,
    ];
  },
};

/** „ist erforderlich, um“, „reicht aus, um“, „genug …, um“: the purpose is what the word before asks for. */
function needsPurpose({ tokens }: Sentence, from: number): boolean {
  return tokens
    .slice(0, from)
    .some(({ lower }) =>
      /^(?:erforderlich|notwendig|nötig|geeignet|genug|genügend|genügt|genügen|ausreichend|ausreichende[nrs]?|ausreicht|reicht|reichen|zu|dazu|nur|nicht|bedarf|benötigt|kein|keine|keinen|keiner)$/.test(
        lower,
      ),
    );
}
