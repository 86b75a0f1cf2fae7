import type { Moment } from '../../scripts/model/moment.ts';
import type { RevisionKind, Revision } from '../../scripts/model/revision.ts';
import { fc } from '../property.ts';
import { moment, revision } from './history.ts';

const days = 24;
const dayText = (day: number): string => `2026-03-${String(day + 1).padStart(2, '0')}`;

/** A moment on a coarse grid, so that moments of different revisions often coincide. */
export const someMoment: fc.Arbitrary<Moment> = fc
	.record({ day: fc.nat(days - 1), hour: fc.constantFrom('00:00', '09:00', '18:00') })
	.map(({ day, hour }) => moment(`${dayText(day)}T${hour}+03:00`));

interface Seed {
	readonly day: number;
	readonly kind: RevisionKind;
	readonly hour: string | undefined;
	readonly effective: number | undefined;
	readonly effectiveHour: string | undefined;
	readonly target: number;
	readonly key: 'corrects' | 'withdraws' | 'keeps' | undefined;
}

const seed: fc.Arbitrary<Seed> = fc.record({
	day: fc.nat(days - 1),
	kind: fc.constantFrom<RevisionKind>(
		'edition',
		'edition',
		'edition',
		'correction',
		'correction',
		'withdrawal',
		'repeal',
	),
	hour: fc.option(fc.constantFrom('00:00', '09:00', '18:00'), { nil: undefined }),
	effective: fc.option(fc.nat(days - 1), { nil: undefined }),
	effectiveHour: fc.option(fc.constantFrom('00:00', '09:00', '18:00'), { nil: undefined, freq: 1 }),
	target: fc.nat(),
	key: fc.constantFrom('corrects', 'withdraws', 'keeps', undefined),
});

/**
 * A history of up to a dozen revisions of every kind, in no order. It need not be sound: revisions contradict each other,
 * name what is not there, and reach back, since a timeline must tell one story of any of them.
 */
export const someHistory: fc.Arbitrary<readonly Revision[]> = fc
	.array(seed, { minLength: 0, maxLength: 12 })
	.map((seeds) => {
		const ids = idsOf(seeds);
		return seeds.map((one, index) => made(one, ids[index]!, ids[one.target % ids.length]!));
	});

/** Ids as files would have them: the second of a day has the place 2. */
function idsOf(seeds: readonly Seed[]): readonly string[] {
	const ordinals = new Map<number, number>();
	return seeds.map(({ day }) => {
		const ordinal = (ordinals.get(day) ?? 0) + 1;
		ordinals.set(day, ordinal);
		return ordinal === 1 ? dayText(day) : `${dayText(day)}.${ordinal}`;
	});
}

function made(
	{ day, kind, hour, effective, effectiveHour, key }: Seed,
	id: string,
	target: string,
): Revision {
	const reference = kind === 'correction' ? 'corrects' : kind === 'withdrawal' ? 'withdraws' : key;
	const declared = effective === undefined ? undefined : dayText(effective);
	const time = effectiveHour === undefined ? '' : `T${effectiveHour}+03:00`;
	return revision(id, {
		kind,
		...(hour === undefined ? {} : { posted: `${dayText(day)}T${hour}+03:00` }),
		...(declared === undefined ? {} : { effective: declared + time }),
		...(reference === undefined || reference === (kind === 'correction' ? undefined : 'corrects')
			? {}
			: { [reference]: target }),
	});
}
