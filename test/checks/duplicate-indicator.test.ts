import { check } from '../../src/core/checks/duplicate-indicator/check';
import type { Book } from './grid';
import { brief, findingsOf } from './run-checks';

const WRONG: readonly (readonly [title: string, book: Book, found: readonly string[]])[] = [
  [
    'the same name twice under a level',
    {
      自评表: [
        ['一级指标', '二级指标', '三级指标', '指标值', '度量单位'],
        ['产出指标', '数量', '改造户数达标数', '≥100', '户'],
        ['^', '^', '公租房分配套数', '≥73', '套'],
        ['^', '^', '改造户数达标数', '≥200', '户'],
      ],
    },
    ['warning C4 改造户数达标数 → （无）'],
  ],
  [
    'the same with the same target, counted as a quantity and as a quality',
    {
      自评表: [
        ['一级指标', '二级指标', '三级指标', '指标值', '度量单位'],
        ['产出指标', '数量', '新增馆藏图书', '≥5000', '册'],
        ['^', '质量', '新增馆藏图书', '≥5000', '册'],
      ],
    },
    ['warning C3 新增馆藏图书 → （无）'],
  ],
  [
    'written a little differently',
    {
      自评表: [
        [
          '一级指标',
          '二级指标',
          '三级指标',
          '年度指标值',
          '实际完成值',
          '分值',
          '得分',
          '偏差原因分析及改进措施',
        ],
        ['产出指标', '数量指标', '指标1：培训干部人次', '≥100人次', '100人次', '60', '60', ''],
        ['^', '^', '指标2：培训 干部人次（40分）', '≥100人次', '100人次', '40', '40', ''],
      ],
    },
    ['warning C3 指标2：培训 干部人次（40分） → （无）'],
  ],
  [
    'a name that says little, with the same target',
    {
      自评表: [
        ['一级指标', '二级指标', '三级指标', '指标值', '度量单位'],
        ['效益指标', '社会效益', '社会效益', '明显', '定性'],
        ['^', '^', '社会效益', '明显', '定性'],
      ],
    },
    ['warning C3 社会效益 → （无）'],
  ],
];

test.each(WRONG)('%s', (_, book, found) => {
  expect(brief(findingsOf(check, book))).toEqual(found);
});

const RIGHT: readonly (readonly [title: string, book: Book])[] = [
  [
    'names that differ',
    {
      自评表: [
        [
          '一级指标',
          '二级指标',
          '三级指标',
          '年度指标值',
          '实际完成值',
          '分值',
          '得分',
          '偏差原因分析及改进措施',
        ],
        ['产出指标', '数量指标', '改造户数', '≥100户', '100户', '60', '60', ''],
        ['满意度指标', '服务对象满意度', '群众满意度', '≥90%', '93%', '40', '40', ''],
      ],
    },
  ],
  [
    'the same name under another level',
    {
      自评表: [
        ['一级指标', '二级指标', '三级指标', '指标值', '度量单位'],
        ['产出指标', '数量', '改造户数达标数', '≥100', '户'],
        ['效益指标', '社会效益', '改造户数达标数', '≥100', '户'],
      ],
    },
  ],
  [
    'one name merged over its rows',
    {
      自评表: [
        ['一级指标', '二级指标', '三级指标', '指标值', '度量单位'],
        ['产出指标', '数量', '改造户数达标数', '≥100', '户'],
        ['^', '^', '^', '≥95', '%'],
      ],
    },
  ],
  [
    'names that say little, with targets of their own',
    {
      自评表: [
        ['一级指标', '二级指标', '三级指标', '指标值', '度量单位'],
        ['产出指标', '质量', '完成率', '≥90', '%'],
        ['^', '^', '完成率', '≥95', '%'],
      ],
    },
  ],
  [
    'rows that nobody used',
    {
      自评表: [
        ['一级指标', '二级指标', '三级指标', '指标值', '度量单位'],
        ['产出指标', '数量', '改造户数达标数', '≥100', '户'],
        ['^', '^', '……', '', ''],
        ['^', '^', '……', '', ''],
      ],
    },
  ],
];

test.each(RIGHT)('nothing is said of %s', (_, book) => {
  expect(brief(findingsOf(check, book))).toEqual([]);
});
