import type { EvaluationResponse } from '../../../api/contract/evaluation.ts';
import { documentOfFile, loadEvaluation } from '../api/evaluation.ts';
import { Request } from '../api/request.svelte.ts';
import { notices } from '../errors/notices.svelte.ts';
import type { Route } from '../routing/hash.ts';
import { router } from '../routing/router.svelte.ts';
import { placeParams, readPlace } from '../source/open-source.ts';

/** The run of the evaluation that the address names, the last one without. */
class Quality {
  readonly answer = new Request<EvaluationResponse>();
  #shown: string | null = null;

  follow({ view, params }: Route): void {
    if (view !== 'qualitaet') return;
    const file = params.get('datei');
    if (file !== null) void this.#open(file, params);
    const run = params.get('lauf') ?? '';
    if (run === this.#shown) return;
    this.#shown = run;
    this.load();
  }

  load(): void {
    const run = this.#shown || null;
    void this.answer.run((signal) => loadEvaluation(run, signal));
  }

  /** Opens the document that came as a file, at the place that the address names. */
  async #open(file: string, params: URLSearchParams): Promise<void> {
    try {
      const documentId = await documentOfFile(file);
      if (documentId === null) notices.say(`„${file}“ steht hier nicht in der Bibliothek.`);
      const place = readPlace(new URLSearchParams({ quelle: file, stelle: params.get('stelle') ?? '' }));
      router.set({
        datei: null,
        ...placeParams(documentId === null ? null : { documentId, span: place!.span }),
      });
    } catch (error) {
      notices.fail(error, `„${file}“ lässt sich nicht öffnen.`);
    }
  }
}

export const quality = new Quality();
router.follow((route) => quality.follow(route));
