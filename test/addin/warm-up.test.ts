import { directEngine } from '../../src/app/direct-engine';
import type { FormLook } from '../../src/app/look-at-form';
import { warmUp } from '../../src/pages/warm-up';

test('the form that an engine is warmed up with is one that it reads, with a rate and a remark', async () => {
  const looks: FormLook[] = [];
  await warmUp({
    ...directEngine,
    look: async (snapshot, options) => {
      const look = await directEngine.look(snapshot, options);
      looks.push(look);
      return look;
    },
  });
  expect(looks).toHaveLength(1);
  expect(looks[0]?.form).not.toBeNull();
  expect(looks[0]?.report.findings.length).toBeGreaterThan(0);
});
