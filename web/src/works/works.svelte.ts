import type { WorkHead } from '../../../api/contract/works.ts';
import { changeWork, listWorks, removeWork, restoreWork, workFileUrl } from '../api/works.ts';
import { Request } from '../api/request.svelte.ts';
import { saveFile } from '../draft/save-file.ts';
import { notices } from '../errors/notices.svelte.ts';
import { copyRich } from '../ui/copy-rich.ts';
import { sharedHref } from './kinds.ts';

type Named = Pick<WorkHead, 'id' | 'title'>;

/** What the person has made, in all or in one dossier, last changed first. */
export class WorkShelf {
  list = new Request<WorkHead[]>();
  #dossier: string | null = null;

  show(dossier: string | null): void {
    if (dossier !== this.#dossier) this.list.clear();
    this.#dossier = dossier;
    this.refresh();
  }

  refresh(): void {
    const dossier = this.#dossier;
    void this.list.run(
      async (signal) => (await listWorks({ limit: 100, ...(dossier !== null && { dossier }) }, signal)).works,
    );
  }
}

/** Removes a work and offers to take that back; `changed` is called after either. */
export async function removeWithUndo({ id, title }: Named, changed: () => void): Promise<boolean> {
  try {
    await removeWork(id);
  } catch (error) {
    notices.fail(error, `„${title}“ wurde nicht entfernt.`);
    return false;
  }
  notices.say(`„${title}“ ist entfernt.`, {
    label: 'Rückgängig',
    run: () =>
      void restoreWork(id).then(changed, (error: unknown) =>
        notices.fail(error, `„${title}“ ließ sich nicht zurückholen.`),
      ),
  });
  changed();
  return true;
}

/** Lets everyone in the house read a work by its link, which goes into the clipboard; or ends that. */
export async function share({ id, title }: Named, shared: boolean): Promise<WorkHead | null> {
  try {
    const link = sharedHref(id);
    if (shared) copyRich({ html: `<a href="${link}">${title.replace(/[<&]/g, ' ')}</a>`, plain: link });
    const work = await changeWork(id, { shared });
    notices.say(
      shared
        ? 'Der Link liegt in der Zwischenablage. Wer ihn im Haus öffnet, kann lesen, aber nichts ändern.'
        : 'Der Link führt jetzt für andere ins Leere.',
    );
    return work;
  } catch (error) {
    notices.fail(error, shared ? 'Teilen ging nicht.' : 'Das Teilen ließ sich nicht beenden.');
    return null;
  }
}

export async function saveWork({ id, title }: Named, format: 'docx' | 'odt' | 'md'): Promise<void> {
  try {
    await saveFile(workFileUrl(id, format));
  } catch (error) {
    notices.fail(error, `„${title}“ ließ sich nicht als Datei sichern.`);
  }
}
