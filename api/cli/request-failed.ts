import { type Problem, problemSchema } from '../contract/problem.ts';

/** The server answered with a problem. `message` is its German detail. */
export class RequestFailed extends Error {
  override readonly name = 'RequestFailed';
  constructor(readonly problem: Problem) {
    super(problem.detail);
  }
}

interface Answer {
  ok: boolean;
  status: number;
  json(): Promise<unknown>;
}

/**
 * The answer if the request succeeded.
 *
 * @throws RequestFailed with the problem the server told
 */
export async function succeeded<T extends Answer>(pending: Promise<T>): Promise<T> {
  const answer = await pending;
  if (answer.ok) return answer;
  const parsed = problemSchema.safeParse(await answer.json().catch(() => null));
  throw new RequestFailed(parsed.data ?? unknownProblem(answer.status));
}

function unknownProblem(status: number): Problem {
  const detail = `Der Server antwortet mit Status ${status}.`;
  return { type: 'about:blank', title: 'Unverständliche Antwort', status, detail, code: 'unknown-answer' };
}
