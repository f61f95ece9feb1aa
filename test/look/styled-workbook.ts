/** Styles: 0 plain, 1 with everything, 2 yellow, 3 italic, 4 from the named style. */
export function styles(): string {
  const alignment =
    '<alignment horizontal="center" vertical="top" wrapText="1" indent="2" textRotation="135"/>';
  return (
    '<fonts count="3"><font><sz val="11"/><name val="宋体"/></font>' +
    '<font><b/><i val="1"/><strike val="0"/><u val="double"/><sz val="18"/><color rgb="FFC00000"/><name val="黑体"/></font>' +
    '<font><i/></font></fonts>' +
    '<fills count="4"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill>' +
    '<fill><patternFill patternType="solid"><fgColor rgb="FFFFC7CE"/><bgColor indexed="64"/></patternFill></fill>' +
    '<fill><patternFill patternType="solid"><fgColor indexed="13"/></patternFill></fill></fills>' +
    '<borders count="2"><border><left/><right/><top/><bottom/><diagonal/></border>' +
    '<border diagonalDown="1"><left style="thin"><color auto="1"/></left><right style="double"><color rgb="FFFF0000"/></right>' +
    '<top style="wavy"><color rgb="FFFF0000"/></top><bottom style="hair"><color indexed="18"/></bottom><diagonal style="thin"/></border></borders>' +
    '<cellStyleXfs count="2"><xf/><xf fillId="3"><alignment vertical="center" textRotation="255"/></xf></cellStyleXfs>' +
    '<cellXfs count="5"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>' +
    `<xf numFmtId="10" fontId="1" fillId="2" borderId="1" xfId="0" applyFill="0">${alignment}</xf>` +
    '<xf fillId="3"/><xf fontId="2"/><xf xfId="1" fontId="0"/></cellXfs>'
  );
}
