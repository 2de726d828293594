import { expect, test } from 'vitest';
import { commandHelp } from './help.ts';

test('what options mean begins in one column, whatever they are called', () => {
  const help = ['FILE  what is read', '--longest OPTION    the other', 'A sentence of its own.'];
  const told = commandHelp({
    name: 'x',
    usage: 'FILE',
    summary: 'Y',
    help,
    passthrough: true,
    run: async () => 0,
  });
  expect(told).toMatchInlineSnapshot(`
    "Aufruf: amtsfeder x FILE

    Y

      FILE              what is read
      --longest OPTION  the other
      A sentence of its own."
  `);
});
