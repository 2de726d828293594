import type { StartRun } from '../../api/runs.ts';
import { GroundedRequest } from '../../grounded/grounded-request.svelte.ts';
import { router } from '../../routing/router.svelte.ts';
import { runs } from '../../runs/runs.svelte.ts';
import type { RecordPlace, Tab } from '../place.ts';

type Task = Extract<StartRun, { kind: 'parliament' }>['request'];

/** A text about the record that somebody asked for; it stays while they look elsewhere, and is kept as a work. */
export class Answer {
  readonly text = new GroundedRequest();
  /** What it was asked about. */
  about = $state('');
  /** The id of the run, and of the work that comes of it. */
  work = $state<string | null>(null);
  #again: (() => void) | null = null;

  ask(about: string, request: Task): void {
    this.about = about;
    this.#again = () =>
      this.text.follow('Die Reden werden gelesen', async () => {
        const { id } = await runs.start({ kind: 'parliament', request });
        this.work = id;
        router.set({ arbeit: id }, { replace: true });
        return id;
      });
    this.#again();
  }

  /** Shows one that is kept, or still comes about. */
  show(about: string, work: string): void {
    if (work === this.work) return;
    this.about = about;
    this.work = work;
    this.#again = () => this.text.follow('Wird geladen', async () => work);
    this.#again();
  }

  retry(): void {
    this.#again?.();
  }
}

export const answers = {
  positions: new Answer(),
  debate: new Answer(),
  statements: new Answer(),
  earlier: new Answer(),
};

/** Shows the answer that the address names where it belongs: on the page of a debate or person, or under its tab. */
export function showKept(work: string, place: RecordPlace, tab: Tab): void {
  if (place?.kind === 'debate') answers.debate.show(debateKey(place), work);
  else if (place?.kind === 'person') answers.statements.show(place.id, work);
  else if (place === null && tab === 'positionen') answers.positions.show('', work);
  else if (place === null && tab === 'antworten') answers.earlier.show('', work);
}

export const debateKey = ({ documentId, agendaIndex }: { documentId: string; agendaIndex: number }): string =>
  `${documentId}.${agendaIndex}`;
