import type { FactCollector } from './spans.ts';

const word = (pattern: string) => new RegExp(`(?<![\\p{L}-])(?:${pattern})(?![\\p{L}])`, 'giu');

const negations: [RegExp, string][] = [
  [word('nicht(?! nur| allein)|nichts'), 'nicht'],
  [word('keine?[nmrs]?|keinerlei|keinesfalls|keineswegs|in keiner Weise'), 'nicht'],
  [word('nie|niemals|niemand(?:em|en|es)?|nirgends|weder|mitnichten'), 'nicht'],
  [word('ohne'), 'ohne'],
];

const restrictions: [RegExp, string][] = [
  [word('nur|lediglich|ausschließlich|allein|bloß|einzig'), 'nur'],
  [
    word(
      'außer(?! Kraft| Acht| Betracht| Frage| Dienst)|ausgenommen|mit Ausnahme|abgesehen von|ausnahmsweise|bis auf(?! Weiteres)',
    ),
    'außer',
  ],
];

const modalities: [RegExp, string][] = [
  [word('muss|müssen|musste|mussten|müsse|müsste[n]?|mußte[n]?|muß'), 'muss'],
  [word('verpflichtet|Pflicht|zwingend|obligatorisch|erforderlich|vorgeschrieben'), 'muss'],
  [word('soll|sollen|sollte|sollten|solle'), 'soll'],
  [word('kann|können|könne|konnte[n]?|könnte[n]?|in der Lage|möglich'), 'kann'],
  [word('darf|dürfen|durfte[n]?|dürfe|berechtigt|zulässig|erlaubt|gestattet|befugt'), 'darf'],
  [word('will|wollen|wollte[n]?|wolle|beabsichtig(?:t|en|te|ten)|plan(?:t|en|te|ten)|vorgesehen'), 'will'],
];

/** „ist zu prüfen“, „hat … mitzuteilen“: the infinitive with zu after sein or haben is an obligation. */
const zuInfinitive =
  /(?<!\p{L})(?:ist|sind|war|waren|hat|haben|hatte|hatten)(?=[^.;:]{0,120}?(?:\szu\s(?!(?:den|einen|ihren|seinen|deren|keinen|allen|diesen|jenen|welchen|anderen|weiteren)\s)\p{Ll}+n(?![\p{L}])|\s\p{Ll}+zu\p{Ll}+en(?!\p{L})))(?![^.;:]{0,120}?,[^.;:]{0,120}?\szu\s)/gu;

/** Words that deny, restrict, or say how binding something is. Their `value` is the class, not the word. */
export function collectPolarity(text: string, collector: FactCollector): void {
  const groups = [
    ['negation', negations],
    ['restriction', restrictions],
    ['modality', modalities],
  ] as const;
  for (const [kind, patterns] of groups) {
    for (const [pattern, value] of patterns) {
      for (const match of text.matchAll(pattern)) {
        const end = match.index + match[0].length;
        collector.add({ kind, start: match.index, end, value, bound: 'exact' });
      }
    }
  }
  for (const match of text.matchAll(zuInfinitive)) {
    const end = match.index + match[0].length;
    collector.add({ kind: 'modality', start: match.index, end, value: 'muss', bound: 'exact' });
  }
}
