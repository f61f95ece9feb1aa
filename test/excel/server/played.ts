import type { Target } from '../model/target';
import type { FakeBook } from '../model/book';
import { Fault } from '../model/fault';
import type { FakeConditionalFormat } from '../model/conditional-format';
import type { FakeName } from '../model/named-item';
import type { FakeSheet } from '../model/sheet';
import type { References } from './references';

/** What an object of each class stands for in the book. */
export interface Selves {
  readonly Application: FakeBook;
  readonly ChartCollection: FakeSheet;
  readonly CommentCollection: FakeSheet;
  readonly ConditionalFormat: OneFormat;
  readonly ConditionalFormatCollection: Target;
  readonly ConditionalFormatRule: OneFormat;
  readonly ConditionalRangeBorder: OneBorder;
  readonly ConditionalRangeBorderCollection: OneFormat;
  readonly ConditionalRangeFill: OneFormat;
  readonly ConditionalRangeFont: OneFormat;
  readonly ConditionalRangeFormat: OneFormat;
  readonly CustomConditionalFormat: OneFormat;
  readonly DocumentProperties: FakeBook;
  readonly NamedItem: FakeName;
  readonly NamedItemCollection: FakeSheet | null;
  readonly Range: Target;
  readonly RangeAreas: Target;
  readonly RangeBorder: TargetBorder;
  readonly RangeBorderCollection: Target;
  readonly RangeCollection: Target;
  readonly RangeFill: Target;
  readonly RangeFont: Target;
  readonly RangeFormat: Target;
  readonly Setting: string;
  readonly SettingCollection: FakeBook;
  readonly ShapeCollection: FakeSheet;
  readonly Workbook: FakeBook;
  readonly WorkbookProtection: FakeBook;
  readonly Worksheet: FakeSheet;
  readonly WorksheetCollection: FakeBook;
  readonly WorksheetProtection: FakeSheet;
}

export interface OneFormat {
  readonly sheet: FakeSheet;
  readonly format: FakeConditionalFormat;
}

export interface OneBorder extends OneFormat {
  readonly side: string;
}

export interface TargetBorder {
  readonly target: Target;
  readonly side: string;
}

export type ClassName = keyof Selves;

/** An object that the client can speak of. */
export interface Played {
  readonly className: ClassName;
  readonly self: Selves[ClassName];
}

class Thing implements Played {
  constructor(
    readonly className: ClassName,
    readonly self: Selves[ClassName],
  ) {}
}

export function played<N extends ClassName>(className: N, self: Selves[N]): Played {
  return new Thing(className, self);
}

export function isPlayed(value: unknown): value is Played {
  return value instanceof Thing;
}

/** An argument that is a text; null when there is none. */
export function textIn(value: unknown): string | null {
  if (value === null || value === undefined) return null;
  if (typeof value !== 'string') throw new Fault('InvalidArgument');
  return value;
}

/** The range that an argument is; null when it is something else. */
export function rangeIn(value: unknown): Target | null {
  return isPlayed(value) && value.className === 'Range' ? (value.self as Target) : null;
}

/** What the classes act upon: the open book and the references that the client asked to be kept. */
export interface Stage {
  readonly book: FakeBook;
  readonly references: References<Played>;
  readonly classes: Classes;
  /** Counts who registered for which event on which target. */
  register(eventType: number, targetId: string, by: 1 | -1): void;
}

export type Classes = { readonly [N in ClassName]: PlayedClass<Selves[N]> };

/**
 * One class of Excel's object model, as far as it is played. Members bear the client's own names;
 * whatever is not listed is refused loudly.
 */
export interface PlayedClass<T> {
  /** How the client finds the object again in its next request. */
  readonly identity?: (self: T, stage: Stage) => Readonly<Record<string, unknown>>;
  readonly read?: Readonly<Record<string, (self: T, stage: Stage) => unknown>>;
  readonly write?: Readonly<Record<string, (self: T, value: unknown, stage: Stage) => void>>;
  readonly inner?: Readonly<Record<string, (self: T, stage: Stage) => Played | null>>;
  readonly call?: Readonly<Record<string, (self: T, args: readonly unknown[], stage: Stage) => unknown>>;
  /** A collection's items. */
  readonly items?: (self: T, stage: Stage) => readonly Played[];
  /** A collection's `getItem`; null when there is no such item. */
  readonly item?: (self: T, key: unknown, stage: Stage) => Played | null;
  /** Whether it is still there. */
  readonly alive?: (self: T, stage: Stage) => boolean;
}

/** The class of an object; what it acts upon is the object's own self. */
export function classOf(object: Played, stage: Stage): PlayedClass<unknown> {
  return stage.classes[object.className] as PlayedClass<unknown>;
}
