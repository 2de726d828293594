import type { Notice } from '../../../contract/grounded-text.ts';
import type { PositionsRequest } from '../../../contract/parliament/positions.ts';
import type { Gathered } from './gather.ts';

const count = new Intl.NumberFormat('de-DE');
const namesShown = 10;

/** What a reader must know about who is shown and who is not. */
export function positionNotices(
  { topic, by }: PositionsRequest,
  { groups, found, left }: Gathered,
): Notice[] {
  const notices: Notice[] = [];
  const mentioned = groups.filter(({ state }) => state === 'mentioned').map(({ label }) => label);
  if (mentioned.length > 0) {
    const message = `„${topic}“ erwähnt, aber ohne Satz, der eine Position nennt: ${mentioned.join(', ')}. Gezeigt ist die Erwähnung.`;
    notices.push({ code: 'no-position', message });
  }
  if (found.speeches.length < found.total) {
    const message = `Ausgewertet sind die ${count.format(found.speeches.length)} neuesten von ${count.format(found.total)} Reden, die „${topic}“ nennen. Ein engerer Zeitraum zeigt mehr.`;
    notices.push({ code: 'newest-only', message });
  }
  if (by === 'speaker' && left.length > 0) {
    const names = left.slice(0, namesShown).map(({ label }) => label);
    const more = left.length > namesShown ? ` und ${count.format(left.length - namesShown)} weitere` : '';
    const message = `Gezeigt sind die Personen mit den meisten Reden zum Thema. Außerdem sprachen dazu: ${names.join('; ')}${more}.`;
    notices.push({ code: 'more-speakers', message });
  }
  return notices;
}
