import { corrupt, encrypted, legacyXls, notAWorkbook } from './faults';

const OLE_SIGNATURE = [0xd0, 0xcf, 0x11, 0xe0];
const ZIP_SIGNATURE = [0x50, 0x4b];
const DIRECTORY_ENTRY = 128;
const SMALLEST_OLE = 1536;
const OTHER_OFFICE = ['WordDocument', 'PowerPoint Document'];

export type FileKind = 'xlsx' | 'xls';

/** What a file is, by its first bytes: names lie (".xls" that is a zip, ".xlsx" that is not). */
export function fileKind(bytes: Uint8Array): FileKind {
  if (startsWith(bytes, ZIP_SIGNATURE)) return 'xlsx';
  if (startsWith(bytes, OLE_SIGNATURE)) {
    if (holdsStream(bytes, 'EncryptedPackage') || holdsStream(bytes, 'EncryptionInfo')) throw encrypted();
    if (bytes.length < SMALLEST_OLE)
      throw corrupt(
        '文件不完整，可能没有下载或拷贝完',
        'it is cut off; the download or copy may be incomplete',
      );
    if (holdsStream(bytes, 'Workbook') || holdsStream(bytes, 'Book')) return 'xls';
    if (OTHER_OFFICE.some((name) => holdsStream(bytes, name)))
      throw notAWorkbook('是别的 Office 文档', 'it is another kind of Office document');
    // A directory that lies in lost sectors: the reader of old files has the last word.
    return 'xls';
  }
  if (bytes.length === 0) throw notAWorkbook('文件是空的（0 字节）', 'the file is empty');
  const start = new TextDecoder().decode(bytes.subarray(0, 512)).trimStart().toLowerCase();
  if (/^(<!doctype|<html|<\?xml|<table|<meta|<head)/.test(start)) {
    throw notAWorkbook(
      '是网页或 XML 文本，只是扩展名像表格',
      "it is a web page or XML text with a workbook's name",
    );
  }
  throw notAWorkbook('无法识别的文件内容', 'its content is of no known kind');
}

export function requireXlsx(bytes: Uint8Array): void {
  if (fileKind(bytes) === 'xls') throw legacyXls();
}

function startsWith(bytes: Uint8Array, signature: readonly number[]): boolean {
  return signature.every((byte, index) => bytes[index] === byte);
}

/**
 * Whether a compound file's directory names a stream. Its entries are 128 bytes each on 128-byte
 * bounds, wherever the sectors lie, so the chain of sectors need not be followed.
 */
function holdsStream(bytes: Uint8Array, name: string): boolean {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const nameBytes = (name.length + 1) * 2;
  for (let at = 512; at + DIRECTORY_ENTRY <= bytes.length; at += DIRECTORY_ENTRY) {
    if (view.getUint16(at + 64, true) !== nameBytes || bytes[at + 66] !== 2) continue;
    let index = 0;
    while (
      index < name.length &&
      lower(view.getUint16(at + index * 2, true)) === lower(name.charCodeAt(index))
    )
      index++;
    if (index === name.length) return true;
  }
  return false;
}

/** Some programs write "WORKBOOK". */
function lower(code: number): number {
  return code >= 65 && code <= 90 ? code + 32 : code;
}
