import type { GroundedText } from '../../contract/grounded-text.ts';
import type { ParliamentTask } from '../../contract/runs.ts';
import type { ParliamentBody } from '../../contract/works.ts';
import { firstWords } from '../../tasks/first-words.ts';
import { debateSummaryBy } from '../../tasks/parliament/debate/debate-summary-by.ts';
import { listDebates } from '../../tasks/parliament/debate/records.ts';
import { earlierAnswersBy } from '../../tasks/parliament/earlier/earlier-answers.ts';
import { questionOf } from '../../tasks/parliament/earlier/question.ts';
import { findPerson } from '../../tasks/parliament/person/find-person.ts';
import { personStatementsBy } from '../../tasks/parliament/person/person-statements.ts';
import { positionsBy } from '../../tasks/parliament/positions/positions.ts';
import type { Task } from '../../tasks/task.ts';
import type { DescribeContext, PerformContext, Performer } from '../performer.ts';
import { subjectOf } from '../subject.ts';

const longestTitle = 200;

/** What is made of records of parliament, kept with what was asked for. */
export function parliament(asked: ParliamentTask): Performer {
  const describe = async (context: DescribeContext) => ({
    title: firstWords(await titleOf(context, asked), longestTitle),
    dossier: (await subjectOf(context, { dossier: asked.request.dossier })).dossier,
  });
  return {
    describe,
    async *perform(context) {
      const subject = await describe(context);
      const body: ParliamentBody = { request: asked, result: yield* perform(context, asked) };
      return { kind: 'parliament', ...subject, body };
    },
  };
}

function perform(context: PerformContext, { task, request }: ParliamentTask): Task<GroundedText> {
  switch (task) {
    case 'positions':
      return positionsBy(context, request);
    case 'debate-summary':
      return debateSummaryBy(context, request);
    case 'person-statements':
      return personStatementsBy(context, request);
    case 'earlier-answers':
      return earlierAnswersBy(context, request);
  }
}

/** German, in a few words; what the request names is looked up, so that a wrong name fails before the run begins. */
async function titleOf(context: DescribeContext, { task, request }: ParliamentTask): Promise<string> {
  switch (task) {
    case 'positions':
      return `Positionen: ${request.topic}`;
    case 'debate-summary': {
      const { record, items } = await listDebates(context, request);
      const item = items.find(({ index }) => index === request.agenda);
      return `Debatte: ${record}${item?.heading ? `, ${item.heading}` : ''}`;
    }
    case 'person-statements':
      return `${(await findPerson(context, request.person)).name}: ${request.topic}`;
    case 'earlier-answers':
      return `Frühere Antworten: ${await questionOf(context, request)}`;
  }
}
