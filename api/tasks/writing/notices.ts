import type { Notice } from '../../contract/grounded-text.ts';
import { plantedNotices } from './planted.ts';
import type { Written } from './write-cited.ts';

/** What a reader must know about a text that a model has written. */
export function noticesOf({ sections, finish, error, planted }: Written): Notice[] {
  const statements = sections.flatMap((section) => section.statements);
  const unsupported = statements.filter(({ check }) => check.status === 'unsupported').length;
  const notices: Notice[] = [];
  if (finish === 'cut') {
    const reason = error?.detail ?? 'Das Schreiben wurde angehalten.';
    notices.push({ code: error?.code ?? 'stopped', message: `${reason} Der Text ist unvollständig.` });
  }
  if (finish === 'length') {
    const message = 'Das Modell hat seine Ausgabegrenze erreicht. Der Text ist unvollständig.';
    notices.push({ code: 'model-length', message });
  }
  if (unsupported > 0) {
    const what = unsupported === 1 ? 'Eine Aussage ist' : `${unsupported} Aussagen sind`;
    const message = `${what} durch die Dokumente nicht gedeckt. Bitte prüfen oder entfernen.`;
    notices.push({ code: 'unsupported', message });
  }
  return [...notices, ...plantedNotices(planted)];
}
