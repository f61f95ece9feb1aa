import { Ahead } from '../../src/pages/ahead';

test('is made once, before anybody asks', async () => {
  let made = 0;
  const ahead = new Ahead(() => Promise.resolve(++made));
  ahead.begin();
  ahead.begin();
  expect(made).toBe(1);
  expect([await ahead.get(), await ahead.get()]).toEqual([1, 1]);
});

test('a failure is for whoever asks, and the next one who does gets another try', async () => {
  const answers = [Promise.reject(new Error('not yet')), Promise.resolve('there')];
  const ahead = new Ahead(() => answers.shift() ?? Promise.reject(new Error('too often')));
  ahead.begin();
  await new Promise((resolve) => setTimeout(resolve));
  await expect(ahead.get()).rejects.toThrow('not yet');
  expect(await ahead.get()).toBe('there');
});
