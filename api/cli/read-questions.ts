import { createInterface } from 'node:readline/promises';

/**
 * The questions typed at the terminal or piped in, one a line, until the input ends. `onInterrupt` is called for
 * Ctrl+C while a question is being answered; while one is typed, Ctrl+C ends the reading.
 */
export async function* readQuestions(onInterrupt: () => void): AsyncGenerator<string> {
  const { stdin: input, stderr: output } = process;
  const lines = createInterface({ input, output, terminal: input.isTTY === true, prompt: '› ' });
  let answering = false;
  lines.on('SIGINT', () => (answering ? onInterrupt() : lines.close()));
  try {
    lines.prompt();
    for await (const line of lines) {
      const question = line.trim();
      if (question !== '') {
        answering = true;
        yield question;
        answering = false;
      }
      lines.prompt();
    }
  } finally {
    lines.close();
  }
}
