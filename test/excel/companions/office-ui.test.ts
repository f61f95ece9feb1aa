import { officeSurroundings, type OfficeLook } from '../../../src/adapters/excel/office-ui';

class Darkness extends EventTarget {
  matches = false;
}

/** A page that can be brought to the front, in a browser that is light or dark. */
class Page extends EventTarget {
  readonly #darkness = new Darkness();

  constructor(dark = false) {
    super();
    this.#darkness.matches = dark;
  }

  matchMedia(): MediaQueryList {
    return this.#darkness as unknown as MediaQueryList;
  }

  turnDark(): void {
    this.#darkness.matches = true;
    this.#darkness.dispatchEvent(new Event('change'));
  }

  bringToFront(): void {
    this.dispatchEvent(new Event('focus'));
  }
}

function lookOf(look: OfficeLook): ReturnType<ReturnType<typeof officeSurroundings>['current']> {
  return officeSurroundings(() => look, new Page()).current();
}

test.each([
  ['nothing known', {}, false],
  ['a colour nobody knows', { bodyBackgroundColor: 'black' }, false],
  ['white', { bodyBackgroundColor: '#FFFFFF' }, false],
  ['dark grey', { bodyBackgroundColor: '#262626' }, true],
  ['black without a hash', { bodyBackgroundColor: '000000' }, true],
  ['what Excel says itself goes first', { bodyBackgroundColor: '#FFFFFF', isDarkTheme: true }, true],
])('the theme: %s', (_, officeTheme, dark) => {
  expect(lookOf({ officeTheme }).dark).toBe(dark);
});

test.each([
  ['zh-CN', 'zh'],
  ['en-US', 'en'],
  [undefined, 'zh'],
] as const)('the language of %s is %s', (displayLanguage, language) => {
  expect(lookOf(displayLanguage === undefined ? {} : { displayLanguage }).language).toBe(language);
});

test('a theme that was changed is seen when the page comes to the front', () => {
  const page = new Page();
  let look: OfficeLook = { officeTheme: { bodyBackgroundColor: '#FFFFFF' } };
  const source = officeSurroundings(() => look, page);
  const told: boolean[] = [];
  const stop = source.subscribe(() => told.push(source.current().dark));
  const before = source.current();
  page.bringToFront();
  expect(source.current()).toBe(before);
  look = { officeTheme: { bodyBackgroundColor: '#000000' } };
  page.bringToFront();
  expect(told).toEqual([true]);
  stop();
  look = {};
  page.bringToFront();
  expect(told).toEqual([true]);
});

test('where Excel does not tell its theme it goes by the browser’s, also when that changes', () => {
  expect(officeSurroundings(() => ({}), new Page(true)).current().dark).toBe(true);
  const white = { officeTheme: { bodyBackgroundColor: '#FFFFFF' } };
  expect(officeSurroundings(() => white, new Page(true)).current().dark).toBe(false);
  const page = new Page();
  const source = officeSurroundings(() => ({}), page);
  const told: boolean[] = [];
  const stop = source.subscribe(() => told.push(source.current().dark));
  page.turnDark();
  stop();
  expect(told).toEqual([true]);
});
