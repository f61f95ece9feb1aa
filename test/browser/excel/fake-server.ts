import type { FakeExcel } from '../../excel/fake-excel';
import type { RequestBody } from '../../excel/server/wire';
import type { ExcelServer } from './excel-server';

/** The played Excel of the other tests, behind the letters of Excel on the web. */
export function serverOf(fake: FakeExcel): ExcelServer {
  return {
    async answer(body, flags) {
      const answer = await fake.handle(JSON.parse(body) as RequestBody, flags);
      return answer.kind === 'reply' ? { error: 0, text: answer.text } : { error: answer.code, text: '' };
    },
    listen(hear) {
      fake.listen((events) => {
        for (const event of events) hear(event);
      });
    },
  };
}
