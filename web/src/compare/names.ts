import type { ComparedRow } from '../../../api/contract/compare.ts';

/** What became of a passage, in a word or two. */
export function changeName({ kind, reworded, changes }: ComparedRow): string {
  switch (kind) {
    case 'unchanged':
      return changes.length > 0 ? 'Unverändert, aber zu prüfen' : 'Unverändert';
    case 'changed':
      return 'Geändert';
    case 'new':
      return 'Neu';
    case 'dropped':
      return 'Entfallen';
    case 'moved':
      return reworded ? 'Verschoben und geändert' : 'Verschoben';
    case 'renumbered':
      return reworded ? 'Neu gezählt und geändert' : 'Neu gezählt';
  }
}
