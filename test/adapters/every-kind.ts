import { type FileToZip, makeZip } from './zip-maker';
import { STYLES, relationships, workbookFiles } from './xlsx-maker';

const R = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const M = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\r\n';
const OFFICE = 'application/vnd.openxmlformats-officedocument';

const relation = (id: string, type: string, target: string, more = ''): string =>
  `<Relationship Id="${id}" Type="${type.includes('/') ? type : `${R}/${type}`}" Target="${target}"${more}/>`;

/** Formulas of every sort in columns D to G, text and numbers in A to C. */
const FORM_SHEET =
  '<sheetPr><tabColor rgb="FFFF0000"/><pageSetUpPr fitToPage="1"/></sheetPr><dimension ref="A1:H12"/>' +
  '<sheetViews><sheetView tabSelected="1" workbookViewId="0"><pane ySplit="1" topLeftCell="A2" state="frozen"/></sheetView></sheetViews>' +
  '<sheetFormatPr defaultRowHeight="14.4"/><cols><col min="1" max="1" width="20" customWidth="1"/><col min="8" max="8" width="9" style="4"/></cols><sheetData>' +
  '<row r="1" spans="1:7" ht="30" customHeight="1"><c r="A1" t="s" ph="1"><v>0</v></c><c r="B1" t="s"><v>1</v></c><c r="D1"><f>SUM(C2:C5)</f><v>100</v></c></row>' +
  [2, 3, 4, 5]
    .map(
      (row) =>
        `<row r="${row}" spans="1:7"><c r="A${row}" t="inlineStr"><is><t>指标${row}</t></is></c><c r="C${row}" s="4"><v>${row * 10}</v></c>` +
        `<c r="D${row}">${row === 2 ? '<f t="shared" ref="D2:D5" si="0">C2/SUM(C$2:C$5)</f>' : '<f t="shared" si="0"/>'}<v>0.5</v></c>` +
        `<c r="E${row}" s="1">${row === 2 ? '<f t="array" ref="E2:E5">C2:C5*2</f>' : ''}<v>1</v></c></row>`,
    )
    .join('') +
  '<row r="8" spans="1:7" hidden="1"><c r="B8"><v>0.39329999999999998</v></c></row><row r="10" s="1" customFormat="1"><c r="A10" s="1"/></row>' +
  '<row r="12"><c r="A12" t="str"><f>"合"&amp;"计"</f><v>合计</v></c><c r="B12" t="b"><v>1</v></c><c r="C12" t="e"><f>1/0</f><v>#DIV/0!</v></c></row></sheetData>' +
  '<autoFilter ref="A1:E5"/><mergeCells count="2"><mergeCell ref="B1:C1"/><mergeCell ref="A6:B7"/></mergeCells><phoneticPr fontId="0"/>' +
  '<conditionalFormatting sqref="C2:C5"><cfRule type="dataBar" priority="2"><dataBar><cfvo type="min"/><cfvo type="max"/><color rgb="FF638EC6"/></dataBar>' +
  '<extLst><ext uri="{B025F937-C7B1-47D3-B67F-A62EFF666E3E}" xmlns:x14="http://schemas.microsoft.com/office/spreadsheetml/2009/9/main"><x14:id>{00000000-0001-0000-0000-000000000001}</x14:id></ext></extLst></cfRule></conditionalFormatting>' +
  '<dataValidations count="1"><dataValidation type="list" allowBlank="1" sqref="B2:B5"><formula1>"优,良,中,差"</formula1></dataValidation></dataValidations>' +
  '<hyperlinks><hyperlink ref="A2" r:id="rId1"/><hyperlink ref="A3" location="基础数据!A1" display="x"/></hyperlinks>' +
  '<printOptions horizontalCentered="1"/><pageMargins left="0.5" right="0.5" top="0.5" bottom="0.5" header="0.3" footer="0.3"/>' +
  '<pageSetup paperSize="9" orientation="landscape" r:id="rId2"/><headerFooter><oddFooter>第 &amp;P 页</oddFooter></headerFooter>' +
  '<drawing r:id="rId3"/><legacyDrawing r:id="rId4"/><tableParts count="1"><tablePart r:id="rId7"/></tableParts>' +
  '<extLst><ext uri="{78C0D931-6437-407d-A8EE-F0AAD7539E65}" xmlns:x14="http://schemas.microsoft.com/office/spreadsheetml/2009/9/main"><x14:conditionalFormattings>' +
  '<x14:conditionalFormatting xmlns:xm="http://schemas.microsoft.com/office/excel/2006/main"><x14:cfRule type="dataBar" id="{00000000-0001-0000-0000-000000000001}"><x14:dataBar><x14:cfvo type="autoMin"/><x14:cfvo type="autoMax"/></x14:dataBar></x14:cfRule><xm:sqref>C2:C5</xm:sqref></x14:conditionalFormatting>' +
  '</x14:conditionalFormattings></ext></extLst>';

