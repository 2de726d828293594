import type { CheckResponse } from '../../../api/contract/checks.ts';
import { checkText } from '../api/client.ts';
import { Request } from '../api/request.svelte.ts';

/** What a text is checked against: the documents of the chosen dossier (all without one), or files given for this check. */
export type Against = 'dokumente' | 'dateien';

/** A text to check and what came of it. It stays in this page: too long, and too confidential, for an address. */
class TextCheck {
  text = $state('');
  against = $state<Against>('dokumente');
  files = $state.raw<File[]>([]);
  result = new Request<CheckResponse>();

  get ready(): boolean {
    return this.text.trim() !== '' && (this.against === 'dokumente' || this.files.length > 0);
  }

  /** Checks the text against the documents of a dossier, or against the files. */
  run(dossier: string | null): void {
    const { text, against, files } = this;
    void this.result.run((signal) =>
      checkText(
        against === 'dateien' ? { text, files } : { text, files: [], ...(dossier !== null && { dossier }) },
        signal,
      ),
    );
  }
}

export const textCheck = new TextCheck();
