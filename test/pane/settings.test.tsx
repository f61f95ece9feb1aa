/** @jest-environment jsdom */
import { screen } from '@testing-library/react';
import { USUAL_PREFERENCES, type Preferences, type PreferenceStore } from '../../src/app/preferences';
import { openPane, type OpenPane } from './open-pane';
import { officerWith, seed, type Officer } from './officer';

class MemoryPreferences implements PreferenceStore {
  kept: Preferences = USUAL_PREFERENCES;

  load(): Preferences {
    return this.kept;
  }

  save(preferences: Preferences): void {
    this.kept = preferences;
  }
}

interface InSettings {
  readonly pane: OpenPane;
  readonly officer: Officer;
  readonly preferences: MemoryPreferences;
}

async function settings(kept: Partial<Preferences> = {}): Promise<InSettings> {
  const officer = officerWith(await seed('001'));
  const preferences = new MemoryPreferences();
  preferences.kept = { ...USUAL_PREFERENCES, ...kept };
  const pane = await openPane(officer.load, {}, preferences);
  await pane.click(kept.language === 'en' ? 'Settings' : '设置');
  await screen.findByRole('heading', { name: /^(设置|Settings)$/ });
  return { pane, officer, preferences };
}

const profiles = (): HTMLSelectElement => screen.getByRole<HTMLSelectElement>('combobox', { name: '口径' });

test('every set of scoring rules is offered, and the recognised one named with its source', async () => {
  await settings();
  expect([...profiles().options].map((option) => option.text)).toEqual([
    '自动识别（现为甘肃（正宁）口径）',
    '全国通用口径',
    '郑州（金水）口径',
    '甘肃（正宁）口径',
    '湖南（岳阳）口径',
    '湖北口径',
    '四川口径',
  ]);
  expect(screen.getByText(/^甘肃省/)).toBeTruthy();
});

test('where each rule stands is there for whoever asks', async () => {
  const { pane } = await settings();
  await pane.click('各项规定的出处');
  const figures = screen.getAllByRole('listitem').map((item) => item.textContent);
  expect(figures.some((text) => text.startsWith('满分'))).toBe(true);
});

test('a chosen set of rules is remembered, shown, and taken back', async () => {
  const { pane, officer } = await settings();
  await pane.user.selectOptions(profiles(), '湖北口径');
  expect(await screen.findByRole('button', { name: '口径：湖北口径' })).toBeTruthy();
  expect(officer.remembrance.kept.remembered.profile).toBe('hubei');
  expect(screen.getByRole('heading', { name: '设置' })).toBeTruthy();
  await pane.user.selectOptions(profiles(), '自动识别');
  expect(await screen.findByRole('button', { name: '口径：甘肃（正宁）口径' })).toBeTruthy();
});

test('findings and marks follow the rules that were chosen', async () => {
  const { pane, officer } = await settings();
  await pane.click('检查');
  await screen.findAllByRole('listitem');
  const before = pane.cards().join();
  await pane.click('设置');
  await pane.user.selectOptions(profiles(), '湖北口径');
  await screen.findByRole('button', { name: '口径：湖北口径' });
  await pane.click('返回');
  await screen.findAllByRole('listitem');
  expect(pane.cards().join()).not.toBe(before);
  expect(officer.workbook.marks.length).toBeGreaterThan(0);
});

test('the language can be chosen, whatever the host speaks, and is kept', async () => {
  const { pane, preferences } = await settings();
  await pane.user.selectOptions(screen.getByRole('combobox', { name: '语言' }), 'English');
  expect(screen.getByRole('heading', { name: 'Settings' })).toBeTruthy();
  expect(document.documentElement.lang).toBe('en');
  expect(preferences.kept.language).toBe('en');
  await pane.user.selectOptions(screen.getByRole('combobox', { name: 'Language' }), 'Automatic');
  expect(screen.getByRole('heading', { name: '设置' })).toBeTruthy();
  expect(preferences.kept).toEqual(USUAL_PREFERENCES);
});

test('what was preferred is so from the beginning', async () => {
  const { officer } = await settings({ language: 'en', live: false, highlight: false });
  expect(officer.workbook.followers).toBe(0);
  const choices = screen.getAllByRole<HTMLInputElement>('switch').map((one) => one.checked);
  expect(choices).toEqual([false, false, false]);
});

test('checking while typing and marking are kept as chosen', async () => {
  const { pane, preferences } = await settings();
  await pane.user.click(screen.getByRole('switch', { name: '边填边核' }));
  await pane.user.click(screen.getByRole('switch', { name: '在表中标出差错和提醒' }));
  expect(preferences.kept).toEqual({ language: null, live: false, highlight: false });
});
