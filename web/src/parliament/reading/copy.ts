import { notices } from '../../errors/notices.svelte.ts';

/** Puts a citation into the clipboard, and says so. */
export async function copyCitation(text: string): Promise<void> {
  try {
    await navigator.clipboard.writeText(text);
    notices.say('Das Zitat liegt mit seiner Fundstelle in der Zwischenablage.');
  } catch (error) {
    notices.fail(error, 'Das Zitat ließ sich nicht in die Zwischenablage legen.');
  }
}
