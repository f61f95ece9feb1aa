import fc from 'fast-check';
import { runChecks } from '../../src/core/checks/run-checks';
import { analyseWorkbook } from '../../src/core/compute/analyse';
import { MONEY_FAULTS } from './faults/money-faults';
import { ROW_FAULTS } from './faults/row-faults';
import { SCORE_FAULTS } from './faults/score-faults';
import type { Planted, Planter } from './faults/planted';
import { arbitraryForm } from './form/arbitrary-form';
import { layOut } from './form/lay-out';
import { arbitraryLayout, type Layout } from './form/layout';
import { runs } from './runs';

const PLANTERS: readonly Planter[] = [...SCORE_FAULTS, ...MONEY_FAULTS, ...ROW_FAULTS];

/** Forms that have a place for the fault, with the fault in them. */
function planted(planter: Planter): fc.Arbitrary<{ planted: Planted; layout: Layout }> {
  return fc
    .tuple(arbitraryForm, arbitraryLayout, fc.nat(20))
    .map(([form, layout, pick]) => ({ planted: planter.plant(form, layout, pick), layout }))
    .filter((one): one is { planted: Planted; layout: Layout } => one.planted !== null);
}

test.each(PLANTERS.map((planter) => [planter.check, planter.what, planter] as const))(
  '%s: %s',
  (check, _what, planter) => {
    fc.assert(
      fc.property(planted(planter), ({ planted: fault, layout }) => {
        const laid = layOut(fault.form, layout, fault.overrides);
        const found = runChecks(analyseWorkbook(laid.workbook));
        const places = fault.at.map((ref) => laid.places.get(ref)).filter((place) => place !== undefined);
        const hit = (one: (typeof found)[number]): boolean =>
          one.check === check &&
          (fault.at.includes('*') ||
            places.some(
              (place) => place.sheet === one.at.sheet && place.row === one.at.row && place.col === one.at.col,
            ));
        const told = found.map((one) => `${one.check} ${one.at.sheet}!${one.at.address} ${one.message.zh}`);
        expect({ told, hit: found.some(hit) }).toEqual({ told, hit: true });
        const besides = found.filter(
          (one) => !hit(one) && one.check !== check && fault.also?.includes(one.check) !== true,
        );
        expect(
          besides.map((one) => `${one.check} ${one.at.sheet}!${one.at.address} ${one.message.zh}`),
        ).toEqual([]);
      }),
      runs(),
    );
  },
);
