export { fieldKinds, keptKinds, type FieldKind, type ReadKind, type Topic } from './labels/kinds.ts';