const OTHER_SHEET =
  '<dimension ref="A1:B2"/><sheetData><row r="1"><c r="A1" t="s"><v>2</v></c><c r="B1"><v>1025.51</v></c></row><row r="2"><c r="B2"><f>B1*2</f><v>2051.02</v></c></row></sheetData>';
const LOCKED_SHEET =
  '<sheetData><row r="1"><c r="A1"><v>1</v></c></row></sheetData><sheetProtection algorithmName="SHA-512" hashValue="eA==" saltValue="eA==" spinCount="1" sheet="1" objects="1" scenarios="1"/>';

const PIXEL = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);

const DRAWING =
  `${HEAD}<xdr:wsDr xmlns:xdr="http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"><xdr:twoCellAnchor><xdr:from><xdr:col>9</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>1</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:from><xdr:to><xdr:col>14</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>12</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:to><xdr:graphicFrame macro=""><xdr:nvGraphicFramePr><xdr:cNvPr id="2" name="图表"/><xdr:cNvGraphicFramePr/></xdr:nvGraphicFramePr><xdr:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/></xdr:xfrm><a:graphic><a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/chart"><c:chart xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart" xmlns:r="${R}" r:id="rId1"/></a:graphicData></a:graphic></xdr:graphicFrame><xdr:clientData/></xdr:twoCellAnchor>` +
  `<xdr:oneCellAnchor><xdr:from><xdr:col>9</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>14</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:from><xdr:ext cx="9525" cy="9525"/><xdr:pic><xdr:nvPicPr><xdr:cNvPr id="3" name="章"/><xdr:cNvPicPr/></xdr:nvPicPr><xdr:blipFill><a:blip xmlns:r="${R}" r:embed="rId2"/><a:stretch><a:fillRect/></a:stretch></xdr:blipFill><xdr:spPr><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></xdr:spPr></xdr:pic><xdr:clientData/></xdr:oneCellAnchor></xdr:wsDr>`;
const CHART = `${HEAD}<c:chartSpace xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart"><c:chart><c:plotArea><c:layout/><c:barChart><c:barDir val="col"/><c:grouping val="clustered"/><c:ser><c:idx val="0"/><c:order val="0"/><c:val><c:numRef><c:f>'自评表'!$C$2:$C$5</c:f></c:numRef></c:val></c:ser><c:axId val="1"/><c:axId val="2"/></c:barChart><c:catAx><c:axId val="1"/><c:scaling/><c:delete val="0"/><c:axPos val="b"/><c:crossAx val="2"/></c:catAx><c:valAx><c:axId val="2"/><c:scaling/><c:delete val="0"/><c:axPos val="l"/><c:crossAx val="1"/></c:valAx></c:plotArea></c:chart></c:chartSpace>`;
const VML =
  '<xml xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:x="urn:schemas-microsoft-com:office:excel"><v:shape id="_x0000_s1025" type="#_x0000_t202" style="visibility:hidden"><x:ClientData ObjectType="Note"><x:Row>1</x:Row><x:Column>1</x:Column></x:ClientData></v:shape></xml>';

