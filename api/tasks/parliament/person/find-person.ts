import type { PersonDetails } from '../../../../ingest/parliament/parliament.ts';
import { personKey } from '../../../../language/parliament/person-name.ts';
import { ApiError } from '../../../errors/api-error.ts';
import type { TaskContext } from '../../task.ts';

const namesTold = 6;

/**
 * The person that an id or a name means, in whatever spelling.
 *
 * @throws ApiError 404 `unknown-person`; 409 `ambiguous-person` where a name fits several
 */
export async function findPerson(
  { library, scope }: Pick<TaskContext, 'library' | 'scope'>,
  idOrName: string,
): Promise<PersonDetails> {
  const known = await library.parliament.person(scope, idOrName);
  if (known) return known;
  const people = await library.parliament.people(scope, idOrName);
  const key = personKey(idOrName);
  const same = people.filter(({ name }) => personKey(name) === key);
  const fitting = same.length > 0 ? same : people;
  if (fitting.length > 1) {
    const names = fitting.slice(0, namesTold).map(({ name, party, place }) => {
      const marks = [place, party].filter(Boolean).join(', ');
      return marks ? `${name} (${marks})` : name;
    });
    const message = `„${idOrName}“ kann mehrere Personen meinen: ${names.join('; ')}.`;
    throw new ApiError(409, 'ambiguous-person', message);
  }
  const person = fitting[0] && (await library.parliament.person(scope, fitting[0].id));
  if (!person) {
    throw new ApiError(
      404,
      'unknown-person',
      `In den Protokollen spricht niemand mit dem Namen „${idOrName}“.`,
    );
  }
  return person;
}
