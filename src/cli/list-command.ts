import { print } from './console';
import { listChecks, listProfiles } from './engine';
import { padded, textWidth } from './terminal';

export async function runList(kind: 'profiles' | 'checks', json: boolean): Promise<void> {
  if (json) {
    const entries = kind === 'profiles' ? listProfiles() : listChecks();
    await print(`${JSON.stringify({ schema: `jihe.${kind}/1`, [kind]: entries })}\n`);
  } else {
    await print(kind === 'profiles' ? profilesText() : checksText());
  }
}

function profilesText(): string {
  return columns(listProfiles().map((profile) => [profile.id, profile.name, profile.source]));
}

const SEVERITIES: Readonly<Record<string, string>> = {
  error: '差错',
  warning: '提醒',
  info: '提示',
  gap: '缺项',
};

function checksText(): string {
  return columns(
    listChecks().map((check) => [
      check.id,
      SEVERITIES[check.severity] ?? check.severity,
      check.title,
      check.source,
    ]),
  );
}

/** Left-aligned columns; the last one is as long as it is. */
function columns(rows: readonly (readonly string[])[]): string {
  const widths: number[] = [];
  for (const row of rows) {
    for (const [at, text] of row.entries()) widths[at] = Math.max(widths[at] ?? 0, textWidth(text));
  }
  return rows
    .map(
      (row) =>
        `${row
          .map((text, at) => padded(text, widths[at] ?? 0))
          .join('  ')
          .trimEnd()}\n`,
    )
    .join('');
}