function extraParts(): FileToZip[] {
  return [
    {
      name: 'xl/worksheets/_rels/sheet1.xml.rels',
      data:
        HEAD +
        relationships(
          relation('rId1', 'hyperlink', 'https://example.org/', ' TargetMode="External"') +
            relation('rId2', 'printerSettings', '../printerSettings/printerSettings1.bin') +
            relation('rId3', 'drawing', '../drawings/drawing1.xml') +
            relation('rId4', 'vmlDrawing', '../drawings/vmlDrawing1.vml') +
            relation('rId5', 'comments', '../comments1.xml') +
            relation(
              'rId6',
              'http://schemas.microsoft.com/office/2017/10/relationships/threadedComment',
              '../threadedComments/threadedComment1.xml',
            ) +
            relation('rId7', 'table', '../tables/table1.xml'),
        ),
    },
    {
      name: 'xl/printerSettings/printerSettings1.bin',
      data: new Uint8Array([1, 0, 2, 0, 255]),
      stored: true,
    },
    { name: 'xl/drawings/drawing1.xml', data: DRAWING },
    {
      name: 'xl/drawings/_rels/drawing1.xml.rels',
      data:
        HEAD +
        relationships(
          relation('rId1', 'chart', '../charts/chart1.xml') +
            relation('rId2', 'image', '../media/image1.png'),
        ),
    },
    { name: 'xl/charts/chart1.xml', data: CHART },
    { name: 'xl/media/image1.png', data: PIXEL, stored: true },
    { name: 'xl/drawings/vmlDrawing1.vml', data: VML },
    {
      name: 'xl/comments1.xml',
      data: `${HEAD}<comments xmlns="${M}"><authors><author>tc={00000000-0000-0000-0000-000000000001}</author></authors><commentList><comment ref="B2" authorId="0"><text><t>请核对</t></text></comment></commentList></comments>`,
    },
    {
      name: 'xl/threadedComments/threadedComment1.xml',
      data: `${HEAD}<ThreadedComments xmlns="http://schemas.microsoft.com/office/spreadsheetml/2018/threadedcomments"><threadedComment ref="B2" dT="2024-01-01T00:00:00.00" personId="{00000000-0000-0000-0000-000000000002}" id="{00000000-0000-0000-0000-000000000001}"><text>请核对</text></threadedComment></ThreadedComments>`,
    },
    {
      name: 'xl/persons/person.xml',
      data: `${HEAD}<personList xmlns="http://schemas.microsoft.com/office/spreadsheetml/2018/threadedcomments"><person displayName="审核" id="{00000000-0000-0000-0000-000000000002}" userId="x" providerId="None"/></personList>`,
    },
    {
      name: 'xl/tables/table1.xml',
      data: `${HEAD}<table xmlns="${M}" id="1" name="表1" displayName="表1" ref="G20:G21"><autoFilter ref="G20:G21"/><tableColumns count="1"><tableColumn id="1" name="列1"/></tableColumns></table>`,
    },
    {
      name: 'xl/calcChain.xml',
      data: `${HEAD}<calcChain xmlns="${M}"><c r="D1" i="1"/><c r="D2"/><c r="D3"/><c r="D4"/><c r="D5"/><c r="E2" a="1"/><c r="A12"/><c r="C12"/><c r="B2" i="2"/></calcChain>`,
    },
    {
      name: 'xl/externalLinks/externalLink1.xml',
      data: `${HEAD}<externalLink xmlns="${M}"><externalBook xmlns:r="${R}" r:id="rId1"><sheetNames><sheetName val="Sheet1"/></sheetNames></externalBook></externalLink>`,
    },
    {
      name: 'xl/externalLinks/_rels/externalLink1.xml.rels',
      data:
        HEAD +
        relationships(
          relation('rId1', 'externalLinkPath', '%E4%B8%8A%E5%B9%B4.xlsx', ' TargetMode="External"'),
        ),
    },
    {
      name: 'xl/pivotCache/pivotCacheDefinition1.xml',
      data: `${HEAD}<pivotCacheDefinition xmlns="${M}" refreshOnLoad="1"><cacheSource type="worksheet"><worksheetSource ref="A1:B2" sheet="基础数据"/></cacheSource><cacheFields count="1"><cacheField name="x"><sharedItems/></cacheField></cacheFields></pivotCacheDefinition>`,
    },
    { name: 'customXml/item1.xml', data: '<?xml version="1.0"?>\n<data>绩效</data>' },
    {
      name: 'docProps/app.xml',
      data: `${HEAD}<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties"><Application>Microsoft Excel</Application></Properties>`,
    },
    {
      name: 'docProps/custom.xml',
      data: `${HEAD}<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/custom-properties"/>`,
    },
  ];
}

