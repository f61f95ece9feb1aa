import { CLASSES } from '../classes/all';
import { connect, type Connected } from '../connect';
import { FakeExcel } from '../fake-excel';
import type { PlayedClass } from '../server/played';

let connected: Connected;
beforeAll(() => {
  connected = connect(FakeExcel.of([{ name: '表', cells: {} }]));
});
afterAll(() => connected.dispose());

/** The client's own list of what a class has: read off its prototype. */
function surfaceOf(name: string): Record<'scalars' | 'settable' | 'inner' | 'methods', string[]> {
  const { prototype } = (Excel as unknown as Record<string, { prototype: object }>)[name]!;
  const one = Object.create(prototype) as Record<string, string[] | undefined>;
  const scalars = one['_scalarPropertyNames'] ?? [];
  return {
    scalars,
    settable: scalars.filter((_, at) => one['_scalarPropertyUpdateable']?.[at]),
    inner: one['_navigationPropertyNames'] ?? [],
    methods: Object.getOwnPropertyNames(prototype),
  };
}

const classes = Object.entries(CLASSES) as [string, PlayedClass<unknown>][];

test.each(classes)('%s: what is played bears the client’s own names', (name, played) => {
  const surface = surfaceOf(name);
  expect(surface.scalars).toEqual(expect.arrayContaining(Object.keys(played.read ?? {})));
  expect(surface.settable).toEqual(expect.arrayContaining(Object.keys(played.write ?? {})));
  expect(surface.inner).toEqual(expect.arrayContaining(Object.keys(played.inner ?? {})));
  expect(surface.methods).toEqual(expect.arrayContaining(Object.keys(played.call ?? {})));
  if (played.item !== undefined) expect(surface.methods).toContain('getItem');
});

test('a class that the client does not know would be noticed', () => {
  expect(() => surfaceOf('Sheet')).toThrow(TypeError);
  expect(surfaceOf('Range').scalars).not.toContain('Values');
});

test('what is not played is told at once and at the end', async () => {
  const fake = FakeExcel.of([{ name: '表', cells: {} }]);
  const wire = connect(fake);
  const text = Excel.run(async (context) => {
    context.workbook.worksheets.getItem('表').getRange('A1').load('text');
    await context.sync();
  });
  await expect(text).rejects.toThrow('Range.text is not played');
  await expect(
    Excel.run(async (context) => {
      context.workbook.worksheets.getItem('表').calculate(true);
      await context.sync();
    }),
  ).rejects.toThrow('Worksheet.calculate is not played');
  expect(() => wire.dispose()).toThrow('Range.text is not played');
});

test('above the cap the client itself refuses', async () => {
  const wire = connect(FakeExcel.of([{ name: '表', cells: {} }]), { cap: '1.8' });
  expect([wire.supports('1.8'), wire.supports('1.10')]).toEqual([true, false]);
  await expect(
    Excel.run((context) => Promise.resolve(context.workbook.worksheets.getItem('表').getRanges('A1'))),
  ).rejects.toMatchObject({ code: 'ApiNotFound' });
  await Excel.run((context) => Promise.resolve(context.workbook.settings.add('a', 1)));
  wire.dispose();
});
