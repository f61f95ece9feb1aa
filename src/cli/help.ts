/** Said when something was wrong with the asking, too. */
export const USAGE = `用法 Usage
  jihe check  文件... [--json] [--profile 口径]          列出差错、提醒和缺项
                                                        findings and gaps, one block or JSON line per FILE
  jihe recalc 文件 -o 结果.xlsx [--overwrite] [--mark] [--json] [--profile 口径]
                                                        补算完成率、得分、合计、等级，另存为新文件
                                                        writes rates, scores, totals and the grade to a new file
  jihe profiles [--json]                                有哪些评分口径 the scoring profiles
  jihe checks   [--json]                                查哪些问题     the checks
`;

export const HELP = `绩核 jihe — 核对、重算部门（单位）整体支出绩效自评表
            checks and recalculates budget performance self-evaluation workbooks

${USAGE}
选项 Options
  文件 FILE       .xlsx；check 也读 .xls 和 .et；写 - 表示从标准输入读文件名，一行一个
                  .xlsx (check also reads .xls and .et); - reads paths from standard input, one a line
  --json          输出 JSON，每个文件一行 JSON, one line per file
  --profile ID    指定评分口径，不写则按表判断 the profile to use; found by evidence when not given
  -o FILE         结果存到哪里 where the result goes
  --overwrite     已填的数与算出的不一致时也改写 replaces entered values as well
  --mark          在结果里标出有问题的单元格 marks the findings in the result
  --help          显示本说明 this text
  --version       显示版本 the version

退出码 Exit status
  0 没有差错 no error-severity finding    1 有差错 some    2 有文件读不了或用法不对 unreadable file or wrong usage
`;