function extraTypes(): string {
  const own = (part: string, type: string): string => `<Override PartName="/${part}" ContentType="${type}"/>`;
  return (
    '<Default Extension="png" ContentType="image/png"/>' +
    `<Default Extension="bin" ContentType="${OFFICE}.spreadsheetml.printerSettings"/><Default Extension="vml" ContentType="${OFFICE}.vmlDrawing"/>` +
    own('xl/drawings/drawing1.xml', `${OFFICE}.drawing+xml`) +
    own('xl/charts/chart1.xml', `${OFFICE}.drawingml.chart+xml`) +
    own('xl/comments1.xml', `${OFFICE}.spreadsheetml.comments+xml`) +
    own('xl/threadedComments/threadedComment1.xml', 'application/vnd.ms-excel.threadedcomments+xml') +
    own('xl/persons/person.xml', 'application/vnd.ms-excel.person+xml') +
    own('xl/tables/table1.xml', `${OFFICE}.spreadsheetml.table+xml`) +
    own('xl/calcChain.xml', `${OFFICE}.spreadsheetml.calcChain+xml`) +
    own('xl/externalLinks/externalLink1.xml', `${OFFICE}.spreadsheetml.externalLink+xml`) +
    own('xl/pivotCache/pivotCacheDefinition1.xml', `${OFFICE}.spreadsheetml.pivotCacheDefinition+xml`)
  );
}

/** A workbook with content of every kind that forms are met with: 27 parts, three of which an edit of "自评表" concerns. */
export function everyKind(): Uint8Array {
  const files = workbookFiles({
    sheets: [
      { name: '自评表', xml: FORM_SHEET },
      { name: '基础数据', xml: OTHER_SHEET, state: 'hidden' },
      { name: '锁定', xml: LOCKED_SHEET },
    ],
    strings:
      '<si><t>指标</t><phoneticPr fontId="0"/></si><si><r><rPr><b/><sz val="11"/></rPr><t>权</t></r><r><t>重</t></r></si><si><t>年初预算数</t></si>',
    styles: `${STYLES}<cellStyles count="1"><cellStyle name="常规" xfId="0" builtinId="0"/></cellStyles><dxfs count="1"><dxf><font><b/></font></dxf></dxfs><tableStyles count="0"/>`,
    workbookTail:
      '<externalReferences><externalReference r:id="rIdX"/></externalReferences>' +
      `<definedNames><definedName name="_xlnm._FilterDatabase" localSheetId="0" hidden="1">自评表!$A$1:$E$5</definedName><definedName name="_xlnm.Print_Area" localSheetId="0">自评表!$A$1:$H$12</definedName><definedName name="满分">100</definedName></definedNames>` +
      '<calcPr calcId="191029"/><pivotCaches><pivotCache cacheId="1" r:id="rIdP"/></pivotCaches>',
    more: extraParts(),
    moreTypes: extraTypes(),
    moreRelations:
      relation('rIdC', 'calcChain', 'calcChain.xml') +
      relation('rIdX', 'externalLink', 'externalLinks/externalLink1.xml') +
      relation('rIdP', 'pivotCacheDefinition', 'pivotCache/pivotCacheDefinition1.xml') +
      relation(
        'rIdQ',
        'http://schemas.microsoft.com/office/2017/10/relationships/person',
        'persons/person.xml',
      ) +
      relation('rIdK', 'customXml', '../customXml/item1.xml'),
  });
  return makeZip(files.map((file, index) => (index % 3 === 0 ? { ...file, descriptor: true } : file)));
}
