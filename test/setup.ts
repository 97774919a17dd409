import { afterAll } from 'vitest';
import { removeTemporary } from './cli/run.ts';

afterAll(removeTemporary);
