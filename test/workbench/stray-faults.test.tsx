/** @jest-environment jsdom */
import { FluentProvider, webLightTheme } from '@fluentui/react-components';
import { act, render, screen } from '@testing-library/react';
import { strayFaults } from '../../src/adapters/browser/stray-faults';
import { StrayFaultBar } from '../../src/workbench/stray-fault-bar';
import { WorkbenchContext, type Workbench } from '../../src/workbench/workbench-context';

const NOTICE = '程序出错';

test('a fault in the page is told until it is put away, with how to keep what was done', () => {
  render(
    <FluentProvider theme={webLightTheme}>
      <WorkbenchContext value={{ language: 'zh' } as Workbench}>
        <StrayFaultBar follow={strayFaults()} />
      </WorkbenchContext>
    </FluentProvider>,
  );
  expect(screen.queryByText(NOTICE)).toBeNull();
  act(() => void window.dispatchEvent(new ErrorEvent('error', { error: new RangeError('late') })));
  expect(screen.getByText(NOTICE)).toBeTruthy();
  expect(screen.getByText(/您的修改还在本页，请先下载保存/)).toBeTruthy();
  expect(screen.getByRole('button', { name: '复制详情' })).toBeTruthy();
  act(() => screen.getByRole('button', { name: '关闭' }).click());
  expect(screen.queryByText(NOTICE)).toBeNull();
});
