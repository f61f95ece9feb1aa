import type { Answer, FakeExcel } from '../fake-excel';
import { FLAG, type ReplyBody, type RequestBody } from '../server/wire';
import type { RecordedAnswer, Recording } from './recording';

/** Asks the played Excel what a real one was asked, and says where the answers differ. */
export async function replay(recording: Recording, fake: FakeExcel): Promise<string[]> {
  const ids = new Map<string, string>();
  const differences: string[] = [];
  for (const step of recording.steps) {
    for (const [index, trip] of step.trips.entries()) {
      const request = translated(trip.request, ids);
      const answer = await fake.handle(request, FLAG.writes | FLAG.waitsForEditing);
      const where = `${step.name}, request ${index + 1}`;
      differences.push(...compareAnswers(trip.answer, answer, ids).map((found) => `${where}: ${found}`));
    }
  }
  return differences;
}

/** Each Excel gives ids of its own: those recorded are put into the words of the one that is played. */
function translated(request: RequestBody, ids: ReadonlyMap<string, string>): RequestBody {
  return JSON.parse(
    JSON.stringify(request, (_key, value: unknown) =>
      typeof value === 'string' ? (ids.get(value) ?? value) : value,
    ),
  ) as RequestBody;
}

function compareAnswers(recorded: RecordedAnswer, played: Answer, ids: Map<string, string>): string[] {
  if ('failed' in recorded) {
    const found = played.kind === 'transport' ? played.code : 'a reply';
    return found === recorded.failed.code
      ? []
      : [`recorded failure ${recorded.failed.code}, played ${found}`];
  }
  if (played.kind === 'transport') return [`recorded a reply, played failure ${played.code}`];
  const reply = JSON.parse(played.text) as ReplyBody;
  return [
    ...compare('Results', byAction(recorded.reply), byAction(reply), ids),
    ...compare('Error', errorOf(recorded.reply), errorOf(reply), ids),
  ];
}

/** What an action brings is asked for by its id; one that brings nothing may as well be missing. */
function byAction(reply: ReplyBody): Record<string, unknown> {
  const told = reply.Results.filter((result) => result.Value !== null && result.Value !== undefined);
  return Object.fromEntries(told.map((result) => [`action ${result.ActionId}`, result.Value]));
}

/** The words of an error are in the language of that Excel. */
function errorOf(reply: ReplyBody): object | null {
  if (reply.Error === undefined) return null;
  const { Code, ActionIndex, Location } = reply.Error;
  return { Code, ActionIndex, Location };
}

const ID = /^(?:Id|_Id|_ReferenceId)$/;

function compare(path: string, recorded: unknown, played: unknown, ids: Map<string, string>): string[] {
  if (Array.isArray(recorded) && Array.isArray(played)) {
    if (recorded.length !== played.length)
      return [`${path}: recorded ${recorded.length} items, played ${played.length}`];
    return recorded.flatMap((item, at) => compare(`${path}[${at}]`, item, played[at], ids));
  }
  if (isObject(recorded) && isObject(played)) {
    const keys = [...new Set([...Object.keys(recorded), ...Object.keys(played)])];
    return keys.flatMap((key) => compareMember(path, key, recorded, played, ids));
  }
  return recorded === played ? [] : [`${path}: recorded ${shown(recorded)}, played ${shown(played)}`];
}

type Members = Readonly<Record<string, unknown>>;

function compareMember(
  path: string,
  key: string,
  recorded: Members,
  played: Members,
  ids: Map<string, string>,
): string[] {
  const [theirs, ours] = [recorded[key], played[key]];
  if (ID.test(key) && typeof theirs === 'string' && typeof ours === 'string') {
    ids.set(theirs, ours);
    return [];
  }
  return compare(`${path}.${key}`, theirs, ours, ids);
}

function isObject(value: unknown): value is Members {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function shown(value: unknown): string {
  return value === undefined ? 'nothing' : JSON.stringify(value);
}
