import type { Span } from '../words.ts';

/** „trotz der …“, „unter Einhaltung der …“, „in der Debatte um …“: the circumstances of something else. */
const circumstance =
  /(?<!\p{L})(?:anders als(?: bei| mit)?|im Gegensatz zu[mr]?|mit (?:einem|dem|unserem|Ihrem) (?:\p{Ll}+ )?(?:Änderungsantrag|Entschließungsantrag|Antrag) zu[mr]?|bezogen auf|trotz|wegen|aufgrund|angesichts|ungeachtet|neben|außer|gemäß|laut|nach|unter (?:Einhaltung|Beachtung|Berücksichtigung|Verweis auf)|in Verbindung mit|im (?:Zusammenhang mit|Hinblick auf|Schatten|Vorfeld)|(?:in|mit|bei) (?:der|dieser|einer|unserer|Ihrer|allen|den) (?:\p{Ll}+ )?(?:Debatten?|Diskussion(?:en)?|Aussprache))(?: \p{L}+){0,3} $|(?:^|, )(?:neben|(?:genauso|ebenso) wie)(?: \p{L}+){0,10} $/iu;

/** „…, weil die …“, „Wenn wir …“, „…, die in … investieren“: a clause that another one rests on. */
const subordinate =
  /^(?:(?:und|aber|auch|nur|erst|gerade|selbst) )?(?:weil|wenn|ob|da|sosehr|obwohl|obgleich|nachdem|während|bevor|seit|als|sodass|wobei|indem|wie|falls|sobald|solange|(?:(?:in|mit|für|von|an|auf|bei|durch|über|unter) )?(?:denen|deren|dessen)|(?:der|die|das|den|dem) (?:in|im|mit|von|vom|zum|zur|auf|an|am|bei|beim|für|durch|über|unter|nach|aus|wir|Sie|sich|es|man|er|ich))(?!\p{L})/iu;

/** Whether a sentence names something only as the circumstances of something else, or between two dashes. */
export const isCircumstance = (sentence: string, topic: Span): boolean =>
  circumstance.test(sentence.slice(0, topic.start)) || isBetweenDashes(sentence, topic);

const dash = / [–—-] /g;

function isBetweenDashes(sentence: string, { start, end }: Span): boolean {
  const opened = sentence.slice(0, start).match(dash)?.length ?? 0;
  return opened % 2 === 1 && / [–—-](?: |,)/.test(sentence.slice(end));
}

/** Whether the clause that names something is a subordinate one; „dass …“ and infinitives say what is wanted. */
export function isInSubordinateClause(sentence: string, topic: Span): boolean {
  const before = sentence.slice(0, topic.start);
  const clause = before.slice(before.search(/[^,;:–]*$/)).trimStart();
  return subordinate.test(clause);
}
