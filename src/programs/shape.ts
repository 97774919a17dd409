import { CONSEQUENCES } from '../findings/consequence.ts';
import { SCOPES } from '../findings/messages/scope.ts';
import { SEVERITIES } from '../findings/severity.ts';
import { FIELD_TYPES, type FieldDefinition, NAME_KINDS } from '../manifest/fields.ts';
import { PHASES } from '../manifest/manifest.ts';
import { conditionShape } from '../rules/condition.ts';
import {
  address,
  anything,
  boolean,
  bothLanguages,
  choice,
  day,
  either,
  email,
  integer,
  lazy,
  list,
  map,
  open,
  type Read,
  type Shape,
  table,
  text,
  zone,
} from '../source/shapes.ts';
import { LEVELS } from './program.ts';

const fieldDefinition: Shape<FieldDefinition> = lazy(
  () =>
    map({
      type: choice(FIELD_TYPES),
      label: bothLanguages(),
      help: bothLanguages().optional(),
      clause: text().optional(),
      categories: list(text()).optional(),
      phase: choice(PHASES).optional(),
      names: choice(NAME_KINDS).optional(),
      options: table(bothLanguages()).optional(),
      open: boolean().optional(),
      optional: boolean().optional(),
      items: fieldDefinition.optional(),
      keys: table(fieldDefinition).optional(),
    }),
  'field',
) as Shape<FieldDefinition>;

const clauseKeys = { id: text(), at: text(), quote: text() };
const clauseShape = map(clauseKeys);

/** What is compared between several submissions of one applicant. */
const acrossShape = map({
  category: clauseShape.optional(),
  files: list(text()).optional(),
  titles: list(text()).optional(),
  attributes: list(text()).optional(),
});

/** For a recommender's mode: the kinds of recommenders, and what the summary table has of each submission. */
const recommendingShape = map({
  kinds: table(bothLanguages()).optional(),
  title: text().optional(),
  columns: list(text()).optional(),
});

/** One page, or one step, of the web form in which a submission is filled in. */
const stepShape = map({
  title: bothLanguages(),
  clause: text(),
  note: bothLanguages().optional(),
  rules: list(text()).optional(),
  asks: list(text()).optional(),
  slots: list(text()).optional(),
  index: boolean().optional(),
});

/** What an overlay says of itself in program.yaml. */
const ofOverlay = {
  overlay: bothLanguages().optional(),
  checked: map({ on: day(), against: bothLanguages() }).optional(),
};
export const overlayShape = open(ofOverlay);

/** program.yaml: what the call is, and where submissions go. */
export const programShape = map({
  pack: integer(),
  extends: text().optional(),
  ...ofOverlay,
  id: text(),
  edition: text(),
  name: bothLanguages(),
  short: text(),
  source: map({ title: bothLanguages(), url: address().optional() }),
  zone: zone(),
  categories: table(bothLanguages()).optional(),
  applicant_kinds: table(bothLanguages()).optional(),
  delivery: map({
    channel: choice(['email', 'portal', 'unstated']),
    to: list(email()).optional(),
    portal: address().optional(),
    /** One form for both languages, or one for each. */
    subject: either(text(), bothLanguages()),
    steps: table(stepShape).optional(),
  }),
  names: map({ bundle: text().optional(), entry: text().optional() }).optional(),
  across: acrossShape.optional(),
  recommending: recommendingShape.optional(),
  gaps: list(bothLanguages()).optional(),
});

/** A seal or a signature that a clause asks for; `what` where it is more than a seal, `source` where it isn't the call that asks. */
const sealShape = map({ what: bothLanguages().optional(), at: text(), quote: text(), source: text().optional() });

/** slots.yaml */
export const slotsShape = table(
  map({
    label: bothLanguages(),
    help: bothLanguages().optional(),
    clause: text().optional(),
    seal: sealShape.optional(),
    folder: text(),
    named_by_slot: boolean().optional(),
    asks: table(fieldDefinition).optional(),
    scaffold: table(integer()).optional(),
  }),
);

/** fields.yaml */
export const fieldsFileShape = table(fieldDefinition);

/** rules.yaml, before the parameters of each kind are read. */
export const rulesFileShape = map({ rules: list(table(anything())) });

/** What every rule has, whatever its kind. */
export const ruleShape = {
  id: text(),
  kind: text(),
  title: bothLanguages(),
  level: choice(LEVELS),
  severity: choice(SEVERITIES).optional(),
  consequence: choice(CONSEQUENCES).optional(),
  phase: choice(PHASES).optional(),
  scope: choice(SCOPES).optional(),
  clause: map({ ...clauseKeys, source: text().optional() }),
  fix: bothLanguages().optional(),
  when: conditionShape.optional(),
};

/** What of a rule is read before its kind's parameters; these come beside it, under their own keys. */
export type RuleCommon = Read<ReturnType<typeof map<typeof ruleShape>>>;
export type ProgramFile = Read<typeof programShape>;
export type FormStepFile = Read<typeof stepShape>;
export type SlotsFile = Read<typeof slotsShape>;
