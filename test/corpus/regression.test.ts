/** Every second form, from the first on; the others stand in regression.others.test.ts. */
import { guardForms } from './guard';

guardForms(0, 2);
