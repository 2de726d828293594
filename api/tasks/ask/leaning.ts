import { needsContext } from '../../../language/ranking/dangling.ts';

/** „Grund sind Risse …“: names a reason, but not of what. */
const reasonWithoutFact =
  /^(?:Gr(?:u|ü)nde?|Ursachen?|Anlass|Hintergrund|Ziel|Zweck) (?:ist|sind|war|waren|dafür|hierfür)\b/u;

/** Whether a sentence leans on the one before it: alone it would not be understood. */
export function leansBack(sentence: string): boolean {
  return needsContext(sentence) || reasonWithoutFact.test(sentence);
}
