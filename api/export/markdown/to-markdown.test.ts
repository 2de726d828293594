import { expect, test } from 'vitest';
import { runsOf } from '../paper.ts';
import { samplePaper } from '../testing/sample-paper.ts';
import { toMarkdown } from './to-markdown.ts';

test('a paper as Markdown', () => {
  expect(toMarkdown(samplePaper)).toMatchInlineSnapshot(`
    "Referat 12  
    Az.: «Aktenzeichen»  
    Lindental, 2. März 2026

    # Vermerk

    **Betr.:** **Radwege**

    ---

    ## 1\\. Votum

    Der Kreis baut \\<drei\\> Wege & zahlt 20 %.[^1]

    ### Gründe

    1. Erster Grund.[^2]
       - Ein Unterpunkt.
    2. Zweiter Grund.

    > „Wir bauen sicher.“

    1. Beginnt wieder bei eins.
    - 7\\. a) Eigene Marke.

    | Gemeinde | Kilometer |
    | --- | --- |
    | Aue | 4,5 |

    «Name»

    ---

    ## Anlage

    Ende

    [^1]: Protokoll, S. 3: „Der Kreis ‚Aue‘ zahlt 20 %.“

    [^2]: Protokoll, S. 3; Vermerk, Absatz 2.
    "
  `);
});

test('text is never taken for markup', () => {
  const blocks = [{ kind: 'paragraph' as const, runs: runsOf('3. Mai *frei* [1] # | `x`') }];
  const plain = toMarkdown({ ...samplePaper, head: [], annex: [], blocks });
  expect(plain.split('\n')[0]).toBe('3\\. Mai \\*frei\\* \\[1\\] # | \\`x\\`');
});
