import { message } from '../../findings/catalogue.ts';
import type { Draft } from '../../findings/draft.ts';
import { CHANNELS, type PaperCopies, SENDER_KINDS } from '../../findings/messages/delivery.ts';
import { how } from '../../findings/messages/how.ts';
import { boolean, bothLanguages, choice, integer, map, type Read, text } from '../../source/shapes.ts';
import type { Evidence } from '../evidence.ts';
import { type Description, ruleKind } from '../kind.ts';
import { senderFaults } from './sender.ts';
import { fileFaults, totalFaults } from './sizes.ts';

const most = () => map({ max: integer(), as: choice(['raw', 'encoded']).optional() }).optional();

const params = {
  channel: choice(CHANNELS).optional(),
  /** Where the mail goes; recipients that the manifest names instead must include it. */
  to: text().optional(),
  /** The call names no address, and the manifest has to. */
  to_from_manifest: boolean().optional(),
  cc: text().optional(),
  /** Whose the contact's address has to be. */
  from_kind: choice(SENDER_KINDS).optional(),
  per_file: most(),
  total: most(),
  max_files: integer().optional(),
  /** Printed copies: only a person sees them. */
  copies: map({
    n: integer(),
    sides: choice(['single', 'double']).optional(),
    binding: bothLanguages().optional(),
    colour: choice(['colour', 'grey']).optional(),
  }).optional(),
  /** The call wants an index, which packing makes. */
  index: boolean().optional(),
};

type Params = Read<ReturnType<typeof map<typeof params>>>;

const paper = ({ n, ...rest }: NonNullable<Params['copies']>): PaperCopies => ({ number: n, ...rest });

const has = (given: readonly string[], wanted: string): boolean =>
  given.some((address) => address.trim().toLowerCase() === wanted.toLowerCase());

function* addressFaults({ to, to_from_manifest: own, cc }: Params, evidence: Evidence): Generator<Draft> {
  const { delivery } = evidence.manifest;
  if (own && delivery.to.length === 0) yield { message: message('delivery.no-address', {}), route: ['delivery'] };
  if (to !== undefined && delivery.to.length > 0 && !has(delivery.to, to)) {
    const given = delivery.to.join(', ');
    yield { message: message('delivery.address', { given, wanted: to }), route: ['delivery', 'to'] };
  }
  if (cc !== undefined && !has(delivery.cc, cc)) {
    yield { message: message('delivery.copy-missing', { wanted: cc }), route: ['delivery', 'cc'] };
  }
}

/** What only a person can say was done. */
function* byHandFaults({ channel, copies }: Params, evidence: Evidence): Generator<Draft> {
  const route = ['delivery'];
  if (channel === 'link' && evidence.manifest.delivery.link === undefined) {
    yield { message: message('delivery.no-link', {}), route };
  }
  if (channel === 'post' || channel === 'hand') {
    yield { message: message('delivery.unseen', { channel }), route, undecided: true };
  }
  if (copies !== undefined) yield { message: message('delivery.copies', paper(copies)), route, undecided: true };
}

const limitOf = ({ max, as = 'raw' }: NonNullable<Params['total']>) => ({ limit: max, weight: as });

function howSentences(p: Params): Description['how'] {
  const said = [
    ...(p.channel === undefined ? [] : [how('how.delivery-channel', { channel: p.channel })]),
    ...(p.to === undefined ? [] : [how('how.delivery-to', { to: p.to })]),
    ...(p.to_from_manifest ? [how('how.delivery-from-manifest', {})] : []),
    ...(p.cc === undefined ? [] : [how('how.delivery-cc', { cc: p.cc })]),
    ...(p.from_kind === undefined ? [] : [how('how.delivery-sender', { kind: p.from_kind })]),
    ...(p.per_file === undefined ? [] : [how('how.delivery-file', limitOf(p.per_file))]),
    ...(p.total === undefined ? [] : [how('how.delivery-total', limitOf(p.total))]),
    ...(p.max_files === undefined ? [] : [how('how.delivery-files', { limit: p.max_files })]),
    ...(p.copies === undefined ? [] : [how('how.delivery-copies', paper(p.copies))]),
    ...(p.index ? [how('how.delivery-index', {})] : []),
  ];
  return said.length === 0 ? [how('how.delivery-elsewhere', {})] : said;
}

function examplesOf(p: Params): Description['examples'] {
  const { to, cc, channel, per_file: file, total, max_files: files, copies } = p;
  const address = 'somebody@example.com';
  const undecided = true;
  return [
    ...(to === undefined ? [] : [{ message: message('delivery.address', { given: address, wanted: to }) }]),
    ...(p.to_from_manifest ? [{ message: message('delivery.no-address', {}) }] : []),
    ...(cc === undefined ? [] : [{ message: message('delivery.copy-missing', { wanted: cc }) }]),
    ...(p.from_kind === undefined ? [] : senderExamples(p.from_kind, address)),
    ...(file === undefined ? [] : [{ message: message('delivery.file-over', aboutOver(file)) }]),
    ...(total === undefined
      ? []
      : [
          { message: message('delivery.total-over', { ...aboutOver(total), files: 4 }) },
          {
            message: message('delivery.total-unknown', { bytes: 1, limit: total.max, unread: 1 }),
            undecided,
          } as const,
        ]),
    ...(files === undefined ? [] : [{ message: message('delivery.files-over', { files: files + 1, limit: files }) }]),
    ...(channel === 'link' ? [{ message: message('delivery.no-link', {}) }] : []),
    ...(channel === 'post' || channel === 'hand'
      ? [{ message: message('delivery.unseen', { channel }), undecided } as const]
      : []),
    ...(copies === undefined ? [] : [{ message: message('delivery.copies', paper(copies)), undecided } as const]),
  ];
}

const aboutOver = ({ max, as = 'raw' }: NonNullable<Params['total']>) => ({
  bytes: Math.round(max * 1.4),
  limit: max,
  weight: as,
});

const senderExamples = (kind: NonNullable<Params['from_kind']>, address: string): Description['examples'] => [
  { message: message('delivery.sender', { address, kind }) },
  ...(kind === 'own' ? [{ message: message('delivery.sender-unknown', { address }), undecided: true } as const] : []),
  { message: message('present.missing', { label: { zh: '联系邮箱', en: 'Contact e-mail' } }) },
];

/**
 * `delivery`: how the submission gets to the organiser: by which way, to and from whom, how large, in how many files
 * and printed copies. With none of them, the call takes submissions by another way that the pack writes for, and the
 * rule passes.
 */
export const delivery = ruleKind('delivery', params, {
  *check(p, evidence) {
    yield* addressFaults(p, evidence);
    if (p.from_kind !== undefined) yield* senderFaults(p.from_kind, evidence);
    if (p.per_file !== undefined) yield* fileFaults(p.per_file, evidence);
    if (p.total !== undefined) yield* totalFaults(p.total, evidence);
    const files = evidence.manifest.materials.length;
    if (p.max_files !== undefined && files > p.max_files) {
      yield { message: message('delivery.files-over', { files, limit: p.max_files }), route: ['materials'] };
    }
    yield* byHandFaults(p, evidence);
  },
  describe: (p) => ({ how: howSentences(p), examples: examplesOf(p) }),
});
