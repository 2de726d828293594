import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { ConversationContext } from '../../../api/contract/conversation.ts';
import { contextOf, describeContext, draftOf, readContext } from './context.ts';

const context: fc.Arbitrary<ConversationContext> = fc.oneof(
  fc.record({ from: fc.constantFrom('nothing' as const, 'all' as const) }),
  fc.record({ from: fc.constant('documents' as const), documents: fc.array(fc.uuid(), { minLength: 1 }) }),
  fc.record({ from: fc.constant('dossier' as const), dossier: fc.string({ minLength: 1 }) }),
);

test('a stored context comes back from the form as it was', () => {
  fc.assert(
    fc.property(context, (stored) => {
      expect(contextOf(draftOf(stored))).toEqual(stored);
    }),
  );
});

test('documents without a tick are no documents', () => {
  expect(contextOf({ from: 'documents', documents: [], dossier: null })).toEqual({ from: 'nothing' });
  expect(contextOf({ from: 'dossier', documents: [], dossier: null })).toEqual({ from: 'nothing' });
});

test('ticked documents come along in the address, else the open dossier', () => {
  expect(contextOf(readContext(new URLSearchParams('dokumente=a,b&dossier=Wohnen')))).toEqual({
    from: 'documents',
    documents: ['a', 'b'],
  });
  expect(contextOf(readContext(new URLSearchParams('dossier=Wohnen')))).toEqual({
    from: 'dossier',
    dossier: 'Wohnen',
  });
  expect(contextOf(readContext(new URLSearchParams()))).toEqual({ from: 'all' });
});

test('what a conversation draws on is said in words', () => {
  expect(describeContext({ from: 'documents', documents: ['a'] })).toBe('Stützt sich auf 1\u00a0Dokument');
});
